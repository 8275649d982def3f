package kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShapesTest {
  private final Person me = Person.named("Me").withMe(true);
  private final Person ana = Person.named("Ana");
  private final Person bo = Person.named("Bo");
  private final Person cy = Person.named("Cy");
  private final Circle contoso = Circle.of("Contoso", CircleKind.COMPANY);
  private final Circle single = Circle.of("Alone", CircleKind.SCHOOL);
  private final Circle tag = Circle.of("board", CircleKind.TAG);

  private Network network(Fact... more) {
    List<Fact> facts = new ArrayList<>(List.of(me, ana, bo, cy, contoso, single, tag));
    facts.addAll(List.of(more));
    return Network.of(facts);
  }

  @Test
  void tiesToTheOwnerDoNotBendTheMap() {
    Network network =
        network(Tie.stated(me.id(), ana.id(), "knows"), Tie.stated(ana.id(), bo.id(), "knows"));

    Topology shape = Shapes.of(network, true);

    assertThat(shape.people()).isEqualTo(4);
    assertThat(shape.ties()).isEqualTo(1);
    assertThat(shape.me()).isEqualTo(shape.index(me.id()));
    assertThat(shape.degree(shape.me())).isZero();
    assertThat(Shapes.of(network, false).index(me.id())).isEqualTo(-1);
  }

  @Test
  void aCircleOfTwoOrMorePullsThroughOneHub() {
    Network network =
        network(
            new Membership(contoso.id(), me.id()),
            new Membership(contoso.id(), ana.id()),
            new Membership(contoso.id(), bo.id()),
            new Membership(single.id(), cy.id()),
            new Membership(tag.id(), ana.id()),
            new Membership(tag.id(), cy.id()));

    Topology shape = Shapes.of(network, false);

    assertThat(shape.size()).isEqualTo(4);
    int hub = shape.index(contoso.id());
    assertThat(shape.isHub(hub)).isTrue();
    assertThat(shape.degree(hub)).isEqualTo(2);
    assertThat(shape.neighbour(hub, 0)).isEqualTo(shape.index(ana.id()));
    assertThat(shape.neighbour(hub, 1)).isEqualTo(shape.index(bo.id()));
  }

  @Test
  void closerTiesPullMoreAndGuessedOnesHalf() {
    Tie near = Tie.stated(ana.id(), bo.id(), "trusts").withCloseness(5);
    Tie guess =
        new Tie(
            UUID.randomUUID(),
            bo.id(),
            cy.id(),
            "same meeting",
            false,
            3,
            Provenance.INFERRED,
            null,
            null,
            "1 meeting");

    Topology shape = Shapes.of(network(near, guess), false);

    assertThat(shape.weight(0)).isEqualTo(1.5f);
    assertThat(shape.weight(1)).isEqualTo(0.5f);
  }

  @Test
  void neighboursAreFoundFromBothEnds() {
    Topology path = Topology.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3});

    assertThat(path.degree(1)).isEqualTo(2);
    assertThat(List.of(path.neighbour(1, 0), path.neighbour(1, 1))).containsExactly(0, 2);
    assertThat(path.tie(2, 1)).isEqualTo(2);
    assertThat(path.degree(3)).isEqualTo(1);
  }
}
