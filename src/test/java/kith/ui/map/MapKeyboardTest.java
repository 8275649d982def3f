package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.CLEO;
import static kith.ui.map.MapFixture.DAN;
import static kith.ui.map.MapFixture.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Place;
import kith.picture.Camera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going about the map without a pointer. */
class MapKeyboardTest {
  @TempDir Path folder;
  private MapFixture map;
  private Keyboard keyboard;

  @BeforeEach
  void open() {
    map = MapFixture.create(folder.resolve("net.kith"));
    keyboard = map.model.keyboard();
  }

  @AfterEach
  void close() {
    map.close();
  }

  @Test
  void theFirstArrowSelectsWhoIsNearestToTheMiddle() {
    map.model.eye().pan(0, -60);
    keyboard.step(Direction.RIGHT);
    assertThat(map.selected()).contains(CLEO.id());
  }

  @Test
  void arrowsGoToTheNearestPersonInTheirDirection() {
    map.selection.select(ANA.id());
    keyboard.step(Direction.RIGHT);
    assertThat(map.selected()).contains(BO.id());
    keyboard.step(Direction.UP);
    assertThat(map.selected()).contains(DAN.id());
    keyboard.step(Direction.DOWN);
    assertThat(map.selected()).contains(CLEO.id());
    keyboard.step(Direction.LEFT);
    assertThat(map.selected()).contains(EVE.id());
    keyboard.step(Direction.LEFT);
    assertThat(map.selected()).contains(EVE.id());
  }

  @Test
  void tabGoesRoundTheTiesOfAPersonAndBackToThem() {
    map.selection.select(ANA.id());
    List<UUID> met = new ArrayList<>();
    while (keyboard.stepTie(true)) {
      met.add(map.selected().orElseThrow());
      assertThat(map.model.emphasisProperty().get().selected())
          .isEqualTo(
              Set.of(map.model.chart().node(ANA.id()), map.model.chart().node(met.getLast())));
    }
    assertThat(met).containsExactly(BO.id(), CLEO.id(), EVE.id());
    assertThat(map.selected()).contains(ANA.id());
    assertThat(keyboard.stepTie(false)).isTrue();
    assertThat(map.selected()).contains(EVE.id());
  }

  @Test
  void tabLeavesTheMapWhereThereIsNoTieToGoAlong() {
    assertThat(keyboard.stepTie(true)).isFalse();
    map.selection.select(DAN.id());
    assertThat(keyboard.stepTie(true)).isFalse();
    assertThat(map.selected()).contains(DAN.id());
  }

  @Test
  void theSelectedPersonIsSpokenOf() {
    assertThat(map.model.voice().spoken()).isEmpty();
    map.selection.select(ANA.id());
    assertThat(map.model.voice().spoken())
        .contains("Ana Costa, Director at Contoso, 3 ties, pinned");
    keyboard.stepTie(true);
    assertThat(map.model.voice().spoken())
        .contains(
            "works with Bo Lindqvist, stated; tie 1 of 3 of Ana Costa. "
                + "Bo Lindqvist, 1 tie, pinned");
    map.selection.select(DAN.id());
    assertThat(map.model.voice().spoken()).contains("Dan Okafor, no ties, pinned");
  }

  @Test
  void enterOpensAndLLogs() {
    List<String> asked = new ArrayList<>();
    map.model.setOnOpenPerson(person -> asked.add("open " + map.network().person(person).name()));
    map.model.setOnLogContact(person -> asked.add("log " + map.network().person(person).name()));
    keyboard.enter();
    keyboard.logContact();
    map.selection.select(BO.id());
    keyboard.enter();
    keyboard.logContact();
    assertThat(asked).containsExactly("open Bo Lindqvist", "log Bo Lindqvist");
  }

  @Test
  void aTieIsMadeWithKeysAlone() {
    map.selection.select(DAN.id());
    keyboard.tie();
    keyboard.enter();
    assertThat(map.workspace.undoName()).isEmpty();
    keyboard.tie();
    map.selection.select(BO.id());
    keyboard.enter();
    assertThat(map.kinds(DAN, BO)).containsExactly("knows");
    assertThat(map.model.rubberProperty().get()).isNull();
  }

  @Test
  void withNobodySelectedTheTieKeyTakesTheTool() {
    keyboard.tie();
    assertThat(map.model.tool()).isEqualTo(Tool.TIE);
  }

  @Test
  void escapeDeselectsLastAndThenHasNothingLeftToDo() {
    map.selection.select(ANA.id());
    keyboard.tie();
    assertThat(keyboard.escape()).isTrue();
    assertThat(map.selected()).contains(ANA.id());
    assertThat(keyboard.escape()).isTrue();
    assertThat(map.selected()).isEmpty();
    assertThat(keyboard.escape()).isFalse();
  }

  @Test
  void whoIsWalkedToComesIntoView() {
    map.model.eye().pan(310, 0);
    map.selection.select(ANA.id());
    keyboard.step(Direction.RIGHT);
    assertThat(map.selected()).contains(BO.id());
    assertThat(map.model.cameraProperty().get()).isEqualTo(new Camera(100, 0, 1, 800, 600));
  }

  @Test
  void whoIsMarkedStaysSelectedAsOneGoesOn() {
    map.selection.select(ANA.id());
    keyboard.mark();
    assertThat(map.model.voice().spoken().orElseThrow()).endsWith(", pinned, marked");
    keyboard.step(Direction.RIGHT);
    keyboard.step(Direction.UP);
    assertThat(map.selection.people()).containsExactly(ANA.id(), DAN.id());
    assertThat(map.model.voice().spoken())
        .contains("Dan Okafor, no ties, pinned; 2 people selected");
    keyboard.step(Direction.DOWN);
    keyboard.mark();
    keyboard.stepTie(true);
    assertThat(map.selection.people()).containsExactly(CLEO.id(), ANA.id());
    map.selection.select(BO.id());
    keyboard.step(Direction.UP);
    assertThat(map.selection.people()).containsExactly(DAN.id());
  }

  @Test
  void aMarkIsTakenAwayTheSameWay() {
    keyboard.mark();
    UUID first = map.selected().orElseThrow();
    keyboard.mark();
    assertThat(map.selected()).contains(first);
    keyboard.step(Direction.UP);
    assertThat(map.selection.people()).doesNotContain(first);
  }

  @Test
  void aBurstOfMovesIsOneEditAndTakenBackAsOne() {
    map.selection.select(DAN.id());
    keyboard.nudge(Direction.RIGHT);
    map.model.pulse(1_000_000_000);
    keyboard.nudge(Direction.RIGHT);
    keyboard.nudge(Direction.DOWN);
    map.model.pulse(1_500_000_000);
    map.model.pulse(2_000_000_000);
    assertThat(map.workspace.undoName()).as("still within the burst").isEmpty();
    assertThat(map.model.animating()).isTrue();
    map.model.pulse(2_100_000_000);
    assertThat(map.place(DAN)).isEqualTo(new Place(DAN.id(), 20, -110, true));
    map.workspace.undo();
    assertThat(map.place(DAN)).isEqualTo(new Place(DAN.id(), 0, -120, true));
    assertThat(map.workspace.undoName()).isEmpty();
  }

  @Test
  void allWhoAreSelectedMoveTogether() {
    map.selection.selectAll(List.of(ANA.id(), EVE.id()));
    Place eve = map.model.chart().frame().place(EVE.id(), false).orElseThrow();
    keyboard.nudge(Direction.LEFT);
    map.model.settle();
    assertThat(map.place(ANA)).isEqualTo(new Place(ANA.id(), -110, 0, true));
    assertThat(map.place(EVE)).isEqualTo(new Place(EVE.id(), eve.x() - 10, eve.y(), true));
  }

  @Test
  void goingOnEndsABurstAndEscapePutsBack() {
    map.selection.select(DAN.id());
    keyboard.nudge(Direction.UP);
    keyboard.step(Direction.DOWN);
    assertThat(map.place(DAN).y()).isEqualTo(-130);
    map.selection.select(DAN.id());
    keyboard.nudge(Direction.UP);
    assertThat(keyboard.escape()).isTrue();
    map.model.settle();
    assertThat(map.place(DAN).y()).isEqualTo(-130);
    assertThat(map.selected()).contains(DAN.id());
  }

  @Test
  void whatIsMovedIsInTheFileOnceTheMapCloses() {
    map.selection.select(DAN.id());
    keyboard.nudge(Direction.UP);
    map.close();
    map = MapFixture.open(folder.resolve("net.kith"));
    assertThat(map.place(DAN).y()).isEqualTo(-130);
    assertThat(map.workspace.undoName()).isPresent();
  }

  @Test
  void whoBridgesWhatIsSaidOnceItIsKnown() {
    Circle choir = Circle.of("Choir", CircleKind.COMMUNITY);
    Circle club = Circle.of("Club", CircleKind.COMMUNITY);
    List<Fact> facts = new ArrayList<>(MapFixture.facts());
    facts.addAll(List.of(choir, club));
    for (int i = 0; i < 3; i++) {
      Person singer = Person.named("Singer " + i);
      Person player = Person.named("Player " + i);
      facts.addAll(List.of(singer, player));
      facts.add(new Membership(choir.id(), singer.id()));
      facts.add(new Membership(club.id(), player.id()));
    }
    facts.add(new Membership(choir.id(), BO.id()));
    facts.add(new Membership(club.id(), BO.id()));
    map.close();
    map = MapFixture.create(folder.resolve("other.kith"), facts);
    map.selection.select(BO.id());
    map.until(() -> map.model.voice().spoken().orElseThrow().contains("bridges"));
    assertThat(map.model.voice().spoken())
        .contains("Bo Lindqvist, 1 tie, bridges Choir and Club, pinned");
  }
}
