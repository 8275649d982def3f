package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.CLEO;
import static kith.ui.map.MapFixture.DAN;
import static kith.ui.map.MapFixture.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.network.Changes;
import kith.network.Person;
import kith.network.Tie;
import kith.network.Visible;
import kith.picture.Camera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at a neighbourhood, and going back to where one has been. */
class FocusTest {
  @TempDir Path folder;
  private MapFixture map;
  private MapModel model;
  private Focusing focusing;

  @BeforeEach
  void open() {
    map = MapFixture.create(folder.resolve("net.kith"));
    model = map.model;
    focusing = model.focusing();
  }

  @AfterEach
  void close() {
    map.close();
    assertThat(map.said.errors).isEmpty();
  }

  private Set<Integer> nodes(Person... people) {
    return Stream.of(people).map(p -> model.chart().node(p.id())).collect(Collectors.toSet());
  }

  private List<String> shown() {
    return Stream.of(ANA, BO, CLEO, DAN, EVE)
        .filter(person -> model.chart().has(person.id()))
        .map(person -> person.name().split(" ")[0])
        .toList();
  }

  @Test
  void aDoubleClickLooksAtANeighbourhoodAndTheRestRecedes() {
    model.pointer().doubleClick(500, 300);
    assertThat(focusing.focusProperty().get()).isEqualTo(new Focus(BO.id(), 1, false));
    assertThat(map.selected()).contains(BO.id());
    assertThat(model.emphasisProperty().get().around()).isEqualTo(nodes(BO, ANA));
    assertThat(shown()).hasSize(5);
    focusing.depth(2);
    assertThat(model.emphasisProperty().get().around()).isEqualTo(nodes(BO, ANA, CLEO, EVE));
    focusing.depth(9);
    assertThat(focusing.focusProperty().get().depth()).isEqualTo(4);
  }

  @Test
  void theRestIsLeftOutAndNobodyMoves() {
    model.focusOn(BO.id());
    Camera camera = model.eye().camera();
    focusing.alone(true);
    assertThat(shown()).containsExactly("Ana", "Bo");
    assertThat(model.chart().x(BO.id())).isEqualTo(100);
    assertThat(model.eye().camera()).isEqualTo(camera);
    focusing.close();
    assertThat(shown()).hasSize(5);
    assertThat(model.emphasisProperty().get().around()).isEmpty();
  }

  @Test
  void whoIsNearFollowsTheNetwork() {
    model.focusOn(BO.id());
    focusing.alone(true);
    map.workspace.apply(Changes.addTie(map.network(), Tie.stated(BO.id(), DAN.id(), "knows")));
    map.until(() -> model.chart().has(DAN.id()));
    assertThat(shown()).containsExactly("Ana", "Bo", "Dan");
    map.workspace.apply(Changes.removePerson(map.network(), BO.id()));
    map.until(() -> model.chart().has(EVE.id()) && !model.chart().has(BO.id()));
    assertThat(focusing.focusProperty().get()).isNull();
    assertThat(shown()).containsExactly("Ana", "Cleo", "Dan", "Eve");
  }

  @Test
  void selectingSomebodyWhoIsLeftOutLooksAtEverybodyAgain() {
    model.focusOn(BO.id());
    focusing.alone(true);
    map.selection.select(DAN.id());
    assertThat(focusing.focusProperty().get()).isNull();
    assertThat(shown()).hasSize(5);
    model.trail().back();
    assertThat(focusing.focusProperty().get()).isEqualTo(new Focus(BO.id(), 1, true));
    assertThat(shown()).containsExactly("Ana", "Bo");
  }

  @Test
  void escapeClosesTheFocusBeforeTheSelectionIsLost() {
    model.focusOn(BO.id());
    map.selection.selectAll(List.of(ANA.id(), BO.id()));
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(map.selected()).isEmpty();
    assertThat(focusing.focusProperty().get()).isNotNull();
    map.selection.select(BO.id());
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(focusing.focusProperty().get()).isNull();
    assertThat(map.selected()).contains(BO.id());
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(map.selected()).isEmpty();
    assertThat(model.keyboard().escape()).isFalse();
  }

  @Test
  void aFilterShowsLessAndAFocusStaysWithinIt() {
    focusing.filterProperty().set(Visible.people(person -> !person.equals(CLEO)));
    assertThat(shown()).containsExactly("Ana", "Bo", "Dan", "Eve");
    model.focusOn(ANA.id());
    assertThat(focusing.neighbourhood()).containsExactly(ANA.id(), BO.id(), EVE.id());
    focusing.filterProperty().set(Visible.ties(tie -> tie.kind().equals("works with")));
    assertThat(shown()).hasSize(5);
    assertThat(focusing.neighbourhood()).containsExactly(ANA.id(), BO.id());
  }

  @Test
  void oneGoesBackAndForwardThroughWhereOneHasBeen() {
    map.selection.select(ANA.id());
    model.pan(50, 0);
    Camera atAna = model.eye().camera();
    model.focusOn(BO.id());
    Camera atBo = model.eye().camera();
    map.selection.selectAll(List.of(CLEO.id(), DAN.id()));
    assertThat(model.trail().hasForwardProperty().get()).isFalse();

    model.trail().back();
    assertThat(map.selected()).contains(BO.id());
    assertThat(focusing.focusProperty().get().person()).isEqualTo(BO.id());
    assertThat(model.eye().camera()).isEqualTo(atBo);
    model.trail().back();
    assertThat(map.selected()).contains(ANA.id());
    assertThat(focusing.focusProperty().get()).isNull();
    assertThat(model.eye().camera()).isEqualTo(atAna);
    assertThat(model.trail().hasBackProperty().get()).isFalse();
    model.trail().back();
    assertThat(map.selected()).contains(ANA.id());

    model.trail().forward();
    model.trail().forward();
    assertThat(map.selection.people()).containsExactly(CLEO.id(), DAN.id());
    assertThat(model.trail().hasForwardProperty().get()).isFalse();
  }

  @Test
  void nobodyIsNoPlaceAndWhoIsGoneIsLeftOut() {
    map.selection.select(ANA.id());
    map.selection.select(null);
    assertThat(model.trail().hasBackProperty().get()).isTrue();
    model.trail().back();
    assertThat(map.selected()).contains(ANA.id());
    map.selection.select(DAN.id());
    map.workspace.apply(Changes.removePerson(map.network(), ANA.id()));
    model.trail().back();
    assertThat(map.selected()).isEmpty();
  }
}
