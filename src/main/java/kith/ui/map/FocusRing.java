package kith.ui.map;

import javafx.css.PseudoClass;
import javafx.scene.shape.Circle;

/** The ring around the selected person while the keyboard is on the map. */
final class FocusRing extends Circle {
  private static final double GAP = 4;
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  FocusRing() {
    getStyleClass().add("map-focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /**
   * Goes round a disc on the screen, in logical pixels.
   *
   * @param marked whether the person stays selected as one goes on
   */
  void around(double x, double y, double radius, boolean marked) {
    setCenterX(x);
    setCenterY(y);
    setRadius(radius + GAP);
    pseudoClassStateChanged(MARKED, marked);
    setVisible(true);
  }
}
