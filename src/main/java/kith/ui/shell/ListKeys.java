package kith.ui.shell;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** Goes through a list by keys that are pressed in the field above it. */
final class ListKeys {
  private ListKeys() {}

  /**
   * Goes where a key leads.
   *
   * @param page how many rows one sees
   * @return whether the key leads anywhere
   */
  static boolean go(ListView<?> list, KeyCode key, int page) {
    int steps =
        switch (key) {
          case DOWN -> 1;
          case UP -> -1;
          case PAGE_DOWN -> page - 1;
          case PAGE_UP -> 1 - page;
          default -> 0;
        };
    if (steps == 0 || list.getItems().isEmpty()) {
      return false;
    }
    int last = list.getItems().size() - 1;
    int next = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + steps, 0, last);
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(Math.max(0, next - page / 2));
    return true;
  }
}
