package kith.picture;

/**
 * What a picture is drawn on, as PNG or SVG.
 *
 * @param width in pixels
 * @param height in pixels
 * @param density pixels of the sheet per logical pixel, so how large letters and lines are: 1 as on
 *     an ordinary screen, 2 twice as large; where a view is exported it follows from that
 * @param transparent without the ground
 * @param dpi written to a PNG, for those who print it
 * @param margin what stands around the map
 */
public record Sheet(
    int width, int height, double density, boolean transparent, int dpi, Margin margin) {
  /** The widest and highest sheet. */
  public static final int MOST = 30_000;

  private static final double MOST_DENSITY = 1000;

  /** Refuses sizes that make no picture. */
  public Sheet {
    if (width < 1 || height < 1 || width > MOST || height > MOST) {
      throw new IllegalArgumentException("No picture is " + width + "×" + height);
    }
    if (!(density > 0 && density <= MOST_DENSITY) || dpi < 1) {
      throw new IllegalArgumentException("Density is above 0 and at most 1000, dpi is 1 or more");
    }
  }

  /** A sheet of this size and nothing but the map, drawn as large as a screen would. */
  public static Sheet of(int width, int height) {
    double density = Math.max(1, Math.sqrt((double) width * height / (1600 * 1000)));
    return new Sheet(width, height, density, false, 96, Margin.NONE);
  }

  /** The same with or without ground. */
  public Sheet withTransparent(boolean value) {
    return new Sheet(width, height, density, value, dpi, margin);
  }

  /** The same for another print resolution. */
  public Sheet withDpi(int value) {
    return new Sheet(width, height, density, transparent, value, margin);
  }

  /** The same with letters and lines of another size. */
  public Sheet withDensity(double value) {
    return new Sheet(width, height, value, transparent, dpi, margin);
  }

  /** The same with something else around the map. */
  public Sheet withMargin(Margin other) {
    return new Sheet(width, height, density, transparent, dpi, other);
  }
}
