package kith.ui.people;

import java.util.UUID;
import javafx.application.Platform;

/**
 * What was written in a cell of the table until it is saved: after the click or key that ended it,
 * because saving moves rows.
 */
final class Unsaved {
  private final PeopleTableModel model;
  private final Runnable saved;
  private Runnable next;

  /**
   * @param saved called when something was saved
   */
  Unsaved(PeopleTableModel model, Runnable saved) {
    this.model = model;
    this.saved = saved;
  }

  /** Something was written. */
  void take(UUID id, PersonField field, String text) {
    save();
    next = () -> model.write(id, field, text);
    Platform.runLater(this::save);
  }

  /** Saves it now. */
  void save() {
    if (next != null) {
      Runnable write = next;
      next = null;
      write.run();
      saved.run();
    }
  }
}
