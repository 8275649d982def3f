package kith.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.network.Texts;

/** Days as people write and read them: "14 March 2026", "14 March", "3 weeks ago". */
public final class Days {
  private static final Words WORDS = Words.of(Days.class);
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHOWN_YEARLY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHOWN_BIRTHDAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final List<DateTimeFormatter> DATES =
      Stream.of("uuuu-M-d", "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
          .map(Days::form)
          .toList();
  private static final List<DateTimeFormatter> YEARLY =
      Stream.of("--MM-dd", "--MMdd", "d MMMM", "d MMM", "MMMM d", "MMM d").map(Days::form).toList();
  private static final int DAYS_IN_WORDS = 14;
  private static final int WEEKS_IN_WORDS = 9;
  private static final int MONTHS_IN_WORDS = 24;

  private Days() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A day as it is shown, such as "14 Mar 2026". */
  public static String show(LocalDate day) {
    return SHOWN.format(day);
  }

  /** A day as it is shown where there is little room: without the year while it is this one. */
  public static String show(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? SHORT.format(day) : show(day);
  }

  /** The day somebody wrote, if it is one: "14 March 2026", "March 14, 2026" or "2026-03-14". */
  public static Optional<LocalDate> read(String text) {
    String plain = Texts.line(text.replace(',', ' ').replace('.', ' '));
    return first(DATES, plain).map(LocalDate::from);
  }

  /**
   * A birthday as it is shown.
   *
   * @param kept ISO, {@code --MM-DD}, or empty; anything else is shown as it is
   */
  public static String showBirthday(String kept) {
    Optional<String> day = read(kept).map(SHOWN_BIRTHDAY::format);
    return day.or(() -> first(YEARLY, kept).map(MonthDay::from).map(SHOWN_YEARLY::format))
        .orElse(kept);
  }

  /**
   * A birthday as it is kept, ISO or {@code --MM-DD}; empty for a blank text.
   *
   * @return nothing if the text names no day
   */
  public static Optional<String> readBirthday(String text) {
    String plain = Texts.line(text.replace(',', ' ').replace('.', ' '));
    if (plain.isEmpty()) {
      return Optional.of("");
    }
    Optional<String> day = read(plain).map(LocalDate::toString);
    return day.or(() -> first(YEARLY, plain).map(MonthDay::from).map(MonthDay::toString));
  }

  private static Optional<TemporalAccessor> first(List<DateTimeFormatter> forms, String text) {
    return forms.stream().flatMap(form -> parse(form, text).stream()).findFirst();
  }

  private static Optional<TemporalAccessor> parse(DateTimeFormatter form, String text) {
    try {
      TemporalAccessor parsed = form.parse(text);
      boolean dated = parsed.isSupported(ChronoField.YEAR);
      return Optional.of(dated ? LocalDate.from(parsed) : MonthDay.from(parsed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How long ago a day was, in the largest unit that still says enough. */
  public static String ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days < DAYS_IN_WORDS) {
      return WORDS.get("ago.days", days);
    }
    long weeks = days / 7;
    if (weeks < WEEKS_IN_WORDS) {
      return WORDS.get("ago.weeks", weeks);
    }
    long months = ChronoUnit.MONTHS.between(day, today);
    return months < MONTHS_IN_WORDS
        ? WORDS.get("ago.months", months)
        : WORDS.get("ago.years", ChronoUnit.YEARS.between(day, today));
  }
}
