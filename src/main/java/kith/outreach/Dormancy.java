package kith.outreach;

import java.time.LocalDate;
import java.util.Arrays;
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
  private final long asleepSince;

  /** By the number of the person; null where their tie does not sleep. */
  private final World[] worlds;

  /** By the number of the person: whether the owner was in contact with them within a year. */
  private final boolean[] present;

  /** What is known of somebody's world. */
  private static final class World {
    private int people;
    private int circles;
    private double familiar;
  }

  Dormancy(Outlook outlook) {
    this.outlook = outlook;
    asleepSince = outlook.today().minusYears(YEARS).toEpochDay();
    worlds = new World[outlook.numbers()];
    present = new boolean[outlook.numbers()];
    long presentSince = outlook.today().minusYears(1).toEpochDay();
    for (int person = 0; person < outlook.numbers(); person++) {
      long last = outlook.clock().lastDay(person);
      if (last != ContactClock.NEVER && !isMe(person)) {
        worlds[person] = isAsleep(last) ? new World() : null;
        present[person] = last > presentSince;
      }
    }
    readTies();
    readCircles();
  }

  /** Whether a tie with this last contact sleeps. */
  boolean isAsleep(long last) {
    return last <= asleepSince;
  }

  private boolean isMe(int person) {
    return outlook.person(person).me();
  }

  /** Two may have several ties; each counts once as somebody the other knows. */
  private void readTies() {
    long[] pairs = new long[2 * outlook.ties().size()];
    int count = 0;
    for (Tie tie : outlook.ties()) {
      int from = outlook.number(tie.from());
      int to = outlook.number(tie.to());
      if (worlds[from] != null && !isMe(to)) {
        pairs[count++] = pair(from, to);
      }
      if (worlds[to] != null && !isMe(from)) {
        pairs[count++] = pair(to, from);
      }
    }
    Arrays.sort(pairs, 0, count);
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        World world = worlds[(int) (pairs[i] >>> Integer.SIZE)];
        world.people++;
        world.familiar += present[(int) pairs[i]] ? 1 : 0;
      }
    }
  }

  private static long pair(int one, int other) {
    return (long) one << Integer.SIZE | other;
  }

  /** Tags are marks and no circles. */
  private void readCircles() {
    Numbers circles = new Numbers();
    for (Circle circle : outlook.circles().values()) {
      if (circle.kind() != CircleKind.TAG) {
        circles.add(circle.id());
      }
    }
    int[] members = new int[circles.size()];
    int[] familiar = new int[circles.size()];
    for (Membership in : outlook.memberships()) {
      int circle = circles.of(in.circle());
      int person = outlook.number(in.person());
      if (circle != Numbers.NONE && !isMe(person)) {
        members[circle]++;
        familiar[circle] += present[person] ? 1 : 0;
      }
    }
    for (Membership in : outlook.memberships()) {
      int circle = circles.of(in.circle());
      World world = worlds[outlook.number(in.person())];
      if (circle != Numbers.NONE && world != null) {
        world.circles++;
        world.familiar += (double) familiar[circle] / members[circle];
      }
    }
  }

  /** The reason to wake the person of a number, or null if their tie does not sleep. */
  Reason.Dormant of(int number) {
    World world = worlds[number];
    if (world == null) {
      return null;
    }
    Person person = outlook.person(number);
    double novelty = 1 - (world.familiar + 0.5) / (world.people + world.circles + 1);
    int level = person.closeness() == 0 ? ACQUAINTED : person.closeness();
    return new Reason.Dormant(
        person.id(),
        LocalDate.ofEpochDay(outlook.clock().lastDay(number)),
        novelty,
        (double) level / Person.CLOSEST);
  }
}
