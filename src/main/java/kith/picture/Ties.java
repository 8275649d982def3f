package kith.picture;

import java.util.Arrays;

/**
 * The ink of quiet ties: not blended one over another, but added up per pixel and laid on once,
 * with opacity {@code cap·(1−e^−density)}. The order of the ties does not matter, and a crowd of
 * them never gets darker than the cap.
 */
final class Ties {
  /** Steps of a density of 1 that the ink tells apart; finer ones change no pixel by one. */
  private static final int STEPS = 256;

  private static final int SHIFT = Integer.numberOfTrailingZeros(Line.UNIT / STEPS);
  private static final int MOST = 6 * STEPS - 1;

  private final int[] ink = new int[MOST + 1];
  private final int[] onGround = new int[MOST + 1];
  private int ground;
  private int colour;
  private float cap = -1;

  /**
   * How sums become ink from now on.
   *
   * @param paper premultiplied, what most ties lie on
   */
  void ink(int newColour, float newCap, int paper) {
    if (colour != newColour || cap != newCap || ground != paper) {
      colour = newColour;
      cap = newCap;
      ground = paper;
      for (int k = 0; k <= MOST; k++) {
        double opacity = cap * -Math.expm1(-(k + 0.5) / STEPS);
        ink[k] = Raster.premultiplied(colour, (float) opacity);
        onGround[k] = Raster.over(ground, ink[k], 255);
      }
    }
  }

  /** Inks what was added for each pixel of a raster, and sets the sums back to nothing. */
  void settle(Raster raster, int[] sums) {
    int[] pixels = raster.pixels();
    int from = raster.at(raster.left(), raster.top());
    int count = (raster.bottom() - raster.top()) * raster.stride();
    for (int k = 0; k < count; k++) {
      int sum = sums[k];
      if (sum != 0) {
        int below = pixels[from + k];
        int density = Math.min(sum >> SHIFT, MOST);
        pixels[from + k] =
            below == ground ? onGround[density] : Raster.over(below, ink[density], 255);
      }
    }
    Arrays.fill(sums, 0, count, 0);
  }
}
