package kith.layout;

/**
 * Turns, flips and shifts a new picture of a component so that it lies as well as it can on the
 * places that are known already; without any it only scales.
 */
record Alignment(float cos, float sin, float flip, float scale, float shiftX, float shiftY) {
  /**
   * @param scale map units a step of the picture
   */
  static Alignment of(
      Bodies bodies, Arrivals arrivals, int[] members, PivotStart start, float scale) {
    double known = 0;
    double[] from = new double[2];
    double[] to = new double[2];
    for (int m = 0; m < members.length; m++) {
      if (arrivals.known(members[m])) {
        known++;
        from[0] += start.x[m];
        from[1] += start.y[m];
        to[0] += bodies.x[members[m]];
        to[1] += bodies.y[members[m]];
      }
    }
    if (known == 0) {
      return new Alignment(1, 0, 1, scale, 0, 0);
    }
    double[] products = new double[4];
    for (int m = 0; m < members.length; m++) {
      if (arrivals.known(members[m])) {
        double dx = start.x[m] - from[0] / known;
        double dy = start.y[m] - from[1] / known;
        double toX = bodies.x[members[m]] - to[0] / known;
        double toY = bodies.y[members[m]] - to[1] / known;
        products[0] += dx * toX;
        products[1] += dx * toY;
        products[2] += dy * toX;
        products[3] += dy * toY;
      }
    }
    Alignment turn = turn(products, scale);
    float fromX = (float) (from[0] / known);
    float fromY = (float) (from[1] / known);
    return turn.shifted(
        (float) (to[0] / known) - turn.x(fromX, fromY),
        (float) (to[1] / known) - turn.y(fromX, fromY));
  }

  /** The turn that brings the two point sets nearest, with a flip where that is nearer still. */
  private static Alignment turn(double[] p, float scale) {
    double plain = Math.hypot(p[0] + p[3], p[1] - p[2]);
    double flipped = Math.hypot(p[0] - p[3], p[1] + p[2]);
    if (Math.max(plain, flipped) < 1e-9) {
      return new Alignment(1, 0, 1, scale, 0, 0);
    }
    return plain >= flipped
        ? new Alignment(
            (float) ((p[0] + p[3]) / plain), (float) ((p[1] - p[2]) / plain), 1, scale, 0, 0)
        : new Alignment(
            (float) ((p[0] - p[3]) / flipped), (float) ((p[1] + p[2]) / flipped), -1, scale, 0, 0);
  }

  private Alignment shifted(float x, float y) {
    return new Alignment(cos, sin, flip, scale, x, y);
  }

  float x(float fromX, float fromY) {
    return scale * (cos * fromX - sin * flip * fromY) + shiftX;
  }

  float y(float fromX, float fromY) {
    return scale * (sin * fromX + cos * flip * fromY) + shiftY;
  }
}
