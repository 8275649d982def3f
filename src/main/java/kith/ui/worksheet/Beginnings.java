package kith.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kith.network.Person;
import kith.network.Worksheet;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import org.kordamp.ikonli.feather.Feather;

/** What can be begun while no worksheet is open: a card for each template with what it is for. */
final class Beginnings extends ScrollPane {
  private final CanvasModel model;
  private final Tools tools;
  private final CanvasList list;
  private final VBox content;
  private final FlowPane cards = new FlowPane(12, 12);
  private final Label whose = new Label();
  private final Words words = Words.of(Beginnings.class);

  Beginnings(Tools tools, boolean whole) {
    this.tools = tools;
    this.model = tools.model();
    this.list = whole ? null : new CanvasList(model, true);
    getStyleClass().addAll("page-scroll", "slim", "beginnings");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    cards.setAlignment(Pos.CENTER);
    content = new VBox(16);
    content.setAlignment(Pos.CENTER);
    content.getStyleClass().add("beginnings-content");
    setContent(content);
    model.offered().addListener((ListChangeListener<Template>) _ -> show());
    model.naming().addListener((ListChangeListener<Worksheet>) _ -> show());
    if (whole) {
      whose.setId("canvas-none");
      whose.getStyleClass().add("beginning-title");
      whose.setWrapText(true);
      model.personProperty().subscribe(_ -> sayWhose());
      model.namingProperty().subscribe((_, _) -> sayWhose());
    }
    show();
  }

  private void show() {
    List<Template> offered = model.offered();
    List<Node> parts = new ArrayList<>();
    if (list == null) {
      parts.add(whose);
    } else if (!model.naming().isEmpty()) {
      parts.add(list);
    }
    if (offered.size() == 1) {
      Template only = offered.getFirst();
      parts.addAll(List.of(purpose(only), begin(only, beginning(only))));
    } else {
      cards.getChildren().setAll(offered.stream().map(this::card).toList());
      parts.add(cards);
      parts.add(own());
    }
    if (list == null) {
      parts.add(back());
    }
    content.getChildren().setAll(parts);
  }

  /** Over the whole window nothing else says whose worksheets these would be. */
  private void sayWhose() {
    Person whom = model.personProperty().get();
    whose.setText(
        model.isMine()
            ? words.get("none.mine")
            : words.get("none.about", model.namingProperty().get().name(whom)));
  }

  private Button back() {
    Button back = new Button(words.get("back"), Icons.of(Feather.MAP));
    back.setId("canvas-back");
    back.getStyleClass().add("flat");
    back.setOnAction(_ -> tools.doors().full().run());
    return back;
  }

  private Label purpose(Template template) {
    Label purpose = new Label(template.purpose());
    purpose.getStyleClass().add("empty-sentence");
    purpose.setWrapText(true);
    return purpose;
  }

  /** What beginning a worksheet is called. */
  static String beginning(Template template) {
    Words words = Words.of(Beginnings.class);
    return template.id().equals(Templates.REACH_OUT)
        ? words.get("begin.reach-out")
        : words.get("begin.other", template.title());
  }

  private Button begin(Template template, String said) {
    Button begin = new Button(said, Icons.of(Feather.FILE_PLUS));
    begin.setAccessibleText(beginning(template));
    begin.setId(
        template.equals(model.offered().getFirst())
            ? "canvas-begin"
            : "canvas-begin-" + template.id());
    begin.setMnemonicParsing(false);
    begin.setOnAction(_ -> model.begin(template));
    return begin;
  }

  private Button own() {
    Button own = new Button(words.get("template.make"), Icons.of(Feather.EDIT_3));
    own.setId("template-make");
    own.getStyleClass().add("flat");
    own.setOnAction(_ -> model.templates().begin());
    return own;
  }

  private VBox card(Template template) {
    Label title = new Label(template.title());
    title.getStyleClass().add("beginning-title");
    title.setWrapText(true);
    Label purpose = new Label(template.purpose());
    purpose.getStyleClass().add("caption");
    purpose.setWrapText(true);
    purpose.setMinHeight(USE_PREF_SIZE);
    VBox card = new VBox(8, title, purpose, begin(template, words.get("begin")));
    card.getStyleClass().add("beginning");
    return card;
  }
}
