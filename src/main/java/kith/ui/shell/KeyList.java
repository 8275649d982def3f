package kith.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import kith.ui.common.Words;

/** All keys: on the left what the menus offer, on the right what one does on the map. */
final class KeyList {
  private static final Words WORDS = Words.of(KeyList.class);

  private KeyList() {}

  static HBox of(Actions actions) {
    HBox keys = new HBox(menus(actions), map());
    keys.getStyleClass().add("keys");
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
    grid.addRow(grid.getRowCount(), new Label(what), key);
  }
}
