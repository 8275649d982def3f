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
    Camera enclosing = Enclosure.of(placed, camera);
    for (int trial = 0; trial < MOST_TRIALS && !enclosing.equals(camera); trial++) {
      camera = enclosing;
      placed = labels.place(picture, camera.scale()).still();
      enclosing = Enclosure.of(placed, camera);
    }
    return new Composition(picture, camera, placed, furniture, density);
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
