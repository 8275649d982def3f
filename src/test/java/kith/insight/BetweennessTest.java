package kith.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import kith.network.CircleKind;
import kith.network.Progress;
import kith.network.Topology;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BetweennessTest {

  @Test
  void krackhardtsKite() {
    Betweenness kite = Betweenness.of(Published.kite(), Progress.NONE);

    assertThat(kite.of())
        .containsExactly(
            new double[] {5 / 6.0, 5 / 6.0, 0, 11 / 3.0, 0, 25 / 3.0, 25 / 3.0, 14, 8, 0},
            within(1e-9));
    assertThat(kite.sample()).isZero();
  }

  @Test
  void severalTiesOfAPairCountOnceAndCirclesNot() {
    Topology path = Topology.of(3, new int[] {0, 1, 1, 2}, new int[] {1, 0, 2, 1});
    assertThat(Betweenness.of(path, Progress.NONE).of()).containsExactly(0, 1, 0);

    Topology shaped =
        new Tied()
            .tie("Ana", "Bo", "knows")
            .tie("Bo", "Cy", "knows")
            .circle("Choir", CircleKind.COMMUNITY, "Ana", "Cy", "Di")
            .shape(true);
    double[] of = Betweenness.of(shaped, Progress.NONE).of();
    assertThat(of[shaped.index(Tied.id("Bo"))]).isEqualTo(1);
    assertThat(Arrays.stream(of).sum()).isEqualTo(1);
  }

  @Test
  void theOwnerIsOnNobodysWay() {
    Topology shaped = new Tied().tie("Ana", "Me", "knows").tie("Me", "Bo", "knows").shape(true);
    assertThat(Betweenness.of(shaped, Progress.NONE).of()).containsOnly(0.0);
    assertThat(shaped.people()).isEqualTo(3);
  }

  @Property(tries = 20)
  void inATreeItIsThePairsThatAPersonParts(@ForAll @IntRange(min = 2, max = 40) int people) {
    int[] from = new int[people - 1];
    int[] to = new int[people - 1];
    for (int k = 1; k < people; k++) {
      from[k - 1] = k;
      to[k - 1] = 0;
    }
    double[] of = Betweenness.of(Topology.of(people, from, to), Progress.NONE).of();
    assertThat(of[0]).isCloseTo((people - 1) * (people - 2) / 2.0, within(1e-9));
    assertThat(Arrays.stream(of).skip(1)).allMatch(value -> value == 0);
  }

  @Test
  void aSampleFindsTheSamePeopleInFront() {
    Topology network = Published.groups(60, 20);
    double[] exact = Betweenness.of(network, network.people(), Progress.NONE).of();
    Betweenness estimated = Betweenness.of(network, 300, Progress.NONE);

    assertThat(estimated.sample()).isEqualTo(300);
    double[] of = estimated.of();
    double sum = Arrays.stream(exact).sum();
    assertThat(Arrays.stream(of).sum()).isCloseTo(sum, within(0.05 * sum));
    int first = Published.largest(exact);
    assertThat(of[first]).isCloseTo(exact[first], within(0.25 * exact[first]));
    assertThat(Betweenness.of(network, 300, Progress.NONE).of()).isEqualTo(of);
  }

  @Test
  void endsWhenItIsCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {
            assertThat(fraction).isNotNegative();
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    Topology kite = Published.kite();
    assertThatThrownBy(() -> Betweenness.of(kite, cancelled))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> Communities.of(kite, cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
