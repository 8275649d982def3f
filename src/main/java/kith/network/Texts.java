package kith.network;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What every text of the network has in common: cleaned when kept, folded when compared. */
public final class Texts {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B\\uFEFF]");
  private static final Pattern BREAKS = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u200C-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final char FIRST_MARK = 0x300;
  private static final String BETWEEN_WORDS = " \t\n\u000B\f\r()\"";
  private static final Pattern AFTER_COMMA = Pattern.compile(",.*$");

  private Texts() {}

  /** One clean line: no control characters or line breaks, single spaces, none at the ends. */
  public static String line(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    if (isCleanLine(text)) {
      return text;
    }
    String spaced = SPACES.matcher(text).replaceAll(" ");
    String visible = ZERO_WIDTH.matcher(CONTROL.matcher(spaced).replaceAll("")).replaceAll("");
    return SPACES.matcher(visible).replaceAll(" ").strip();
  }

  /** Whether it surely is a clean line already, as nearly every text is: a fast answer. */
  private static boolean isCleanLine(String text) {
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c > ' ' && c < 0x7F || c > 0xA0 && c < 0x2000 && c != 0x1680;
      if (!letter && (c != ' ' || last == ' ')) {
        return false;
      }
      last = c;
    }
    return last != ' ';
  }

  /** Clean text of any number of lines, each ended by {@code \n}; spaces are kept as typed. */
  public static String block(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return CONTROL.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /** Clean lines, each once, without empty ones. */
  public static List<String> lines(List<String> texts) {
    if (texts == null || texts.isEmpty()) {
      return List.of();
    }
    Set<String> lines = new LinkedHashSet<>();
    for (String text : texts) {
      String line = line(text);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return List.copyOf(lines);
  }

  /**
   * The text as it is compared and searched: without accents, case, direction marks and surplus
   * spaces. Never shown, never kept.
   */
  public static String fold(String text) {
    String line = line(text);
    if (isAscii(line)) {
      return line.toLowerCase(Locale.ROOT);
    }
    String plain = DIRECTION.matcher(line).replaceAll("");
    String bare = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace('ı', 'i')
        .replace('ς', 'σ')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('đ', 'd');
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /**
   * One or two letters that stand for a name: the first of its first and of its last word, without
   * what follows a comma ("Doe, Ph.D.").
   */
  public static String initials(String name) {
    return isWestern(name) ? westernInitials(name) : anyInitials(name);
  }

  /** Whether every letter is one character and nothing is left out, as in most names. */
  private static boolean isWestern(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= FIRST_MARK || name.charAt(i) == ',') {
        return false;
      }
    }
    return true;
  }

  /** The same answer many times as fast: tens of thousands of people are asked for at once. */
  private static String westernInitials(String name) {
    List<String> letters = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || BETWEEN_WORDS.indexOf(name.charAt(i)) >= 0) {
        if (name.substring(from, i).chars().anyMatch(Character::isLetter)) {
          letters.add(name.substring(from, from + 1).toUpperCase(Locale.ROOT));
        }
        from = i + 1;
      }
    }
    if (letters.isEmpty()) {
      return firstGrapheme(name.strip());
    }
    return letters.size() == 1 ? letters.getFirst() : letters.getFirst() + letters.getLast();
  }

  private static String anyInitials(String name) {
    String[] words =
        AFTER_COMMA
            .matcher(DIRECTION.matcher(name).replaceAll(""))
            .replaceAll("")
            .strip()
            .split("[\\s()\"“”]+");
    List<String> named =
        List.of(words).stream()
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .toList();
    if (named.isEmpty()) {
      return firstGrapheme(name.strip());
    }
    String first = firstGrapheme(named.getFirst());
    return named.size() == 1 ? first : first + firstGrapheme(named.getLast());
  }

  private static String firstGrapheme(String word) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(word);
    int end = graphemes.next();
    return end == BreakIterator.DONE ? "" : word.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
