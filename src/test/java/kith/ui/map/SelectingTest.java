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
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Hidden;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Place;
import kith.ui.common.Merging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selecting several people, and what is done with them, on a real file and a real layout. */
class SelectingTest {
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

  private static List<UUID> ids(Person... people) {
    return Stream.of(people).map(Person::id).toList();
  }

  private void click(double x, double y, Modifiers held) {
    model.pointer().press(x, y, held);
    model.pointer().release(x, y);
  }

  private List<UUID> selected() {
    return List.copyOf(map.selection.people());
  }

  @Test
  void withShiftOrCtrlAClickSelectsOneMoreOrLess() {
    click(300, 300, Modifiers.NONE);
    click(500, 300, Modifiers.SHIFT);
    click(400, 400, Modifiers.SHORTCUT);
    assertThat(selected()).isEqualTo(ids(ANA, BO, CLEO));
    assertThat(map.selected()).contains(CLEO.id());
    click(400, 400, Modifiers.SHIFT);
    assertThat(selected()).isEqualTo(ids(ANA, BO));
    assertThat(map.selected()).contains(BO.id());
    click(550, 150, Modifiers.SHIFT);
    assertThat(selected()).isEqualTo(ids(ANA, BO));
    click(400, 400, Modifiers.NONE);
    assertThat(selected()).isEqualTo(ids(CLEO));
    assertThat(map.workspace.undoName()).isEmpty();
  }

  @Test
  void shiftAndADragOnTheGroundSelectsARectangleBesides() {
    click(400, 180, Modifiers.NONE);
    model.pointer().press(350, 350, Modifiers.SHIFT);
    model.pointer().drag(600, 250);
    assertThat(model.choosing().lassoProperty().get().rectangle()).isTrue();
    model.pointer().release(600, 250);
    assertThat(selected()).isEqualTo(ids(DAN, BO));
    assertThat(model.choosing().lassoProperty().get()).isNull();
  }

  private void lasso(Modifiers held) {
    model.pointer().press(450, 250, held);
    model.pointer().drag(550, 250);
    model.pointer().drag(550, 350);
    model.pointer().drag(380, 430);
    model.pointer().drag(380, 380);
    model.pointer().drag(460, 340);
    model.pointer().release(460, 340);
  }

  @Test
  void ctrlAndADragOnTheGroundDrawsALineRoundPeople() {
    lasso(Modifiers.SHORTCUT);
    assertThat(selected()).containsExactlyInAnyOrderElementsOf(ids(BO, CLEO));
  }

  @Test
  void theToolDrawsALineOnceWithoutAnyKey() {
    map.selection.select(ANA.id());
    model.toggleLassoTool();
    lasso(Modifiers.NONE);
    assertThat(selected()).containsExactlyInAnyOrderElementsOf(ids(BO, CLEO));
    assertThat(model.tool()).isEqualTo(Tool.SELECT);
    model.toggleLassoTool();
    model.pointer().press(450, 250, Modifiers.NONE);
    model.pointer().drag(550, 250);
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(model.choosing().lassoProperty().get()).isNull();
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(model.tool()).isEqualTo(Tool.SELECT);
  }

  @Test
  void allTheOthersAndTheNeighboursAreSelected() {
    map.selection.select(BO.id());
    model.choosing().invert();
    assertThat(selected()).containsExactlyInAnyOrderElementsOf(ids(ANA, CLEO, DAN, EVE));
    model.choosing().all();
    assertThat(selected()).hasSize(5);
    map.selection.select(BO.id());
    model.choosing().neighbours();
    assertThat(selected()).isEqualTo(ids(ANA, BO));
    model.choosing().neighbours();
    assertThat(selected()).containsExactlyInAnyOrderElementsOf(ids(ANA, BO, CLEO, EVE));
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(selected()).isEmpty();
  }

  @Test
  void aCircleIsSelected() {
    map.selection.selectAll(ids(ANA, BO));
    model.group().join("Choir");
    UUID choir = map.network().circles().iterator().next().id();
    map.selection.select(DAN.id());
    model.choosing().circle(choir, false);
    assertThat(selected()).isEqualTo(ids(ANA, BO));
    map.selection.select(DAN.id());
    model.choosing().circle(choir, true);
    assertThat(selected()).isEqualTo(ids(DAN, ANA, BO));
  }

  @Test
  void draggingOneOfSeveralMovesAllAndOneUndoTakesItBack() {
    map.selection.selectAll(ids(ANA, BO));
    map.drag(305, 300, 335, 320, Modifiers.NONE);
    assertThat(map.place(ANA)).isEqualTo(new Place(ANA.id(), -70, 20, true));
    assertThat(map.place(BO)).isEqualTo(new Place(BO.id(), 130, 20, true));
    assertThat(map.workspace.undoName()).contains("Move 2 people");
    map.until(() -> model.chart().x(BO.id()) == 130);
    map.workspace.undo();
    assertThat(map.place(ANA)).isEqualTo(new Place(ANA.id(), -100, 0, true));
    map.until(() -> model.chart().x(BO.id()) == 100);
    map.drag(400, 400, 410, 400, Modifiers.NONE);
    assertThat(map.workspace.undoName()).contains("Move Cleo Marsh");
  }

  @Test
  void escapePutsAllOfThemBack() {
    map.selection.selectAll(ids(ANA, BO));
    map.press(300, 300);
    model.pointer().drag(350, 250);
    map.until(() -> model.chart().x(BO.id()) == 150);
    assertThat(model.keyboard().escape()).isTrue();
    map.until(() -> model.chart().x(BO.id()) == 100 && model.chart().x(ANA.id()) == -100);
    assertThat(map.workspace.undoName()).isEmpty();
  }

  @Test
  void tagsCirclesAndTiesAreOneStepEach() {
    map.selection.selectAll(ids(ANA, BO, DAN));
    model.group().tag("board");
    assertThat(map.workspace.undoName()).contains("Tag 3 people “board”");
    assertThat(map.network().circles()).extracting(Circle::kind).containsExactly(CircleKind.TAG);
    model.group().tag("Board");
    assertThat(map.said.said).containsExactly("All of them are in Board already.");
    model.group().tie("works with");
    assertThat(map.workspace.undoName()).contains("Tie 3 people to each other");
    assertThat(map.kinds(ANA, DAN)).containsExactly("works with");
    assertThat(map.kinds(ANA, BO)).containsExactly("works with");
    map.workspace.undo();
    map.workspace.undo();
    assertThat(map.network().circles()).isEmpty();
    assertThat(map.kinds(ANA, DAN)).isEmpty();
  }

  @Test
  void whatIsAskedIsAskedOnlyOfThoseItCanBeDoneWith() {
    model.group().ask(Group.Ask.TAG);
    assertThat(model.group().askedProperty().get()).isNull();
    map.selection.select(ANA.id());
    model.group().ask(Group.Ask.KIND);
    assertThat(model.group().askedProperty().get()).isNull();
    model.group().ask(Group.Ask.TAG);
    assertThat(model.group().askedProperty().get()).isEqualTo(Group.Ask.TAG);
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(model.group().askedProperty().get()).isNull();
    assertThat(map.selected()).contains(ANA.id());
  }

  @Test
  void whoIsHiddenIsNotOnTheMapAndNobodyElseMoves() {
    float x = (float) model.chart().x(EVE.id());
    map.selection.selectAll(ids(BO, CLEO));
    model.group().hide();
    assertThat(model.chart().has(BO.id())).isFalse();
    assertThat(model.chart().x(EVE.id())).isEqualTo(x);
    assertThat(model.personAt(500, 300)).isEmpty();
    assertThat(model.exportScene().picture().discs()).isEqualTo(3);
    assertThat(model.focusing().hiddenProperty().get()).isEqualTo(2);
    assertThat(selected()).isEmpty();
    assertThat(map.workspace.undoName()).contains("Hide 2 people");
    map.workspace.undo();
    assertThat(model.chart().has(BO.id())).isTrue();
    assertThat(model.chart().x(BO.id())).isEqualTo(100);
    map.workspace.redo();
    model.group().showHidden();
    assertThat(map.workspace.undoName()).contains("Show 2 people again");
    assertThat(selected()).containsExactlyInAnyOrderElementsOf(ids(BO, CLEO));
    assertThat(Hidden.in(map.network())).isEmpty();
    assertThat(model.chart().has(CLEO.id())).isTrue();
  }

  @Test
  void severalAreRemovedTogetherAndTheOwnerStays() {
    map.selection.selectAll(List.of(ANA.id(), MapFixture.ME.id(), BO.id()));
    model.removeSelected();
    assertThat(map.said.said).containsExactly("Removed 2 people. Undo brings them back.");
    assertThat(selected()).containsExactly(MapFixture.ME.id());
    map.workspace.undo();
    assertThat(map.network().ties()).hasSize(3);
  }

  @Test
  void severalWhoBecomeOneKeepAllNetworksAndTheMostFrequentCadence() {
    Person ana = ANA.withNetworks(Set.of(NetworkKind.PERSONAL)).withCadence(180);
    Person cleo = CLEO.withNetworks(Set.of(NetworkKind.STRATEGIC)).withCadence(30);
    map.workspace.apply(Changes.editPerson(ANA, ana));
    map.workspace.apply(Changes.editPerson(CLEO, cleo));
    map.selection.selectAll(ids(ANA, CLEO));
    model
        .group()
        .setOnMerge(
            merging -> {
              assertThat(merging.values(Merging.Field.CADENCE))
                  .containsExactlyInAnyOrder("every half year", "every month");
              assertThat(merging.merged().cadence()).isEqualTo(30);
              merging.choose(Merging.Field.CADENCE, "every half year");
              merging.carryOut();
            });
    model.group().merge();
    Person one = map.network().person(ANA.id());
    assertThat(one.networks()).containsExactly(NetworkKind.PERSONAL, NetworkKind.STRATEGIC);
    assertThat(one.cadence()).isEqualTo(180);
  }

  @Test
  void severalBecomeOneAsTheOwnerChose() {
    map.selection.selectAll(ids(ANA, CLEO));
    model
        .group()
        .setOnMerge(
            merging -> {
              assertThat(merging.differing())
                  .containsExactly(Merging.Field.NAME, Merging.Field.ORGANISATION);
              assertThat(merging.chosen(Merging.Field.NAME)).isEqualTo("Cleo Marsh");
              assertThat(merging.chosen(Merging.Field.ROLE)).isEqualTo("Director");
              merging.choose(Merging.Field.NAME, "Ana Costa");
              merging.carryOut();
            });
    model.group().merge();
    assertThat(map.workspace.undoName()).contains("Merge Cleo Marsh into Ana Costa");
    assertThat(map.network().person(ANA.id()).organisation()).isEqualTo("Harbour School");
    assertThat(map.network().person(CLEO.id())).isNull();
    assertThat(map.kinds(ANA, CLEO)).isEmpty();
    assertThat(selected()).isEqualTo(ids(ANA));
    map.workspace.undo();
    assertThat(map.network().person(CLEO.id())).isEqualTo(CLEO);
    assertThat(map.kinds(ANA, CLEO)).containsExactly("knows");
  }
}
