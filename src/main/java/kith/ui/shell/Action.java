package kith.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the owner can do in the window: one value for its menu item, its button and its key.
 *
 * @param id by which tests and styles find it
 * @param words what it is called, possibly changing ("Undo Add Ana Costa")
 * @param icon or null
 * @param keys or null
 * @param possible whether it can be done now
 * @param run does it
 */
record Action(
    String id,
    ObservableStringValue words,
    Ikon icon,
    KeyCombination keys,
    ObservableBooleanValue possible,
    Runnable run) {

  /** Does it, unless it cannot be done now. */
  static void runIfPossible(Action action) {
    if (action.possible().get()) {
      action.run().run();
    }
  }
}
