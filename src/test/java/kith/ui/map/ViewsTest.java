package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kith.network.Appearance;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Condition;
import kith.network.SavedView;
import kith.picture.Camera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving how one looks at the map, and looking so again. */
class ViewsTest {
  private static final Condition WORK = new Condition.OfKind("works with");

  @TempDir Path folder;
  private MapFixture map;
  private MapModel model;
  private Views views;

  @BeforeEach
  void open() {
    map = MapFixture.create(folder.resolve("net.kith"));
    model = map.model;
    views = model.views();
  }

  @AfterEach
  void close() {
    map.close();
    assertThat(map.said.errors).isEmpty();
  }

  private void saveWork() {
    model.focusing().filtering().add(WORK);
    model.pan(30, 0);
    Appearance.USUAL
        .withSize(Appearance.Size.TIES)
        .chosen(map.network())
        .ifPresent(map.workspace::apply);
    assertThat(views.save(" At work ")).isTrue();
  }

  private SavedView only() {
    assertThat(views.all()).hasSize(1);
    return views.all().getFirst();
  }

  @Test
  void aViewBringsBackWhomOneSawHowAndFromWhere() {
    Camera before = model.eye().camera();
    saveWork();
    Camera saved = model.eye().camera();
    assertThat(views.currentProperty().get()).isEqualTo(only());

    views.openAll();
    Appearance.USUAL.chosen(map.network()).ifPresent(map.workspace::apply);
    model.eye().goTo(before);
    assertThat(model.chart().has(DAN.id())).isTrue();
    assertThat(views.currentProperty().get()).isNull();

    views.open(only());
    assertThat(model.chart().has(DAN.id())).isFalse();
    assertThat(model.focusing().filtering().leftProperty().get().conditions())
        .containsExactly(WORK);
    assertThat(Appearance.of(map.network()).size()).isEqualTo(Appearance.Size.TIES);
    assertThat(model.eye().camera()).isEqualTo(saved);
    assertThat(views.currentProperty().get()).isEqualTo(only());
  }

  @Test
  void lookingOtherwiseLeavesTheView() {
    saveWork();
    model.focusing().filtering().clear();
    assertThat(views.currentProperty().get()).isNull();
    views.open(only());
    Appearance.USUAL.chosen(map.network()).ifPresent(map.workspace::apply);
    assertThat(views.currentProperty().get()).isNull();
  }

  @Test
  void savingUnderTheSameNameReplacesAndIsUndone() {
    saveWork();
    SavedView first = only();
    model.focusing().filtering().clear();
    assertThat(views.save("at WORK")).isTrue();
    assertThat(only().id()).isEqualTo(first.id());
    assertThat(only().conditions()).isEmpty();
    map.workspace.undo();
    assertThat(only()).isEqualTo(first);
    map.workspace.undo();
    assertThat(views.all()).isEmpty();
    assertThat(views.currentProperty().get()).isNull();
  }

  @Test
  void namesAreNotEmptyAndNotTaken() {
    assertThat(views.save("  ")).isFalse();
    views.save("One");
    views.save("Two");
    views.rename(views.named("two").orElseThrow(), "ONE");
    assertThat(views.all()).extracting(SavedView::name).containsExactly("One", "Two");
    views.rename(views.named("two").orElseThrow(), "Three");
    assertThat(views.all()).extracting(SavedView::name).containsExactly("One", "Three");
    assertThat(map.workspace.undoName()).contains("Rename the view “Two” to “Three”");
  }

  @Test
  void aCircleThatIsGoneIsAskedForNoMore() {
    map.workspace.apply(
        Changes.join(map.network(), ANA.id(), Circle.of("Choir", CircleKind.COMMUNITY)));
    Circle choir = map.network().circles().iterator().next();
    model.focusing().filtering().add(new Condition.InCircle(choir.id()));
    views.save("Choir");
    model.focusing().filtering().clear();
    map.workspace.apply(Changes.leave(map.network(), ANA.id(), choir.id()));
    views.open(only());
    assertThat(model.focusing().filtering().leftProperty().get().conditions()).isEmpty();
    assertThat(only().conditions()).isEqualTo(List.of(new Condition.InCircle(choir.id())));
  }

  @Test
  void aRemovedViewLeavesTheMapAsItIs() {
    saveWork();
    views.remove(only());
    assertThat(views.all()).isEmpty();
    assertThat(model.chart().has(DAN.id())).isFalse();
  }

  @Test
  void viewsAreThereWhenTheFileIsOpenedAgain() {
    saveWork();
    SavedView saved = only();
    map.close();
    map = MapFixture.open(folder.resolve("net.kith"));
    assertThat(map.model.views().all()).containsExactly(saved);
  }
}
