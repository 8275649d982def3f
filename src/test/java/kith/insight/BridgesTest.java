package kith.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Tie;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who is said to hold two circles together. */
class BridgesTest {
  private static Tied twoCircles() {
    return new Tied()
        .circle("Contoso", CircleKind.COMPANY, "Ana", "Bo", "Cleo", "Dan")
        .circle("University", CircleKind.SCHOOL, "Eve", "Finn", "Gil");
  }

  private static Optional<String> bridge(Tied network, String person) {
    return Bridges.of(network.facts())
        .of(Tied.id(person))
        .map(two -> two.larger().name() + " and " + two.smaller().name());
  }

  @Test
  void theOnlyOneInBothBridgesThem() {
    Tied network =
        new Tied()
            .circle("Contoso", CircleKind.COMPANY, "Ana", "Bo", "Cleo", "Dan")
            .circle("University", CircleKind.SCHOOL, "Ana", "Eve", "Finn", "Gil")
            .tie("Bo", "Ana", "works with");
    assertThat(bridge(network, "Ana")).contains("Contoso and University");
    assertThat(bridge(network, "Bo")).as("reaches the other through Ana alone").isEmpty();
  }

  @Test
  void bothEndsOfTheOnlyTieBridge() {
    Tied network = twoCircles().tie("Ana", "Eve", "knows");
    assertThat(bridge(network, "Ana")).contains("Contoso and University");
    assertThat(bridge(network, "Eve")).contains("Contoso and University");
    assertThat(bridge(network, "Bo")).isEmpty();
  }

  @Test
  void somebodyOutsideOfBothWhoKnowsBothSidesBridges() {
    Tied network = twoCircles().tie("Zoe", "Ana", "knows").tie("Zoe", "Eve", "knows");
    assertThat(bridge(network, "Zoe")).contains("Contoso and University");
  }

  @Test
  void whereManyJoinNobodyBridges() {
    Tied network =
        twoCircles().tie("Ana", "Eve", "knows").tie("Bo", "Finn", "knows").tie("Cleo", "Gil", "k");
    assertThat(bridge(network, "Ana")).isEmpty();
  }

  @Test
  void theOwnerTagsAndACircleWithinAnotherDoNotCount() {
    assertThat(bridge(twoCircles().tie("Me", "Ana", "knows").tie("Me", "Eve", "knows"), "Me"))
        .isEmpty();
    Tied tag =
        new Tied()
            .circle("Contoso", CircleKind.COMPANY, "Ana", "Bo", "Cleo", "Dan")
            .circle("Board candidates", CircleKind.TAG, "Ana", "Eve", "Finn", "Gil");
    assertThat(bridge(tag, "Ana")).isEmpty();
    Tied within =
        new Tied()
            .circle("Contoso", CircleKind.COMPANY, "Ana", "Bo", "Cleo", "Dan")
            .circle("Its board", CircleKind.TEAM, "Ana", "Bo", "Cleo");
    assertThat(bridge(within, "Ana")).isEmpty();
  }

  @Test
  void theLargestTwoAreNamed() {
    Tied network =
        twoCircles()
            .circle("Choir", CircleKind.COMMUNITY, "Hal", "Ida", "Jo", "Kai", "Lou")
            .tie("Ana", "Eve", "knows")
            .tie("Ana", "Hal", "knows");
    assertThat(bridge(network, "Ana")).contains("Choir and Contoso");
  }

  /** The same asked of sets, pair by pair, as the definition is written. */
  @Property(tries = 60)
  void itIsWhatTheDefinitionSays(@ForAll long seed) {
    Random random = new Random(seed);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      people.add(Person.named("P" + i));
    }
    List<Fact> facts = new ArrayList<>(people);
    Map<Circle, Set<UUID>> members = new java.util.LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      Circle circle = Circle.of("C" + i, CircleKind.TEAM);
      facts.add(circle);
      Set<UUID> in = new HashSet<>();
      people.stream().filter(_ -> random.nextInt(3) == 0).forEach(p -> in.add(p.id()));
      in.forEach(person -> facts.add(new Membership(circle.id(), person)));
      members.put(circle, in);
    }
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Person from = people.get(random.nextInt(people.size()));
      Person to = people.get(random.nextInt(people.size()));
      if (from != to) {
        ties.add(Tie.stated(from.id(), to.id(), "knows"));
      }
    }
    facts.addAll(ties);
    Bridges bridges = Bridges.of(facts);
    for (Person person : people) {
      boolean any = false;
      for (Set<UUID> a : members.values()) {
        for (Set<UUID> b : members.values()) {
          Predicate<UUID> joins = id -> reaches(id, a, b, ties) && reaches(id, b, a, ties);
          long count = people.stream().filter(p -> joins.test(p.id())).count();
          boolean apart = beyond(a, b) >= Bridges.LEAST && beyond(b, a) >= Bridges.LEAST;
          any |= a != b && joins.test(person.id()) && count <= Bridges.FEW && apart;
        }
      }
      assertThat(bridges.of(person.id()).isPresent()).isEqualTo(any);
    }
  }

  private static boolean reaches(UUID id, Set<UUID> circle, Set<UUID> without, List<Tie> ties) {
    return circle.contains(id)
        || ties.stream()
            .filter(tie -> tie.from().equals(id) || tie.to().equals(id))
            .map(tie -> tie.other(id))
            .anyMatch(other -> circle.contains(other) && !without.contains(other));
  }

  private static long beyond(Set<UUID> one, Set<UUID> other) {
    return one.stream().filter(id -> !other.contains(id)).count();
  }
}
