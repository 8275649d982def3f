package kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Invented networks of any size, four ties a person: circles of skewed sizes, friends of friends
 * who meet, and a few who bridge. The same size and seed, the same network.
 */
public final class Communities {
  private static final String[] FIRST = {
    "Ana", "Bruno", "Chiara", "Dmitri", "Emeka", "Farah", "Greta", "Hiro", "Ines", "Jonas", "Zoë"
  };
  private static final String[] LAST = {
    "Costa", "van den Berg", "Li", "Okafor", "Papadopoulos", "Marsh", "Novak", "Haddad", "Lindqvist"
  };
  private static final double BRIDGES = 0.04;
  private static final double CLOSING = 0.55;

  private final Random chance;
  private final List<Fact> facts = new ArrayList<>();
  private final List<UUID> ids = new ArrayList<>();
  private final List<List<Integer>> circles = new ArrayList<>();
  private final List<List<Integer>> known = new ArrayList<>();
  private final Set<Long> tied = new HashSet<>();
  private final int[] circle;

  private Communities(int people, long seed) {
    chance = new Random(seed);
    circle = new int[people];
    for (int k = 0; k < people; k++) {
      Person person = Person.named(pick(FIRST) + " " + pick(LAST));
      facts.add(person);
      ids.add(person.id());
      known.add(new ArrayList<>());
    }
  }

  /** A network of so many people and four times as many ties. */
  public static Network of(int people, long seed) {
    Communities made = new Communities(people, seed);
    made.gather();
    made.befriend(4 * people);
    return Network.of(made.facts);
  }

  private String pick(String[] of) {
    return of[chance.nextInt(of.length)];
  }

  private int pick(List<Integer> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private void gather() {
    for (int first = 0; first < circle.length; ) {
      int size = Math.max(4, (int) (Math.exp(0.8 * chance.nextGaussian()) * 28));
      int end = Math.min(circle.length, first + size);
      Circle made = Circle.of("Company " + (circles.size() + 1), CircleKind.COMPANY);
      facts.add(made);
      List<Integer> members = new ArrayList<>();
      for (int member = first; member < end; member++) {
        circle[member] = circles.size();
        members.add(member);
        facts.add(new Membership(made.id(), ids.get(member)));
        if (member > first) {
          tie(member, Math.max(first, member - 1 - chance.nextInt(6)));
        }
      }
      if (!circles.isEmpty()) {
        tie(pick(members), pick(circles.get(Math.max(0, circles.size() - 1 - chance.nextInt(5)))));
      }
      circles.add(members);
      first = end;
    }
  }

  private void befriend(int ties) {
    while (tied.size() < ties) {
      int one = chance.nextInt(circle.length);
      double way = chance.nextDouble();
      if (way < BRIDGES) {
        tie(one, chance.nextInt(circle.length));
      } else if (way < CLOSING && !known.get(one).isEmpty()) {
        tie(one, pick(known.get(pick(known.get(one)))));
      } else {
        tie(one, pick(circles.get(circle[one])));
      }
    }
  }

  private void tie(int a, int b) {
    if (a != b && tied.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
      known.get(a).add(b);
      known.get(b).add(a);
      int closeness = chance.nextInt(6);
      boolean directed = chance.nextInt(8) == 0;
      Provenance provenance =
          Provenance.values()[chance.nextInt(4) < 2 ? 0 : 1 + chance.nextInt(2)];
      LocalDate never = null;
      UUID id = new UUID(a, b);
      facts.add(
          new Tie(
              id,
              ids.get(a),
              ids.get(b),
              "knows",
              directed,
              closeness,
              provenance,
              never,
              never,
              ""));
    }
  }
}
