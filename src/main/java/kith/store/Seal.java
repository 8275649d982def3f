package kith.store;

/**
 * A running digest of a set of rows, independent of their order: it tells that a row was lost,
 * doubled or altered, also where each row by itself looks sound.
 *
 * @param count how many rows
 * @param sum of their CRCs, each spread over 64 bits, modulo 2^64
 */
record Seal(long count, long sum) {
  static final Seal EMPTY = new Seal(0, 0);

  Seal plus(int crc) {
    return new Seal(count + 1, sum + spread(crc));
  }

  Seal minus(int crc) {
    return new Seal(count - 1, sum - spread(crc));
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014), so that sums do not cancel out. */
  private static long spread(int crc) {
    long z = crc + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
