package kith.ui.outline;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kith.ui.common.Clipboards;
import kith.ui.common.Dialogs;
import kith.ui.common.Icons;
import kith.ui.common.Selection;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.feather.Feather;

/** The network as text: circles, their people and their ties, to be unfolded line by line. */
public final class OutlineView extends VBox implements AutoCloseable {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  private static final int LINES_ABOVE = 3;

  /**
   * Where it leads.
   *
   * @param map back to the map
   * @param open opens somebody in the panel
   * @param addPerson begins somebody new
   * @param showAll takes the filter away
   */
  public record Doors(Runnable map, Consumer<UUID> open, Runnable addPerson, Runnable showAll) {}

  private final OutlineModel model;
  private final Selection selection;
  private final Dialogs dialogs;
  private final Doors doors;
  private final Words words = Words.of(OutlineView.class);
  private final Branch whole;
  private final TreeView<Line> tree;
  private final Label why = new Label();
  private final Button next = new Button();
  private final VBox empty = new VBox(why, next);
  private final Subscription following;
  private boolean telling;

  /**
   * @param model what it shows; the view does not close it
   * @param selection shared with the map
   */
  public OutlineView(OutlineModel model, Selection selection, Dialogs dialogs, Doors doors) {
    this.model = model;
    this.selection = selection;
    this.dialogs = dialogs;
    this.doors = doors;
    whole = new Branch(new Line.Whole(), model::outline);
    tree = new TreeView<>(whole);
    setId("outline");
    getStyleClass().add("outline");
    getStylesheets().add(OutlineView.class.getResource("outline.css").toExternalForm());
    StackPane place = new StackPane(tree, empty);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(bar(), place);
    furnishTree();
    furnishEmpty();
    model.outlineProperty().subscribe(this::show);
    following = selection.peopleProperty().subscribe((_, _) -> follow());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Node bar() {
    Label counts = new Label();
    counts.setId("outline-counts");
    counts.getStyleClass().add("outline-counts");
    ObservableValue<String> counted = model.outlineProperty().map(Outline::counts);
    counts.textProperty().bind(counted);
    FlowPane bar =
        new FlowPane(
            counts,
            button(
                "outline-text", "outline.copy.text", Feather.COPY, () -> copy(OutlineText.PLAIN)),
            button(
                "outline-markdown",
                "outline.copy.markdown",
                Feather.HASH,
                () -> copy(OutlineText.MARKDOWN)),
            button("outline-map", "outline.map", Feather.MAP, doors.map()));
    bar.getStyleClass().add("outline-bar");
    return bar;
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button(words.get(key), Icons.of(icon));
    button.setId(id);
    button.getStyleClass().add("flat");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void furnishTree() {
    tree.setId("outline-lines");
    tree.setAccessibleText(words.get("outline"));
    tree.setAccessibleHelp(words.get("outline.help"));
    tree.setCellFactory(_ -> new LineCell(model::outline));
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TreeItem<Line>>) _ -> tell());
    tree.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            person().ifPresent(doors.open());
          }
        });
    whole.setExpanded(true);
  }

  private void furnishEmpty() {
    empty.getStyleClass().add("outline-empty");
    empty.setAlignment(Pos.CENTER);
    Wrapping.of(why);
    next.setId("outline-empty-action");
  }

  private void show(Outline outline) {
    telling = true;
    whole.renew();
    tree.refresh();
    telling = false;
    boolean nobody = outline.people() == 0 && outline != Outline.EMPTY;
    boolean filtered = outline.everybody() > 0;
    tree.setVisible(!nobody);
    empty.setVisible(nobody);
    why.setText(words.get(filtered ? "outline.nothing" : "outline.nobody"));
    next.setText(words.get(filtered ? "outline.clear" : "outline.add"));
    next.setOnAction(_ -> (filtered ? doors.showAll() : doors.addPerson()).run());
    follow();
  }

  private Optional<UUID> person() {
    TreeItem<Line> at = tree.getSelectionModel().getSelectedItem();
    return at == null ? Optional.empty() : model.outline().person(at.getValue());
  }

  /** Whoever's lines are selected here is selected everywhere. */
  private void tell() {
    if (telling) {
      return;
    }
    SequencedSet<UUID> people = new LinkedHashSet<>();
    tree.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .forEach(item -> model.outline().person(item.getValue()).ifPresent(people::add));
    person().ifPresent(people::addLast);
    telling = true;
    selection.selectAll(people);
    telling = false;
  }

  /** Goes to the line of who is selected elsewhere. */
  private void follow() {
    if (telling || getScene() == null || person().equals(selection.person())) {
      return;
    }
    telling = true;
    selection
        .person()
        .flatMap(model.outline()::lineOf)
        .ifPresentOrElse(this::goTo, tree.getSelectionModel()::clearSelection);
    telling = false;
  }

  private void goTo(Line.Someone line) {
    TreeItem<Line> group = child(whole, line.group());
    group.setExpanded(true);
    int row = tree.getRow(child(group, line));
    tree.getSelectionModel().clearAndSelect(row);
    reveal(row);
  }

  private static TreeItem<Line> child(TreeItem<Line> of, Line line) {
    return of.getChildren().stream()
        .filter(item -> item.getValue().equals(line))
        .findFirst()
        .orElseThrow();
  }

  private void reveal(int row) {
    boolean seen =
        tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && row > flow.getFirstVisibleCell().getIndex()
            && row < flow.getLastVisibleCell().getIndex();
    if (!seen) {
      tree.scrollTo(Math.max(0, row - LINES_ABOVE));
    }
  }

  private void key(KeyEvent event) {
    boolean inTree = event.getTarget() == tree;
    if (event.getCode() == KeyCode.ESCAPE) {
      doors.map().run();
      event.consume();
    } else if (inTree && COPY.match(event)) {
      copyLines();
      event.consume();
    } else if (inTree && event.getCode() == KeyCode.ENTER) {
      enter();
      event.consume();
    }
  }

  /** Opens somebody, follows a tie to whom it leads, folds and unfolds a circle. */
  private void enter() {
    TreeItem<Line> at = tree.getSelectionModel().getSelectedItem();
    switch (at == null ? null : at.getValue()) {
      case Line.Someone someone -> doors.open().accept(someone.person());
      case Line.Bond bond -> model.outline().person(bond).ifPresent(this::goOn);
      case Line.Group _, Line.Whole _ -> at.setExpanded(!at.isExpanded());
      case null -> {}
    }
  }

  private void goOn(UUID person) {
    telling = true;
    model.outline().lineOf(person).ifPresent(this::goTo);
    telling = false;
    tell();
  }

  /** Puts the selected lines on the clipboard. */
  private void copyLines() {
    StringBuilder text = new StringBuilder();
    tree.getSelectionModel().getSelectedItems().stream()
        .filter(item -> item != null && model.outline().mayLeave(item.getValue()))
        .forEach(item -> text.append(model.outline().words(item.getValue())).append('\n'));
    if (!text.isEmpty()) {
      Clipboards.copy(text.toString());
    }
  }

  private void copy(OutlineText kind) {
    model.write(
        kind,
        text -> {
          Clipboards.copy(text);
          dialogs.inform(words.get("outline.copied", model.outline().people()));
        });
  }

  /** Whether somebody has a line now. */
  public boolean has(UUID person) {
    return model.outline().lineOf(person).isPresent();
  }

  /** Goes on where one was. */
  public void focusLines() {
    follow();
    (empty.isVisible() ? next : tree).requestFocus();
    if (tree.getSelectionModel().isEmpty()) {
      tree.getFocusModel().focus(0);
    }
  }

  @Override
  public void close() {
    following.unsubscribe();
  }
}
