package kith.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of mails, in the owner's zone, from their dates in every form that is still about. */
final class MailDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** {@code Mon, 4 Mar 2024 12:20:34 +0100}, and without the day, the seconds or the century. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? +)?(\\d{1,2})[ -]+(\\p{L}{3})\\p{L}*\\.?[ -]+(\\d{2,4}),?"
              + " +(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)? *([+-]\\d{4}|\\p{L}+)?.*");

  /** Of the line before a mail: {@code Mon Mar 04 11:20:34 +0000 2024}. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          ".*?(\\p{L}{3}) +(\\d{1,2}) +(\\d{1,2}):(\\d{2})(?::(\\d{2}))? *([+-]\\d{4}|\\p{L}+)?"
              + " *(\\d{4}).*");

  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
  private static final Map<String, Integer> ZONES =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private MailDates() {}

  /**
   * The day of a mail.
   *
   * @param date as its header says
   * @param separator the line before it in a mailbox, or empty
   */
  static Optional<LocalDate> read(String date, String separator) {
    String bare = COMMENT.matcher(date.replace('\t', ' ')).replaceAll(" ").strip();
    Matcher written = WRITTEN.matcher(bare);
    if (written.matches()) {
      return day(
          written.group(3),
          written.group(2),
          written.group(1),
          new String[] {written.group(4), written.group(5), written.group(6)},
          written.group(7));
    }
    Matcher before = SEPARATOR.matcher(separator);
    if (before.matches()) {
      return day(
          before.group(7),
          before.group(1),
          before.group(2),
          new String[] {before.group(3), before.group(4), before.group(5)},
          before.group(6));
    }
    return Moments.utc(bare);
  }

  private static Optional<LocalDate> day(
      String year, String month, String day, String[] time, String zone) {
    try {
      int number = Integer.parseInt(year);
      int full = number < 50 ? 2000 + number : number < 1000 ? 1900 + number : number;
      LocalDateTime moment =
          LocalDateTime.of(
              full,
              MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1,
              Integer.parseInt(day),
              Integer.parseInt(time[0]),
              Integer.parseInt(time[1]),
              time[2] == null ? 0 : Math.min(59, Integer.parseInt(time[2])));
      return Optional.of(
          moment.atOffset(offset(zone)).atZoneSameInstant(ZoneId.systemDefault()).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 31 Feb
    }
  }

  private static ZoneOffset offset(String zone) {
    if (zone == null || zone.isEmpty()) {
      return ZoneOffset.UTC;
    }
    char sign = zone.charAt(0);
    if (sign != '+' && sign != '-') {
      return ZoneOffset.ofHours(ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), 0));
    }
    int hours = Integer.parseInt(zone.substring(1, 3));
    int minutes = Integer.parseInt(zone.substring(3, 5));
    int total = Math.min(18 * 60, hours * 60 + Math.min(59, minutes));
    return ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * 60);
  }
}
