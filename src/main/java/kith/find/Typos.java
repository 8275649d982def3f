package kith.find;

/**
 * How far what was typed is from the beginning of a word: the least number of letters left out, put
 * in, mistaken, or swapped with their neighbour (Damerau 1964; a swapped pair is not edited again).
 */
final class Typos {
  private static final int SHORT = 4;
  private static final int LONG = 8;

  private final String typed;
  private final int most;
  private final long letters;
  private final int[][] rows;

  /**
   * @param typed a folded word
   */
  Typos(String typed) {
    this.typed = typed;
    this.most = allowed(typed);
    this.letters = letters(typed, 0, typed.length());
    this.rows = new int[3][typed.length() + most + 1];
  }

  /** How many errors are forgiven: none under four letters, one under eight, else two. */
  static int allowed(String typed) {
    return typed.length() < SHORT ? 0 : typed.length() < LONG ? 1 : 2;
  }

  /** Which letters there are, by the lowest six bits of each. */
  static long letters(String text, int from, int to) {
    long letters = 0;
    for (int i = from; i < to; i++) {
      letters |= 1L << text.charAt(i);
    }
    return letters;
  }

  /** Whether a word of these letters can be near: each letter it lacks is an error. */
  boolean mayBe(long lettersOfWord) {
    return Long.bitCount(letters & ~lettersOfWord) <= most;
  }

  /**
   * Whether the part of a text begins with what was typed, but for the errors that are forgiven.
   *
   * @param from where the word begins in the text
   * @param to where it ends
   */
  boolean isNear(String text, int from, int to) {
    int columns = Math.min(to - from, typed.length() + most);
    if (most == 0 || columns < typed.length() - most) {
      return false;
    }
    int[] row = rows[0];
    for (int j = 0; j <= columns; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      row = rows[i % 3];
      if (fill(row, i, text, from, columns) > most) {
        return false;
      }
    }
    int nearest = Integer.MAX_VALUE;
    for (int j = Math.max(0, typed.length() - most); j <= columns; j++) {
      nearest = Math.min(nearest, row[j]);
    }
    return nearest <= most;
  }

  /** The distances of the first i letters typed; gives the least. */
  private int fill(int[] row, int i, String text, int from, int columns) {
    int[] before = rows[(i + 2) % 3];
    int[] beforeThat = rows[(i + 1) % 3];
    char letter = typed.charAt(i - 1);
    row[0] = i;
    int least = i;
    for (int j = 1; j <= columns; j++) {
      char other = text.charAt(from + j - 1);
      int cost = before[j - 1] + (letter == other ? 0 : 1);
      cost = Math.min(cost, Math.min(before[j], row[j - 1]) + 1);
      boolean swapped =
          i > 1
              && j > 1
              && letter == text.charAt(from + j - 2)
              && other == typed.charAt(i - 2)
              && letter != other;
      row[j] = swapped ? Math.min(cost, beforeThat[j - 2] + 1) : cost;
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
