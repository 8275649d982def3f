package kith.outreach;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Birthdays as a network keeps them: {@code 1976-02-29}, or {@code --02-29} without the year. */
final class Birthdays {
  private static final int WITH_YEAR = "1976-02-29".length();
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
