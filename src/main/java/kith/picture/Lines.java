package kith.picture;

/**
 * Anti-aliased lines within the rows and columns of a {@link Raster}, by exact coverage of each
 * pixel along the minor axis; the few pixels at the ends are cut along the axis, which discs hide.
 *
 * <p>A line is either drawn in an ink at once, or its density is added to a sum per pixel, which
 * {@link Ties} ink later.
 */
final class Lines {
  /** A density of 1 in {@link #add}. */
  static final int UNIT = 1024;

  private static final int BITS = 20;
  private static final long ONE = 1L << BITS;
  private static final long PART = ONE - 1;

  private final Raster raster;
  private final int[] sums;
  private final int firstX;
  private final int lastX;
  private final int firstY;
  private final int lastY;
  private int ink;
  private int density;
  private int insideFrom;
  private int insideTo;

  /**
   * @param raster where to draw
   * @param sums one number for each of the raster's pixels
   */
  Lines(Raster raster, int[] sums) {
    this.raster = raster;
    this.sums = sums;
    firstX = raster.left();
    lastX = raster.right() - 1;
    firstY = raster.top();
    lastY = raster.bottom() - 1;
  }

  /** A line of premultiplied ink straight onto the pixels; none if the ink is not to be seen. */
  void draw(float ax, float ay, float bx, float by, float width, int colour) {
    if (colour != 0) {
      ink = colour;
      density = 255;
      line(ax, ay, bx, by, width, 0);
    }
  }

  /**
   * A quiet line.
   *
   * @param amount its density in {@link #UNIT}s
   * @param dash length of a dash and of the gap after it in pixels, 0 for a solid line
   */
  void add(float ax, float ay, float bx, float by, float width, int amount, float dash) {
    ink = 0;
    density = amount;
    line(ax, ay, bx, by, width, dash);
  }

  private void line(float ax, float ay, float bx, float by, float width, float dash) {
    if (Math.max(ax, bx) + width < firstX
        || Math.min(ax, bx) - width > lastX + 1
        || Math.max(ay, by) + width < firstY
        || Math.min(ay, by) - width > lastY + 1) {
      return;
    }
    boolean steep = Math.abs(by - ay) > Math.abs(bx - ax);
    if (steep ? ay <= by : ax <= bx) {
      run(steep ? ay : ax, steep ? ax : ay, steep ? by : bx, steep ? bx : by, width, dash, steep);
    } else {
      run(steep ? by : bx, steep ? bx : by, steep ? ay : ax, steep ? ax : ay, width, dash, steep);
    }
  }

  /** Steps along the major axis u, of which a is the lower end; v is the minor axis. */
  private void run(float au, float av, float bu, float bv, float width, float dash, boolean steep) {
    double du = (double) bu - au;
    if (du < 1e-3) {
      return;
    }
    double slope = ((double) bv - av) / du;
    double stretch = Math.sqrt(1 + slope * slope);
    double half = width * stretch / 2;
    int firstV = steep ? firstX : firstY;
    int lastV = steep ? lastX : lastY;
    int first = Math.max(steep ? firstY : firstX, (int) Math.ceil(au - 0.5));
    int last = Math.min(steep ? lastY : lastX, (int) Math.ceil(bu - 0.5) - 1);
    if (Math.min(av, bv) - half < firstV || Math.max(av, bv) + half > lastV) {
      double a = au + (firstV - half - 1 - av) / slope;
      double b = au + (lastV + half + 2 - av) / slope;
      first = slope == 0 ? first : (int) Math.max(first, Math.min(a, b) - 2);
      last = slope == 0 ? last : (int) Math.min(last, Math.max(a, b) + 2);
    }
    long step = Math.round(slope * ONE);
    long low = Math.round((av + slope * (0.5 - au) - half) * ONE);
    long thick = Math.round(2 * half * ONE);
    if (first > last) {
      return;
    }
    findInside(first, last, low, step, thick, steep);
    if (dash > 0) {
      dashed(first, last, low, step, thick, steep, au, stretch / dash);
    } else {
      solid(first, last, low, step, thick, steep);
    }
  }

  private void dashed(
      int first, int last, long low, long step, long thick, boolean steep, float au, double per) {
    long dash = (long) Math.floor((first + 0.5 - au) * per) & ~1L;
    while (true) {
      int from = (int) Math.ceil(au + dash / per - 0.5);
      int to = (int) Math.ceil(au + (dash + 1) / per - 0.5) - 1;
      if (from > last) {
        return;
      }
      if (to >= first) {
        solid(Math.max(first, from), Math.min(last, to), low, step, thick, steep);
      }
      dash += 2;
    }
  }

  /** Finds the steps at which all of the line's thickness is within the raster. */
  private void findInside(int first, int last, long low, long step, long thick, boolean steep) {
    double least = (double) ((long) (steep ? firstX : firstY) << BITS) - low;
    double most = (double) ((long) ((steep ? lastX : lastY) + 1) << BITS) - low - thick - 1;
    if (step == 0) {
      insideFrom = least <= 0 && most >= 0 ? first : last + 1;
      insideTo = last + 1;
    } else {
      double in = (step > 0 ? least : most) / step;
      double out = (step > 0 ? most : least) / step;
      insideFrom = (int) Math.clamp(Math.ceil(in) + 1, first, last + 1.0);
      insideTo = (int) Math.clamp(Math.floor(out), insideFrom, last + 1.0);
    }
  }

  private void solid(int first, int last, long low, long step, long thick, boolean steep) {
    int from = first;
    int to = first;
    if (ink == 0) {
      from = Math.clamp(insideFrom, first, last + 1);
      to = Math.clamp(insideTo, from, last + 1);
      addInside(from, to, low + step * from, step, thick, steep);
    }
    int firstV = steep ? firstX : firstY;
    int lastV = steep ? lastX : lastY;
    for (int u = first; u < from; u++) {
      column(u, low + step * u, thick, steep, firstV, lastV);
    }
    for (int u = to; u <= last; u++) {
      column(u, low + step * u, thick, steep, firstV, lastV);
    }
  }

  /** The loop most ties take, up to before an end; no pixel is outside. */
  private void addInside(int first, int end, long from, long step, long thick, boolean steep) {
    int[] to = sums;
    int amount = density;
    int alongV = steep ? 1 : raster.stride();
    int alongU = steep ? raster.stride() : 1;
    int start = raster.at(0, 0) + first * alongU;
    long low = from;
    for (int u = first; u < end; u++, low += step, start += alongU) {
      long high = low + thick;
      int v0 = (int) (low >> BITS);
      int pixels = (int) (high >> BITS) - v0;
      int at = start + v0 * alongV;
      if (pixels == 0) {
        to[at] += (int) (thick * amount >> BITS);
      } else {
        to[at] += (int) ((ONE - (low & PART)) * amount >> BITS);
        int over = at + pixels * alongV;
        for (at += alongV; at < over; at += alongV) {
          to[at] += amount;
        }
        to[at] += (int) ((high & PART) * amount >> BITS);
      }
    }
  }

  private void column(int u, long low, long thick, boolean steep, int firstV, int lastV) {
    long high = low + thick;
    int alongV = steep ? 1 : raster.stride();
    int at = steep ? raster.at(0, u) : raster.at(u, 0);
    int until = (int) Math.min(lastV, high >> BITS);
    for (int v = (int) Math.max(firstV, low >> BITS); v <= until; v++) {
      long covered = Math.min(high, (long) (v + 1) << BITS) - Math.max(low, (long) v << BITS);
      put(at + v * alongV, (int) (covered * density >> BITS));
    }
  }

  private void put(int at, int amount) {
    if (ink == 0) {
      sums[at] += amount;
    } else {
      int[] pixels = raster.pixels();
      pixels[at] = Raster.over(pixels[at], ink, amount);
    }
  }
}
