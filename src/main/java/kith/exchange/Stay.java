package kith.exchange;

import java.time.LocalDate;

/**
 * Where the owner was employed and when.
 *
 * @param company as the file writes it
 * @param from the first day that is known, or null
 * @param to the last day, or null as long as it goes on
 */
record Stay(String company, LocalDate from, LocalDate to) {

  /** Whether it goes on today. */
  boolean goesOn() {
    return to == null;
  }

  /** Whether a day is known to be in it. */
  boolean has(LocalDate day) {
    return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Its years, for a person to read: "2017 to 2020". */
  String years() {
    return from == null ? "until " + to.getYear() : from.getYear() + " to " + to.getYear();
  }
}
