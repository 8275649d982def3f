package kith.find;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How well each person fits some words: for each word the best place it is found in counts, for the
 * person the word that fits worst.
 */
final class Tally {
  private static final byte NOT = Byte.MAX_VALUE;
  private static final int NEAR = 1 + 2 * Where.STEPS;

  /** From so many letters on one typed is looked for inside of the words of long texts too. */
  private static final int LEAST_INSIDE = 4;

  private final Index index;
  private final Forgiving forgiving;
  private final int words;
  private final byte[] ranks;
  private final int[] sources;
  private final int[] togetherIn;
  private final int[] seen;
  private byte[] best;
  private int[] bestIn;

  /**
   * @param words folded; 31 at most
   */
  Tally(Index index, List<String> words, Forgiving forgiving) {
    this.index = index;
    this.forgiving = forgiving;
    this.words = words.size();
    ranks = new byte[index.crowd().size()];
    sources = new int[ranks.length];
    togetherIn = filled(ranks.length);
    seen = words.size() > 1 ? new int[index.documents()] : null;
    for (int word = 0; word < words.size(); word++) {
      best = new byte[ranks.length];
      Arrays.fill(best, NOT);
      bestIn = filled(ranks.length);
      count(words.get(word), word);
      take();
    }
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  private void count(String typed, int word) {
    count(index.base(), 0, index.gone(), typed, word);
    count(index.fresh(), index.base().size(), new BitSet(), typed, word);
  }

  /**
   * @param offset the number of the first document of the segment
   * @param gone which documents of the segment do not hold any more
   */
  private void count(Segment segment, int offset, BitSet gone, String typed, int word) {
    segment
        .vocabulary()
        .find(
            typed,
            forgiving,
            (at, fit) ->
                segment.places(
                    at,
                    (document, step) -> {
                      if (counts(typed, fit, step) && !gone.get(document)) {
                        place(segment, document, offset + document, rank(fit, step), word);
                      }
                    }));
  }

  /** A few letters inside of a word say something in a name, but nothing in a long text. */
  private static boolean counts(String typed, Vocabulary.Fit fit, int step) {
    return fit != Vocabulary.Fit.HOLDS
        || typed.length() >= LEAST_INSIDE
        || step < Where.NOTES.step();
  }

  private static byte rank(Vocabulary.Fit fit, int step) {
    return switch (fit) {
      case BEGINS -> (byte) (1 + 2 * step);
      case HOLDS -> (byte) (2 + 2 * step);
      case NEAR -> (byte) (NEAR + step);
    };
  }

  private void place(Segment segment, int document, int number, byte rank, int word) {
    boolean together = false;
    if (seen != null) {
      seen[number] |= 1 << word;
      together = word == words - 1 && seen[number] == (1 << words) - 1;
    }
    int only = segment.only(document);
    if (only >= 0) {
      place(only, number, rank, together);
    } else {
      for (int person : segment.document(document).people()) {
        place(person, number, rank, together);
      }
    }
  }

  private void place(int person, int number, byte rank, boolean together) {
    if (rank < best[person] || rank == best[person] && index.isBefore(number, bestIn[person])) {
      best[person] = rank;
      bestIn[person] = number;
    }
    if (together && (togetherIn[person] < 0 || index.isBefore(number, togetherIn[person]))) {
      togetherIn[person] = number;
    }
  }

  private void take() {
    for (int person = 0; person < ranks.length; person++) {
      if (best[person] > ranks[person]) {
        ranks[person] = best[person];
        sources[person] = bestIn[person];
      }
    }
  }

  /** Whether every word was found. */
  boolean has(int person) {
    return ranks[person] != NOT;
  }

  /** 1 to 12, the lower the better; see {@link #match}. */
  int rank(int person) {
    return ranks[person];
  }

  /** Whether all words stand in one and the same text, or it does not matter. */
  boolean together(int person) {
    return seen == null || !isText(person) || togetherIn[person] >= 0;
  }

  private boolean isText(int person) {
    return step(person) == Where.CONTACT.step();
  }

  /** What to show of a person: where they were found by the word that fits worst. */
  Document source(int person) {
    boolean one = isText(person) && togetherIn[person] >= 0;
    return index.document(one ? togetherIn[person] : sources[person]);
  }

  /** How near to the person that is, as {@link Where#step} says. */
  int step(int person) {
    int rank = ranks[person];
    return rank < NEAR ? (rank - 1) / 2 : rank - NEAR;
  }

  /** What a person's rank means. */
  Match match(int person) {
    return switch (ranks[person]) {
      case 1 -> Match.NAME_WORD;
      case 2 -> Match.NAME_PART;
      case 3, 4 -> Match.WORK;
      case 5, 6 -> Match.CIRCLE;
      case 7, 8 -> Match.TEXT;
      default -> Match.NEARLY;
    };
  }
}
