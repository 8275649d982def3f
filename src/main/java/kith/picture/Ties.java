package kith.picture;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Quiet ties: not blended one over another, but added up per pixel, each core its share of the
 * ties, and inked once with opacity {@code cap·(1−e^−density)}. The order of the ties does not
 * matter, and a crowd of them never gets darker than the cap.
 */
final class Ties {
  private static final int TABLE = 6 * Lines.UNIT;

  private final int[] curve = new int[TABLE];
  private final int[][] sums;
  private int colour;
  private float cap;

  /**
   * @param shares how many threads add at the same time
   */
  Ties(int shares) {
    sums = new int[shares][0];
  }

  /** Adds up all ties of a frame that are always drawn. */
  void add(Frame frame, Surface surface) {
    reserve(surface);
    Raster whole = new Raster(surface, 0, surface.height());
    IntStream.range(0, sums.length)
        .parallel()
        .forEach(share -> frame.ties(new Lines(whole, sums[share]), share, sums.length));
  }

  /** Room for the sums of a surface. */
  void reserve(Surface surface) {
    int pixels = surface.width() * surface.height();
    if (sums[0].length < pixels) {
      for (int share = 0; share < sums.length; share++) {
        sums[share] = new int[pixels];
      }
    }
  }

  /** How sums become ink from now on. */
  void ink(int newColour, float newCap) {
    if (colour != newColour || cap != newCap) {
      colour = newColour;
      cap = newCap;
      for (int k = 0; k < TABLE; k++) {
        double opacity = cap * -Math.expm1(-(double) k / Lines.UNIT);
        curve[k] = Raster.premultiplied(colour, (float) opacity);
      }
    }
  }

  /** Inks what was added in the rows of a raster, and sets the sums back to nothing. */
  void settle(Raster raster) {
    int[] pixels = raster.pixels();
    int from = raster.at(raster.left(), raster.top());
    int to = from + (raster.bottom() - raster.top()) * raster.stride();
    int[] first = sums[0];
    for (int share = 1; share < sums.length; share++) {
      int[] more = sums[share];
      for (int at = from; at < to; at++) {
        first[at] += more[at];
      }
      Arrays.fill(more, from, to, 0);
    }
    for (int at = from; at < to; at++) {
      int sum = first[at];
      if (sum != 0) {
        first[at] = 0;
        pixels[at] = Raster.over(pixels[at], curve[Math.min(sum, TABLE - 1)], 255);
      }
    }
  }

  /** Lines that add to the same sums within a raster; for one thread. */
  Lines lines(Raster raster) {
    return new Lines(raster, sums[0]);
  }
}
