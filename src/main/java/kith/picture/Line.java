package kith.picture;

/**
 * A straight line made ready to be drawn: a strip along its major axis u, the one it covers more
 * of, that starts at {@code low + step·u} on the minor axis v and is {@code thick} there, all three
 * with {@value #BITS} bits after the point. These numbers follow from the whole line alone, so that
 * every band and every piece of an image finds the same coverage. The few pixels at the ends are
 * cut along an axis, which discs hide.
 */
final class Line {
  /** A density of 1 of the ink of a line. */
  static final int UNIT = 1024;

  static final int BITS = 20;
  static final long ONE = 1L << BITS;

  private static final float SHORTEST = 1e-3f;

  boolean steep;
  int first;
  int last;
  long low;
  long step;
  double perStep;
  long thick;
  int amount;
  float start;
  float period;
  float dash;

  /**
   * Becomes the line between two points.
   *
   * @param width in pixels
   * @param density of its ink, in {@link #UNIT}s
   * @return whether there is anything of it to be drawn
   */
  boolean set(float ax, float ay, float bx, float by, float width, int density) {
    steep = Math.abs(by - ay) > Math.abs(bx - ax);
    boolean forth = steep ? ay <= by : ax <= bx;
    float au = forth ? steep ? ay : ax : steep ? by : bx;
    float av = forth ? steep ? ax : ay : steep ? bx : by;
    float bu = forth ? steep ? by : bx : steep ? ay : ax;
    float bv = forth ? steep ? bx : by : steep ? ax : ay;
    double du = (double) bu - au;
    if (du < SHORTEST) {
      return false;
    }
    double slope = ((double) bv - av) / du;
    double across = width * Math.sqrt(1 + slope * slope);
    first = (int) Math.ceil(au - 0.5);
    last = (int) Math.ceil(bu - 0.5) - 1;
    step = Math.round(slope * ONE);
    low = Math.round((av + slope * (0.5 - au) - across / 2) * ONE);
    thick = Math.round(across * ONE);
    perStep = 1.0 / step;
    amount = density;
    start = au;
    period = 0;
    return true;
  }

  /**
   * Breaks it up.
   *
   * @param on length of a dash in pixels
   * @param off length of the gap after it
   */
  void dashed(float on, float off) {
    double slope = (double) step / ONE;
    double along = Math.sqrt(1 + slope * slope);
    period = (float) ((on + off) / along);
    dash = (float) (on / along);
  }
}
