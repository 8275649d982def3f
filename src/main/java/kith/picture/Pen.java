package kith.picture;

/**
 * Draws anti-aliased lines within a {@link Raster}, by exact coverage of each pixel along the minor
 * axis: in an ink at once, or as density that is added to a sum per pixel, which {@link Ties} ink
 * later.
 */
final class Pen {
  private static final int BITS = Line.BITS;
  private static final long ONE = Line.ONE;
  private static final long PART = ONE - 1;

  private final Raster raster;
  private final int[] sums;
  private final Line own = new Line();
  private final int firstX;
  private final int lastX;
  private final int firstY;
  private final int lastY;
  private final int stride;
  private final int origin;
  private int ink;
  private int insideFrom;
  private int insideTo;

  /**
   * @param raster where to draw
   * @param sums one number for each of the raster's pixels, its first row first, and two rows more
   */
  Pen(Raster raster, int[] sums) {
    this.raster = raster;
    this.sums = sums;
    firstX = raster.left();
    lastX = raster.right() - 1;
    firstY = raster.top();
    lastY = raster.bottom() - 1;
    stride = raster.stride();
    origin = raster.at(firstX, firstY);
  }

  /** A line of premultiplied ink straight onto the pixels; none if the ink is not to be seen. */
  void draw(float ax, float ay, float bx, float by, float width, int colour) {
    boolean near =
        Math.max(ay, by) + width >= firstY
            && Math.min(ay, by) - width <= lastY + 1
            && Math.max(ax, bx) + width >= firstX
            && Math.min(ax, bx) - width <= lastX + 1;
    if (colour != 0 && near && own.set(ax, ay, bx, by, width, 255)) {
      ink = colour;
      line(own);
    }
  }

  /** The density of a quiet line. */
  void add(Line line) {
    ink = 0;
    line(line);
  }

  /** Clips a line to where it touches the raster, and finds where all of its thickness is in it. */
  private void line(Line line) {
    boolean steep = line.steep;
    int first = Math.max(steep ? firstY : firstX, line.first);
    int last = Math.min(steep ? lastY : lastX, line.last);
    double least = (double) ((long) (steep ? firstX : firstY) << BITS) - line.low;
    double most = (double) ((long) ((steep ? lastX : lastY) + 1) << BITS) - line.low;
    double in = least <= 0 && most > line.thick ? first : last + 1.0;
    double out = last + 1.0;
    if (line.step != 0) {
      boolean rising = line.step > 0;
      double enters = ((rising ? least - line.thick : most) * line.perStep) - 1;
      double leaves = ((rising ? most : least - line.thick) * line.perStep) + 1;
      first = (int) Math.max(first, enters);
      last = (int) Math.min(last, leaves);
      in = Math.ceil((rising ? least : most - line.thick - 1) * line.perStep) + 1;
      out = Math.floor((rising ? most - line.thick - 1 : least) * line.perStep);
    }
    if (first <= last) {
      insideFrom = (int) Math.clamp(in, first, last + 1.0);
      insideTo = (int) Math.clamp(out, insideFrom, last + 1.0);
      if (line.period > 0) {
        dashed(line, first, last);
      } else {
        solid(line, first, last);
      }
    }
  }

  private void dashed(Line line, int first, int last) {
    int dash = (int) Math.floor((first - line.start) / line.period) - 1;
    while (true) {
      double begins = line.start + (double) dash * line.period;
      int from = (int) Math.ceil(begins - 0.5);
      int to = (int) Math.ceil(begins + line.dash - 0.5) - 1;
      if (from > last) {
        return;
      }
      if (to >= first) {
        solid(line, Math.max(first, from), Math.min(last, to));
      }
      dash++;
    }
  }

  private void solid(Line line, int first, int last) {
    int from = first;
    int to = first;
    if (ink == 0) {
      from = Math.clamp(insideFrom, first, last + 1);
      to = Math.clamp(insideTo, from, last + 1);
      if (line.thick <= ONE) {
        thin(line, from, to);
      } else if (line.thick <= 2 * ONE) {
        medium(line, from, to);
      } else {
        thick(line, from, to);
      }
    }
    for (int u = first; u < from; u++) {
      column(line, u);
    }
    for (int u = to; u <= last; u++) {
      column(line, u);
    }
  }

  /** The loop most ties take: two pixels a step, none of them outside. */
  private void thin(Line line, int from, int to) {
    int[] into = sums;
    long amount = line.amount;
    long thick = line.thick;
    long step = line.step;
    int alongV = line.steep ? 1 : stride;
    int alongU = line.steep ? stride : 1;
    int start = raster.at(0, 0) - origin + from * alongU;
    long low = line.low + step * from;
    for (int u = from; u < to; u++, low += step, start += alongU) {
      int at = start + (int) (low >> BITS) * alongV;
      long here = Math.min(thick, ONE - (low & PART));
      into[at] += (int) (here * amount >> BITS);
      into[at + alongV] += (int) ((thick - here) * amount >> BITS);
    }
  }

  /** Three pixels a step. */
  private void medium(Line line, int from, int to) {
    int[] into = sums;
    long amount = line.amount;
    long thick = line.thick;
    long step = line.step;
    int alongV = line.steep ? 1 : stride;
    int alongU = line.steep ? stride : 1;
    int start = raster.at(0, 0) - origin + from * alongU;
    long low = line.low + step * from;
    for (int u = from; u < to; u++, low += step, start += alongU) {
      int at = start + (int) (low >> BITS) * alongV;
      long here = ONE - (low & PART);
      long next = Math.min(thick - here, ONE);
      into[at] += (int) (here * amount >> BITS);
      into[at + alongV] += (int) (next * amount >> BITS);
      into[at + 2 * alongV] += (int) ((thick - here - next) * amount >> BITS);
    }
  }

  private void thick(Line line, int from, int to) {
    int[] into = sums;
    long amount = line.amount;
    int alongV = line.steep ? 1 : stride;
    int alongU = line.steep ? stride : 1;
    int start = raster.at(0, 0) - origin + from * alongU;
    long low = line.low + line.step * from;
    for (int u = from; u < to; u++, low += line.step, start += alongU) {
      long high = low + line.thick;
      int v = (int) (low >> BITS);
      int at = start + v * alongV;
      into[at] += (int) ((ONE - (low & PART)) * amount >> BITS);
      int end = start + (int) (high >> BITS) * alongV;
      for (at += alongV; at < end; at += alongV) {
        into[at] += (int) amount;
      }
      into[end] += (int) ((high & PART) * amount >> BITS);
    }
  }

  private void column(Line line, int u) {
    long low = line.low + line.step * u;
    long high = low + line.thick;
    int alongV = line.steep ? 1 : stride;
    int at = line.steep ? raster.at(0, u) : raster.at(u, 0);
    int until = (int) Math.min(line.steep ? lastX : lastY, high >> BITS);
    for (int v = (int) Math.max(line.steep ? firstX : firstY, low >> BITS); v <= until; v++) {
      long covered = Math.min(high, (long) (v + 1) << BITS) - Math.max(low, (long) v << BITS);
      put(at + v * alongV, (int) (covered * line.amount >> BITS));
    }
  }

  private void put(int at, int amount) {
    if (ink == 0) {
      sums[at - origin] += amount;
    } else {
      int[] pixels = raster.pixels();
      pixels[at] = Raster.over(pixels[at], ink, amount);
    }
  }
}
