package kith.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Texts;

/** Days on which something took place, in the owner's zone, as LinkedIn's files write moments. */
final class Moments {
  private static final Pattern UTC =
      Pattern.compile(
          "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?UTC|Z)?");
  private static final Pattern AMERICAN =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4}),? +\\d{1,2}:\\d{2}.*");
  private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.? (\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Moments() {}

  /** The day of a moment written year first, in UTC: {@code 2026-02-01 08:00:00 UTC}. */
  static Optional<LocalDate> utc(String text) {
    Matcher parts = UTC.matcher(Texts.line(text));
    if (!parts.matches()) {
      return Dates.read(text).map(Dates.Day::day);
    }
    try {
      int second = parts.group(6) == null ? 0 : number(parts, 6);
      LocalDateTime moment =
          LocalDateTime.of(
              number(parts, 1),
              number(parts, 2),
              number(parts, 3),
              number(parts, 4),
              number(parts, 5),
              second);
      return Optional.of(
          moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 31 Feb
    }
  }

  /** The day of a moment in American order without a zone: {@code 1/29/26, 2:37 PM}. */
  static Optional<LocalDate> american(String text) {
    Matcher parts = AMERICAN.matcher(Texts.line(text));
    if (!parts.matches()) {
      return utc(text);
    }
    try {
      int year = number(parts, 3);
      return Optional.of(
          LocalDate.of(year < 100 ? 2000 + year : year, number(parts, 1), number(parts, 2)));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as month 13
    }
  }

  /** The first day of a month or year, as positions are dated: {@code Jan 2024}, {@code 2019}. */
  static Optional<LocalDate> month(String text) {
    String line = Texts.line(text);
    if (MONTH.matcher(line).matches()) {
      return Dates.read("1 " + line.replace(".", "")).map(Dates.Day::day);
    }
    return YEAR.matcher(line).matches()
        ? Optional.of(LocalDate.of(Integer.parseInt(line), 1, 1))
        : Dates.read(line).map(Dates.Day::day);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
