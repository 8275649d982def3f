package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.CLEO;
import static kith.ui.map.MapFixture.DAN;
import static kith.ui.map.MapFixture.EVE;
import static kith.ui.map.MapFixture.ME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.network.Changes;
import kith.network.Person;
import kith.network.Place;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Ghost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pointer does, on a real file and a real layout. */
class MapModelTest {
  @TempDir Path folder;
  private MapFixture map;
  private MapModel model;

  @BeforeEach
  void open() {
    map = MapFixture.create(folder.resolve("net.kith"));
    model = map.model;
  }

  @AfterEach
  void close() {
    map.close();
    assertThat(map.said.errors).isEmpty();
  }

  @Test
  void aClickSelectsAndOneOnTheGroundSelectsNobody() {
    map.click(300, 300);
    assertThat(map.selected()).contains(ANA.id());
    assertThat(model.emphasisProperty().get().selected())
        .isEqualTo(Set.of(model.chart().node(ANA.id())));
    map.click(500, 100);
    assertThat(map.selected()).isEmpty();
    assertThat(model.emphasisProperty().get()).isEqualTo(Emphasis.NONE);
  }

  @Test
  void aPointerThatHardlyMovedHasClicked() {
    map.drag(300, 300, 302, 302, Modifiers.NONE);
    assertThat(map.selected()).contains(ANA.id());
    assertThat(map.workspace.undoName()).isEmpty();
  }

  @Test
  void whoIsDraggedStaysWhereTheyAreDropped() {
    map.drag(305, 300, 355, 250, Modifiers.NONE);
    assertThat(map.place(ANA)).isEqualTo(new Place(ANA.id(), -50, -50, true));
    assertThat(map.workspace.undoName()).contains("Move Ana Costa");
    map.until(() -> model.chart().x(ANA.id()) == -50);

    map.workspace.undo();
    assertThat(map.place(ANA)).isEqualTo(new Place(ANA.id(), -100, 0, true));
    map.until(() -> model.chart().x(ANA.id()) == -100);
  }

  @Test
  void whoIsDraggedWhileTheMapTakesShapeIsPutDownUnderThePointer() {
    map.press(300, 300);
    model.pointer().drag(320, 330);
    model.eye().follow();
    model.pointer().release(355, 250);
    assertThat(map.place(ANA)).isEqualTo(new Place(ANA.id(), -45, -50, true));
    assertThat(model.eye().camera().scale()).isNotEqualTo(1);
  }

  @Test
  void neighboursFollowWhoIsDraggedAndOthersDoNot() {
    double before = model.chart().y(EVE.id());
    map.drag(300, 300, 300, 900, Modifiers.NONE);
    map.settleAnew();
    assertThat(model.chart().y(EVE.id())).isGreaterThan(before + 100);
    assertThat(model.chart().y(BO.id())).isEqualTo(0);
  }

  @Test
  void draggingPinsWhoWasFreeAndUndoingSetsThemFree() {
    double x = 400 + model.chart().x(EVE.id());
    double y = 300 + model.chart().y(EVE.id());
    map.drag(x, y, 600, 400, Modifiers.NONE);
    assertThat(map.place(EVE).pinned()).isTrue();
    assertThat(map.place(EVE).x()).isEqualTo(200, within(0.01));
    assertThat(model.pinned(EVE.id())).isTrue();
    map.workspace.undo();
    assertThat(map.place(EVE).pinned()).isFalse();
    map.settleAnew();
    assertThat(model.chart().x(EVE.id())).isEqualTo(x - 400, within(0.01));
    assertThat(model.chart().y(EVE.id())).isEqualTo(y - 300, within(0.01));
    assertThat(model.pinned(EVE.id())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aGhostWaitsForWhoIsDraggedThere(boolean withMe) {
    if (withMe) {
      model.showMe(true);
      map.settleAnew();
    }
    model.questions().ask(List.of(new Questions.Asked("allies", "Who stands by you?")));
    Ghost ghost = model.questions().ghostsProperty().get().getFirst();
    map.press(300, 300);
    model.pointer().drag(320, 330);
    model.pointer().drag(400 + ghost.x(), 300 + ghost.y());
    map.until(() -> Math.abs(model.chart().x(ANA.id()) - ghost.x()) < 0.01);
    map.settle();
    model.pointer().drag(401 + ghost.x(), 300 + ghost.y());
    map.settleAnew();
    assertThat(model.questions().ghostsProperty().get()).containsExactly(ghost);
    assertThat(model.questions().at(400 + ghost.x(), 300 + ghost.y())).contains("allies");
  }

  @Test
  void escapePutsBackWhoIsBeingDragged() {
    map.press(300, 300);
    model.pointer().drag(350, 250);
    map.until(() -> model.chart().x(ANA.id()) == -50);
    assertThat(model.keyboard().escape()).isTrue();
    map.until(() -> model.chart().x(ANA.id()) == -100);
    model.pointer().release(350, 250);
    assertThat(map.workspace.undoName()).isEmpty();
    assertThat(map.selected()).isEmpty();
  }

  @Test
  void draggingTheGroundMovesTheMap() {
    map.drag(500, 100, 530, 80, Modifiers.NONE);
    assertThat(model.cameraProperty().get()).isEqualTo(new Camera(-30, 20, 1, 800, 600));
    assertThat(map.selected()).isEmpty();
  }

  @Test
  void withTheSpaceBarEvenDraggingAPersonMovesTheMap() {
    map.drag(300, 300, 330, 300, new Modifiers(false, false, false, true));
    assertThat(model.cameraProperty().get().x()).isEqualTo(-30);
    assertThat(map.place(ANA).x()).isEqualTo(-100);
    assertThat(map.selected()).isEmpty();
  }

  @Test
  void theWheelZoomsAtThePointer() {
    model.pointer().scroll(300, 300, 0, 40, Modifiers.NONE);
    Camera camera = model.cameraProperty().get();
    assertThat(camera.scale()).isEqualTo(1.2, within(1e-9));
    assertThat(camera.screenX(-100)).isEqualTo(300, within(1e-9));
    assertThat(camera.screenY(0)).isEqualTo(300, within(1e-9));
  }

  @Test
  void withShiftTheWheelMovesTheMapSidewaysAndWithAltUpAndDown() {
    model.pointer().scroll(300, 300, 0, 40, Modifiers.SHIFT);
    model.pointer().scroll(300, 300, 0, -10, new Modifiers(false, true, false, false));
    assertThat(model.cameraProperty().get()).isEqualTo(new Camera(-40, 10, 1, 800, 600));
  }

  @Test
  void whoIsUnderThePointerStandsOut() {
    model.pointer().move(301, 299);
    assertThat(model.hoveredProperty().get()).isEqualTo(ANA.id());
    assertThat(model.emphasisProperty().get().hovered()).isEqualTo(model.chart().node(ANA.id()));
    assertThat(model.portrait(ANA.id()))
        .isEqualTo(new Portrait("Ana Costa", "Director at Contoso", 3));
    model.left();
    assertThat(model.hoveredProperty().get()).isNull();
  }

  @Test
  void aDoubleClickOnTheGroundAsksForANameAndAddsSomebodyThere() {
    model.pointer().doubleClick(550, 150);
    assertThat(model.making().newPersonProperty().get()).isEqualTo(new MapPoint(150, -150));
    model.making().nameGiven("  Lena Brandt ");
    UUID lena = map.selected().orElseThrow();
    assertThat(map.network().person(lena).name()).isEqualTo("Lena Brandt");
    assertThat(map.network().place(lena)).contains(new Place(lena, 150, -150, true));
    assertThat(model.making().newPersonProperty().get()).isNull();
    assertThat(model.countsProperty().get()).isEqualTo(new Counts(6, 3, 0));
    map.until(() -> model.chart().has(lena));
    assertThat(model.personAt(550, 150)).contains(lena);

    assertThat(map.workspace.undoName()).contains("Add Lena Brandt");
    map.workspace.undo();
    assertThat(map.network().person(lena)).isNull();
    assertThat(map.selected()).isEmpty();
    assertThat(model.countsProperty().get()).isEqualTo(new Counts(5, 3, 0));
  }

  @Test
  void somebodyAddedWithoutPointingGetsRoomNearTheMiddle() {
    model.eye().pan(100, 0);
    model.making().beginPerson();
    assertThat(model.making().newPersonProperty().get()).isEqualTo(new MapPoint(-40, 0));
  }

  @Test
  void withoutANameNobodyIsAdded() {
    model.pointer().doubleClick(550, 150);
    model.making().nameGiven("  ");
    assertThat(model.making().newPersonProperty().get()).isNull();
    assertThat(map.workspace.undoName()).isEmpty();
    model.pointer().doubleClick(550, 150);
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(model.making().newPersonProperty().get()).isNull();
  }

  @Test
  void aDoubleClickOnAPersonShowsThemAndWhomTheyAreTiedTo() {
    model.pointer().doubleClick(500, 300);
    Camera camera = model.cameraProperty().get();
    assertThat(camera.x()).isEqualTo(0, within(3.0));
    assertThat(camera.y()).isEqualTo(0, within(1e-6));
    assertThat(camera.scale()).isEqualTo(1.5);
    assertThat(model.making().newPersonProperty().get()).isNull();
  }

  @Test
  void draggingWithShiftTiesTwoPeopleAndUndoTakesKindAndTieTogether() {
    model.pointer().press(500, 300, Modifiers.SHIFT);
    model.pointer().drag(450, 350);
    assertThat(model.rubberProperty().get()).isEqualTo(new Rubber(BO.id(), 450, 350, null));
    model.pointer().drag(401, 401);
    assertThat(model.rubberProperty().get()).isEqualTo(new Rubber(BO.id(), 401, 401, CLEO.id()));
    model.pointer().release(401, 401);
    assertThat(model.rubberProperty().get()).isNull();
    assertThat(map.kinds(BO, CLEO)).containsExactly("knows");
    UUID tie = map.network().ties(BO.id(), CLEO.id()).getFirst().id();
    assertThat(model.making().kindChoiceProperty().get())
        .isEqualTo(new KindChoice(BO.id(), CLEO.id(), tie));

    model.making().kindGiven("advises");
    assertThat(map.kinds(BO, CLEO)).containsExactly("advises");
    assertThat(model.making().kindChoiceProperty().get()).isNull();
    map.workspace.undo();
    assertThat(map.kinds(BO, CLEO)).isEmpty();
  }

  @Test
  void undoingATieWithdrawsTheChoiceOfItsKind() {
    map.drag(500, 300, 400, 400, Modifiers.SHIFT);
    map.workspace.undo();
    assertThat(model.making().kindChoiceProperty().get()).isNull();
  }

  @Test
  void aTieThatIsKnownIsNotMadeTwiceButAnotherKindIs() {
    map.drag(300, 300, 400, 400, Modifiers.SHIFT);
    assertThat(map.kinds(ANA, CLEO)).containsExactly("knows");
    assertThat(model.making().kindChoiceProperty().get())
        .isEqualTo(new KindChoice(ANA.id(), CLEO.id(), null));
    model.making().kindGiven("mentors");
    assertThat(map.kinds(ANA, CLEO)).containsExactlyInAnyOrder("knows", "mentors");
    assertThat(model.making().kinds())
        .containsExactly(
            "knows",
            "works with",
            "reports to",
            "advises",
            "trusts",
            "introduced",
            "friend",
            "family",
            "mentors");
  }

  @Test
  void aTieDrawnToNobodyIsNone() {
    map.drag(500, 300, 600, 500, Modifiers.SHIFT);
    assertThat(map.workspace.undoName()).isEmpty();
    assertThat(model.rubberProperty().get()).isNull();
  }

  @Test
  void withTheTieToolDraggingTiesAndThenMovesAgain() {
    model.toggleTieTool();
    map.drag(400, 180, 500, 300, Modifiers.NONE);
    assertThat(map.kinds(DAN, BO)).containsExactly("knows");
    assertThat(map.place(DAN).y()).isEqualTo(-120);
    assertThat(model.tool()).isEqualTo(Tool.SELECT);
    assertThat(model.making().kindChoiceProperty().get()).isNotNull();
  }

  @Test
  void withShiftTheTieToolDrawsTheNextTieToo() {
    model.toggleTieTool();
    map.drag(400, 180, 500, 300, Modifiers.SHIFT);
    assertThat(map.kinds(DAN, BO)).containsExactly("knows");
    assertThat(model.tool()).isEqualTo(Tool.TIE);
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(model.making().kindChoiceProperty().get()).isNull();
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(model.tool()).isEqualTo(Tool.SELECT);
  }

  @Test
  void aTieThatMetNobodyLeavesTheToolInHand() {
    model.toggleTieTool();
    map.drag(500, 300, 600, 500, Modifiers.NONE);
    assertThat(model.tool()).isEqualTo(Tool.TIE);
  }

  @Test
  void withTheTieToolTwoClicksTie() {
    model.toggleTieTool();
    map.click(400, 180);
    model.pointer().move(450, 250);
    assertThat(model.rubberProperty().get()).isEqualTo(new Rubber(DAN.id(), 450, 250, null));
    map.click(500, 300);
    assertThat(map.kinds(DAN, BO)).containsExactly("knows");
    assertThat(model.tool()).isEqualTo(Tool.SELECT);
  }

  @Test
  void escapePutsTheTieToolDownWithTheLineThatWasBegun() {
    model.toggleTieTool();
    map.click(300, 300);
    model.pointer().move(450, 320);
    assertThat(model.rubberProperty().get()).isNotNull();
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(model.rubberProperty().get()).isNull();
    assertThat(model.tool()).isEqualTo(Tool.SELECT);
  }

  @Test
  void aTieBegunFromTheMenuEndsWithAClickOnSomebodyOrOnTheGround() {
    model.tieFrom(DAN.id());
    map.click(400, 180);
    assertThat(model.pointer().linkingFrom()).contains(DAN.id());
    map.click(600, 500);
    assertThat(model.pointer().linkingFrom()).isEmpty();
    assertThat(map.workspace.undoName()).isEmpty();
    model.tieFrom(DAN.id());
    map.click(500, 300);
    assertThat(map.kinds(DAN, BO)).containsExactly("knows");
  }

  @Test
  void whoIsRemovedComesBackWithUndoWhereTheyWere() {
    map.click(300, 300);
    model.removeSelected();
    assertThat(map.network().person(ANA.id())).isNull();
    assertThat(map.said.said).containsExactly("Removed Ana Costa. Undo brings them back.");
    assertThat(map.selected()).isEmpty();
    map.until(() -> !model.chart().has(ANA.id()));
    map.workspace.undo();
    map.until(() -> model.chart().has(ANA.id()));
    assertThat(model.chart().x(ANA.id())).isEqualTo(-100);
    assertThat(map.network().ties(ANA.id())).hasSize(3);
  }

  @Test
  void theOwnerIsNeverRemoved() {
    map.selection.select(ME.id());
    model.removeSelected();
    assertThat(map.network().person(ME.id())).isNotNull();
    assertThat(map.said.said).hasSize(1);
  }

  @Test
  void pinningKeepsSomebodyWhereTheyAreAndUnpinningLetsThemMove() {
    map.selection.select(EVE.id());
    double x = model.chart().x(EVE.id());
    model.togglePinSelected();
    assertThat(map.place(EVE).pinned()).isTrue();
    assertThat(map.place(EVE).x()).isEqualTo(x);
    model.togglePinSelected();
    assertThat(map.place(EVE).pinned()).isFalse();
    assertThat(map.workspace.undoName()).contains("Let Eve Novak move freely");
  }

  @Test
  void tiesBowOrAreStraightAndThatIsKeptAndUndone() {
    assertThat(model.bend().isBent()).isFalse();
    model.bend().toggle();
    assertThat(model.bend().isBent()).isTrue();
    assertThat(model.exportScene().picture().isBent()).isTrue();
    assertThat(map.workspace.network().setting("map.ties")).contains("curved");
    map.workspace.undo();
    assertThat(model.bend().isBent()).isFalse();
  }

  @Test
  void theOwnerIsDrawnOrLeftOutAndThatIsUndone() {
    assertThat(model.chart().has(ME.id())).isFalse();
    model.showMe(true);
    map.until(() -> model.chart().has(ME.id()));
    assertThat(model.meShown()).isTrue();
    map.workspace.undo();
    map.until(() -> !model.chart().has(ME.id()));
    assertThat(model.meShown()).isFalse();
  }

  @Test
  void somebodyAddedElsewhereIsFlownToAsSoonAsTheyHaveAPlace() {
    Person gus = Person.named("Gus Hale");
    model.finding().person(gus.id());
    assertThat(model.cameraProperty().get().x()).isEqualTo(0);
    map.workspace.apply(Changes.addPersonAt(gus, 900, 400));
    map.until(() -> model.chart().has(gus.id()));
    assertThat(model.cameraProperty().get()).isEqualTo(new Camera(900, 400, 1.1, 800, 600));
  }

  @Test
  void anExportSeesWhatOneSeesWithNobodyStandingOut() {
    map.click(300, 300);
    Seen seen = model.exportScene();
    assertThat(seen.camera()).isEqualTo(new Camera(0, 0, 1, 800, 600));
    assertThat(seen.picture().emphasis()).isEqualTo(Emphasis.NONE);
    int ana = model.chart().node(ANA.id());
    assertThat(List.of(seen.picture().x(ana), seen.picture().y(ana))).containsExactly(-100f, 0f);
  }
}
