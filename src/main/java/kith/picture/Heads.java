package kith.picture;

import java.util.Arrays;

/** The arrowheads of a frame that show on a surface. Keeps its arrays. */
final class Heads {
  private static final float LEAST_DISC = 7;
  private static final float LONGEST = 7;

  private final Shelves shelves = new Shelves();
  private float[] xs = new float[3 * 64];
  private float[] ys = new float[3 * 64];
  private int count;
  private Raster whole;
  private float density;

  /** Whether a disc is large enough for arrowheads at its rim. */
  static boolean show(float radius, float density) {
    return radius >= LEAST_DISC * density;
  }

  /** Starts anew for a surface in bands of so many rows. */
  void reset(Surface surface, int rows) {
    count = 0;
    density = (float) surface.density();
    whole = new Raster(surface, 0, surface.height());
    shelves.reset(surface.top(), rows, Math.ceilDiv(surface.height(), rows));
  }

  /**
   * An arrowhead at the rim of a disc.
   *
   * @param fromX where the tie comes from
   * @param toX middle of the disc
   * @param radius of the disc
   */
  void add(float fromX, float fromY, float toX, float toY, float radius) {
    float length = Math.min(LONGEST * density, 0.75f * radius);
    if (!show(radius, density) || !whole.shows(toX, toY, radius + length)) {
      return;
    }
    float dx = fromX - toX;
    float dy = fromY - toY;
    float far = (float) Math.sqrt(dx * dx + dy * dy);
    if (far < radius + length) {
      return;
    }
    dx /= far;
    dy /= far;
    float tip = radius + 0.5f * density;
    float back = tip + length;
    float half = 0.42f * length;
    corner(0, toX + dx * tip, toY + dy * tip);
    corner(1, toX + dx * back - dy * half, toY + dy * back + dx * half);
    corner(2, toX + dx * back + dy * half, toY + dy * back - dx * half);
    shelves.add(toY - radius - 2 * length, toY + radius + 2 * length);
    count++;
  }

  private void corner(int k, float cornerX, float cornerY) {
    if (3 * count + k == xs.length) {
      xs = Arrays.copyOf(xs, 2 * xs.length);
      ys = Arrays.copyOf(ys, 2 * ys.length);
    }
    xs[3 * count + k] = cornerX;
    ys[3 * count + k] = cornerY;
  }

  /** All have been added. */
  void ready() {
    shelves.sort();
  }

  /** Paints those of a band in a premultiplied colour. */
  void paint(Raster raster, int band, int colour) {
    int end = shelves.to(band);
    float[] cornersX = new float[3];
    float[] cornersY = new float[3];
    for (int k = shelves.from(band); k < end; k++) {
      System.arraycopy(xs, 3 * shelves.thing(k), cornersX, 0, 3);
      System.arraycopy(ys, 3 * shelves.thing(k), cornersY, 0, 3);
      raster.convex(cornersX, cornersY, 3, colour);
    }
  }
}
