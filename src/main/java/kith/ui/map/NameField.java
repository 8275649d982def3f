package kith.ui.map;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kith.ui.common.Words;

/** Where the name of somebody new is typed, at the very spot of the map. */
final class NameField extends TextField {
  /** Logical pixels; about thirty letters. */
  static final double WIDTH = 220;

  /**
   * @param given receives the name when it was typed; blank if it was left empty
   * @param left called when nobody is to be added after all
   */
  NameField(Words words, Consumer<String> given, Runnable left) {
    setId("map-new-name");
    getStyleClass().add("map-new-name");
    setPromptText(words.get("name.prompt"));
    setAccessibleText(words.get("name.prompt"));
    setManaged(false);
    setVisible(false);
    setOnAction(_ -> given.accept(getText()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
          }
        });
    focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && isVisible()) {
                given.accept(getText());
              }
            });
  }

  void open() {
    clear();
    setVisible(true);
    requestFocus();
  }
}
