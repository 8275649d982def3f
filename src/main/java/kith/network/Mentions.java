package kith.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole names within other texts, and what to say instead. Made where names are worked out, in the
 * background if they are many, and not when the first text is shown.
 */
final class Mentions {
  /** What to say by the words of the real name. */
  private final Map<String, String> instead;

  /** How many words the longest name has. */
  private final int longest;

  /**
   * A name that is not to be said.
   *
   * @param instead what is said in its place
   */
  record Name(String real, String instead) {}

  /** A stretch of letters and digits. */
  private record Word(int from, int to) {}

  /**
   * @param names of two that are the same the first counts
   */
  Mentions(List<Name> names) {
    instead = HashMap.newHashMap(names.size());
    int most = 0;
    for (Name name : names) {
      List<Word> words = words(name.real());
      if (!words.isEmpty()) {
        instead.putIfAbsent(said(name.real(), words, 0, words.size()), name.instead());
        most = Math.max(most, words.size());
      }
    }
    longest = most;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isOfWord(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(new Word(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** Halves of rare letters count, too, and so do accents that follow their letter. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static String said(String text, List<Word> words, int first, int count) {
    StringBuilder said = new StringBuilder();
    for (Word word : words.subList(first, first + count)) {
      said.append(text, word.from(), word.to()).append(' ');
    }
    return said.toString().toLowerCase(Locale.ROOT);
  }

  /** A text with a safe name wherever a whole name was, the longest first. */
  String in(String text) {
    if (text.isBlank()) {
      return text;
    }
    List<Word> words = words(text);
    StringBuilder safe = new StringBuilder();
    int copied = 0;
    int at = 0;
    while (at < words.size()) {
      int count = Math.min(longest, words.size() - at);
      while (count > 0 && !instead.containsKey(said(text, words, at, count))) {
        count--;
      }
      if (count > 0) {
        safe.append(text, copied, words.get(at).from());
        safe.append(instead.get(said(text, words, at, count)));
        copied = words.get(at + count - 1).to();
      }
      at += Math.max(1, count);
    }
    return safe.append(text, copied, text.length()).toString();
  }
}
