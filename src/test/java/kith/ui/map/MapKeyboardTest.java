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
    assertThat(map.model.spoken()).isEmpty();
    map.selection.select(ANA.id());
    assertThat(map.model.spoken()).contains("Ana Costa, Director at Contoso, 3 ties");
    keyboard.stepTie(true);
    assertThat(map.model.spoken()).contains("Bo Lindqvist, 1 tie; tie 1 of 3 of Ana Costa");
    map.selection.select(DAN.id());
    assertThat(map.model.spoken()).contains("Dan Okafor, no ties");
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
}
