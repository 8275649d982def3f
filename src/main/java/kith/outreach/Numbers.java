package kith.outreach;

import java.util.Arrays;
import java.util.UUID;

/**
 * Numbers ids from 0 on, in the order in which they come, so that what is known of each lies in an
 * array. Ids are kept by value in arrays and not as objects: two hundred thousand contacts are
 * looked up in a fraction of what a hash map takes, which follows references all over the memory.
 */
final class Numbers {
  /** The number of an id that has none. */
  static final int NONE = -1;

  /** Spreads also ids that were counted up. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int FEWEST = 64;

  /** Number + 1 of the id whose place this is, or the next one that is free; 0 where it is free. */
  private int[] slots = new int[2 * FEWEST];

  /** Both halves of each id, side by side, so that they are fetched at one go. */
  private long[] halves = new long[2 * FEWEST];

  private int size;

  /** How many ids have a number. */
  int size() {
    return size;
  }

  /** The number of an id, or {@link #NONE}. */
  int of(UUID id) {
    return slots[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())] - 1;
  }

  /** The number of an id; the next one if it has none yet. */
  int add(UUID id) {
    long most = id.getMostSignificantBits();
    long least = id.getLeastSignificantBits();
    int slot = slot(most, least);
    if (slots[slot] == 0) {
      if (2 * size == halves.length) {
        grow();
        slot = slot(most, least);
      }
      halves[2 * size] = most;
      halves[2 * size + 1] = least;
      slots[slot] = ++size;
    }
    return slots[slot] - 1;
  }

  /** Where an id is, or where it would be. */
  private int slot(long most, long least) {
    int last = slots.length - 1;
    int slot = (int) ((most ^ least) * SPREAD >>> Integer.SIZE) & last;
    int number = slots[slot] - 1;
    while (number >= 0 && (halves[2 * number] != most || halves[2 * number + 1] != least)) {
      slot = slot + 1 & last;
      number = slots[slot] - 1;
    }
    return slot;
  }

  /** Half of the slots stay free at least, so that the next one that is free is near. */
  private void grow() {
    halves = Arrays.copyOf(halves, 4 * size);
    slots = new int[4 * size];
    for (int number = 0; number < size; number++) {
      slots[slot(halves[2 * number], halves[2 * number + 1])] = number + 1;
    }
  }
}
