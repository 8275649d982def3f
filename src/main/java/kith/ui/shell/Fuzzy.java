package kith.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.find.Excerpt;
import kith.network.Texts;

/** How well a few letters fit a title of which one remembers parts only. */
final class Fuzzy {
  /** The title begins with what was typed. */
  static final int BEGINS = 0;

  /** Every word typed begins a word of the title, in any order. */
  static final int WORDS = 1;

  /** What was typed stands somewhere in the title. */
  static final int HOLDS = 2;

  /** All letters typed are in the title, in that order. */
  static final int LETTERS = 3;

  /**
   * A title that fits.
   *
   * @param strength the lower the better, as above
   * @param title with what was typed marked
   */
  record Fit(int strength, Excerpt title) {}

  private final String title;
  private final String folded;
  private final boolean[] marked;

  private Fuzzy(String title) {
    this.title = title;
    this.folded = Texts.fold(bare(title));
    this.marked = new boolean[folded.length()];
  }

  /** How a title fits, if it does. */
  static Optional<Fit> fit(String typed, String title) {
    return new Fuzzy(title).fit(Texts.fold(typed));
  }

  private Optional<Fit> fit(String wanted) {
    if (folded.startsWith(wanted)) {
      mark(0, wanted.length());
      return told(BEGINS);
    }
    if (Arrays.stream(wanted.split(" ")).allMatch(this::beginsWord)) {
      return told(WORDS);
    }
    Arrays.fill(marked, false);
    int at = folded.indexOf(wanted);
    if (at >= 0) {
      mark(at, at + wanted.length());
      return told(HOLDS);
    }
    return hasLetters(wanted.replace(" ", "")) ? told(LETTERS) : Optional.empty();
  }

  private boolean beginsWord(String word) {
    int at = folded.startsWith(word) ? 0 : folded.indexOf(" " + word) + 1;
    boolean found = at > 0 || folded.startsWith(word);
    if (found) {
      mark(at, at + word.length());
    }
    return found;
  }

  private boolean hasLetters(String letters) {
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = folded.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
      marked[at] = true;
    }
    return true;
  }

  private void mark(int from, int to) {
    Arrays.fill(marked, from, to, true);
  }

  /** Without the dots at the end, which say that a dialog follows. */
  private static String bare(String title) {
    return title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
  }

  /** Where folding changed the length, nothing is marked rather than something wrong. */
  private Optional<Fit> told(int strength) {
    List<Excerpt.Mark> marks = new ArrayList<>();
    boolean sameLength = folded.length() == bare(title).length();
    int from = 0;
    while (from < marked.length && sameLength) {
      int to = from;
      while (to < marked.length && marked[to]) {
        to++;
      }
      if (to > from) {
        marks.add(new Excerpt.Mark(from, to));
      }
      from = to + 1;
    }
    return Optional.of(new Fit(strength, new Excerpt(title, marks)));
  }
}
