package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.network.Fact;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Labels;
import kith.picture.Picture;
import kith.picture.Placement;
import kith.picture.Type;
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
          .isBetween(0.8 * fitted.scale() - 1e-9, fitted.scale());
    }
  }

  @Test
  void namesKeepBesideWhatLiesOverTheMap() {
    try (MapFixture map = MapFixture.create(folder.resolve("net"), facts())) {
      map.model.resize(800, 600);
      map.model.eye().keepFree(240);
      map.model.fit();
      paintOften(map);
      assertThat(leftmost(map)).isGreaterThanOrEqualTo(248 - 1e-6);
      assertThat(rightmost(map)).isLessThanOrEqualTo(792 + 1e-6);
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
