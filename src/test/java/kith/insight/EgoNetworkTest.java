package kith.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EgoNetworkTest {
  private final List<Person> people = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private void people(int count) {
    for (int i = 0; i < count; i++) {
      add(Person.named("P" + i));
    }
  }

  private void add(Person person) {
    people.add(person);
    facts.add(person);
  }

  private void tie(int a, int b) {
    facts.add(Tie.stated(people.get(a).id(), people.get(b).id(), "knows"));
  }

  private EgoNetwork ego() {
    return EgoNetwork.of(Network.of(facts), people.stream().map(Person::id).toList());
  }

  /** Broker, partner and clique, of Burt (1992), in hundredths. */
  @ParameterizedTest
  @CsvSource({"3, 33, 84, 93", "5, 20, 59, 65", "10, 10, 41, 36"})
  void constraintOfThreeShapes(int n, int broker, int partner, int clique) {
    people(n);
    assertThat(hundredths()).isEqualTo(broker);
    for (int i = 1; i < n; i++) {
      tie(0, i);
    }
    assertThat(hundredths()).isEqualTo(partner);
    for (int i = 1; i < n; i++) {
      for (int j = 1; j < i; j++) {
        tie(i, j);
      }
    }
    assertThat(hundredths()).isEqualTo(clique);
    assertThat(ego().constraint().getAsDouble())
        .isCloseTo(Math.pow(2 * n - 1, 2) / Math.pow(n, 3), within(1e-12));
    assertThat(ego().density()).hasValue(1);
    assertThat(ego().effectiveSize()).hasValue(1);
  }

  private long hundredths() {
    return Math.round(100 * ego().constraint().getAsDouble());
  }

  @Test
  void whatIsUndefinedIsEmpty() {
    assertThat(ego().density()).isEmpty();
    assertThat(ego().constraint()).isEmpty();
    assertThat(ego().effectiveSize()).isEmpty();
    people(1);
    assertThat(ego().density()).isEmpty();
    assertThat(ego().constraint()).hasValue(1);
    assertThat(ego().externalInternal("Contoso")).isEmpty();
    assertThat(ego().heterogeneity(people)).isEmpty();
  }

  @Test
  void doubledTiesAndTheOwnerDoNotCount() {
    people(3);
    add(Person.named("Me").withMe(true));
    tie(0, 1);
    tie(1, 0);
    tie(3, 2);
    assertThat(ego().size()).isEqualTo(3);
    assertThat(ego().ties()).isEqualTo(1);
    assertThat(ego().density().getAsDouble()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(ego().effectiveSize().getAsDouble()).isCloseTo(3 - 2.0 / 3, within(1e-12));
  }

  @Test
  void outsideAndMixedByOrganisation() {
    add(Person.named("A").withOrganisation("Contoso"));
    add(Person.named("B").withOrganisation("contoso "));
    add(Person.named("C").withOrganisation("Harbour"));
    add(Person.named("D").withOrganisation("Choir"));
    add(Person.named("E"));
    assertThat(ego().externalInternal("Contoso")).hasValue(0);
    assertThat(ego().externalInternal("Elsewhere")).hasValue(1);
    assertThat(ego().externalInternal("")).isEmpty();
    // Shares 1/2, 1/4, 1/4: Blau 1 − 6/16 = 0.625; of three kinds at most 2/3.
    assertThat(ego().heterogeneity(people).getAsDouble()).isCloseTo(0.9375, within(1e-12));
  }

  @Test
  void asksFirstForThePairThatWouldChangeMostAndNeverForWhatIsKnown() {
    people(4);
    tie(0, 1);
    List<EgoNetwork.Unknown> unknown = ego().unknown(Set.of(), 15);
    assertThat(unknown).hasSize(5);
    for (EgoNetwork.Unknown pair : unknown) {
      double now = ego().constraint().getAsDouble();
      facts.add(Tie.stated(pair.one(), pair.other(), "knows"));
      assertThat(Math.abs(ego().constraint().getAsDouble() - now))
          .isCloseTo(pair.change(), within(1e-12));
      facts.removeLast();
    }
    assertThat(unknown)
        .extracting(pair -> Math.round(1e9 * pair.change()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    UUID one = unknown.getFirst().one();
    UUID other = unknown.getFirst().other();
    assertThat(ego().unknown(Set.of(Set.of(other, one)), 15)).hasSize(4);
    assertThat(ego().unknown(Set.of(), 2)).isEqualTo(unknown.subList(0, 2));
  }

  @Property(tries = 100)
  void constraintLiesWithinItsBounds(
      @ForAll @Size(max = 40) List<@IntRange(max = 63) Integer> pairs) {
    people.clear();
    facts.clear();
    people(8);
    pairs.stream().filter(pair -> pair / 8 != pair % 8).forEach(pair -> tie(pair / 8, pair % 8));
    assertThat(ego().constraint().getAsDouble()).isBetween(1.0 / 8 - 1e-12, 1.2);
    assertThat(ego().density().getAsDouble()).isBetween(0.0, 1.0);
  }
}
