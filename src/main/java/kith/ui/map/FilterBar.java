package kith.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Condition;
import kith.ui.common.Chip;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What is asked of whom the map shows, a chip a condition, and how many are left. */
final class FilterBar extends VBox {
  private static final double GAP = 4;
  private static final double INSET = 12;

  private final Filtering filtering;
  private final Words words;
  private final ConditionWords says;
  private final Runnable refocus;
  private final FlowPane chips = new FlowPane(GAP, GAP);
  private final Label count = new Label();
  private FilterCard card;

  /**
   * @param refocus gives the focus back to the map
   */
  FilterBar(MapModel model, Runnable refocus) {
    this.filtering = model.focusing().filtering();
    this.words = model.words();
    this.says = new ConditionWords(words, filtering);
    this.refocus = refocus;
    setId("map-filter-bar");
    setSpacing(GAP);
    setPickOnBounds(false);
    setPadding(new Insets(0, INSET, 0, INSET));
    getStylesheets().add(Words.class.getResource("fields.css").toExternalForm());
    chips.getStyleClass().add("flow-pane");
    chips.setPickOnBounds(false);
    chips.setAlignment(Pos.CENTER_LEFT);
    chips.setPrefWrapLength(0);
    count.setId("map-filter-count");
    count.getStyleClass().add("map-filter-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(chips);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    filtering.leftProperty().subscribe(this::show);
    model.namingProperty().subscribe((_, _) -> rename());
    filtering.askingProperty().subscribe(this::ask);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }

  private void leave() {
    filtering.leave();
    refocus.run();
  }

  private void show(Filtering.Left left) {
    boolean asked = !left.conditions().isEmpty();
    chips.setVisible(asked);
    chips.setManaged(asked);
    count.setText(words.get("filter.count", left.people(), left.of(), left.hiddenTies()));
    List<Node> shown = new ArrayList<>(List.of(count));
    Condition.Sort before = null;
    for (Condition condition : left.conditions()) {
      shown.add(chip(condition, condition.sort() == before));
      before = condition.sort();
    }
    Button clear = new Button(words.get("filter.clear"));
    clear.setId("map-filter-clear");
    clear.getStyleClass().add("map-chip");
    clear.setOnAction(_ -> act(filtering::clear));
    shown.add(clear);
    chips.getChildren().setAll(shown);
    if (card != null) {
      card.show();
    }
    hideIfEmpty();
  }

  private void rename() {
    if (card != null) {
      card.forget();
    }
    show(filtering.leftProperty().get());
  }

  private Chip chip(Condition condition, boolean alternative) {
    String text = says.chip(condition, alternative);
    Button remove =
        Icons.button(
            null,
            Feather.X,
            words.get("filter.remove", text),
            () -> act(() -> filtering.remove(condition)));
    Chip chip = new Chip(text, null, remove);
    chip.getStyleClass().add("map-filter-chip");
    return chip;
  }

  private void act(Runnable action) {
    action.run();
    if (!filtering.askingProperty().get()) {
      refocus.run();
    }
  }

  private void ask(boolean asking) {
    if (asking && card == null) {
      card = new FilterCard(words, filtering, this::leave);
      getChildren().add(card);
      hideIfEmpty();
      card.begin();
    } else if (!asking && card != null) {
      getChildren().remove(card);
      card = null;
      hideIfEmpty();
    }
  }

  private void hideIfEmpty() {
    boolean shown = chips.isVisible() || card != null;
    setVisible(shown);
    setManaged(shown);
  }
}
