package kith.find;

import java.util.ArrayList;
import java.util.List;
import kith.network.Texts;

/** Takes texts apart into words as they are compared: runs of letters and digits, folded. */
final class Tokens {
  private Tokens() {}

  /** Receives one word after the other. */
  interface Visitor {
    /**
     * @param word folded
     * @param from where it begins in the text
     * @param to where it ends
     */
    void word(String word, int from, int to);
  }

  /** Goes through the words of a text. */
  static void of(String text, Visitor visitor) {
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        int end = end(text, at);
        String word = fold(text.substring(at, end));
        if (!word.isEmpty()) {
          visitor.word(word, at, end);
        }
        at = end;
      } else {
        at += Character.charCount(letter);
      }
    }
  }

  /** The words of a text. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    of(text, (word, _, _) -> words.add(word));
    return words;
  }

  private static int end(String text, int from) {
    int end = from;
    int at = from;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      boolean belongs = Character.isLetterOrDigit(letter) || isMark(letter);
      if (!belongs && !isJoiner(letter)) {
        return end;
      }
      at += Character.charCount(letter);
      end = belongs ? at : end;
    }
    return end;
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** What stands within a word and is not typed by everybody: O'Brien is Obrien as well. */
  private static boolean isJoiner(int letter) {
    return switch (letter) {
      case '\'', '’', 'ʼ', '\u00AD', '\u200C', '\u200D' -> true;
      default -> false;
    };
  }

  /** A word as it is compared; of a part of a word the same part. */
  static String fold(String word) {
    String folded = Texts.fold(word);
    return folded.chars().allMatch(Tokens::isPlain)
        ? folded
        : folded
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isPlain(int c) {
    return c < 0x80 ? Character.isLetterOrDigit(c) : c < 0xD800 && Character.isLetter(c);
  }
}
