package kith.legend;

import java.util.List;
import kith.picture.Look;

/**
 * Colours for what leans to one side or the other, such as against and for: rust and ochre, grey in
 * the middle, light blue and blue; safe for colour-blind eyes, and light or dark like the map.
 */
public final class Leaning {
  private static final List<Integer> HUES = List.of(5, 1, -1, 4, 0);

  private Leaning() {}

  /**
   * The {@link Look#tone hue} of a place between the two sides.
   *
   * @param share 0 for the one side, 1 for the other
   */
  public static int hue(double share) {
    return HUES.get((int) Math.round(Math.clamp(share, 0, 1) * (HUES.size() - 1)));
  }
}
