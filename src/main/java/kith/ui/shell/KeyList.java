package kith.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import kith.ui.common.Words;

/** All keys: what the menus offer, and beside it, or below, what one does on the map. */
final class KeyList {
  private static final Words WORDS = Words.of(KeyList.class);

  /** Room for both columns, in logical pixels. */
  private static final double BOTH = 900;

  private KeyList() {}

  static FlowPane of(Actions actions) {
    FlowPane keys = new FlowPane(menus(actions), map());
    keys.getStyleClass().add("keys");
    keys.setPrefWrapLength(BOTH);
    keys.setMinWidth(0);
    return keys;
  }

  private static GridPane menus(Actions actions) {
    GridPane grid = new GridPane();
    actions.all().stream()
        .filter(action -> action.keys() != null)
        .forEach(action -> add(grid, action.words().get(), action.keys().getDisplayText()));
    return grid;
  }

  private static GridPane map() {
    GridPane grid = new GridPane();
    for (String line : List.of(WORDS.get("keys.map").split("\n"))) {
      String[] parts = line.split(" = ", 2);
      add(grid, parts[0], parts[1]);
    }
    return grid;
  }

  private static void add(GridPane grid, String what, String how) {
    Label key = new Label(how);
    key.getStyleClass().add("key");
    key.setWrapText(true);
    grid.addRow(grid.getRowCount(), new Label(what), key);
  }
}
