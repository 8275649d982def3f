package kith.outreach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;

/**
 * The seven days from today, to be printed: promises, days on which to look again and birthdays on
 * their days, and contacts as {@link Spread} lays them out, as many as the week has time for.
 *
 * @param from the first day
 * @param late what should have been done before, the oldest first
 * @param days what is to be done on each of the seven days
 * @param waiting how many contacts there is no time for
 */
public record WeekPlan(LocalDate from, List<Step> late, List<List<Step>> days, int waiting) {
  /** So many days a week has. */
  public static final int DAYS = 7;

  /** Something to do. */
  public sealed interface Step {
    /** The day for it. */
    LocalDate on();
  }

  /** A promise to keep, or one to ask about. */
  public record Keep(LocalDate on, Promise promise) implements Step {}

  /** A canvas to look at again. */
  public record Look(LocalDate on, Worksheet sheet) implements Step {}

  /** Somebody to congratulate. */
  public record Birthday(LocalDate on, Person person) implements Step {}

  /**
   * Somebody to be in touch with.
   *
   * @param minutes what that takes
   */
  public record Contact(
      LocalDate on, Person person, Rhythm rhythm, Interaction.Kind by, int minutes)
      implements Step {}

  /** Keeps the lists as they are now. */
  public WeekPlan {
    late = List.copyOf(late);
    days = days.stream().map(List::copyOf).toList();
  }

  /** The week from a day on. */
  public static WeekPlan of(Outlook outlook) {
    LocalDate from = outlook.today();
    List<Step> steps = new ArrayList<>();
    Silences silences = new Silences(outlook.settings().values());
    outlook.promises().forEach(promise -> keep(outlook, silences, promise).ifPresent(steps::add));
    outlook.worksheets().forEach(sheet -> look(outlook, silences, sheet).ifPresent(steps::add));
    outlook.people().forEach(person -> birthday(outlook, person).ifPresent(steps::add));
    int waiting = 0;
    double free = outlook.preferences().weekly();
    for (Spread.Planned planned : Spread.of(outlook, DAYS - 1)) {
      int minutes = outlook.preferences().minutes(planned.by());
      if (!planned.on().isBefore(from.plusDays(DAYS))) {
        continue;
      }
      if (minutes <= free) {
        free -= minutes;
        steps.add(
            new Contact(planned.on(), planned.person(), planned.rhythm(), planned.by(), minutes));
      } else {
        waiting++;
      }
    }
    return new WeekPlan(from, before(steps, from), byDay(steps, from), waiting);
  }

  private static List<Step> before(List<Step> steps, LocalDate from) {
    return steps.stream()
        .filter(step -> step.on().isBefore(from))
        .sorted(Comparator.comparing(Step::on))
        .toList();
  }

  private static List<List<Step>> byDay(List<Step> steps, LocalDate from) {
    return Stream.iterate(from, day -> day.plusDays(1))
        .limit(DAYS)
        .map(day -> steps.stream().filter(step -> step.on().equals(day)).toList())
        .toList();
  }

  private static boolean isInWeek(Outlook outlook, LocalDate day) {
    return day.isBefore(outlook.today().plusDays(DAYS));
  }

  private static Optional<Step> keep(Outlook outlook, Silences silences, Promise promise) {
    if (!promise.isOpen() || promise.due() == null || !isInWeek(outlook, promise.due())) {
      return Optional.empty();
    }
    long late = ChronoUnit.DAYS.between(promise.due(), outlook.today());
    boolean hidden = silences.hide(new Reason.PromiseDue(promise, late), outlook.today());
    return hidden || outlook.person(promise.person()) == null
        ? Optional.empty()
        : Optional.of(new Keep(promise.due(), promise));
  }

  private static Optional<Step> look(Outlook outlook, Silences silences, Worksheet sheet) {
    if (sheet.about() == null || outlook.person(sheet.about()) == null) {
      return Optional.empty();
    }
    LocalDate today = outlook.today();
    Optional<LocalDate> last = outlook.clock().last(sheet.about());
    return Reasons.followUpDay(sheet)
        .filter(day -> isInWeek(outlook, day))
        .filter(day -> last.filter(on -> !on.isBefore(day)).isEmpty())
        .filter(
            day ->
                !silences.hide(
                    new Reason.FollowUp(sheet, day, ChronoUnit.DAYS.between(day, today)), today))
        .map(day -> new Look(day, sheet));
  }

  /** Of people one wants to be in touch with: others' birthdays would fill the week. */
  private static Optional<Step> birthday(Outlook outlook, Person person) {
    if (person.birthday().isEmpty() || outlook.rhythm(person).isEmpty()) {
      return Optional.empty();
    }
    return Birthdays.next(person.birthday(), outlook.today())
        .filter(day -> isInWeek(outlook, day))
        .map(day -> new Birthday(day, person));
  }
}
