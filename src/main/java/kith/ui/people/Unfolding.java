package kith.ui.people;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** A list of which only the first rows are made until the owner wants to see more. */
final class Unfolding extends VBox {
  /** How many rows come with each further step: a list may have thousands. */
  private static final int STEP = 50;

  private final String key;
  private final int first;
  private final Words words = Words.of(Unfolding.class);
  private Runnable again = () -> {};
  private int shown;

  /**
   * @param key of the words for "more" in the bundle
   * @param first how many rows are seen at first
   */
  Unfolding(String key, int first) {
    this.key = key;
    this.first = first;
    this.shown = first;
    getStyleClass().add("rows");
  }

  /** Shows items as rows. */
  <T> void show(List<T> items, Function<T, ? extends Node> row) {
    again = () -> show(items, row);
    int most = Math.min(shown, items.size());
    getChildren().setAll(items.subList(0, most).stream().map(row).toList());
    if (most < items.size()) {
      getChildren().add(more(items.size() - most));
    }
  }

  private Button more(int hidden) {
    return Sections.quiet(
        "more-" + key,
        Feather.CHEVRON_DOWN,
        words.get("more." + key, hidden),
        () -> {
          shown += STEP;
          again.run();
        });
  }

  /** Goes back to the first rows. */
  void fold() {
    shown = first;
    again.run();
  }
}
