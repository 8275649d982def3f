package kith.outreach;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When it is whose turn among people the owner wants to be in touch with and has had no contact
 * with yet. There is no last contact to count from, and after an import all of them would be due at
 * once: so each has a day of their own in every stretch of their cadence, told by their id.
 */
final class Turns {
  private Turns() {}

  /** How many days ago somebody's turn came last, 0 to cadence − 1. */
  static long since(UUID person, int cadence, LocalDate today) {
    return Math.floorMod(today.toEpochDay() - mixed(person), (long) cadence);
  }

  /** Spread evenly also where ids were counted up. */
  private static long mixed(UUID id) {
    long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
    return mixed >>> 32;
  }
}
