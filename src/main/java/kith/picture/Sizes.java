package kith.picture;

import java.util.Map;
import java.util.UUID;

/**
 * What the sizes of a picture say.
 *
 * @param says what a larger disc means, as it is shown
 * @param radii of everybody, in map units; who is missing has the smallest
 */
public record Sizes(String says, Map<UUID, Float> radii) {
  /** The smallest disc of sizes that say one thing only, in map units. */
  public static final float LEAST = 6;

  /** The largest, in map units. */
  public static final float MOST = 18;

  /** The radius for a share of the largest, 0 to 1. */
  public static float radius(double share) {
    return (float) (LEAST + (MOST - LEAST) * share);
  }
}
