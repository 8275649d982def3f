package kith.ui.map;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps Delete, with whatever other keys held, from removing a person while one types: what a text
 * field has no use for would go on to the shortcuts of the window.
 */
final class TypingGuard {
  private final EventHandler<KeyEvent> guard = this::hold;
  private final ChangeListener<Scene> moving = (_, left, entered) -> move(left, entered);
  private final Node view;

  /**
   * @param view guards the scene that this is in
   */
  TypingGuard(Node view) {
    this.view = view;
    view.sceneProperty().addListener(moving);
    move(null, view.getScene());
  }

  private void move(Scene left, Scene entered) {
    if (left != null) {
      left.removeEventHandler(KeyEvent.KEY_PRESSED, guard);
    }
    if (entered != null) {
      entered.addEventHandler(KeyEvent.KEY_PRESSED, guard);
    }
  }

  private void hold(KeyEvent event) {
    boolean deletes = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    if (deletes && isTyping(view.getScene().getFocusOwner())) {
      event.consume();
    }
  }

  private static boolean isTyping(Node focused) {
    return switch (focused) {
      case TextInputControl _ -> true;
      case ComboBoxBase<?> choice -> choice.isEditable();
      case Spinner<?> spinner -> spinner.isEditable();
      case null, default -> false;
    };
  }

  /** Guards no more. */
  void end() {
    view.sceneProperty().removeListener(moving);
    move(view.getScene(), null);
  }
}
