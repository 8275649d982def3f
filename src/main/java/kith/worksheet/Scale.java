package kith.worksheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A range of whole numbers with words at its ends.
 *
 * @param key tells it from the others of its area; never changes; empty where there is one only
 * @param title what is said to be little or much; empty where the area says it
 * @param from the least
 * @param to the most
 * @param low what the least means, in a few words
 * @param high what the most means
 */
public record Scale(String key, String title, int from, int to, String low, String high) {

  /** Missing words are empty. */
  public Scale {
    key = key == null ? "" : key;
    title = title == null ? "" : title;
    low = low == null ? "" : low;
    high = high == null ? "" : high;
  }

  /** Whether a number is in the range. */
  public boolean has(int value) {
    return value >= from && value <= to;
  }

  /** A number of the range as it is read: with a sign where there are numbers below nothing. */
  public String written(int value) {
    if (value < 0) {
      return "−" + -value;
    }
    return from < 0 && value > 0 ? "+" + value : Integer.toString(value);
  }

  /** All numbers of the range, from the least to the most. */
  public List<Integer> values() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  /** How many numbers there are. */
  public int steps() {
    return to - from + 1;
  }

  /** The middle of the range, rounded down. */
  public int middle() {
    return Math.floorDiv(from + to, 2);
  }

  /** The number of the range nearest to a share of it, 0 for the least and 1 for the most. */
  public int at(double share) {
    return Math.clamp(Math.round(from + share * (to - from)), from, to);
  }

  /** How far up the range a number is, 0 for the least and 1 for the most. */
  public double share(int value) {
    return (double) (value - from) / (to - from);
  }
}
