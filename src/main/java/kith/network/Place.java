package kith.network;

import java.util.Objects;
import java.util.UUID;

/**
 * Where a person, or the hub of a circle, is on the map.
 *
 * @param node a person's or circle's id; kept also while that person is removed, so that undoing
 *     the removal finds them where they were
 * @param x in map units, to the right
 * @param y in map units, downwards
 * @param pinned whether the owner put it there, so that no layout moves it
 */
public record Place(UUID node, double x, double y, boolean pinned) implements Fact {

  /** Refuses coordinates that are not numbers. */
  public Place {
    Objects.requireNonNull(node, "node");
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("A place needs finite coordinates");
    }
  }

  @Override
  public String key() {
    return node.toString();
  }
}
