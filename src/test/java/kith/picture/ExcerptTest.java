package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Shapes;
import kith.network.Tie;
import kith.network.Topology;
import kith.network.Visible;
import org.junit.jupiter.api.Test;

/** What is left of a scene when people or ties are left out. */
class ExcerptTest {
  private final List<Person> people =
      IntStream.range(0, 8).mapToObj(n -> Person.named("Person " + n)).toList();
  private final Circle large = Circle.of("Large", CircleKind.TEAM);
  private final Circle small = Circle.of("Small", CircleKind.TEAM);
  private final Tie first = Tie.stated(id(0), id(1), "knows");
  private final Tie second = Tie.stated(id(1), id(2), "trusts");
  private final Network network = Network.of(facts());
  private final Topology topology = Shapes.of(network, true);
  private final Scene whole = Scene.of(network, topology, Radii.of(network, topology));

  private UUID id(int person) {
    return people.get(person).id();
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(people);
    facts.addAll(List.of(large, small, first, second));
    IntStream.range(0, 5).forEach(n -> facts.add(new Membership(large.id(), id(n))));
    IntStream.range(5, 8).forEach(n -> facts.add(new Membership(small.id(), id(n))));
    return facts;
  }

  @Test
  void everythingIsTheWholeItself() {
    Excerpt all = Excerpt.of(whole, network, Visible.ALL);
    float[] x = new float[topology.size()];
    assertThat(all.scene()).isSameAs(whole);
    assertThat(all.of(x)).isSameAs(x);
  }

  @Test
  void whoIsShownLooksAndStaysAsInTheWhole() {
    Excerpt some = Excerpt.of(whole, network, Visible.only(Set.of(id(1), id(2), id(6), id(7))));
    Scene scene = some.scene();
    assertThat(IntStream.range(0, scene.people()).mapToObj(scene::id))
        .containsExactly(id(1), id(2), id(6), id(7));
    assertThat(scene.groups()).extracting(Scene.Group::name).containsExactly("Large", "Small");
    assertThat(scene.groups().getLast().members()).containsExactly(2, 3);
    assertThat(scene.groups().getLast().hub()).isEqualTo(scene.topology().index(small.id()));
    for (int node = 0; node < scene.people(); node++) {
      int there = topology.index(scene.id(node));
      assertThat(scene.name(node)).isEqualTo(whole.name(there));
      assertThat(scene.hue(node)).isEqualTo(whole.hue(there));
      assertThat(scene.radius(node)).isEqualTo(whole.radius(there));
    }
    float[] x = new float[topology.size()];
    x[topology.index(id(6))] = 17;
    assertThat(some.of(x)[2]).isEqualTo(17);
  }

  @Test
  void onlyTiesBetweenTwoWhoAreShownAreShown() {
    Scene scene = Excerpt.of(whole, network, Visible.only(Set.of(id(0), id(1), id(3)))).scene();
    assertThat(scene.strands().count()).isEqualTo(1);
    assertThat(scene.strands().joins(0, 1)).isTrue();
    assertThat(scene.topology().degree(0)).isEqualTo(2);
  }

  @Test
  void aTieThatDoesNotPassIsNeitherDrawnNorWalked() {
    Excerpt some = Excerpt.of(whole, network, Visible.ties(tie -> tie.kind().equals("trusts")));
    Scene scene = some.scene();
    assertThat(scene.people()).isEqualTo(8);
    assertThat(scene.strands().count()).isEqualTo(1);
    assertThat(scene.strands().joins(1, 2)).isTrue();
    assertThat(scene.strands().joins(0, 1)).isFalse();
    assertThat(scene.topology().ties()).isEqualTo(1 + 8);
  }

  @Test
  void aCircleOfWhichOneIsShownIsNotShown() {
    Scene scene = Excerpt.of(whole, network, Visible.only(Set.of(id(0), id(1), id(5)))).scene();
    assertThat(scene.groups()).extracting(Scene.Group::name).containsExactly("Large");
    assertThat(scene.topology().index(small.id())).isEqualTo(-1);
  }
}
