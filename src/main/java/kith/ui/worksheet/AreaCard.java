package kith.ui.worksheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.Inputs;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Area.Kind;
import kith.worksheet.Option;
import kith.worksheet.Rework;
import org.kordamp.ikonli.feather.Feather;

/** One question of a template that is being changed. */
final class AreaCard extends VBox {
  private static final int LINES = 3;

  private final TemplateModel model;
  private final Edits edits;
  private final int index;
  private final TextField title = new TextField();
  private final TextField prompt = new TextField();
  private final TextField ghost = new TextField();
  private final TextField low = new TextField();
  private final TextField high = new TextField();
  private final TextArea choices = new TextArea();
  private final MenuButton kind = new MenuButton();
  private final Label size = new Label();
  private final Words words = Words.of(AreaCard.class);
  private boolean showing;

  AreaCard(TemplateModel model, Edits edits, int index) {
    this.model = model;
    this.edits = edits;
    this.index = index;
    getStyleClass().add("area-card");
    Area area = model.templateProperty().get().areas().get(index);
    text(
        title,
        "card-title-",
        "template.area.title",
        now -> Rework.titled(now, title.getText(), now.prompt()));
    text(
        prompt,
        "card-prompt-",
        "template.area.prompt",
        now -> Rework.titled(now, now.title(), prompt.getText()));
    getChildren().addAll(line(area), title, prompt);
    switch (area.kind()) {
      case CHOICE, CHECKLIST -> {
        choices.setPrefRowCount(LINES);
        text(
            choices,
            "card-choices-",
            "template.area.choices",
            now -> Rework.choices(now, choices.getText()));
        getChildren().add(choices);
      }
      case SCALE -> {
        UnaryOperator<Area> ends =
            now -> Rework.scale(now, now.scale().to(), low.getText(), high.getText());
        text(low, "card-low-", "template.area.low", ends);
        text(high, "card-high-", "template.area.high", ends);
        getChildren().add(new HBox(8, low, high));
      }
      case PEOPLE, PLOT -> {
        text(
            ghost,
            "card-ghost-",
            "template.area.ghost",
            now -> Rework.asking(now, ghost.getText()));
        getChildren().add(ghost);
      }
      case TEXT, LINE, DATE, NUMBER, CIRCLES, PAIRS, FINDINGS -> {}
    }
    getChildren().add(extent());
  }

  private void text(TextInputControl field, String id, String words, UnaryOperator<Area> edit) {
    field.setId(id + index);
    field.setPromptText(this.words.get(words));
    field.setAccessibleText(this.words.get(words));
    field
        .textProperty()
        .subscribe(
            (_, _) -> {
              if (!showing) {
                model.area(index, edit);
              }
            });
    Inputs.undoneByFile(field, edits);
    Inputs.onLeft(field, model::left);
  }

  private HBox line(Area area) {
    kind.setText(words.get("kind." + area.kind()));
    kind.setId("card-kind-" + index);
    kind.setDisable(!possible().contains(area.kind()));
    for (Kind each : possible()) {
      MenuItem item = new MenuItem(words.get("kind." + each));
      item.setOnAction(
          _ ->
              model.change(
                  now ->
                      Rework.replaced(
                          now,
                          index,
                          Rework.kind(
                              now.areas().get(index), each, words.get("template.choice")))));
      kind.getItems().add(item);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line =
        new HBox(
            2,
            kind,
            space,
            button("earlier", Feather.ARROW_UP, () -> move(-1)),
            button("later", Feather.ARROW_DOWN, () -> move(1)),
            button("remove", Feather.X, () -> model.change(now -> Rework.removed(now, index))));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** How large the question is on the sheet. */
  private HBox extent() {
    size.getStyleClass().add("caption");
    size.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox extent =
        new HBox(
            2,
            size,
            space,
            button("narrower", Feather.CHEVRON_LEFT, () -> size(-1, 0)),
            button("wider", Feather.CHEVRON_RIGHT, () -> size(1, 0)),
            button("lower", Feather.CHEVRON_UP, () -> size(0, -1)),
            button("higher", Feather.CHEVRON_DOWN, () -> size(0, 1)));
    extent.setAlignment(Pos.CENTER_LEFT);
    return extent;
  }

  /** Plots, pairs and findings need more than is asked for here; they stay what they are. */
  private static List<Kind> possible() {
    return Arrays.stream(Kind.values())
        .filter(each -> each.isAsked() && each != Kind.PLOT)
        .toList();
  }

  private Node button(String what, Feather icon, Runnable action) {
    Node button =
        Icons.button(
            "card-" + what + "-" + index, icon, words.get("template.area." + what), action);
    button.getStyleClass().add("card-button");
    return button;
  }

  private void size(int columns, int rows) {
    model.change(
        now -> {
          Area area = now.areas().get(index);
          return Rework.sized(now, index, area.columnSpan() + columns, area.rowSpan() + rows);
        });
  }

  private void move(int by) {
    model.change(now -> Rework.moved(now, index, by));
  }

  /** Shows the question as it is now; what is being written is left alone. */
  void show(Area area) {
    showing = true;
    show(title, area.title());
    show(prompt, area.prompt());
    show(ghost, area.ghost());
    show(choices, area.choices().stream().map(Option::title).collect(Collectors.joining("\n")));
    if (area.kind() == Kind.SCALE) {
      show(low, area.scale().low());
      show(high, area.scale().high());
    }
    size.setText(words.get("template.area.size", area.columnSpan(), area.rowSpan()));
    showing = false;
  }

  private static void show(TextInputControl field, String text) {
    if (!field.isFocused() && !field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
