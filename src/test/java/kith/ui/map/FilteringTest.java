package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.CLEO;
import static kith.ui.map.MapFixture.DAN;
import static kith.ui.map.MapFixture.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Condition;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Tie;
import kith.picture.Camera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking for some people only, one condition on another. */
class FilteringTest {
  private static final Circle CHOIR = Circle.of("Choir", CircleKind.COMMUNITY);

  @TempDir Path folder;
  private MapFixture map;
  private MapModel model;
  private Filtering filtering;

  @BeforeEach
  void open() {
    map = MapFixture.create(folder.resolve("net.kith"));
    model = map.model;
    filtering = model.focusing().filtering();
  }

  @AfterEach
  void close() {
    map.close();
    assertThat(map.said.errors).isEmpty();
  }

  private List<String> shown() {
    return Stream.of(ANA, BO, CLEO, DAN, EVE)
        .filter(person -> model.chart().has(person.id()))
        .map(person -> person.name().split(" ")[0])
        .toList();
  }

  private void join(UUID person) {
    map.workspace.apply(Changes.join(map.network(), person, CHOIR));
  }

  @Test
  void whoDoesNotFitVanishesAndNobodyMoves() {
    Camera camera = model.eye().camera();
    filtering.add(new Condition.OfKind("works with"));
    assertThat(shown()).containsExactly("Ana", "Bo");
    assertThat(filtering.leftProperty().get())
        .isEqualTo(new Filtering.Left(List.of(new Condition.OfKind("works with")), 2, 5, 2));
    assertThat(model.chart().x(BO.id())).isEqualTo(100);
    assertThat(model.eye().camera()).isEqualTo(camera);
    filtering.clear();
    assertThat(shown()).hasSize(5);
    assertThat(filtering.leftProperty().get().conditions()).isEmpty();
  }

  @Test
  void eachConditionGoesOnItsOwnAndAlternativesStandTogether() {
    Condition near = new Condition.OfKind("works with");
    Condition known = new Condition.OfKind("knows");
    Condition never = new Condition.NeverInTouch();
    List.of(near, never, known, known).forEach(filtering::add);
    assertThat(filtering.leftProperty().get().conditions()).containsExactly(near, known, never);
    assertThat(shown()).containsExactly("Ana", "Bo", "Cleo", "Eve");
    filtering.remove(near);
    assertThat(shown()).containsExactly("Ana", "Cleo", "Eve");
    filtering.remove(known);
    assertThat(shown()).hasSize(5);
    assertThat(filtering.leftProperty().get().conditions()).containsExactly(never);
  }

  @Test
  void theFilterFollowsTheNetwork() {
    join(BO.id());
    filtering.add(new Condition.InCircle(CHOIR.id()));
    filtering.add(new Condition.NeverInTouch());
    map.until(() -> shown().equals(List.of("Bo")));
    join(DAN.id());
    map.until(() -> shown().equals(List.of("Bo", "Dan")));
    map.workspace.apply(
        Changes.log(
            map.network(),
            new Interaction(
                UUID.randomUUID(),
                LocalDate.of(2020, 1, 1),
                Interaction.Kind.CALL,
                List.of(BO.id()),
                null,
                "",
                "",
                "")));
    map.until(() -> shown().equals(List.of("Dan")));
    assertThat(filtering.leftProperty().get().people()).isEqualTo(1);
    map.workspace.undo();
    map.until(() -> shown().equals(List.of("Bo", "Dan")));
  }

  @Test
  void theStrengthOfATieFollowsWhatIsSaidOfIt() {
    Tie tie = map.network().ties(ANA.id(), BO.id()).getFirst();
    Tie strong = tie.withKind("trusts").withCloseness(5);
    filtering.add(new Condition.OfStrength(40, 100));
    assertThat(filtering.leftProperty().get().people()).isZero();
    map.workspace.apply(Changes.editTie(map.network(), tie, strong));
    assertThat(filtering.leftProperty().get().people()).isEqualTo(2);
    map.workspace.undo();
    assertThat(filtering.leftProperty().get().people()).isZero();
  }

  @Test
  void aCircleThatIsGoneIsAskedForNoMore() {
    join(BO.id());
    filtering.add(new Condition.InCircle(CHOIR.id()));
    map.workspace.undo();
    assertThat(map.network().circle(CHOIR.id())).isNull();
    assertThat(filtering.leftProperty().get().conditions()).isEmpty();
    map.until(() -> shown().size() == 5);
  }

  @Test
  void whoVanishesIsSelectedNoMore() {
    map.selection.selectAll(List.of(DAN.id(), BO.id()));
    filtering.add(new Condition.OfKind("works with"));
    assertThat(map.selection.people()).containsExactly(BO.id());
  }

  @Test
  void escapeEndsTheChoosingFirst() {
    map.selection.select(BO.id());
    filtering.ask();
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(filtering.askingProperty().get()).isFalse();
    assertThat(map.selected()).contains(BO.id());
  }

  @Test
  void aLargeNetworkIsLookedThroughInTheBackground() {
    List<Fact> facts = new ArrayList<>(MapFixture.facts());
    for (int i = 0; i < 3000; i++) {
      facts.add(Person.named("Person " + i).withCloseness(2));
    }
    try (MapFixture large = MapFixture.create(folder.resolve("large.kith"), facts)) {
      Filtering asked = large.model.focusing().filtering();
      asked.add(new Condition.Close(2, 2));
      assertThat(asked.leftProperty().get().conditions()).isEmpty();
      asked.add(new Condition.NeverInTouch());
      large.until(() -> !asked.leftProperty().get().conditions().isEmpty());
      assertThat(asked.leftProperty().get().people()).isEqualTo(3000);
      assertThat(asked.leftProperty().get().conditions()).hasSize(2);
      assertThat(large.model.chart().has(BO.id())).isFalse();
    }
  }
}
