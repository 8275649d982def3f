package kith.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Condition;
import kith.network.Field;
import kith.ui.common.ChoiceChips;
import kith.ui.common.Icons;
import kith.ui.common.InWords;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where one chooses what to ask: first what it is about, then which of its values. */
final class FilterCard extends VBox {
  private static final double WIDTH = 360;
  private static final double GAP = 4;

  private final Words words;
  private final Filtering filtering;
  private final Offers offers;
  private final ConditionWords says;
  private final ChoiceChips<Condition.Sort> sorts;
  private final VBox place = new VBox(2 * GAP);
  private final FlowPane values = new FlowPane(GAP, GAP);
  private final TextField narrow = new TextField();

  FilterCard(Words words, Filtering filtering, Runnable close) {
    this.words = words;
    this.filtering = filtering;
    this.offers = new Offers(filtering);
    this.says = new ConditionWords(words, filtering);
    this.sorts =
        new ChoiceChips<>(
            words.get("filter.what"),
            List.of(Condition.Sort.values()),
            says::sort,
            _ -> null,
            false);
    setId("map-filter-card");
    getStyleClass().addAll("map-card", "map-filter-card");
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label title = new Label(words.get("filter.title"));
    title.getStyleClass().add("map-bar-title");
    HBox top =
        new HBox(
            title,
            space,
            Icons.button("map-filter-close", Feather.X, words.get("filter.close"), close));
    top.setAlignment(Pos.CENTER_LEFT);
    sorts.setPrefWrapLength(WIDTH);
    values.setPrefWrapLength(WIDTH);
    narrow.setId("map-filter-narrow");
    narrow.setPromptText(words.get("filter.narrow"));
    narrow.setAccessibleText(words.get("filter.narrow"));
    narrow.textProperty().addListener((_, _, _) -> show());
    narrow.setOnAction(_ -> first());
    getChildren().addAll(top, sorts, place);
    sorts.valueProperty().set(Condition.Sort.CIRCLE);
    sorts.valueProperty().subscribe(this::choose);
  }

  /** Choosing begins here. */
  void begin() {
    sorts.getChildren().getFirst().requestFocus();
  }

  private void choose(Condition.Sort sort) {
    narrow.clear();
    place
        .getChildren()
        .setAll(sort == Condition.Sort.WORDS ? List.of(words()) : List.<Node>of(narrow, values));
    boolean many =
        switch (sort) {
          case CIRCLE -> !filtering.offersAll(false);
          case TAG -> !filtering.offersAll(true);
          default -> false;
        };
    narrow.setVisible(many);
    narrow.setManaged(many);
    show();
  }

  /** The values there are now, and which of them are asked for. */
  void show() {
    List<Condition> offered = offers.of(sorts.valueProperty().get(), narrow.getText());
    if (offered.equals(values.getChildren().stream().map(Node::getUserData).toList())) {
      values
          .getChildren()
          .forEach(
              chip ->
                  ((ToggleButton) chip).setSelected(filtering.has((Condition) chip.getUserData())));
    } else {
      values.getChildren().setAll(offered.stream().map(this::chip).toList());
    }
    if (offered.isEmpty() && narrow.getText().isEmpty()) {
      values.getChildren().setAll(new Label(words.get("filter.nothing")));
    }
  }

  /** What there is to choose from is called something else: it is made anew. */
  void forget() {
    values.getChildren().clear();
  }

  private ToggleButton chip(Condition condition) {
    ToggleButton chip = new ToggleButton(says.value(condition));
    chip.setUserData(condition);
    chip.getStyleClass().add("choice-chip");
    chip.setMaxWidth(WIDTH - 24);
    chip.setSelected(filtering.has(condition));
    chip.setOnAction(_ -> toggle(condition));
    return chip;
  }

  private void toggle(Condition condition) {
    if (filtering.has(condition)) {
      filtering.remove(condition);
    } else {
      filtering.add(condition);
    }
  }

  /** Enter takes the first that fits what is typed. */
  private void first() {
    offers.of(sorts.valueProperty().get(), narrow.getText()).stream()
        .findFirst()
        .ifPresent(this::toggle);
  }

  private HBox words() {
    ComboBox<Field> field =
        InWords.choice(List.of(Field.values()), value -> words.get("filter.field." + value));
    field.setId("map-filter-field");
    field.setAccessibleText(words.get("filter.field"));
    field.setValue(Field.ANY);
    TextField text = new TextField();
    text.setId("map-filter-words");
    text.setPromptText(words.get("filter.words"));
    text.setAccessibleText(words.get("filter.words"));
    text.setOnAction(
        _ -> {
          if (!text.getText().isBlank()) {
            filtering.add(new Condition.Says(field.getValue(), text.getText()));
            text.clear();
          }
        });
    HBox.setHgrow(text, Priority.ALWAYS);
    return new HBox(2 * GAP, field, text);
  }
}
