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
    return of(names, camera, 0);
  }

  /**
   * The same, but never farther out than a scale: names that are cut there are cut as much on
   * either side.
   */
  public static Camera of(Placement names, Camera camera, double leastScale) {
    return new Enclosure(names, camera).found(leastScale);
  }

  /** Where the middle of the view may be on one axis; nowhere if {@code least} is above. */
  private record Room(double least, double most) {
    static final Room ANYWHERE = new Room(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean isThere() {
      return least <= most;
    }

    /**
     * As much of it as leaves a name whole; all of it where the name is larger than the view.
     *
     * @param anchor what the name belongs to, in map units
     * @param offset of the name's middle from there, in logical pixels
     * @param half what the view leaves beside a name in its middle, in logical pixels
     */
    Room within(double anchor, double offset, double half, double scale) {
      double free = half - EDGE;
      return free <= 0
          ? this
          : new Room(
              Math.max(least, anchor + (offset - free) / scale),
              Math.min(most, anchor + (offset + free) / scale));
    }

    double nearest(double wanted) {
      return least > most ? (least + most) / 2 : Math.clamp(wanted, least, most);
    }
  }

  private Camera found(double leastScale) {
    Camera same = at(camera.scale());
    if (fits(camera.scale())) {
      return same.x() == camera.x() && same.y() == camera.y() ? camera : same;
    }
    double near = camera.scale();
    double far = Math.min(near, Math.max(leastScale, near * LEAST_SHRINKING));
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
    return across(scale).isThere() && down(scale).isThere();
  }

  private Camera at(double scale) {
    double x = across(scale).nearest(camera.x());
    double y = down(scale).nearest(camera.y());
    return new Camera(x, y, scale, camera.width(), camera.height());
  }

  private Room across(double scale) {
    Room room = Room.ANYWHERE;
    for (int name = 0; name < names.size(); name++) {
      double anchor = names.anchorX(name);
      double offset = names.centreX(name, camera) - camera.screenX(anchor);
      room = room.within(anchor, offset, (camera.width() - names.width(name)) / 2, scale);
    }
    return room;
  }

  private Room down(double scale) {
    Room room = Room.ANYWHERE;
    for (int name = 0; name < names.size(); name++) {
      double anchor = names.anchorY(name);
      double offset = names.centreY(name, camera) - camera.screenY(anchor);
      room = room.within(anchor, offset, (camera.height() - names.height(name)) / 2, scale);
    }
    return room;
  }
}
