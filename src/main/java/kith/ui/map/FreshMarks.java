package kith.ui.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.animation.FadeTransition;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import kith.picture.Camera;

/** A soft ring around everybody who is new on the map at the day one looks at. */
final class FreshMarks extends Group {
  private static final Duration FADE = Duration.millis(240);
  private static final double GAP = 4;

  /** More rings say no more, and would be slow to draw. */
  private static final int MOST = 150;

  private final Map<UUID, Circle> rings = new HashMap<>();
  private final BooleanProperty reducedMotion;

  FreshMarks(BooleanProperty reducedMotion) {
    this.reducedMotion = reducedMotion;
    setId("map-fresh");
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Marks those in view, the newest where there are very many. */
  void mark(Chart chart, Camera camera, List<UUID> fresh) {
    if (fresh.isEmpty() && rings.isEmpty()) {
      return;
    }
    Set<UUID> marked = new HashSet<>();
    for (UUID person : fresh.subList(Math.max(0, fresh.size() - MOST), fresh.size())) {
      if (chart.has(person)) {
        marked.add(person);
        put(rings.computeIfAbsent(person, _ -> ring()), chart, camera, person);
      }
    }
    rings
        .entrySet()
        .removeIf(
            ring -> {
              boolean gone = !marked.contains(ring.getKey());
              if (gone) {
                getChildren().remove(ring.getValue());
              }
              return gone;
            });
  }

  private Circle ring() {
    Circle ring = new Circle();
    ring.getStyleClass().add("map-fresh-ring");
    getChildren().add(ring);
    if (!reducedMotion.get()) {
      FadeTransition fade = new FadeTransition(FADE, ring);
      fade.setFromValue(0);
      fade.setToValue(1);
      fade.play();
    }
    return ring;
  }

  private static void put(Circle ring, Chart chart, Camera camera, UUID person) {
    ring.setCenterX(camera.screenX(chart.x(person)));
    ring.setCenterY(camera.screenY(chart.y(person)));
    ring.setRadius(chart.radius(person) * camera.scale() + GAP);
  }
}
