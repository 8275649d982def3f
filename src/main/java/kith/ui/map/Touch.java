package kith.ui.map;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Picking;
import kith.picture.Picture;
import kith.picture.Placement;
import kith.picture.Scene;

/** Who is at a point of the screen: their disc, or else their name, is drawn there. */
final class Touch {
  /** A disc is hit also this far, in logical pixels, outside of it. */
  private static final double REACH = 5;

  private final ReadOnlyObjectProperty<Chart> chart;
  private final ReadOnlyObjectProperty<Camera> camera;
  private Scene namesOf = Chart.empty().scene();
  private Placement names = Placement.NONE;

  Touch(ReadOnlyObjectProperty<Chart> chart, ReadOnlyObjectProperty<Camera> camera) {
    this.chart = chart;
    this.camera = camera;
  }

  /** The names are drawn here now: pointing at one is pointing at its person. */
  void named(Scene scene, Placement drawn) {
    namesOf = scene;
    names = drawn;
  }

  /** The person whose disc or name is at a point of the screen. */
  Optional<UUID> personAt(double screenX, double screenY) {
    Camera now = camera.get();
    return chart
        .get()
        .personAt(now.mapX(screenX), now.mapY(screenY), REACH / now.scale())
        .or(() -> nameAt(screenX, screenY, now));
  }

  private Optional<UUID> nameAt(double screenX, double screenY, Camera now) {
    int label = names.under(screenX, screenY, now);
    return label < 0 || names.isCaption(label)
        ? Optional.empty()
        : Optional.of(namesOf.id(names.of(label))).filter(chart.get()::has);
  }

  /** The circle whose name is at a point of the screen, if nobody is. */
  Optional<UUID> captionAt(double screenX, double screenY) {
    int label = names.under(screenX, screenY, camera.get());
    return label < 0 || !names.isCaption(label)
        ? Optional.empty()
        : Optional.of(namesOf.id(namesOf.groups().get(names.of(label)).hub()));
  }

  /** The smallest circle whose name or outline is at a point of the screen. */
  Optional<UUID> circleAt(double screenX, double screenY) {
    Chart now = chart.get();
    return captionAt(screenX, screenY).or(() -> hullAt(now, screenX, screenY));
  }

  private Optional<UUID> hullAt(Chart now, double screenX, double screenY) {
    Picture picture = Picture.of(now.scene(), now.frame().x(), now.frame().y(), Emphasis.NONE);
    int hub = Picking.hull(picture, camera.get(), screenX, screenY);
    return hub < 0 ? Optional.empty() : Optional.of(now.scene().id(hub));
  }
}
