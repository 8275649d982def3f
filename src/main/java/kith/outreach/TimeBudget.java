package kith.outreach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Cadence;
import kith.network.Interaction;
import kith.network.Person;

/**
 * What the owner's rhythms take in a month, against the time they have. A contact takes the minutes
 * of the kind in which the two usually are in touch, and is had a month ÷ cadence times.
 *
 * @param commitments what each person takes, the most first
 * @param allowance what the owner has in a month, in minutes
 */
public record TimeBudget(List<Commitment> commitments, double allowance) {

  /**
   * What being in touch with one person takes.
   *
   * @param by how the two usually are in touch
   * @param minutes in an average month
   */
  public record Commitment(Person person, Rhythm rhythm, Interaction.Kind by, double minutes) {}

  /**
   * A rhythm that could be slower.
   *
   * @param from the cadence today, in days
   * @param to the cadence it could be
   */
  public record Relaxation(Person person, int from, int to) {}

  /**
   * What to relax.
   *
   * @param relaxations one a person, the least close first
   * @param load what everything takes in a month then, in minutes
   * @param fits whether that is no more than the owner has; nobody is asked for less than a contact
   *     a year
   */
  public record Relief(List<Relaxation> relaxations, double load, boolean fits) {}

  /** Keeps the list as it is now. */
  public TimeBudget {
    commitments = List.copyOf(commitments);
  }

  /** The budget of a network. */
  public static TimeBudget of(Outlook outlook) {
    Preferences preferences = outlook.preferences();
    List<Commitment> commitments = new ArrayList<>();
    for (Person person : outlook.people()) {
      outlook
          .rhythm(person)
          .ifPresent(
              rhythm -> {
                Interaction.Kind by = outlook.clock().usual(person.id());
                double minutes = monthly(preferences.minutes(by), rhythm.days());
                commitments.add(new Commitment(person, rhythm, by, minutes));
              });
    }
    commitments.sort(
        Comparator.comparingDouble((Commitment one) -> -one.minutes())
            .thenComparing(one -> one.person().name())
            .thenComparing(one -> one.person().id()));
    return new TimeBudget(commitments, preferences.hours() * 60);
  }

  private static double monthly(int minutes, int cadence) {
    return minutes * Preferences.MONTH / cadence;
  }

  /** What all rhythms take in a month, in minutes. */
  public double load() {
    return commitments.stream().mapToDouble(Commitment::minutes).sum();
  }

  /** By how much that is more than the owner has, in minutes; 0 if it fits. */
  public double over() {
    return Math.max(0, load() - allowance);
  }

  /**
   * What to relax until the rhythms fit the time: the least close people first, of equals those
   * with whom there is the least going on (promises, favours and canvases, then contacts); each in
   * steps from a week to a month, half a year and a year.
   */
  public Relief relief(Outlook outlook) {
    return new Relaxing(outlook).relief();
  }

  /** Works out what to relax. */
  private final class Relaxing {
    private final Map<UUID, Integer> goingOn = new HashMap<>();
    private final Outlook outlook;
    private final Map<UUID, Relaxation> found = new HashMap<>();
    private final List<UUID> order = new ArrayList<>();
    private double load = load();

    Relaxing(Outlook outlook) {
      this.outlook = outlook;
      outlook.promises().forEach(promise -> goingOn.merge(promise.person(), 1, Integer::sum));
      outlook.favours().forEach(favour -> goingOn.merge(favour.person(), 1, Integer::sum));
      outlook.worksheets().stream()
          .filter(sheet -> sheet.about() != null)
          .forEach(sheet -> goingOn.merge(sheet.about(), 1, Integer::sum));
    }

    Relief relief() {
      for (int closeness = 0; closeness <= Person.CLOSEST; closeness++) {
        relax(leastFirst(closeness));
      }
      return new Relief(order.stream().map(found::get).toList(), load, load <= allowance);
    }

    private List<Commitment> leastFirst(int closeness) {
      return commitments.stream()
          .filter(one -> one.person().closeness() == closeness)
          .sorted(
              Comparator.comparingInt((Commitment one) -> goingOn.getOrDefault(id(one), 0))
                  .thenComparingInt(one -> outlook.clock().count(id(one)))
                  .thenComparing(one -> one.person().name())
                  .thenComparing(Relaxing::id))
          .toList();
    }

    private static UUID id(Commitment one) {
      return one.person().id();
    }

    /** One step for each in turn, until it fits or nobody can take another. */
    private void relax(List<Commitment> those) {
      boolean stepped = true;
      while (stepped) {
        stepped = false;
        for (Commitment one : those) {
          if (load > allowance) {
            stepped |= step(one);
          }
        }
      }
    }

    private boolean step(Commitment one) {
      Relaxation so = found.get(id(one));
      int now = so == null ? one.rhythm().days() : so.to();
      int next = Cadence.OFFERED.stream().filter(days -> days > now).findFirst().orElse(now);
      if (next == now) {
        return false;
      }
      int minutes = outlook.preferences().minutes(one.by());
      load += monthly(minutes, next) - monthly(minutes, now);
      if (found.put(id(one), new Relaxation(one.person(), one.rhythm().days(), next)) == null) {
        order.add(id(one));
      }
      return true;
    }
  }
}
