package kith.ui.map;

import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import kith.network.Topology;
import kith.picture.Camera;

/** A small dot at the shoulder of everybody but the owner who stays where they were put. */
final class PinMarks extends Group {
  /** Smaller discs, in logical pixels, have no shoulder to see a dot on. */
  private static final double LEAST_DISC = 7;

  private static final double SHOULDER = Math.sqrt(0.5);
  private static final double DOT = 3.25;

  PinMarks() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Marks those in view. */
  void mark(Chart chart, Camera camera, Predicate<UUID> pinned) {
    int used = 0;
    Topology topology = chart.frame().topology();
    for (int node = 0; node < topology.people(); node++) {
      double radius = chart.scene().radius(node) * camera.scale();
      double x = camera.screenX(chart.frame().x()[node]) + radius * SHOULDER;
      double y = camera.screenY(chart.frame().y()[node]) - radius * SHOULDER;
      boolean mine = node == topology.me();
      boolean seen = x > 0 && y > 0 && x < camera.width() && y < camera.height();
      if (radius >= LEAST_DISC && seen && !mine && pinned.test(topology.id(node))) {
        put(used++, x, y);
      }
    }
    for (Node left : getChildren().subList(used, getChildren().size())) {
      left.setVisible(false);
    }
  }

  private void put(int index, double x, double y) {
    if (index == getChildren().size()) {
      Circle dot = new Circle(DOT);
      dot.getStyleClass().add("map-pin");
      getChildren().add(dot);
    }
    Node dot = getChildren().get(index);
    dot.setLayoutX(x);
    dot.setLayoutY(y);
    dot.setVisible(true);
  }
}
