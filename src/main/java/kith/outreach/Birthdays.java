package kith.outreach;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Birthdays as a network keeps them: {@code 1976-02-29}, or {@code --02-29} without the year. */
final class Birthdays {
  private static final int WITH_YEAR = "1976-02-29".length();
  private static final int MONTH_AND_DAY = "02-29".length();
  private static final int WITHOUT_YEAR = "--02-29".length();

  private Birthdays() {}

  /**
   * The next birthday, today's included; who was born on 29 February has it on the 28th in years
   * without.
   *
   * @param kept anything else than a day gives none
   */
  static Optional<LocalDate> next(String kept, LocalDate today) {
    try {
      Optional<MonthDay> day = day(kept);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      LocalDate thisYear = day.get().atYear(today.getYear());
      return Optional.of(
          thisYear.isBefore(today) ? day.get().atYear(today.getYear() + 1) : thisYear);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The next birthday, if it is in the days to come.
   *
   * @param days how many besides today, less than a month
   */
  static Optional<LocalDate> within(String kept, LocalDate today, int days) {
    LocalDate end = today.plusDays(days);
    return isIn(today, kept) || isIn(end, kept)
        ? next(kept, today).filter(day -> !day.isAfter(end))
        : Optional.empty();
  }

  /** Whether it may be in the month of a day: reading the day of everybody takes long. */
  private static boolean isIn(LocalDate day, String kept) {
    int month = kept.length() - MONTH_AND_DAY;
    return month > 0
        && kept.charAt(month) == '0' + day.getMonthValue() / 10
        && kept.charAt(month + 1) == '0' + day.getMonthValue() % 10;
  }

  private static Optional<MonthDay> day(String kept) {
    if (kept.length() == WITH_YEAR) {
      return Optional.of(MonthDay.from(LocalDate.parse(kept)));
    }
    return kept.length() == WITHOUT_YEAR && kept.startsWith("--")
        ? Optional.of(MonthDay.parse(kept))
        : Optional.empty();
  }

  /** How old somebody gets on a birthday; 0 where the year of birth is not known. */
  static int turning(String kept, LocalDate birthday) {
    return kept.length() == WITH_YEAR ? birthday.getYear() - LocalDate.parse(kept).getYear() : 0;
  }
}
