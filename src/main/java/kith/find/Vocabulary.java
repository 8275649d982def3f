package kith.find;

import java.util.Arrays;

/** All words of a part of the index, sorted and numbered. */
final class Vocabulary {
  private static final char BREAK = '\n';

  private final String text;
  private final int[] starts;
  private final long[] letters;

  /** How a word of the vocabulary fits what was typed. */
  enum Fit {
    BEGINS,
    HOLDS,
    NEAR
  }

  /** Receives the numbers of words that fit. */
  interface Visitor {
    void fits(int word, Fit fit);
  }

  /**
   * @param words folded, sorted, each once
   */
  Vocabulary(String[] words) {
    StringBuilder all = new StringBuilder().append(BREAK);
    starts = new int[words.length + 1];
    letters = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      starts[i] = all.length();
      letters[i] = Typos.letters(words[i], 0, words[i].length());
      all.append(words[i]).append(BREAK);
    }
    starts[words.length] = all.length();
    text = all.toString();
  }

  /**
   * Finds the words that fit what was typed; one may be told twice, better first.
   *
   * @param typed a folded word
   */
  void find(String typed, Forgiving forgiving, Visitor visitor) {
    findAsTyped(typed, visitor);
    if (forgiving != Forgiving.NOTHING && Typos.allowed(typed) > 0) {
      findNear(typed, forgiving, visitor);
    }
  }

  /** A single letter is only looked for where words begin, unless it is a word by itself. */
  private void findAsTyped(String typed, Visitor visitor) {
    boolean anywhere = typed.length() > 1 || Character.isIdeographic(typed.charAt(0));
    String wanted = anywhere ? typed : BREAK + typed;
    int at = text.indexOf(wanted);
    while (at >= 0) {
      int word = wordAt(anywhere ? at : at + 1);
      boolean begins = !anywhere || text.charAt(at - 1) == BREAK;
      visitor.fits(word, begins ? Fit.BEGINS : Fit.HOLDS);
      at = text.indexOf(wanted, starts[word + 1] - 1);
    }
  }

  private int wordAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  private void findNear(String typed, Forgiving forgiving, Visitor visitor) {
    Typos typos = new Typos(typed);
    for (int word = 0; word < letters.length; word++) {
      boolean first =
          forgiving == Forgiving.ERRORS_ANYWHERE || text.charAt(starts[word]) == typed.charAt(0);
      if (first
          && typos.mayBe(letters[word])
          && typos.isNear(text, starts[word], starts[word + 1] - 1)) {
        visitor.fits(word, Fit.NEAR);
      }
    }
  }
}
