package kith.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Texts;

/** Birthdays as address books write them. */
final class Days {
  /** Two numbers and a year between slashes, of which the file says which is the month. */
  static final Pattern SLASHED = Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*.*");

  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("--(\\d{1,2})-?(\\d{1,2})");

  /** Apple's year for a birthday without one. */
  static final int NO_YEAR = 1604;

  private Days() {}

  /**
   * A day in ISO form, or {@code --MM-DD} without a year.
   *
   * @param monthFirst what the first number between slashes is
   */
  static Optional<String> read(String text, boolean monthFirst) {
    String line = Texts.line(text);
    Matcher day = DAY.matcher(line);
    Matcher dayOfYear = DAY_OF_YEAR.matcher(line);
    Matcher slashed = SLASHED.matcher(line);
    try {
      if (day.matches()) {
        LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        return Optional.of(
            date.getYear() == NO_YEAR ? MonthDay.from(date).toString() : date.toString());
      }
      if (dayOfYear.matches()) {
        return Optional.of(MonthDay.of(number(dayOfYear, 1), number(dayOfYear, 2)).toString());
      }
      if (slashed.matches()) {
        int month = number(slashed, monthFirst ? 1 : 2);
        int dayOfMonth = number(slashed, monthFirst ? 2 : 1);
        return Optional.of(LocalDate.of(number(slashed, 3), month, dayOfMonth).toString());
      }
      return Dates.read(line).map(read -> read.day().toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // such as month 13
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
