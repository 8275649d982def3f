package kith.picture;

import java.util.List;

/**
 * Somebody who is not there yet: a faint disc with a dashed rim that asks who it might be.
 *
 * @param key tells it from others
 * @param words what it asks, few
 * @param x of its middle, in map units
 * @param y likewise, downwards
 */
public record Ghost(String key, String words, float x, float y) {
  /** Of its disc, in map units. */
  public static final float RADIUS = 14;

  /** Dashes of the rim. */
  static final int DASHES = 14;

  /** What it asks is read from this many logical pixels a map unit on. */
  static final double READABLE = 0.4;

  static final String SIGN = "?";

  private static final float FILL = 0.1f;
  private static final float RIM = 0.7f;

  /** From the rim to the middle of the first line of what it asks, in logical pixels. */
  private static final int FIRST_LINE = 10;

  private static final int NEXT_LINE = 14;

  /** What it asks, in one line or two. */
  List<String> lines() {
    int split = Scene.split(words);
    return split < 0
        ? List.of(words)
        : List.of(words.substring(0, split), words.substring(split + 1));
  }

  /** How far below the rim the middle of a line is, in logical pixels, from line 0 on. */
  static int below(int line) {
    return FIRST_LINE + line * NEXT_LINE;
  }

  static int fill(Look look) {
    return Look.mix(look.ground(), look.accent(), FILL);
  }

  static int rim(Look look) {
    return Look.mix(look.ground(), look.accent(), RIM);
  }
}
