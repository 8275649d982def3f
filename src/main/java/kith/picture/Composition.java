package kith.picture;

/**
 * A picture set on a sheet: where the map is, what stands around it, which names there are. The
 * same for all formats; lengths in logical pixels.
 *
 * @param picture what is drawn
 * @param camera what the map's part of the sheet shows
 * @param labels the names and captions in it
 * @param furniture what stands around it
 * @param density units of the sheet per logical pixel
 */
record Composition(
    Picture picture, Camera camera, Placement labels, Furniture furniture, double density) {
  private static final int MOST_TRIALS = 5;
  private static final double LEAST_SHRINKING = 0.8;
  private static final double EDGE = 8;

  /**
   * All of the map, with all of its names.
   *
   * @param width of the sheet in its own units
   * @param height likewise
   * @param density of these units per logical pixel
   */
  static Composition ofAll(
      Picture picture,
      Look look,
      Type type,
      Margin margin,
      double width,
      double height,
      double density) {
    Furniture furniture =
        Furniture.of(picture, look, type, margin, width / density, height / density, density);
    Camera camera = Camera.fitNamed(picture.bounds(), furniture.width(), furniture.mapHeight());
    Labels labels = new Labels(picture.scene(), type);
    Placement placed = labels.place(picture, camera.scale()).still();
    for (int trial = 0; trial < MOST_TRIALS && shrinking(placed, camera) < 1; trial++) {
      double scale = camera.scale() * shrinking(placed, camera);
      camera = new Camera(camera.x(), camera.y(), scale, camera.width(), camera.height());
      placed = labels.place(picture, scale).still();
    }
    return new Composition(picture, camera, placed, furniture, density);
  }

  /** By how much everything must be nearer to the middle for no name to be cut at the edges. */
  private static double shrinking(Placement labels, Camera camera) {
    double factor = 1;
    for (int label = 0; label < labels.size(); label++) {
      double across = labels.centreX(label, camera) - camera.screenX(labels.anchorX(label));
      double down = labels.centreY(label, camera) - camera.screenY(labels.anchorY(label));
      double x = camera.screenX(labels.anchorX(label)) - camera.width() / 2;
      double y = camera.screenY(labels.anchorY(label)) - camera.height() / 2;
      factor =
          Math.min(factor, within(x, across, labels.width(label) / 2 + EDGE, camera.width() / 2));
      factor =
          Math.min(factor, within(y, down, labels.height(label) / 2 + EDGE, camera.height() / 2));
    }
    return factor;
  }

  private static double within(double anchor, double offset, double half, double most) {
    double beyond = Math.signum(anchor) * offset + half;
    boolean fits = Math.abs(anchor) + beyond <= most;
    return fits || most <= beyond
        ? 1
        : Math.max(LEAST_SHRINKING, (most - beyond) / Math.abs(anchor));
  }

  /**
   * At least all that a view shows; more on two sides where the sheet has other proportions.
   *
   * @param view the camera of the view
   * @param width of the sheet in its own units
   * @param height likewise
   */
  static Composition ofView(
      Picture picture,
      Look look,
      Type type,
      Margin margin,
      Camera view,
      double width,
      double height) {
    double density = Math.min(width / view.width(), height / view.height());
    Furniture furniture =
        Furniture.of(picture, look, type, margin, width / density, height / density, density);
    if (furniture.mapHeight() < view.height()) {
      density *= furniture.mapHeight() / view.height();
      furniture =
          Furniture.of(picture, look, type, margin, width / density, height / density, density);
    }
    Camera camera = view.resized(furniture.width(), furniture.mapHeight());
    Placement labels = new Labels(picture.scene(), type).place(picture, camera.scale()).still();
    return new Composition(picture, camera, labels, furniture, density);
  }
}
