package kith.ui.worksheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;
import kith.ui.common.GrowingTextArea;
import kith.ui.common.Wrapping;
import kith.worksheet.Prose;

/**
 * A text with light Markdown: set while it is read, as it was typed while it is written. What has
 * no Markdown in it looks the same either way and is never swapped.
 */
final class ProseField extends StackPane {
  private static final double INDENT = 16;
  private static final double SLANT = 0.2;
  private static final double BASELINE = 13;
  private static final Pattern SPACES = Pattern.compile("(?<=\\s)");
  private static final List<Node> NONE = List.of();

  private final GrowingTextArea text;
  private final VBox set = new VBox();
  private final Consumer<String> browse;

  /**
   * @param text where it is written
   * @param browse opens a link
   */
  ProseField(GrowingTextArea text, Consumer<String> browse) {
    this.text = text;
    this.browse = browse;
    getStyleClass().add("prose-field");
    setAlignment(Pos.TOP_LEFT);
    setMinWidth(0);
    set.getStyleClass().add("prose");
    set.setFocusTraversable(true);
    set.setAccessibleRole(AccessibleRole.TEXT);
    set.accessibleTextProperty().bind(text.textProperty());
    set.setOnMouseClicked(
        event -> {
          edit();
          event.consume();
        });
    set.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                edit();
              }
            });
    getChildren().addAll(text, set);
    text.textProperty().subscribe(this::show);
    text.focusedProperty().subscribe(this::show);
    show();
  }

  private void show() {
    Prose prose = text.isFocused() ? null : Prose.of(text.getText());
    boolean isSet = prose != null && !prose.isPlain();
    show(set, isSet);
    show(text, !isSet);
    set.getChildren().setAll(isSet ? prose.blocks().stream().map(this::block).toList() : NONE);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Writes on, at the end. */
  void edit() {
    show(set, false);
    show(text, true);
    text.requestFocus();
    text.end();
  }

  @Override
  public void requestFocus() {
    edit();
  }

  private Node block(Prose.Block block) {
    TextFlow flow = new TextFlow();
    flow.setMinWidth(0);
    for (Prose.Run run : block.runs()) {
      flow.getChildren().addAll(run(run, block.heading()));
    }
    if (block.depth() == 0) {
      return flow;
    }
    Label marker = new Label(block.marker());
    marker.setMinWidth(INDENT);
    marker.setMaxHeight(Region.USE_PREF_SIZE);
    marker.getStyleClass().add("prose-marker");
    Region indent = new Region();
    indent.setMinWidth(INDENT * (block.depth() - 1));
    HBox.setHgrow(flow, Priority.ALWAYS);
    HBox line = new HBox(indent, marker, flow);
    line.setMinWidth(0);
    return line;
  }

  private List<Node> run(Prose.Run run, int heading) {
    if (!run.link().isEmpty()) {
      Hyperlink link = new Hyperlink(run.text());
      link.getStyleClass().add("prose-link");
      link.setFocusTraversable(false);
      link.setOnAction(_ -> browse.accept(run.link()));
      return List.of(link);
    }
    if (run.italic()) {
      return SPACES
          .splitAsStream(run.text())
          .map(word -> slanted(words(word, run.bold() || heading > 0, heading)))
          .toList();
    }
    return List.of(words(run.text(), run.bold() || heading > 0, heading));
  }

  private static Text words(String text, boolean bold, int heading) {
    Text words = new Text(Wrapping.possible(text));
    words.getStyleClass().add("prose-text");
    if (bold) {
      words.getStyleClass().add("prose-bold");
    }
    if (heading == 1) {
      words.getStyleClass().add("prose-heading");
    }
    return words;
  }

  /** The program's typeface comes without an italic: each word is slanted by itself. */
  private static Node slanted(Text word) {
    word.getTransforms().add(new Shear(-SLANT, 0, 0, BASELINE));
    return word;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
