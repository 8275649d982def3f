package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  private static final Type TYPE = new Type();

  @ParameterizedTest
  @CsvSource({"300,0.3", "300,0.71", "300,1", "300,2.3", "1000,0.2", "1000,0.5", "1000,1.1"})
  void noLabelIsOverAnotherOrOverAForeignDisc(int people, double scale) {
    Maps map = Maps.scattered(people, people);
    Picture picture = map.picture();
    Placement labels = new Labels(map.scene(), TYPE).place(picture, scale);
    Camera camera = new Camera(0, 0, scale, 1600, 1000);
    assertThat(labels.size()).isPositive();
    assertThat(Collisions.overlappingPairs(labels, camera)).isZero();
    assertThat(Collisions.overDiscs(picture, labels, camera)).isZero();
  }

  @Test
  void whatStandsOutIsNamedAndStillNothingOverlaps() {
    Maps map = Maps.scattered(300, 7);
    int node = map.scene().ranked(200);
    Picture picture = map.picture().with(Emphasis.hover(node));
    Placement labels = new Labels(map.scene(), TYPE).place(picture, 0.4);
    Camera camera = new Camera(0, 0, 0.4, 1600, 1000);
    assertThat(named(labels)).contains(node);
    assertThat(Collisions.overlappingPairs(labels, camera)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void namesMakeWayForAGhostAndItsWords(boolean hovered) {
    Maps map = Maps.scattered(300, 7);
    double scale = 0.8;
    Labels labels = new Labels(map.scene(), TYPE);
    Emphasis emphasis = hovered ? Emphasis.hover(map.scene().ranked(0)) : Emphasis.NONE;
    Picture picture = map.picture().with(emphasis);
    Placement before = labels.place(picture, scale);
    Ghost ghost =
        new Ghost("mentor", "Who could be a mentor?", before.anchorX(3), before.anchorY(3));
    Placement after = labels.place(picture.asking(List.of(ghost)), scale);
    double[] box = labels.around(ghost, scale);
    assertThat(over(before, box, scale)).isPositive();
    assertThat(over(after, box, scale)).isZero();
    assertThat(after.size()).isGreaterThan(before.size() / 2);
  }

  private static long over(Placement labels, double[] box, double scale) {
    Camera camera = new Camera(0, 0, scale, 1600, 1000);
    return IntStream.range(0, labels.size())
        .filter(
            label -> {
              double x = camera.mapX(labels.centreX(label, camera));
              double y = camera.mapY(labels.centreY(label, camera));
              double wide = labels.width(label) / 2 / scale;
              double high = labels.height(label) / 2 / scale;
              return x + wide > box[0]
                  && x - wide < box[2]
                  && y + high > box[1]
                  && y - high < box[3];
            })
        .count();
  }

  @Test
  void zoomingInOnlyAddsNamesAndMovesNoneToAnotherSide() {
    Maps map = Maps.scattered(300, 3);
    Picture picture = map.picture();
    Labels labels = new Labels(map.scene(), TYPE);
    Map<Integer, String> before = new HashMap<>();
    for (double scale = 0.2; scale < 4; scale *= 1.1) {
      Map<Integer, String> now = sides(labels.place(picture, scale));
      assertThat(now).containsAllEntriesOf(before);
      before = now;
    }
    assertThat(before).hasSizeGreaterThan(290);
  }

  @Test
  void sameWhereverOneCameFrom() {
    Maps map = Maps.scattered(300, 4);
    Labels zoomedOut = new Labels(map.scene(), TYPE);
    zoomedOut.place(map.picture(), 3);
    Placement once = new Labels(map.scene(), TYPE).place(map.picture(), 0.9);
    Placement again = zoomedOut.place(map.picture(), 0.9);
    assertThat(named(again)).isEqualTo(named(once));
  }

  @Test
  void ownerIsNamedFirst() {
    Maps.Draft draft = new Maps.Draft();
    draft.person("Ana Costa", 40, 0);
    draft.me("Helena Duarte", 0, 0);
    Maps map = draft.made();
    assertThat(named(new Labels(map.scene(), TYPE).place(map.picture(), 0.15)))
        .containsExactly(map.scene().topology().me());
  }

  @Test
  void namesInTheWayOfOthersAreLeftOutWhileThePictureMoves() {
    Maps map = Maps.scattered(300, 5);
    Labels labels = new Labels(map.scene(), TYPE);
    Set<Integer> before = named(labels.place(map.picture(), 0.8));
    float[] x = map.x().clone();
    for (int k = 0; k < x.length; k++) {
      x[k] *= 0.8f;
    }
    Picture moved = Picture.of(map.scene(), x, map.y(), Emphasis.NONE);
    Placement following = labels.follow(moved, 0.8);
    assertThat(named(following)).isSubsetOf(before);
    Camera camera = new Camera(0, 0, 0.8, 1600, 1000);
    assertThat(Collisions.overlappingPairs(following, camera)).isZero();
    assertThat(Collisions.overDiscs(moved, following, camera)).isZero();
  }

  @Test
  void aCameraIsGivenTheNamesInItsViewAndPanningChangesNone() {
    Maps map = Maps.scattered(300, 6);
    Labels labels = new Labels(map.scene(), TYPE);
    Map<Integer, String> all = sides(labels.place(map.picture(), 1));
    for (double x = 0; x < 900; x += 70) {
      Camera camera = new Camera(x, 400, 1, 500, 400);
      Map<Integer, String> here = sides(labels.place(map.picture(), camera));
      assertThat(all).containsAllEntriesOf(here);
      for (int node : all.keySet()) {
        boolean inView =
            Math.abs(camera.screenX(map.x()[node]) - 250) < 250
                && Math.abs(camera.screenY(map.y()[node]) - 200) < 200;
        assertThat(!inView || here.containsKey(node)).isTrue();
      }
    }
  }

  @Test
  void namesChosenAheadAreTheSame() {
    Maps map = Maps.scattered(300, 8);
    Picture picture = map.picture();
    Labels ahead = new Labels(map.scene(), TYPE);
    int steps = 0;
    while (ahead.prepare(picture)) {
      steps++;
    }
    assertThat(steps).isEqualTo(23);
    Placement once = new Labels(map.scene(), TYPE).place(map.picture(), 1.7);
    assertThat(sides(ahead.place(picture, 1.7))).isEqualTo(sides(once));
  }

  @Test
  void whatJoinsFadesInOverTheFirstTenthOfItsStep() {
    Maps map = Maps.scattered(300, 9);
    Labels labels = new Labels(map.scene(), TYPE);
    Set<Integer> before = named(labels.place(map.picture(), 0.99));
    Placement early = labels.place(map.picture(), 1.02);
    int fresh = 0;
    for (int label = 0; label < early.size(); label++) {
      if (!early.isCaption(label) && !before.contains(early.of(label))) {
        assertThat(early.alpha(label)).isCloseTo(0.2f, within(1e-3f));
        fresh++;
      }
    }
    assertThat(fresh).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"محمد الأحمد", "דוד כהן", "さくら 山田", "Zoë 🌻 Li", "👩‍👩‍👧 Mumm"})
  void anyScriptIsNamedWithinItsBox(String name) {
    Maps.Draft draft = new Maps.Draft();
    draft.person(name, 0, 0);
    Maps map = draft.made();
    Placement labels = new Labels(map.scene(), TYPE).place(map.picture(), 1);
    assertThat(labels.size()).isEqualTo(1);
    Type.Mask mask = TYPE.mask(map.scene().name(0), Type.Style.NAME, 12, 2.2f);
    assertThat(mask.advance()).isLessThan(labels.width(0));
    int ink = 0;
    for (byte covered : mask.letters()) {
      ink += covered & 0xFF;
    }
    assertThat(ink).as("letters are drawn").isGreaterThan(255);
  }

  private static Set<Integer> named(Placement labels) {
    Set<Integer> named = new TreeSet<>();
    for (int label = 0; label < labels.size(); label++) {
      if (!labels.isCaption(label)) {
        named.add(labels.of(label));
      }
    }
    return named;
  }

  private static Map<Integer, String> sides(Placement labels) {
    Map<Integer, String> sides = new HashMap<>();
    for (int label = 0; label < labels.size(); label++) {
      if (!labels.isCaption(label)) {
        String side = labels.isStacked(label) + side(labels, label);
        sides.put(labels.of(label), side);
      }
    }
    return sides;
  }

  private static String side(Placement labels, int label) {
    Camera camera = new Camera(0, 0, 1, 0, 0);
    float x = labels.anchorX(label);
    return Math.signum(Math.round(labels.centreX(label, camera) - x))
        + ","
        + Math.signum(labels.centreY(label, camera) - labels.anchorY(label));
  }
}
