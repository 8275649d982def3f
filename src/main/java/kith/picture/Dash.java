package kith.picture;

import kith.network.Provenance;

/**
 * How a line is broken, in logical pixels.
 *
 * @param on length of a dash, 0 for a line that is not broken
 * @param off length of the gap after it
 */
record Dash(float on, float off) {
  static final Dash NONE = new Dash(0, 0);

  private static final Dash DASHED = new Dash(7, 3);
  private static final Dash DOTTED = new Dash(2, 3);

  /** How a tie is broken: what was imported is dashed, what was inferred dotted. */
  static Dash of(Provenance provenance) {
    return switch (provenance) {
      case STATED -> NONE;
      case IMPORTED -> DASHED;
      case INFERRED -> DOTTED;
    };
  }

  boolean isNone() {
    return on == 0;
  }

  Dash times(float scale) {
    return new Dash(on * scale, off * scale);
  }
}
