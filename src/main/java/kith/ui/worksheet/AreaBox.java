package kith.ui.worksheet;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Network;
import kith.ui.common.ChoiceChips;
import kith.ui.common.DayField;
import kith.ui.common.Edits;
import kith.ui.common.GrowingTextArea;
import kith.ui.common.Inputs;
import kith.ui.common.PeopleField;
import kith.ui.common.PeopleSearch;
import kith.ui.common.Tips;
import kith.ui.common.Veiled;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Option;

/** One box of a canvas: what it asks, and where it is answered. */
final class AreaBox extends VBox {
  private final CanvasModel model;
  private final AnswerModel answer;
  private final Edits edits;
  private final PeopleSearch search;
  private final Words words = Words.of(AreaBox.class);

  AreaBox(CanvasModel model, Area area, Edits edits, PeopleSearch search, Beneath beneath) {
    this.model = model;
    this.answer = model.answer(area.key());
    this.edits = edits;
    this.search = search;
    getStyleClass().add("area");
    setMinWidth(0);
    Label title = new Label(area.title());
    title.getStyleClass().add("area-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setAccessibleHelp(area.prompt());
    Tips.on(title, area::prompt);
    getChildren().add(title);
    switch (area.kind()) {
      case TEXT -> getChildren().add(veiled(text(area, area.title(), area.prompt())));
      case LINE -> getChildren().add(veiled(line(area)));
      case DATE -> getChildren().addAll(prompt(area), day(area));
      case CHOICE -> getChildren().addAll(prompt(area), choice(area));
      case PEOPLE ->
          getChildren()
              .addAll(
                  prompt(area),
                  people(area),
                  veiled(
                      text(
                          area,
                          area.title() + ", " + words.get("in-words"),
                          words.get("say-more"))));
    }
    Node end = getChildren().getLast();
    Node last = end instanceof Veiled written ? written.content() : end;
    title.setLabelFor(last);
    beneath.of(model.template(), area, answer.textProperty()).ifPresent(getChildren()::add);
    setOnMouseClicked(_ -> last.requestFocus());
  }

  private Veiled veiled(Node content) {
    return new Veiled(content, model.namingProperty());
  }

  private Label prompt(Area area) {
    Label prompt = new Label(area.prompt());
    prompt.getStyleClass().add("prompt");
    prompt.setWrapText(true);
    prompt.setMinHeight(Region.USE_PREF_SIZE);
    return prompt;
  }

  private GrowingTextArea text(Area area, String title, String prompt) {
    GrowingTextArea text = new GrowingTextArea(1);
    text.setId("area-" + area.key());
    text.setPromptText(prompt);
    text.setAccessibleText(title);
    text.setAccessibleHelp(area.prompt());
    Inputs.saved(text, answer.textProperty(), edits, model::left);
    return text;
  }

  /** Wraps as a text does, but is one line: what is pasted loses its line breaks. */
  private GrowingTextArea line(Area area) {
    GrowingTextArea text = text(area, area.title(), area.prompt());
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

  private DayField day(Area area) {
    DayField day = new DayField("area-" + area.key(), area.title());
    day.tie(answer.dayProperty());
    setMargin(day, new Insets(0, 8, 0, 8));
    return day;
  }

  private ChoiceChips<Option> choice(Area area) {
    ChoiceChips<Option> chips =
        new ChoiceChips<>(area.title(), area.choices(), Option::title, _ -> null, true);
    chips.setId("area-" + area.key());
    chips.valueProperty().bindBidirectional(answer.choiceProperty());
    return chips;
  }

  private Node people(Area area) {
    Network network = edits.workspace().network();
    PeopleField field =
        new PeopleField(
            "people-" + area.key(),
            words.get("add-somebody"),
            network,
            search,
            one -> !one.me() && !one.equals(model.personProperty().get()));
    ListChangeListener<Object> follow = _ -> field.people().setAll(answer.people());
    answer.people().addListener(follow);
    field.people().setAll(answer.people());
    field.onChanged(answer::setPeople);
    model.namingProperty().subscribe((_, _) -> field.rename());
    return field;
  }
}
