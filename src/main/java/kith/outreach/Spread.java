package kith.outreach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.network.Interaction;
import kith.network.Person;

/**
 * Lays the next contact with everybody on a day of its own, so that no day has more than it must:
 * after an import, or a holiday, many are due on one day.
 *
 * <p>Each may come up to a quarter of its cadence before or after the day it is due, what is
 * overdue up to a quarter from today on. Those with the least leeway choose first; each takes the
 * day on which there is least to do so far, of equals the one nearest to when it is due. The same
 * network gives the same plan on the same day.
 */
public final class Spread {
  private static final int QUARTER = 4;

  private final LocalDate today;
  private final Map<LocalDate, Integer> minutes = new HashMap<>();

  /**
   * When to be in touch.
   *
   * @param on the day that was found
   * @param due the day the cadence gives; before today where it is overdue
   * @param earliest the first day that would do
   * @param latest the last one
   * @param by how the two usually are in touch
   */
  public record Planned(
      Person person,
      Rhythm rhythm,
      LocalDate on,
      LocalDate due,
      LocalDate earliest,
      LocalDate latest,
      Interaction.Kind by) {
    private long leeway() {
      return ChronoUnit.DAYS.between(earliest, latest);
    }

    private Planned moved(LocalDate day) {
      return new Planned(person, rhythm, day, due, earliest, latest, by);
    }
  }

  private Spread(LocalDate today) {
    this.today = today;
  }

  /**
   * The next contact with everybody whose rhythm has one in the days to come.
   *
   * @param days how far to look
   * @return in the order of their days
   */
  public static List<Planned> of(Outlook outlook, int days) {
    return new Spread(outlook.today()).plan(outlook, days);
  }

  private List<Planned> plan(Outlook outlook, int days) {
    LocalDate end = today.plusDays(days);
    List<Planned> waiting = new ArrayList<>();
    for (Person person : outlook.people()) {
      wanted(outlook, person).filter(one -> !one.earliest().isAfter(end)).ifPresent(waiting::add);
    }
    waiting.sort(
        Comparator.comparingLong(Planned::leeway)
            .thenComparing(Planned::due)
            .thenComparing(one -> one.person().id()));
    List<Planned> plan = new ArrayList<>();
    for (Planned one : waiting) {
      LocalDate day = quietest(one);
      minutes.merge(day, outlook.preferences().minutes(one.by()), Integer::sum);
      plan.add(one.moved(day));
    }
    plan.sort(
        Comparator.comparing(Planned::on)
            .thenComparing(one -> one.person().name())
            .thenComparing(one -> one.person().id()));
    return plan;
  }

  private Optional<Planned> wanted(Outlook outlook, Person person) {
    UUID id = person.id();
    return outlook
        .rhythm(person)
        .map(
            rhythm -> {
              LocalDate due =
                  outlook
                      .clock()
                      .last(id)
                      .map(last -> last.plusDays(rhythm.days()))
                      .orElseGet(() -> turn(id, rhythm.days()));
              int leeway = rhythm.days() / QUARTER;
              LocalDate earliest = later(today, due.minusDays(leeway));
              LocalDate latest = later(today, due).plusDays(leeway);
              return new Planned(
                  person, rhythm, due, due, earliest, latest, outlook.clock().usual(id));
            });
  }

  /** The next day on which it is somebody's turn with whom there was no contact. */
  private LocalDate turn(UUID person, int cadence) {
    return today.plusDays(Math.floorMod(-Turns.since(person, cadence, today), (long) cadence));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate quietest(Planned one) {
    LocalDate best = one.earliest();
    for (LocalDate day = best; !day.isAfter(one.latest()); day = day.plusDays(1)) {
      int less = Integer.compare(load(day), load(best));
      boolean nearer = away(one, day) < away(one, best);
      best = less < 0 || less == 0 && nearer ? day : best;
    }
    return best;
  }

  private int load(LocalDate day) {
    return minutes.getOrDefault(day, 0);
  }

  private static long away(Planned one, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(one.due(), day));
  }
}
