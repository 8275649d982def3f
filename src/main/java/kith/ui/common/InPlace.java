package kith.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/**
 * A line that reads as text and is edited where it stands: what does not fit ends in an ellipsis,
 * and is told in whole by a tooltip.
 */
public final class InPlace extends StackPane {
  private final TextField field = new TextField();
  private final Label shown = new Label();

  /**
   * @param id of the field, by which tests and styles find it
   * @param words what is written here: shown where nothing is, said by screen readers
   */
  public InPlace(String id, String words) {
    getStyleClass().add("in-place");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    field.setId(id);
    field.setAccessibleText(words);
    field.getStyleClass().add("quiet-input");
    field.setMinWidth(0);
    shown.setMouseTransparent(true);
    shown.setMinWidth(0);
    shown.visibleProperty().bind(field.focusedProperty().not());
    field.textProperty().subscribe(text -> show(text, words));
    Tips.on(field, field::getText);
    getChildren().addAll(field, shown);
  }

  private void show(String text, String words) {
    boolean empty = text.isEmpty();
    shown.setText(empty ? words : text);
    shown.getStyleClass().setAll("label", empty ? "placeholder" : "shown");
  }

  /** Where it is typed. */
  public TextField field() {
    return field;
  }
}
