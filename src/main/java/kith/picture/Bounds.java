package kith.picture;

/** A rectangle in map units; y grows downwards. */
public record Bounds(double left, double top, double right, double bottom) {
  /** What an empty map shows: a little room around the origin. */
  public static final Bounds EMPTY = new Bounds(-100, -100, 100, 100);

  /** The least rectangle around both. */
  public Bounds and(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Whether all of a box is within: left, top, right, bottom. */
  boolean holds(double[] box) {
    return box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
  }

  /** Left to right, in map units. */
  public double width() {
    return right - left;
  }

  /** Top to bottom, in map units. */
  public double height() {
    return bottom - top;
  }

  /** The middle, in map units. */
  public double centreX() {
    return (left + right) / 2;
  }

  /** The middle, in map units. */
  public double centreY() {
    return (top + bottom) / 2;
  }
}
