package kith.outreach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Tie;

/**
 * Which ties have slept for years, and what waking them promises: novelty × trust.
 *
 * <p>Novelty is 1 − (F + ½) / (K + 1). K counts what is known of their world: the people they are
 * tied to and the circles they are in. F is how much of it is the owner's world of today: of the
 * people, those in contact with the owner within a year; of each circle, the share of such members.
 * Trust is closeness ÷ 5; where nobody said how close, as for people one is acquainted with, 2 ÷ 5.
 */
final class Dormancy {
  /** Without contact for so many years a tie is dormant. */
  static final int YEARS = 3;

  private static final int ACQUAINTED = 2;

  private final Outlook outlook;
  private final LocalDate asleepSince;
  private final Map<UUID, World> worlds = new HashMap<>();
  private final Set<UUID> present = new HashSet<>();

  /** What is known of somebody's world. */
  private static final class World {
    private final Set<UUID> people = new HashSet<>(4);
    private int circles;
    private double familiar;
  }

  Dormancy(Outlook outlook) {
    this.outlook = outlook;
    this.asleepSince = outlook.today().minusYears(YEARS);
    LocalDate presentSince = outlook.today().minusYears(1);
    for (Person person : outlook.people()) {
      LocalDate last = last(person.id()).orElse(null);
      if (last != null && isAsleep(last)) {
        worlds.put(person.id(), new World());
      } else if (last != null && last.isAfter(presentSince)) {
        present.add(person.id());
      }
    }
    if (!worlds.isEmpty()) {
      readTies();
      readCircles();
    }
  }

  private Optional<LocalDate> last(UUID person) {
    return outlook.clock().last(person);
  }

  /** Whether a tie with this last contact sleeps. */
  boolean isAsleep(LocalDate last) {
    return !last.isAfter(asleepSince);
  }

  private boolean isPresent(UUID person) {
    return present.contains(person);
  }

  private void readTies() {
    for (Tie tie : outlook.ties()) {
      know(tie.from(), tie.to());
      know(tie.to(), tie.from());
    }
  }

  private void know(UUID one, UUID other) {
    World world = worlds.get(one);
    if (world != null && !outlook.person(other).me() && world.people.add(other)) {
      world.familiar += isPresent(other) ? 1 : 0;
    }
  }

  /** Tags are marks and no circles. */
  private void readCircles() {
    Map<UUID, int[]> counts = new HashMap<>();
    for (Membership in : outlook.memberships()) {
      Circle circle = outlook.circles().get(in.circle());
      if (circle.kind() != CircleKind.TAG && !outlook.person(in.person()).me()) {
        int[] count = counts.computeIfAbsent(in.circle(), _ -> new int[2]);
        count[0]++;
        count[1] += isPresent(in.person()) ? 1 : 0;
      }
    }
    for (Membership in : outlook.memberships()) {
      World world = worlds.get(in.person());
      int[] count = counts.get(in.circle());
      if (world != null && count != null) {
        world.circles++;
        world.familiar += (double) count[1] / count[0];
      }
    }
  }

  /** The reason to wake somebody, if their tie sleeps. */
  Optional<Reason.Dormant> of(Person person) {
    World world = worlds.get(person.id());
    if (world == null) {
      return Optional.empty();
    }
    double novelty = 1 - (world.familiar + 0.5) / (world.people.size() + world.circles + 1);
    int level = person.closeness() == 0 ? ACQUAINTED : person.closeness();
    return Optional.of(
        new Reason.Dormant(
            person.id(),
            last(person.id()).orElseThrow(),
            novelty,
            (double) level / Person.CLOSEST));
  }
}
