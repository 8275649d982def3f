package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Fact;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Labels;
import kith.picture.Picture;
import kith.picture.Placement;
import kith.picture.Type;
import kith.workspace.LiveLayout.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody in view means their names, too. */
class NamesInViewTest {
  @TempDir Path folder;

  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(MapFixture.facts());
    facts.replaceAll(
        fact ->
            fact.equals(MapFixture.BO) ? MapFixture.BO.withName("Bo Lindqvist-Abrahamson") : fact);
    return facts;
  }

  private static Placement names(MapFixture map) {
    Chart chart = map.model.chart();
    Picture picture =
        Picture.of(chart.scene(), chart.frame().x(), chart.frame().y(), Emphasis.NONE);
    return new Labels(chart.scene(), new Type()).place(picture, map.model.eye().camera());
  }

  private static void paintOften(MapFixture map) {
    for (int frame = 0; frame < 10; frame++) {
      map.model.eye().named(names(map), map.model.eye().camera());
    }
  }

  private static double rightmost(MapFixture map) {
    Placement names = names(map);
    double most = 0;
    for (int name = 0; name < names.size(); name++) {
      double right = names.centreX(name, map.model.eye().camera()) + names.width(name) / 2;
      most = Math.max(most, right);
    }
    return most;
  }

  private static double lowest(MapFixture map) {
    Placement names = names(map);
    double most = 0;
    for (int name = 0; name < names.size(); name++) {
      double foot = names.centreY(name, map.model.eye().camera()) + names.height(name) / 2;
      most = Math.max(most, foot);
    }
    return most;
  }

  private static double leftmost(MapFixture map) {
    Placement names = names(map);
    double least = Double.MAX_VALUE;
    for (int name = 0; name < names.size(); name++) {
      double left = names.centreX(name, map.model.eye().camera()) - names.width(name) / 2;
      least = Math.min(least, left);
    }
    return least;
  }

  @Test
  void afterFittingOneStepsBackForNamesThatAreCut() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.resize(640, 600);
      map.model.fit();
      Camera fitted = map.model.eye().camera();
      assertThat(rightmost(map)).isGreaterThan(640);
      paintOften(map);
      assertThat(rightmost(map)).isLessThanOrEqualTo(632 + 1e-6);
      assertThat(map.model.eye().camera().scale())
          .isBetween(0.88 * fitted.scale() - 1e-9, fitted.scale());
    }
  }

  @Test
  void namesKeepBesideWhatLiesOverTheMap() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.resize(800, 600);
      map.model.eye().keepFree(_ -> 240, 100);
      map.model.fit();
      paintOften(map);
      assertThat(leftmost(map)).isGreaterThanOrEqualTo(248 - 1e-6);
      assertThat(lowest(map)).isLessThanOrEqualTo(492 + 1e-6);
      assertThat(rightmost(map)).isLessThanOrEqualTo(792 + 1e-6);
    }
  }

  @Test
  void whatWasFittedFitsAViewOfAnotherSizeAtOnce() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.reducedMotionProperty().set(false);
      map.model.fit();
      map.model.pulse(0);
      map.model.pulse(Eye.FLIGHT_NANOS);
      paintOften(map);
      map.click(5, 5);
      map.model.resize(640, 500);
      assertThat(map.model.animating()).isFalse();
      assertThat(rightmost(map)).isLessThanOrEqualTo(632 + 1e-6);
      map.model.resize(1200, 900);
      assertThat(map.model.eye().camera())
          .isEqualTo(Camera.fitNamed(map.model.chart().bounds(), 1200, 900));
    }
  }

  @Test
  void whatWasFittedIsFittedTheNextTimeToo() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.fit();
    }
    try (MapFixture map = MapFixture.open(folder.resolve("net"))) {
      map.model.resize(500, 400);
      assertThat(map.model.eye().camera())
          .isEqualTo(Camera.fitNamed(map.model.chart().bounds(), 500, 400));
    }
  }

  @Test
  void aClickWhileTheMapTakesShapeOnlyHoldsIt() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      Chart resting = map.model.chart();
      SimpleObjectProperty<Chart> chart = new SimpleObjectProperty<>(inTheMiddle(resting));
      Eye eye = new Eye(new SimpleBooleanProperty(true), chart);
      eye.resize(640, 600, null);
      Camera before = eye.camera();
      eye.hold();
      chart.set(resting);
      eye.charted();
      assertThat(eye.camera()).isEqualTo(before);
      eye.letGo();
      assertThat(eye.camera()).isEqualTo(Camera.fitNamed(resting.bounds(), 640, 600));
    }
  }

  /** The same people on their way, all in one place. */
  private static Chart inTheMiddle(Chart resting) {
    int nodes = resting.frame().topology().size();
    Frame begun =
        new Frame(
            resting.frame().topology(),
            resting.frame().radius(),
            new float[nodes],
            new float[nodes],
            false);
    return new Chart(begun, resting.scene());
  }

  @Test
  void namesThatTheEdgesWouldCutTakeAnotherPlaceOrNone() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.resize(300, 600);
      map.model.fit();
      paintOften(map);
      Eye eye = map.model.eye();
      Placement natural = names(map);
      assertThat(rightmost(map)).isGreaterThan(300);
      Chart chart = map.model.chart();
      Picture picture =
          Picture.of(chart.scene(), chart.frame().x(), chart.frame().y(), Emphasis.NONE);
      Placement within =
          new Labels(chart.scene(), new Type()).within(natural, picture, eye.camera(), eye.frame());
      assertThat(within.size()).isPositive();
      for (int name = 0; name < within.size(); name++) {
        double x = within.centreX(name, eye.camera());
        assertThat(x - within.width(name) / 2).isGreaterThanOrEqualTo(-1e-3);
        assertThat(x + within.width(name) / 2).isLessThanOrEqualTo(300 + 1e-3);
      }
      map.model.pan(1, 0);
      assertThat(eye.frame()).isNull();
    }
  }

  @Test
  void whoIsLookedAtMoreCloselyIsNotUnderTheBars() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.resize(300, 300);
      Eye eye = map.model.eye();
      eye.fit(List.of(MapFixture.CLEO.id(), MapFixture.DAN.id()));
      Chart chart = map.model.chart();
      double top = eye.camera().screenY(chart.y(MapFixture.DAN.id()));
      double rim = chart.radius(MapFixture.DAN.id()) * eye.camera().scale();
      assertThat(top - rim).isCloseTo(28 + 24.4, within(1e-3));
    }
  }

  @Test
  void whereTheOwnerLooksThemselvesNamesMoveNothing() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.resize(640, 600);
      map.model.fit();
      map.model.pan(1, 0);
      Camera chosen = map.model.eye().camera();
      paintOften(map);
      assertThat(map.model.eye().camera()).isEqualTo(chosen);
    }
  }
}
