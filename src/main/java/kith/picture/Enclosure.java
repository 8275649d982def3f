package kith.picture;

/** How far back one steps so that no name is cut at the edges of a view. */
public final class Enclosure {
  /** Names are chosen anew at another scale: a longer step might be too long. */
  private static final double LEAST_SHRINKING = 0.8;

  /** Logical pixels between a name and the edge. */
  private static final double EDGE = 8;

  private Enclosure() {}

  /**
   * The camera with the same middle at which these names are whole, as far as one step reaches; the
   * same camera if none is cut, or only names that are wider than the view.
   *
   * @param names as they are placed for this camera
   */
  public static Camera of(Placement names, Camera camera) {
    double factor = shrinking(names, camera);
    return factor == 1
        ? camera
        : new Camera(
            camera.x(), camera.y(), camera.scale() * factor, camera.width(), camera.height());
  }

  /** By how much everything must be nearer to the middle. */
  private static double shrinking(Placement names, Camera camera) {
    double factor = 1;
    for (int name = 0; name < names.size(); name++) {
      double anchorX = camera.screenX(names.anchorX(name));
      double anchorY = camera.screenY(names.anchorY(name));
      double across = names.centreX(name, camera) - anchorX;
      double down = names.centreY(name, camera) - anchorY;
      double x = anchorX - camera.width() / 2;
      double y = anchorY - camera.height() / 2;
      factor = Math.min(factor, within(x, across, names.width(name) / 2, camera.width() / 2));
      factor = Math.min(factor, within(y, down, names.height(name) / 2, camera.height() / 2));
    }
    return factor;
  }

  private static double within(double anchor, double offset, double half, double most) {
    double beyond = Math.signum(anchor) * offset + half + EDGE;
    boolean fits = Math.abs(anchor) + beyond <= most;
    return fits || most <= beyond
        ? 1
        : Math.max(LEAST_SHRINKING, (most - beyond) / Math.abs(anchor));
  }
}
