package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.EVE;
import static kith.ui.map.MapFixture.ME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import kith.network.Batch;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Place;
import kith.network.Progress;
import kith.network.Tie;
import kith.picture.Camera;
import kith.picture.Scene;
import kith.ui.common.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the map keeps, and what it does when it cannot. */
class MapMemoryTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("net.kith");
  }

  private static List<Fact> unplaced() {
    List<Fact> facts = new ArrayList<>(List.of(ME, ANA, BO, EVE));
    facts.add(Tie.stated(ANA.id(), BO.id(), "knows"));
    facts.add(Tie.stated(ANA.id(), EVE.id(), "knows"));
    return facts;
  }

  @Test
  void wherePeopleComeToRestIsKeptWithoutBeingAnEdit() {
    Place rested;
    try (MapFixture map = MapFixture.create(file(), unplaced())) {
      rested = map.place(BO);
      assertThat(rested.x()).isEqualTo(map.model.chart().x(BO.id()));
      assertThat(rested.pinned()).isFalse();
      assertThat(map.workspace.undoName()).isEmpty();
    }
    try (MapFixture map = MapFixture.open(file())) {
      assertThat(map.place(BO)).isEqualTo(rested);
      assertThat(map.model.chart().x(BO.id())).isEqualTo(rested.x());
    }
  }

  @Test
  void aNewMapIsAllInView() {
    try (MapFixture map = MapFixture.create(file(), unplaced())) {
      Camera camera = map.model.cameraProperty().get();
      assertThat(camera).isEqualTo(Camera.fitNamed(map.model.chart().bounds(), 800, 600));
      assertThat(map.model.eye().following()).isTrue();
    }
  }

  @Test
  void whatOneLookedAtIsFoundAgain() {
    try (MapFixture map = MapFixture.create(file())) {
      map.model.eye().pan(-70, 20);
      map.model.eye().zoomAt(400, 300, 2);
    }
    try (MapFixture map = MapFixture.open(file())) {
      assertThat(map.model.cameraProperty().get()).isEqualTo(new Camera(70, -20, 2, 800, 600));
    }
  }

  @Test
  void layingOutAfreshIsOneEditOnceAllHaveComeToRest() {
    try (MapFixture map = MapFixture.create(file())) {
      Place before = map.place(EVE);
      map.model.layOutAfresh();
      map.until(() -> map.workspace.undoName().isPresent());
      assertThat(map.workspace.undoName()).contains("Lay out afresh");
      assertThat(map.place(EVE)).isNotEqualTo(before);
      assertThat(map.place(EVE).x()).isEqualTo(map.model.chart().x(EVE.id()));
      assertThat(map.place(ANA)).isEqualTo(new Place(ANA.id(), -100, 0, true));
      map.workspace.undo();
      assertThat(map.place(EVE)).isEqualTo(before);
    }
  }

  @Test
  void anArrangementThatIsCancelledIsTakenBack() {
    try (MapFixture map = MapFixture.create(file())) {
      Place before = map.place(EVE);
      Subscription cancelling =
          map.tasks
              .currentProperty()
              .subscribe(job -> Optional.ofNullable(job).ifPresent(Tasks.Job::cancel));
      map.model.layOutAfresh();
      map.until(map.workspace::isWriting);
      map.until(() -> !map.workspace.isWriting());
      cancelling.unsubscribe();
      map.until(() -> Math.abs(map.model.chart().x(EVE.id()) - before.x()) < 0.5);
      assertThat(map.workspace.undoName()).isEmpty();
      assertThat(map.said.errors).isEmpty();
      assertThat(map.place(EVE)).isEqualTo(before);
    }
  }

  @Test
  void aLargeChangeIsWorkedOutBeforeItIsShown() {
    try (MapFixture map = MapFixture.create(file())) {
      Person guest = Person.named("Guest");
      map.workspace.applyLater(Edit.add("Import", guest), map.window::add, Progress.NONE);
      map.until(() -> map.model.chart().has(guest.id()));
      Scene scene = map.model.chart().scene();
      assertThat(scene.name(scene.topology().index(guest.id()))).isEqualTo("Guest");

      map.workspace.undoLater(map.window::add, Progress.NONE);
      map.until(() -> !map.model.chart().has(guest.id()));
      assertThat(map.model.chart().scene().people()).isEqualTo(scene.people() - 1);
    }
  }

  @Test
  void anImportIsShownWhole() {
    try (MapFixture map = MapFixture.create(file())) {
      List<Edit> edits = new ArrayList<>();
      for (int n = 0; n < 40; n++) {
        edits.add(Edit.add("Import", Person.named("Guest " + n)));
      }
      map.workspace.apply(new Batch("Import", edits));
      assertThat(map.model.eye().following()).isTrue();
      assertThat(map.model.countsProperty().get().people()).isEqualTo(45);
    }
  }

  @Test
  void anEditThatCannotBeWrittenChangesNothingAndSaysWhy() {
    try (MapFixture map = MapFixture.create(file())) {
      map.model.making().addPersonAt("x".repeat(1_200_000), 10, 10);
      assertThat(map.said.errors).hasSize(1);
      assertThat(map.said.errors.getFirst()).contains("shorten its texts");
      assertThat(map.network().people()).hasSize(6);
      assertThat(map.selected()).isEmpty();
    }
  }
}
