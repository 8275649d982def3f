package kith.outreach;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Tells a gap between contacts that is out of the ordinary for two people from one that is not.
 *
 * <p>The median of the past gaps is what is usual; the median of how far they are from it says how
 * much that varies. Both are robust: a sabbatical or a week of daily calls does not move them.
 */
final class Drift {
  /** Fewer gaps than this tell no rhythm. */
  private static final int FEWEST = 5;

  /** A rhythm shorter than this is that of an errand, not of a relation. */
  private static final int SHORTEST_HISTORY = 90;

  private static final int SHORTEST = 14;
  private static final double TWICE = 2;

  /** So many standard deviations, which the median deviation is of if gaps vary normally. */
  private static final double FAR = 3;

  private static final double NORMAL = 1.4826;

  private Drift() {}

  /**
   * The usual gap, if the present one is far beyond it: twice as long, three deviations longer and
   * two weeks at least.
   *
   * @param gaps of the past, in days
   * @param now the present one, in days
   */
  static OptionalDouble usualIfFarBeyond(int[] gaps, long now) {
    if (gaps.length < FEWEST || now < SHORTEST || !mayBeTwiceTheMedian(gaps, now)) {
      return OptionalDouble.empty();
    }
    if (Arrays.stream(gaps).sum() < SHORTEST_HISTORY) {
      return OptionalDouble.empty();
    }
    double[] lengths = Arrays.stream(gaps).asDoubleStream().toArray();
    double usual = median(lengths);
    double[] away = Arrays.stream(lengths).map(length -> Math.abs(length - usual)).toArray();
    double far = usual + FAR * NORMAL * median(away);
    boolean beyond = now >= TWICE * usual && now > far;
    return beyond ? OptionalDouble.of(usual) : OptionalDouble.empty();
  }

  /** Whether it may be: half of the gaps are no longer than half of it. Spares most the sorting. */
  private static boolean mayBeTwiceTheMedian(int[] gaps, long now) {
    int shorter = 0;
    for (int gap : gaps) {
      shorter += TWICE * gap <= now ? 1 : 0;
    }
    return 2 * shorter >= gaps.length;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
