package kith.picture;

/**
 * Pixels to paint on: a window of a larger image, so that a large image is painted piece by piece
 * and no seam shows.
 *
 * @param pixels premultiplied {@code 0xAARRGGBB}, row by row
 * @param left image column of the first pixel of a row
 * @param top image row of the first row
 * @param width columns
 * @param height rows
 * @param density physical pixels per logical pixel of the camera's view
 */
public record Surface(int[] pixels, int left, int top, int width, int height, double density) {
  /** Refuses pixels that are too few. */
  public Surface {
    if (pixels.length < width * height) {
      throw new IllegalArgumentException(pixels.length + " pixels for " + width + "×" + height);
    }
  }

  /** A whole view of this many physical pixels. */
  public static Surface of(int width, int height, double density) {
    return new Surface(new int[width * height], 0, 0, width, height, density);
  }

  /** The colour at a column and row of the image. */
  public int at(int column, int row) {
    return pixels[(row - top) * width + column - left];
  }
}
