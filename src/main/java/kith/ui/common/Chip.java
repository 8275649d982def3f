package kith.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A word or name in a rounded frame that can be taken out; a long one ends in an ellipsis. */
public final class Chip extends HBox {
  private static final double WIDEST = 240;

  /**
   * @param mark before the word, or null
   * @param remove takes it out, or null
   */
  public Chip(String text, Node mark, Button remove) {
    getStyleClass().add("chip");
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(WIDEST);
    Label label = new Label(text, mark);
    label.setMinWidth(0);
    Tips.on(label, () -> text);
    getChildren().add(label);
    if (remove != null) {
      remove.setMinWidth(Region.USE_PREF_SIZE);
      remove.getStyleClass().add("chip-remove");
      getChildren().add(remove);
    }
  }

  /** A pane that lets chips flow takes the widest for its own least width, whatever its limit. */
  @Override
  protected double computePrefWidth(double height) {
    return Math.min(WIDEST, super.computePrefWidth(height));
  }
}
