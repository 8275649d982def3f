package kith.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Tie;

/**
 * Who holds two circles together. Immutable: made on any thread from a snapshot, in time that grows
 * with the ties.
 *
 * <p>Somebody <b>joins</b> two circles who reaches both: they are in it, or tied to somebody who is
 * in it and not in the other. They <b>bridge</b> the two if at most {@value #FEW} people join them,
 * and if each has at least {@value #LEAST} people who are not in the other. The owner does not
 * count, who knows everybody; tags are no circles. Of somebody who reaches very many circles only
 * the {@value #LOOKED_AT} largest are looked at.
 *
 * <p>This is a count one can check by hand, and no measure of brokerage: who stands between people
 * whom no circle names is not found by it.
 */
public final class Bridges {
  /** So many people may join two circles for each of them to be a bridge. */
  static final int FEW = 3;

  /** So many people are in each circle and not in the other, at least. */
  static final int LEAST = 3;

  static final int LOOKED_AT = 12;

  /** Nobody bridges anything. */
  public static final Bridges NONE = of(List.of());

  /**
   * Two circles that somebody bridges.
   *
   * @param larger the one with more people
   * @param smaller the other
   */
  public record Bridge(Circle larger, Circle smaller) {}

  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<Circle> circles;
  private final int[][] members;
  private final int[][] circlesOf;
  private final int[][] neighbours;
  private final Map<Long, Integer> joiners = new HashMap<>();

  private Bridges(Collection<? extends Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Person person && !person.me()) {
        numbers.put(person.id(), numbers.size());
      }
    }
    Circles known = new Circles(facts);
    circles = new ArrayList<>(known.all());
    circles.sort(Comparator.comparingInt((Circle circle) -> -known.members(circle).size()));
    members = new int[circles.size()][];
    for (int circle = 0; circle < members.length; circle++) {
      members[circle] =
          known.members(circles.get(circle)).stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
    circlesOf = turned(members, numbers.size());
    neighbours = neighbours(facts);
    for (int person = 0; person < circlesOf.length; person++) {
      joined(person).forEach(pair -> joiners.merge(pair, 1, Integer::sum));
    }
  }

  /** The bridges of a network of these facts. */
  public static Bridges of(Collection<? extends Fact> facts) {
    return new Bridges(facts);
  }

  /** For each person the circles they are in, the largest first. */
  private static int[][] turned(int[][] members, int people) {
    int[] sizes = new int[people];
    Arrays.stream(members).flatMapToInt(Arrays::stream).forEach(person -> sizes[person]++);
    int[][] turned = new int[people][];
    Arrays.setAll(turned, person -> new int[sizes[person]]);
    Arrays.fill(sizes, 0);
    for (int circle = 0; circle < members.length; circle++) {
      for (int person : members[circle]) {
        turned[person][sizes[person]++] = circle;
      }
    }
    return turned;
  }

  private int[][] neighbours(Collection<? extends Fact> facts) {
    List<int[]> ties = new ArrayList<>();
    int[] sizes = new int[numbers.size()];
    for (Fact fact : facts) {
      if (fact instanceof Tie tie) {
        Integer from = numbers.get(tie.from());
        Integer to = numbers.get(tie.to());
        if (from != null && to != null) {
          ties.add(new int[] {from, to});
          sizes[from]++;
          sizes[to]++;
        }
      }
    }
    int[][] found = new int[numbers.size()][];
    Arrays.setAll(found, person -> new int[sizes[person]]);
    for (int[] tie : ties) {
      found[tie[0]][--sizes[tie[0]]] = tie[1];
      found[tie[1]][--sizes[tie[1]]] = tie[0];
    }
    return found;
  }

  /** The largest two circles that somebody bridges, if they bridge any. */
  public Optional<Bridge> of(UUID person) {
    Integer number = numbers.get(person);
    if (number == null) {
      return Optional.empty();
    }
    return joined(number).stream()
        .filter(pair -> joiners.get(pair) <= FEW && apart(larger(pair), smaller(pair)))
        .min(Comparator.comparingInt(Bridges::smaller).thenComparingInt(Bridges::larger))
        .map(pair -> new Bridge(circles.get(larger(pair)), circles.get(smaller(pair))));
  }

  private static int larger(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  private static int smaller(long pair) {
    return (int) pair;
  }

  /** Whether each has people who are not in the other. */
  private boolean apart(int one, int other) {
    long both = Arrays.stream(members[one]).filter(person -> in(person, other)).count();
    return Math.min(members[one].length, members[other].length) - both >= LEAST;
  }

  private boolean in(int person, int circle) {
    return Arrays.binarySearch(circlesOf[person], circle) >= 0;
  }

  /** The pairs of circles that somebody joins. */
  private List<Long> joined(int person) {
    int[] reached = reached(person);
    int own = mask(person, reached);
    // For each circle the circles in which all are by whom it is reached.
    int[] always = new int[reached.length];
    Arrays.setAll(always, at -> (own >> at & 1) == 1 ? 0 : -1);
    for (int other : neighbours[person]) {
      int theirs = mask(other, reached);
      for (int at = 0; at < reached.length; at++) {
        if ((theirs >> at & 1) == 1) {
          always[at] &= theirs;
        }
      }
    }
    List<Long> pairs = new ArrayList<>();
    for (int one = 0; one < reached.length; one++) {
      for (int other = one + 1; other < reached.length; other++) {
        if ((always[one] >> other & 1) == 0 && (always[other] >> one & 1) == 0) {
          pairs.add((long) reached[one] << Integer.SIZE | reached[other]);
        }
      }
    }
    return pairs;
  }

  /** The circles somebody or one of those they are tied to is in, the largest first. */
  private int[] reached(int person) {
    Set<Integer> found = new HashSet<>();
    Arrays.stream(circlesOf[person]).forEach(found::add);
    for (int other : neighbours[person]) {
      Arrays.stream(circlesOf[other]).forEach(found::add);
    }
    return found.stream().mapToInt(Integer::intValue).sorted().limit(LOOKED_AT).toArray();
  }

  /** Which of some circles somebody is in, one bit each. */
  private int mask(int person, int[] reached) {
    int mask = 0;
    for (int at = 0; at < reached.length; at++) {
      if (in(person, reached[at])) {
        mask |= 1 << at;
      }
    }
    return mask;
  }
}
