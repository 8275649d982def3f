package kith.picture;

/**
 * Which part of the map a view shows. Screen coordinates are logical pixels from the view's top
 * left corner; how many physical pixels one of them has is the painter's business.
 *
 * @param x map coordinate in the middle of the view
 * @param y map coordinate in the middle of the view
 * @param scale logical pixels per map unit, above 0
 * @param width of the view in logical pixels
 * @param height of the view in logical pixels
 */
public record Camera(double x, double y, double scale, double width, double height) {
  /** Farther out everything is a speck, farther in one disc fills the view. */
  public static final double MIN_SCALE = 0.005;

  /** The closest look. */
  public static final double MAX_SCALE = 12;

  /** Logical pixels kept free around everybody; less in a small view. */
  private static final double MARGIN = 44;

  private static final double MARGIN_SHARE = 0.1;

  /** Logical pixels more to the left and right, for the outer halves of names; less likewise. */
  private static final double NAMES = 72;

  private static final double NAMES_SHARE = 0.08;

  /** Keeps the scale within what can be seen. */
  public Camera {
    scale = Math.clamp(scale, MIN_SCALE, MAX_SCALE);
  }

  /**
   * The camera that shows all of some bounds, never closer than one pixel a unit and a half.
   *
   * @param bounds what to show
   * @param width of the view in logical pixels
   * @param height of the view in logical pixels
   * @param margin logical pixels to keep free on each side
   */
  public static Camera fit(Bounds bounds, double width, double height, double margin) {
    double across = Math.max(1, width - 2 * margin) / Math.max(1, bounds.width());
    double down = Math.max(1, height - 2 * margin) / Math.max(1, bounds.height());
    double scale = Math.min(1.5, Math.min(across, down));
    return new Camera(bounds.centreX(), bounds.centreY(), scale, width, height);
  }

  /**
   * The camera that shows all of some discs with room for the names of those at the edge.
   *
   * @param discs what to show
   * @param width of the view in logical pixels
   * @param height of the view in logical pixels
   */
  public static Camera fitNamed(Bounds discs, double width, double height) {
    double margin = Math.min(MARGIN, Math.min(width, height) * MARGIN_SHARE);
    double names = Math.min(NAMES, width * NAMES_SHARE);
    return fit(discs, width - 2 * names, height, margin).resized(width, height);
  }

  /** Where a map x is on the screen. */
  public double screenX(double mapX) {
    return (mapX - x) * scale + width / 2;
  }

  /** Where a map y is on the screen. */
  public double screenY(double mapY) {
    return (mapY - y) * scale + height / 2;
  }

  /** What map x a screen x shows. */
  public double mapX(double screenX) {
    return (screenX - width / 2) / scale + x;
  }

  /** What map y a screen y shows. */
  public double mapY(double screenY) {
    return (screenY - height / 2) / scale + y;
  }

  /** Closer (factor above 1) or farther, with the same map point under the pointer. */
  public Camera zoomAt(double screenX, double screenY, double factor) {
    double to = Math.clamp(scale * factor, MIN_SCALE, MAX_SCALE);
    double shift = 1 / scale - 1 / to;
    return new Camera(
        x + (screenX - width / 2) * shift, y + (screenY - height / 2) * shift, to, width, height);
  }

  /** The map moved by so many logical pixels, as a drag does. */
  public Camera panned(double right, double down) {
    return new Camera(x - right / scale, y - down / scale, scale, width, height);
  }

  /** The same scale with a map point in the middle. */
  public Camera centredOn(double mapX, double mapY) {
    return new Camera(mapX, mapY, scale, width, height);
  }

  /** The same middle and scale in a view of another size. */
  public Camera resized(double newWidth, double newHeight) {
    return new Camera(x, y, scale, newWidth, newHeight);
  }

  /** What the view shows, in map units. */
  public Bounds shown() {
    return new Bounds(mapX(0), mapY(0), mapX(width), mapY(height));
  }
}
