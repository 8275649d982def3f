package kith.ui.map;

import javafx.scene.shape.Polygon;

/** The outline that is being drawn round people. */
final class LassoLine extends Polygon {
  LassoLine() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    getStyleClass().add("map-lasso");
  }

  void show(Lasso drawn) {
    setVisible(drawn != null);
    if (drawn != null) {
      getPoints().setAll(drawn.outline().corners());
    }
  }
}
