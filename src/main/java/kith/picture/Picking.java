package kith.picture;

/** What is under the pointer. */
public final class Picking {
  private static final double TOLERANCE = 4;

  private Picking() {}

  /**
   * The person whose disc is under a pixel or within a few pixels of it, or whose name is; -1 for
   * nobody.
   *
   * @param labels as drawn
   * @param screenX logical pixels from the view's left edge
   * @param screenY logical pixels from the view's upper edge
   */
  public static int person(
      Picture picture, Placement labels, Camera camera, double screenX, double screenY) {
    double tolerance = TOLERANCE / camera.scale();
    int node = picture.grid().nearest(camera.mapX(screenX), camera.mapY(screenY), tolerance);
    if (node >= 0) {
      return node;
    }
    int label = labels.under(screenX, screenY, camera);
    return label >= 0 && !labels.isCaption(label) ? labels.of(label) : -1;
  }

  /** The hub of the circle whose caption is under a pixel, or -1. */
  public static int caption(
      Picture picture, Placement labels, Camera camera, double screenX, double screenY) {
    int label = labels.under(screenX, screenY, camera);
    return label >= 0 && labels.isCaption(label)
        ? picture.scene().groups().get(labels.of(label)).hub()
        : -1;
  }

  /** The hub of the smallest circle whose hull is under a pixel, or -1. */
  public static int hull(Picture picture, Camera camera, double screenX, double screenY) {
    var groups = picture.scene().groups();
    for (int group = groups.size() - 1; group >= 0; group--) {
      if (picture.hulls().contains(group, camera.mapX(screenX), camera.mapY(screenY))) {
        return groups.get(group).hub();
      }
    }
    return -1;
  }
}
