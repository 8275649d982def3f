package kith.ui.worksheet;

import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Colouring;
import kith.ui.common.ChoiceChips;
import kith.ui.common.DayField;
import kith.ui.common.GrowingTextArea;
import kith.ui.common.Icons;
import kith.ui.common.Inputs;
import kith.ui.common.PeopleField;
import kith.ui.common.Tips;
import kith.ui.common.Veiled;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Option;
import kith.worksheet.Template;
import org.kordamp.ikonli.feather.Feather;

/** One box of a worksheet: what it asks, and where it is answered. */
final class AreaBox extends VBox {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final Tools tools;
  private final Template template;
  private final Area area;
  private final AnswerModel answer;
  private final Node last;
  private final Words words = Words.of(AreaBox.class);

  AreaBox(Tools tools, Template template, Area area) {
    this.tools = tools;
    this.template = template;
    this.area = area;
    this.answer = tools.sheet().answer(template, area);
    getStyleClass().add("area");
    setMinWidth(0);
    Label title = title();
    getChildren().add(head(title));
    fill();
    Node end = getChildren().getLast();
    last = end instanceof Veiled written ? written.content() : end;
    title.setLabelFor(last);
    tools.doors().beneath().of(template, area, answer.textProperty()).ifPresent(getChildren()::add);
    setOnMouseClicked(_ -> last.requestFocus());
  }

  private void fill() {
    switch (area.kind()) {
      case TEXT -> getChildren().add(veiled(prose()));
      case LINE -> getChildren().add(veiled(line()));
      case DATE -> getChildren().addAll(prompt(), day());
      case NUMBER -> getChildren().addAll(prompt(), veiled(number()));
      case CHOICE -> getChildren().addAll(prompt(), choice());
      case SCALE -> getChildren().addAll(prompt(), new ScaleField(answer));
      case CHECKLIST ->
          getChildren()
              .addAll(
                  prompt(), veiled(new ChecklistField(answer, tools.edits(), tools.model()::left)));
      case CIRCLES -> getChildren().addAll(prompt(), new CirclesField(answer, tools.sheet()));
      case PEOPLE -> getChildren().addAll(prompt(), people(), veiled(about()));
      case PLOT -> getChildren().addAll(prompt(), new PlotView(answer, tools));
      case PAIRS -> getChildren().addAll(prompt(), new PairsField(answer, tools.sheet()));
      case FINDINGS -> getChildren().addAll(prompt(), new FindingsTable(answer));
    }
  }

  /** What it asks. */
  Area area() {
    return area;
  }

  /** Begins to answer. */
  void begin() {
    Node field = lookup("#people-" + area.key());
    (field == null ? last : field).requestFocus();
  }

  /** Whether somebody can be dropped into it. */
  boolean takes(UUID person) {
    return area.kind().namesPeople()
        && (answer.people().contains(person) || answer.people().size() < area.room())
        && isEligible(person);
  }

  private boolean isEligible(UUID person) {
    return tools.edits().workspace().network().person(person) != null
        && !tools.edits().workspace().network().person(person).me()
        && (tools.model().openProperty().get() == null
            || !person.equals(tools.model().openProperty().get().about()));
  }

  /** Shows, or no more, that somebody would be dropped into it. */
  void target(boolean on) {
    pseudoClassStateChanged(TARGET, on);
  }

  /** Somebody is dropped into it. */
  void drop(UUID person) {
    answer.add(person);
  }

  private Label title() {
    Label title = new Label(area.title());
    title.getStyleClass().add("area-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setAccessibleHelp(area.prompt());
    Tips.on(title, area::prompt);
    return title;
  }

  /**
   * The title; beside it, if people can be told apart by the answer, what colours the map by it.
   */
  private Node head(Label title) {
    boolean tells =
        area.kind().namesPeople()
            || template.about() == Template.About.PERSON
                && (area.kind() == Area.Kind.CHOICE || area.kind() == Area.Kind.SCALE);
    if (!tells) {
      return title;
    }
    Node colour =
        Icons.button(
            "colour-" + area.key(),
            Feather.DROPLET,
            words.get("colour", area.title()),
            () -> tools.doors().colour().accept(new Colouring.Answer(template.id(), area.key())));
    colour.getStyleClass().add("area-colour");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title, colour);
    head.setAlignment(Pos.TOP_LEFT);
    head.setMinWidth(0);
    return head;
  }

  private Veiled veiled(Node content) {
    return new Veiled(content, tools.model().namingProperty());
  }

  private Label prompt() {
    Label prompt = new Label(area.prompt());
    prompt.getStyleClass().add("prompt");
    prompt.setWrapText(true);
    prompt.setMinHeight(Region.USE_PREF_SIZE);
    return prompt;
  }

  private ProseField prose() {
    return new ProseField(text(area.title(), area.prompt()), tools.dialogs()::browse);
  }

  private ProseField about() {
    String title = area.title() + ", " + words.get("in-words");
    return new ProseField(text(title, words.get("say-more")), tools.dialogs()::browse);
  }

  private GrowingTextArea text(String title, String prompt) {
    GrowingTextArea text = new GrowingTextArea(1);
    text.setId("area-" + area.key());
    text.setPromptText(prompt);
    text.setAccessibleText(title);
    text.setAccessibleHelp(area.prompt());
    Inputs.saved(text, answer.textProperty(), tools.edits(), tools.model()::left);
    return text;
  }

  /** Wraps as a text does, but is one line: what is pasted loses its line breaks. */
  private GrowingTextArea line() {
    GrowingTextArea text = text(area.title(), area.prompt());
    text.setTextFormatter(
        new TextFormatter<>(
            change -> {
              change.setText(change.getText().replace('\n', ' '));
              return change;
            }));
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
          }
        });
    return text;
  }

  private TextField number() {
    TextField number = new TextField();
    number.setId("area-" + area.key());
    number.getStyleClass().add("quiet-input");
    number.setPromptText(words.get("number.prompt"));
    number.setAccessibleText(area.title());
    number.setTextFormatter(
        new TextFormatter<>(
            change ->
                change.getControlNewText().matches("[-+]?\\d{0,15}([.,]\\d{0,9})?")
                    ? change
                    : null));
    Inputs.saved(number, answer.textProperty(), tools.edits(), tools.model()::left);
    return number;
  }

  private DayField day() {
    DayField day = new DayField("area-" + area.key(), area.title());
    day.tie(answer.dayProperty());
    setMargin(day, new Insets(0, 8, 0, 8));
    return day;
  }

  private ChoiceChips<Option> choice() {
    ChoiceChips<Option> chips =
        new ChoiceChips<>(area.title(), area.choices(), Option::title, _ -> null, true);
    chips.setId("area-" + area.key());
    chips.valueProperty().bindBidirectional(answer.choiceProperty());
    return chips;
  }

  private Node people() {
    PeopleField field =
        new PeopleField(
            "people-" + area.key(),
            words.get("add-somebody"),
            tools.edits().workspace().network(),
            tools.search(),
            one -> takes(one.id()));
    ListChangeListener<Object> follow = _ -> show(field);
    answer.people().addListener(follow);
    show(field);
    field.onChanged(answer::setPeople);
    tools.model().namingProperty().subscribe((_, _) -> field.rename());
    return field;
  }

  private void show(PeopleField field) {
    field.people().setAll(answer.people());
    boolean full = answer.people().size() >= area.room();
    field.prompt(full ? words.get("no-room", area.room()) : words.get("add-somebody"));
  }
}
