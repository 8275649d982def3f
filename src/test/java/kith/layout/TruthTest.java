package kith.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kith.network.Topology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a move is said to be worth is what the moved picture is worth when measured afresh. */
class TruthTest {
  /** With 60 people each is a pivot, with 90 only some are. */
  @ParameterizedTest
  @ValueSource(ints = {20, 60, 90})
  void theWorthOfAMoveIsThatOfTheMovedPicture(int people) {
    Topology topology = Networks.of(people, Networks.friends(people, 7));
    Pivots pivots = pivots(topology);
    SplittableRandom random = new SplittableRandom(people);
    Bodies bodies = scattered(people, random);
    Truth truth = new Truth(topology, bodies, pivots);
    for (int move = 0; move < 200; move++) {
      int member = random.nextInt(people);
      float x = (float) random.nextDouble(-400, 400);
      float y = (float) random.nextDouble(-400, 400);
      double told = truth.worthWith(member, x, y);
      truth.move(member, x, y);
      assertThat(truth.worth()).isCloseTo(told, within(1e-9));
      assertThat(new Truth(topology, bodies, pivots).worth()).isCloseTo(told, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void polishMakesAPictureTruerAndMovesNobodyWhoIsToStay(long seed) {
    Topology topology = Networks.of(50, Networks.friends(50, seed));
    Pivots pivots = pivots(topology);
    Bodies bodies = scattered(50, new SplittableRandom(seed));
    double before = new Truth(topology, bodies, pivots).worth();
    boolean[] still = new boolean[50];
    Arrays.fill(still, 0, 5, true);
    Arrays.fill(bodies.fixed, 5, 10, true);
    float[] x = bodies.x.clone();
    Polish polish =
        new Polish(
            topology, bodies, still, List.of(new Refinement.Part(pivots, new Scale(75, 75))), seed);
    while (polish.tick()) {}
    assertThat(new Truth(topology, bodies, pivots).worth()).isGreaterThan(before + 0.1);
    assertThat(Arrays.copyOf(bodies.x, 10)).containsExactly(Arrays.copyOf(x, 10));
    assertThat(bodies.x).isNotEqualTo(x);
  }

  private static Pivots pivots(Topology topology) {
    int[] members = IntStream.range(0, topology.size()).toArray();
    Pivots pivots = new Pivots(topology, members, new int[topology.size()]);
    while (pivots.measureNext()) {}
    return pivots;
  }

  private static Bodies scattered(int people, SplittableRandom random) {
    Bodies bodies =
        new Bodies(new float[people], new float[people], new float[people], new boolean[people]);
    for (int node = 0; node < people; node++) {
      bodies.put(node, (float) random.nextDouble(-300, 300), (float) random.nextDouble(-300, 300));
    }
    return bodies;
  }
}
