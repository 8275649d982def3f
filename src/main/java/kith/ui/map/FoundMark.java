package kith.ui.map;

import java.util.UUID;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import kith.picture.Camera;

/**
 * Two rings around whom one has just flown to. They swell twice, then stay until one moves on;
 * where less motion is wanted they only stay.
 */
final class FoundMark extends Group {
  private static final Duration HALF = Duration.millis(140);
  private static final int TIMES = 2;
  private static final double INNER = 8;
  private static final double OUTER = 15;
  private static final double SWELLING = 26;

  private final MapModel model;
  private final Circle inner = ring("map-found-ring");
  private final Circle outer = ring("map-found-halo");
  private final DoubleProperty swollen = new SimpleDoubleProperty();
  private final Timeline pulse =
      new Timeline(
          new KeyFrame(Duration.ZERO, new KeyValue(swollen, 0, Interpolator.EASE_BOTH)),
          new KeyFrame(HALF, new KeyValue(swollen, 1, Interpolator.EASE_BOTH)),
          new KeyFrame(HALF.multiply(2), new KeyValue(swollen, 0, Interpolator.EASE_BOTH)));
  private UUID marked;
  private boolean arrived;

  FoundMark(MapModel model) {
    this.model = model;
    setManaged(false);
    setMouseTransparent(true);
    setId("map-found");
    setVisible(false);
    getChildren().addAll(outer, inner);
    pulse.setCycleCount(TIMES);
    swollen.addListener((_, _, _) -> place(model.chart(), model.eye().camera()));
  }

  private static Circle ring(String style) {
    Circle ring = new Circle();
    ring.getStyleClass().add(style);
    return ring;
  }

  /** Whatever is done on the map by pointer, wheel or key is moving on. */
  static void endOn(Node map, MapModel model) {
    map.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.finding().moveOn());
    map.addEventFilter(ScrollEvent.SCROLL, _ -> model.finding().moveOn());
    map.addEventFilter(KeyEvent.KEY_PRESSED, _ -> model.finding().moveOn());
  }

  /** Goes to where the person is now, and swells once the flight to them has ended. */
  void place(Chart chart, Camera camera) {
    UUID person = model.finding().foundProperty().get();
    boolean shown = chart.has(person);
    setVisible(shown);
    if (!shown || !person.equals(marked)) {
      pulse.stop();
      swollen.set(0);
      arrived = false;
    }
    marked = person;
    if (shown) {
      around(chart, camera, person);
      arrive();
    }
  }

  private void around(Chart chart, Camera camera, UUID person) {
    double x = camera.screenX(chart.x(person));
    double y = camera.screenY(chart.y(person));
    double radius = chart.radius(person) * camera.scale();
    for (Circle ring : new Circle[] {inner, outer}) {
      ring.setCenterX(x);
      ring.setCenterY(y);
    }
    inner.setRadius(radius + INNER);
    outer.setRadius(radius + OUTER + SWELLING * swollen.get());
  }

  private void arrive() {
    if (!arrived && !model.eye().flying()) {
      arrived = true;
      if (!model.reducedMotionProperty().get()) {
        pulse.playFromStart();
      }
    }
  }
}
