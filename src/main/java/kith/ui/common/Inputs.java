package kith.ui.common;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Ties text fields to what a view-model holds. */
public final class Inputs {
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

  private Inputs() {}

  /**
   * A field that is saved as one types. Text that changes elsewhere is shown without moving the
   * caret further than it must; undo and redo are the file's, not the field's own.
   *
   * @param left the field was left
   */
  public static void saved(
      TextInputControl field, Property<String> text, Edits edits, Runnable left) {
    tie(field, text);
    undoneByFile(field, edits);
    onLeft(field, left);
  }

  /** Tells when a field loses the focus. */
  public static void onLeft(Node field, Runnable left) {
    field
        .focusedProperty()
        .subscribe(
            (was, focused) -> {
              if (was && !focused) {
                left.run();
              }
            });
  }

  /** Text and property follow each other. */
  public static void tie(TextInputControl field, Property<String> text) {
    field.setText(text.getValue());
    text.subscribe(value -> replace(field, value));
    field.textProperty().subscribe(text::setValue);
    if (field instanceof TextArea) {
      field.addEventFilter(KeyEvent.KEY_PRESSED, Inputs::traverse);
    }
  }

  /** Replaces only what differs, so that the caret stays where the text does. */
  static void replace(TextInputControl field, String text) {
    String shown = field.getText();
    if (shown.equals(text)) {
      return;
    }
    int most = Math.min(shown.length(), text.length());
    int start = 0;
    while (start < most && shown.charAt(start) == text.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && shown.charAt(shown.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    field.replaceText(start, shown.length() - end, text.substring(start, text.length() - end));
  }

  /** The keys for undo and redo are those of the file, not of the field. */
  public static void undoneByFile(TextInputControl field, Edits edits) {
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (UNDO.match(event)) {
            edits.undo();
            event.consume();
          } else if (REDO.match(event) || REDO_TOO.match(event)) {
            edits.redo();
            event.consume();
          }
        });
  }

  /**
   * While nothing is typed in a field, the keys for undo and redo are those of the window: what was
   * taken from it just now can be taken back without leaving it.
   */
  static void undoneByWindowWhileEmpty(TextInputControl field) {
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (field.getText().isEmpty()) {
            Stream.of(UNDO, REDO, REDO_TOO)
                .filter(keys -> keys.match(event))
                .map(keys -> field.getScene().getAccelerators().get(keys))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(
                    action -> {
                      action.run();
                      event.consume();
                    });
          }
        });
  }

  /** Tab goes on to the next field instead of into the text. */
  private static void traverse(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (event.getCode() == KeyCode.TAB && plain && event.getSource() instanceof Node node) {
      event.consume();
      node.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
