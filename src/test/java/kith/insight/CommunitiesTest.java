package kith.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;
import kith.network.Progress;
import kith.network.Topology;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

  /** The best partition there is: Brandes et al., On modularity clustering, 2008. */
  @Test
  void theKarateClubFallsIntoItsFourGroups() {
    Communities found = Communities.of(Published.karate(), Progress.NONE);

    assertThat(found.modularity()).isCloseTo(0.419790, within(1e-6));
    assertThat(found.sizes()).containsExactly(12, 11, 6, 5);
  }

  @Test
  void ringsThatHardlyTouchAreFound() {
    Topology network = Published.groups(30, 12);
    Communities found = Communities.of(network, Progress.NONE);

    assertThat(found.modularity()).isGreaterThan(0.75);
    int together =
        (int)
            IntStream.range(0, network.people())
                .filter(person -> found.of()[person] == found.of()[person / 12 * 12])
                .count();
    assertThat(together).isGreaterThan(network.people() * 9 / 10);
  }

  @Test
  void whoHasNoTieIsOfNobodys() {
    Topology network = Topology.of(6, new int[] {0, 1, 2}, new int[] {1, 2, 0});
    Communities found = Communities.of(network, Progress.NONE);

    assertThat(found.sizes()).containsExactly(3, 1, 1, 1);
    assertThat(found.of()).containsExactly(0, 0, 0, 1, 2, 3);
    assertThat(Communities.of(Topology.of(2, new int[0], new int[0]), Progress.NONE).modularity())
        .isZero();
    assertThat(Communities.of(Topology.of(0, new int[0], new int[0]), Progress.NONE).of())
        .isEmpty();
  }

  @Property(tries = 200)
  void eachHangsTogetherAndTheOrderIsBySize(
      @ForAll @IntRange(min = 2, max = 30) int people, @ForAll @Size(max = 80) int[] ends) {
    int ties = ends.length / 2;
    int[] from = IntStream.range(0, ties).map(k -> Math.floorMod(ends[2 * k], people)).toArray();
    int[] to =
        IntStream.range(0, ties)
            .map(k -> (from[k] + 1 + Math.floorMod(ends[2 * k + 1], people - 1)) % people)
            .toArray();
    Topology network = Topology.of(people, from, to);

    Communities found = Communities.of(network, Progress.NONE);

    assertThat(Arrays.stream(found.sizes()).sum()).isEqualTo(people);
    for (int group = 0; group < found.sizes().length; group++) {
      assertThat(reached(network, found.of(), group)).isEqualTo(found.sizes()[group]);
      assertThat(group == 0 || found.sizes()[group] <= found.sizes()[group - 1]).isTrue();
    }
    assertThat(found.modularity()).isBetween(-0.5, 1.0);
    assertThat(Communities.of(network, Progress.NONE).of()).isEqualTo(found.of());
  }

  /** How many of a group one comes to from the first of it without leaving it. */
  private static int reached(Topology network, int[] of, int group) {
    int first = IntStream.range(0, of.length).filter(p -> of[p] == group).findFirst().orElseThrow();
    BitSet seen = new BitSet();
    Deque<Integer> edge = new ArrayDeque<>();
    seen.set(first);
    edge.add(first);
    while (!edge.isEmpty()) {
      int person = edge.remove();
      for (int k = 0; k < network.degree(person); k++) {
        int other = network.neighbour(person, k);
        if (of[other] == group && !seen.get(other)) {
          seen.set(other);
          edge.add(other);
        }
      }
    }
    return seen.cardinality();
  }
}
