package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    assertThat(overlappingPairs(labels, camera)).isZero();
    assertThat(overDiscs(picture, labels, camera)).isZero();
  }

  @Test
  void whatStandsOutIsNamedAndStillNothingOverlaps() {
    Maps map = Maps.scattered(300, 7);
    int node = map.scene().ranked(200);
    Picture picture = map.picture().with(Emphasis.hover(node));
    Placement labels = new Labels(map.scene(), TYPE).place(picture, 0.4);
    Camera camera = new Camera(0, 0, 0.4, 1600, 1000);
    assertThat(named(labels)).contains(node);
    assertThat(overlappingPairs(labels, camera)).isZero();
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
    assertThat(overlappingPairs(following, camera)).isZero();
    assertThat(overDiscs(moved, following, camera)).isZero();
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

  private static List<double[]> boxes(Placement labels, Camera camera) {
    List<double[]> boxes = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      double x = labels.centreX(label, camera);
      double y = labels.centreY(label, camera);
      double w = labels.width(label) / 2;
      double h = labels.height(label) / 2;
      boxes.add(new double[] {x - w, y - h, x + w, y + h});
    }
    return boxes;
  }

  private static int overlappingPairs(Placement labels, Camera camera) {
    List<double[]> boxes = boxes(labels, camera);
    int pairs = 0;
    for (int a = 0; a < boxes.size(); a++) {
      for (int b = 0; b < a; b++) {
        double[] one = boxes.get(a);
        double[] other = boxes.get(b);
        boolean apart =
            one[0] >= other[2] - 1e-3
                || other[0] >= one[2] - 1e-3
                || one[1] >= other[3] - 1e-3
                || other[1] >= one[3] - 1e-3;
        pairs += apart ? 0 : 1;
      }
    }
    return pairs;
  }

  private static int overDiscs(Picture picture, Placement labels, Camera camera) {
    List<double[]> boxes = boxes(labels, camera);
    int hits = 0;
    for (int label = 0; label < boxes.size(); label++) {
      Set<Integer> own = own(picture, labels, label);
      for (int node = 0; node < picture.discs(); node++) {
        double[] box = boxes.get(label);
        double x = camera.screenX(picture.x(node));
        double y = camera.screenY(picture.y(node));
        double gap =
            Math.hypot(x - Math.clamp(x, box[0], box[2]), y - Math.clamp(y, box[1], box[3]));
        boolean over = gap < picture.radius(node) * camera.scale() - 1e-3;
        hits += over && !own.contains(node) ? 1 : 0;
      }
    }
    return hits;
  }

  /**
   * Nothing for a name, which keeps off its own disc too; for a caption the small discs of its
   * circle.
   */
  private static Set<Integer> own(Picture picture, Placement labels, int label) {
    if (!labels.isCaption(label)) {
      return Set.of();
    }
    Set<Integer> members = new TreeSet<>();
    for (int member : picture.scene().groups().get(labels.of(label)).members()) {
      members.add(member);
    }
    return members;
  }
}
