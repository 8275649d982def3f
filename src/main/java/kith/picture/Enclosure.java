package kith.picture;

/** The nearest camera at which no name is cut at the edges of a view. */
public final class Enclosure {
  /** Names are chosen anew at another scale: a longer step might be too long. */
  private static final double LEAST_SHRINKING = 0.8;

  /** Logical pixels between a name and the edge. */
  private static final double EDGE = 8;

  private static final int HALVINGS = 12;

  private final Placement names;
  private final Camera camera;

  private Enclosure(Placement names, Camera camera) {
    this.names = names;
    this.camera = camera;
  }

  /**
   * The camera moved aside, and back as far as one step reaches, so that these names are whole; the
   * same camera if none is cut, or only names that are larger than the view.
   *
   * @param names as they are placed for this camera
   */
  public static Camera of(Placement names, Camera camera) {
    return new Enclosure(names, camera).found();
  }

  /** Where the middle of the view may be on one axis; nowhere if {@code least} is above. */
  private record Room(double least, double most) {
    double nearest(double wanted) {
      return least > most ? (least + most) / 2 : Math.clamp(wanted, least, most);
    }
  }

  private Camera found() {
    Camera same = at(camera.scale());
    if (fits(camera.scale())) {
      return same.x() == camera.x() && same.y() == camera.y() ? camera : same;
    }
    double near = camera.scale();
    double far = near * LEAST_SHRINKING;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (near + far) / 2;
      if (fits(middle)) {
        far = middle;
      } else {
        near = middle;
      }
    }
    return at(far);
  }

  private boolean fits(double scale) {
    Room across = across(scale);
    Room down = down(scale);
    return across.least <= across.most && down.least <= down.most;
  }

  private Camera at(double scale) {
    double x = across(scale).nearest(camera.x());
    double y = down(scale).nearest(camera.y());
    return new Camera(x, y, scale, camera.width(), camera.height());
  }

  private Room across(double scale) {
    double least = Double.NEGATIVE_INFINITY;
    double most = Double.POSITIVE_INFINITY;
    for (int name = 0; name < names.size(); name++) {
      double anchor = names.anchorX(name);
      double offset = names.centreX(name, camera) - camera.screenX(anchor);
      double room = camera.width() / 2 - names.width(name) / 2 - EDGE;
      if (room > 0) {
        least = Math.max(least, anchor + (offset - room) / scale);
        most = Math.min(most, anchor + (offset + room) / scale);
      }
    }
    return new Room(least, most);
  }

  private Room down(double scale) {
    double least = Double.NEGATIVE_INFINITY;
    double most = Double.POSITIVE_INFINITY;
    for (int name = 0; name < names.size(); name++) {
      double anchor = names.anchorY(name);
      double offset = names.centreY(name, camera) - camera.screenY(anchor);
      double room = camera.height() / 2 - names.height(name) / 2 - EDGE;
      if (room > 0) {
        least = Math.max(least, anchor + (offset - room) / scale);
        most = Math.min(most, anchor + (offset + room) / scale);
      }
    }
    return new Room(least, most);
  }
}
