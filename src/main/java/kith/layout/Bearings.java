package kith.layout;

/** Directions that never repeat: turns by the golden angle. */
final class Bearings {
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  private Bearings() {}

  /** The k-th direction, in radians. */
  static double of(int k) {
    return k * GOLDEN;
  }
}
