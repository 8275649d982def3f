package kith.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kith.network.Topology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A map that never forgets. */
class StabilityTest {
  private static final int PEOPLE = 1000;
  private static final float RADIUS = 12;

  private static List<int[]> ties;
  private static Topology topology;
  private static Layout settled;
  private static double meanTie;

  @BeforeAll
  static void settle() {
    ties = Networks.friends(PEOPLE, 11);
    topology = Networks.of(PEOPLE, ties);
    settled = Layout.afresh(topology, Networks.discs(topology, RADIUS), 1);
    settled.settle();
    meanTie = Quality.meanTie(topology, settled);
  }

  /** A layout of a changed network that starts from the settled places. */
  private static Layout again(Topology changed, boolean[] pinned) {
    float[] x = Networks.unknown(changed);
    float[] y = Networks.unknown(changed);
    for (int node = 0; node < Math.min(PEOPLE, changed.size()); node++) {
      x[node] = settled.x(node);
      y[node] = settled.y(node);
    }
    return new Layout(changed, Networks.discs(changed, RADIUS), x, y, pinned, 1);
  }

  private static double moved(Layout layout) {
    double sum = 0;
    int people = Math.min(PEOPLE, layout.size());
    for (int node = 0; node < people; node++) {
      sum += Math.hypot(layout.x(node) - settled.x(node), layout.y(node) - settled.y(node));
    }
    return sum / people / meanTie;
  }

  private static Topology with(int newcomers, int tiesEach) {
    List<int[]> more = new ArrayList<>(ties);
    for (int k = 0; k < newcomers; k++) {
      for (int t = 0; t < tiesEach; t++) {
        more.add(new int[] {PEOPLE + k, (k * 47 + t * 3) % PEOPLE});
      }
    }
    return Networks.of(PEOPLE + newcomers, more);
  }

  @Test
  void reopeningMovesNobody() {
    Layout layout = again(topology, new boolean[PEOPLE]);
    assertThat(layout.tick()).isFalse();
    assertThat(moved(layout)).isZero();
  }

  @Test
  void aNewPersonStandsBesideTheirTiesAndHardlyMovesOthers() {
    Topology changed = with(1, 3);
    Layout layout = again(changed, new boolean[changed.size()]);
    layout.settle();
    assertThat(moved(layout)).isLessThan(0.1);
    double toTies = 0;
    double between = 0;
    for (int t = 0; t < 3; t++) {
      toTies = Math.max(toTies, Quality.distance(layout, PEOPLE, 3 * t));
      between = Math.max(between, Quality.distance(layout, 3 * t, 3 * ((t + 1) % 3)));
    }
    assertThat(toTies).isLessThan(Math.max(between, 2.5 * Layout.TIE));
    assertThat(Quality.overlaps(layout, Networks.discs(changed, RADIUS))).isZero();
  }

  @Test
  void twentyNewPeopleMoveOthersByLessThanHalfATie() {
    Topology changed = with(20, 4);
    Layout layout = again(changed, new boolean[changed.size()]);
    layout.settle();
    assertThat(moved(layout)).isLessThan(0.5);
    assertThat(Quality.overlaps(layout, Networks.discs(changed, RADIUS))).isZero();
  }

  @Test
  void aNewCircleOfTwentyIsPackedBesideWithoutMovingAnybody() {
    List<int[]> more = new ArrayList<>(ties);
    for (int k = 1; k <= 20; k++) {
      more.add(new int[] {PEOPLE, PEOPLE + k});
    }
    Topology changed = Networks.of(PEOPLE + 21, more);
    Layout layout = again(changed, new boolean[changed.size()]);
    layout.settle();
    assertThat(moved(layout)).isZero();
    assertThat(Quality.overlaps(layout, Networks.discs(changed, RADIUS))).isZero();
  }

  @Test
  void removingTwentyMovesNobody() {
    int left = PEOPLE - 20;
    Topology fewer =
        Networks.of(left, ties.stream().filter(tie -> Math.max(tie[0], tie[1]) < left).toList());
    Layout layout = again(fewer, new boolean[left]);
    layout.settle();
    assertThat(moved(layout)).isZero();
  }

  /** Twenty people turn out to be the twenty before them, who take over their ties. */
  @Test
  void mergingTwentyMovesNobody() {
    int left = PEOPLE - 20;
    List<int[]> merged =
        ties.stream()
            .map(tie -> Arrays.stream(tie).map(end -> end < left ? end : end - 20).toArray())
            .filter(tie -> tie[0] != tie[1])
            .toList();
    Layout layout = again(Networks.of(left, merged), new boolean[left]);
    layout.settle();
    assertThat(moved(layout)).isZero();
  }

  @Test
  void pinsStayToTheBitWhileNewcomersCrowdThem() {
    Topology changed = with(60, 3);
    boolean[] pinned = new boolean[changed.size()];
    Arrays.fill(pinned, 0, 200, true);
    Layout layout = again(changed, pinned);
    layout.settle();
    for (int node = 0; node < 200; node++) {
      assertThat(layout.x(node)).isEqualTo(settled.x(node));
      assertThat(layout.y(node)).isEqualTo(settled.y(node));
    }
  }

  @Test
  void pinsStayToTheBitInAFirstLayout() {
    float[] x = Networks.unknown(topology);
    float[] y = Networks.unknown(topology);
    boolean[] pinned = new boolean[PEOPLE];
    for (int node = 0; node < 5; node++) {
      x[node] = 300 * node;
      y[node] = -70 * node;
      pinned[node] = true;
    }
    float[] radius = Networks.discs(topology, RADIUS);
    Layout layout = new Layout(topology, radius, x, y, pinned, 1);
    layout.settle();
    for (int node = 0; node < 5; node++) {
      assertThat(layout.x(node)).isEqualTo(300f * node);
      assertThat(layout.y(node)).isEqualTo(-70f * node);
    }
    assertThat(Quality.overlaps(layout, radius)).isZero();
  }

  @Test
  void aDraggedPersonIsFollowedByTheirOwnAlone() {
    Layout layout = again(topology, new boolean[PEOPLE]);
    float atX = settled.x(500) + 400;
    layout.hold(500, atX, settled.y(500));
    for (int frame = 0; frame < 20; frame++) {
      assertThat(layout.tick()).isTrue();
      assertThat(layout.x(500)).isEqualTo(atX);
    }
    double followed = 0;
    for (int k = 0; k < topology.degree(500); k++) {
      int friend = topology.neighbour(500, k);
      followed += layout.x(friend) - settled.x(friend);
    }
    assertThat(followed / topology.degree(500)).isGreaterThan(20);
    layout.settle();
    assertThat(layout.tick()).isFalse();
    layout.release(500, true);
    layout.settle();
    assertThat(layout.x(500)).isEqualTo(atX);
    assertThat(moved(layout)).isLessThan(0.5);
    assertThat(Quality.overlaps(layout, Networks.discs(topology, RADIUS))).isZero();
  }

  @Test
  void aPersonLetGoComesBackTowardsTheirTies() {
    Layout layout = again(topology, new boolean[PEOPLE]);
    layout.hold(500, settled.x(500) + 2000, settled.y(500));
    layout.tick();
    layout.release(500, false);
    layout.settle();
    assertThat((double) layout.x(500)).isLessThan(settled.x(500) + 1000);
  }

  @Test
  void oneMayBeHeldWhileTheMapStillMoves() {
    Layout layout = Layout.afresh(topology, Networks.discs(topology, RADIUS), 1);
    for (int frame = 0; frame < 5; frame++) {
      layout.tick();
    }
    layout.hold(7, 50, 60);
    for (int frame = 0; frame < 10; frame++) {
      layout.tick();
      assertThat(layout.x(7)).isEqualTo(50f);
    }
    layout.release(7, false);
    layout.settle();
    assertThat(Quality.overlaps(layout, Networks.discs(topology, RADIUS))).isZero();
    assertThat(Quality.meanTie(topology, layout)).isCloseTo(meanTie, within(meanTie / 3));
  }
}
