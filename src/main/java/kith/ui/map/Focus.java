package kith.ui.map;

import java.util.UUID;

/**
 * A person's neighbourhood that one looks at.
 *
 * @param person in the middle of it
 * @param depth how many ties away one looks, 1 to {@link #DEEPEST}
 * @param alone whether everybody else is left out; else they recede
 */
public record Focus(UUID person, int depth, boolean alone) {
  /** The most ties away one can look; beyond that it is nearly everybody. */
  public static final int DEEPEST = 4;

  /** Keeps the depth within its range. */
  public Focus {
    depth = Math.clamp(depth, 1, DEEPEST);
  }

  Focus withDepth(int value) {
    return new Focus(person, value, alone);
  }

  Focus withAlone(boolean value) {
    return new Focus(person, depth, value);
  }

  Focus withPerson(UUID value) {
    return new Focus(value, depth, alone);
  }
}
