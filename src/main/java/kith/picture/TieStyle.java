package kith.picture;

import kith.network.Provenance;

/**
 * Which ties of a picture are drawn at a scale and how, on the screen as in a document.
 *
 * <p>The more ties share a pixel on average, the less each is inked, long ones least; where very
 * many do, a fixed choice of them stands for all, each inked the more. Ties are told apart by
 * dashes only where a single one can be followed.
 */
final class TieStyle {
  private static final float LEAST_WIDTH = 0.6f;
  private static final double MOST_LAYERS = 1.6;
  private static final double READABLE = 3;
  private static final double LEAST_BROKEN = 0.3;
  private static final double BRIGHT_INK = 1.35;
  private static final float BRIGHT_WIDTH = 1.15f;
  private static final float UNSURE_WIDTH = 0.85f;

  private final Strands strands;
  private final double exposure;
  private final double keep;
  private final float thickness;
  private final boolean broken;

  /**
   * @param scale of the camera, logical pixels per map unit
   */
  TieStyle(Picture picture, double scale) {
    strands = picture.scene().strands();
    double layers = layers(picture, scale);
    exposure = Math.clamp(Math.sqrt(0.3 / layers), 0.14, 1);
    keep = MOST_LAYERS / layers;
    thickness = (float) Math.clamp(Math.sqrt(scale), 0.3, 1.3);
    broken = scale > LEAST_BROKEN && keep > READABLE;
  }

  /**
   * How many ties of a pixel's width share a pixel on average, of the whole map, so that panning
   * does not change it.
   */
  private static double layers(Picture picture, double scale) {
    Bounds bounds = picture.bounds();
    double area = Math.max(1, bounds.width() * bounds.height());
    return Math.max(1e-9, picture.quietLength() / (area * scale));
  }

  /** Its place in the fixed choice, 0 to 1: a tie is drawn if this is less than its chance. */
  static double lot(int strand) {
    return (strand * 0x9E3779B1 >>> 8) / (double) (1 << 24);
  }

  /** The chance of the shortest ties; no tie has a better one. */
  double bestChance() {
    return Math.min(1, keep);
  }

  /** The chance of a tie of a length in map units. */
  double chance(double length) {
    return Math.min(1, keep * Geometry.nearness(length));
  }

  /** How dense the ink of a tie of a length in map units is. */
  double density(int strand, double length) {
    double loudness = Geometry.nearness(length);
    return ink(strand) * exposure * loudness / Math.min(1, keep * loudness);
  }

  /** The same for a tie of who stands out. */
  double brightDensity(int strand) {
    return BRIGHT_INK * ink(strand);
  }

  /** What is less sure is quieter; a broken line and a whole one have about the same ink. */
  private double ink(int strand) {
    return switch (strands.provenance(strand)) {
      case STATED -> 0.8;
      case IMPORTED -> broken ? 0.75 : 0.55;
      case INFERRED -> broken ? 0.75 : 0.33;
    };
  }

  /** How wide a tie is, in logical pixels. */
  float width(int strand) {
    boolean sure = strands.provenance(strand) == Provenance.STATED;
    float wide = strands.width(strand) * thickness;
    return Math.max(LEAST_WIDTH, sure ? wide : UNSURE_WIDTH * wide);
  }

  /** The same for a tie of who stands out. */
  float brightWidth(int strand) {
    return Math.max(LEAST_WIDTH, BRIGHT_WIDTH * width(strand));
  }

  /** How a tie is broken. */
  Dash dash(int strand) {
    return broken ? Dash.of(strands.provenance(strand)) : Dash.NONE;
  }
}
