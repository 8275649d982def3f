package kith.exchange;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import kith.network.Texts;

/**
 * An event with people.
 *
 * @param spot where it stands
 * @param uid its own name, the same in every file
 * @param recurrence which of a series it replaces, or empty
 * @param sequence how often it was changed
 * @param cancelled whether it did not take place
 * @param starts when it takes place; several of a series
 * @param people who was invited and did not decline
 * @param organiser who invited, if that is told
 * @param title what it is called, or empty
 */
record Meeting(
    Spot spot,
    String uid,
    String recurrence,
    int sequence,
    boolean cancelled,
    List<Start> starts,
    List<Addressee> people,
    Optional<Addressee> organiser,
    String title) {
  /** A series is followed for so many years back. */
  private static final int YEARS = 5;

  private static final int MOST = 2000;
  private static final int EARLIEST_YEAR = 1900;
  private static final Set<Frequency> FOLLOWED =
      Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  /**
   * One time at which it takes place.
   *
   * @param name of this one among a series
   * @param on the day, in the owner's zone
   */
  record Start(String name, LocalDate on) {}

  /** What an event says. */
  static Meeting of(
      Spot spot,
      VEvent event,
      String method,
      List<Addressee> people,
      Optional<Addressee> organiser,
      String title) {
    ICalDate start = event.getDateStart().getValue();
    String uid = event.getUid() == null ? "" : Texts.line(event.getUid().getValue());
    boolean replaces =
        event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null;
    boolean cancelled =
        method.equals("CANCEL") || event.getStatus() != null && event.getStatus().isCancelled();
    Integer sequence = event.getSequence() == null ? null : event.getSequence().getValue();
    return new Meeting(
        spot,
        uid.isEmpty() ? "untitled|" + title + "|" + start.getTime() : uid,
        replaces ? name(event.getRecurrenceId().getValue()) : "",
        sequence == null ? 0 : sequence,
        cancelled,
        replaces ? List.of(new Start(name(start), day(start))) : starts(event, start),
        people,
        organiser,
        title);
  }

  /** What tells it from all other events. */
  String key() {
    return uid + "|" + recurrence;
  }

  /** The day of a moment, in the owner's zone. */
  static LocalDate day(Date moment) {
    return moment.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  private static String name(ICalDate date) {
    return date.hasTime() ? Long.toString(date.getTime()) : day(date).toString();
  }

  private static boolean isFollowed(Frequency frequency) {
    return frequency != null && FOLLOWED.contains(frequency);
  }

  private static List<Start> starts(VEvent event, ICalDate start) {
    RecurrenceRule rule = event.getRecurrenceRule();
    boolean repeats =
        rule != null && rule.getValue() != null || !event.getRecurrenceDates().isEmpty();
    boolean followed =
        rule == null || rule.getValue() == null || isFollowed(rule.getValue().getFrequency());
    if (!repeats || !followed || day(start).getYear() < EARLIEST_YEAR) {
      return List.of(new Start("", day(start)));
    }
    LocalDate from = LocalDate.now().minusYears(YEARS);
    List<Start> starts = new ArrayList<>();
    DateIterator dates = event.getDateIterator(TimeZone.getDefault());
    Date window = Date.from(from.atStartOfDay(ZoneId.systemDefault()).toInstant());
    if (start.before(window)) {
      dates.advanceTo(window);
    }
    LocalDate end = LocalDate.now().plusDays(1);
    while (dates.hasNext() && starts.size() < MOST) {
      Date next = dates.next();
      if (day(next).isAfter(end)) {
        break;
      }
      starts.add(new Start(name(new ICalDate(next, start.hasTime())), day(next)));
    }
    return starts.isEmpty() && !day(start).isBefore(from)
        ? List.of(new Start("", day(start)))
        : starts;
  }
}
