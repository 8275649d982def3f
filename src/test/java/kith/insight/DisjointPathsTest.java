package kith.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against all sets of paths there are, on small networks with circles. */
class DisjointPathsTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  /** A random network; {@code price} holds what a hop costs, through a hub where that is less. */
  private static final class Small {
    final int people;
    final double[][] price;
    final Web web;

    Small(long seed) {
      Random random = new Random(seed);
      people = 4 + random.nextInt(4);
      price = new double[people][people];
      Web.Builder builder = new Web.Builder(people);
      double dense = 0.2 + 0.5 * random.nextDouble();
      for (int a = 0; a < people; a++) {
        for (int b = 0; b < a; b++) {
          boolean linked = random.nextDouble() < dense;
          price[a][b] = price[b][a] = linked ? 0.1 + random.nextDouble() : NEVER;
          if (linked) {
            builder.link(a, b, price[a][b]);
          }
        }
      }
      int hubs = random.nextInt(3);
      for (int hub = 0; hub < hubs; hub++) {
        hub(random, builder, people + hub);
      }
      price[0][1] = price[1][0] = NEVER;
      web = builder.build(hubs);
    }

    private void hub(Random random, Web.Builder builder, int hub) {
      double half = 0.2 + random.nextDouble();
      List<Integer> members = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        if (random.nextBoolean()) {
          members.add(person);
          builder.link(person, hub, half);
        }
      }
      boolean useful = !members.containsAll(List.of(0, 1));
      for (int a : members) {
        for (int b : members) {
          if (useful && a != b) {
            price[a][b] = Math.min(price[a][b], 2 * half);
          }
        }
      }
    }

    double cost(int[] path) {
      double sum = 0;
      for (int i = 1; i < path.length; i++) {
        sum += price[path[i - 1]][path[i]];
      }
      return sum;
    }

    List<int[]> allPaths() {
      List<int[]> paths = new ArrayList<>();
      extend(List.of(0), paths);
      return paths;
    }

    private void extend(List<Integer> begun, List<int[]> paths) {
      int last = begun.getLast();
      if (last == 1) {
        paths.add(begun.stream().mapToInt(Integer::intValue).toArray());
        return;
      }
      for (int next = 0; next < people; next++) {
        if (price[last][next] < NEVER && !begun.contains(next)) {
          List<Integer> longer = new ArrayList<>(begun);
          longer.add(next);
          extend(longer, paths);
        }
      }
    }

    /** The least cost of so many disjoint paths, from the first of these on. */
    double best(List<int[]> paths, int first, int count, Set<Integer> taken) {
      if (count == 0) {
        return 0;
      }
      double best = NEVER;
      for (int i = first; i < paths.size(); i++) {
        Set<Integer> more = new HashSet<>(taken);
        if (addInner(paths.get(i), more)) {
          best = Math.min(best, cost(paths.get(i)) + best(paths, i + 1, count - 1, more));
        }
      }
      return best;
    }
  }

  private static boolean addInner(int[] path, Set<Integer> taken) {
    for (int i = 1; i < path.length - 1; i++) {
      if (!taken.add(path[i])) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 400)
  void theSetIsTheCheapestOfAllSets(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int most) {
    Small small = new Small(seed);
    List<int[]> found = new DisjointPaths(small.web, 0, 1, 0).atMost(most);
    List<int[]> all = small.allPaths();
    assertThat(small.best(all, 0, found.size(), Set.of()))
        .isCloseTo(found.stream().mapToDouble(small::cost).sum(), within(1e-9));
    if (found.size() < most) {
      assertThat(small.best(all, 0, found.size() + 1, Set.of())).isEqualTo(NEVER);
    }
  }

  @Property(tries = 400)
  void pathsShareNobodyButTheirEndsAndNoHopIsMadeUp(@ForAll long seed) {
    Small small = new Small(seed);
    Set<Integer> taken = new HashSet<>();
    for (int[] path : new DisjointPaths(small.web, 0, 1, 0).atMost(3)) {
      assertThat(path).startsWith(0).endsWith(1);
      assertThat(addInner(path, taken)).isTrue();
      assertThat(small.cost(path)).isLessThan(NEVER);
    }
    assertThat(taken).doesNotContain(0, 1);
  }

  @Property(tries = 100)
  void aPriceOnHopsLeadsToTheFewest(@ForAll long seed) {
    Small small = new Small(seed);
    int fewest =
        small.allPaths().stream().mapToInt(path -> path.length).min().orElse(Integer.MAX_VALUE);
    assertThat(new DisjointPaths(small.web, 0, 1, 1_000).atMost(1))
        .allSatisfy(path -> assertThat(path).hasSize(fewest));
  }
}
