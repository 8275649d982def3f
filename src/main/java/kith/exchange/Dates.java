package kith.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Texts;

/** Days as LinkedIn writes them, and as a spreadsheet rewrites them. */
final class Dates {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})\\.?[ \\-/]([\\p{L}\\p{M}]{2,12})\\.?[ \\-/](\\d{4}|\\d{2})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b.*");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");
  private static final Pattern ORIGINAL = Pattern.compile("\\d{2} [A-Z][a-z]{2} \\d{4}");
  private static final String[] ENGLISH = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "tr");

  /** Spreadsheets read 69 as 2069 or 1969; nobody was connected before 1970. */
  private static final int PIVOT = 70;

  /**
   * A day that was read.
   *
   * @param day the day
   * @param rewritten whether it stands in a form that LinkedIn does not write
   */
  record Day(LocalDate day, boolean rewritten) {}

  /** Months by name in other languages; made when first needed, because few files need them. */
  private static final class Months {
    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
      for (String language : LANGUAGES) {
        Locale locale = Locale.of(language);
        for (Month month : Month.values()) {
          for (TextStyle style :
              List.of(TextStyle.SHORT, TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
            String name = Texts.fold(month.getDisplayName(style, locale)).replace(".", "");
            BY_NAME.putIfAbsent(name, month.getValue());
          }
        }
      }
      BY_NAME.putIfAbsent("sept", 9);
    }
  }

  private Dates() {}

  /** The day a text says, if it says one: day before month, except where slashes separate them. */
  static Optional<Day> read(String text) {
    String line = Texts.line(text);
    try {
      Matcher written = WRITTEN.matcher(line);
      if (written.matches()) {
        int month = month(written.group(2));
        boolean original = ORIGINAL.matcher(line).matches();
        return Optional.of(
            new Day(
                LocalDate.of(year(written.group(3)), month, number(written.group(1))), !original));
      }
      return numeric(line);
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 31 Feb, or a month of no known language
    }
  }

  private static Optional<Day> numeric(String line) {
    Matcher iso = ISO.matcher(line);
    if (iso.matches()) {
      int year = number(iso.group(1));
      return Optional.of(
          new Day(LocalDate.of(year, number(iso.group(2)), number(iso.group(3))), false));
    }
    Matcher dotted = DOTTED.matcher(line);
    if (dotted.matches()) {
      return Optional.of(
          new Day(
              LocalDate.of(year(dotted.group(3)), number(dotted.group(2)), number(dotted.group(1))),
              true));
    }
    Matcher slashed = SLASHED.matcher(line);
    if (!slashed.matches()) {
      return Optional.empty();
    }
    int first = number(slashed.group(1));
    int second = number(slashed.group(2));
    boolean dayFirst = first > 12;
    return Optional.of(
        new Day(
            LocalDate.of(
                year(slashed.group(3)), dayFirst ? second : first, dayFirst ? first : second),
            true));
  }

  private static int month(String name) {
    String folded = Texts.fold(name);
    for (int i = 0; i < ENGLISH.length; i++) {
      if (ENGLISH[i].equals(folded)) {
        return i + 1;
      }
    }
    return Months.BY_NAME.getOrDefault(folded, 0);
  }

  private static int year(String digits) {
    int number = number(digits);
    if (digits.length() > 2) {
      return number;
    }
    return number < PIVOT ? 2000 + number : 1900 + number;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
