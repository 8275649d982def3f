package kith.picture;

import java.util.Arrays;
import java.util.List;

/**
 * The soft outlines of the circles at given positions.
 *
 * <p>An outline is the convex body whose support function is that of the members' padded discs,
 * smoothed around the circle of directions: an average of rotated convex bodies, hence convex, with
 * no corner. Members farther from the hub than {@value #REACH} times the median (and a floor) are
 * left out. What spreads over far more room than its members fill fades, down to nothing.
 */
final class Hulls {
  /** Points of an outline. */
  static final int POINTS = 96;

  private static final float REACH = 2.1f;
  private static final float NEAR = 70;
  private static final float PADDING = 13;
  private static final int SMOOTHING = 3;
  private static final float[] COS = new float[POINTS];
  private static final float[] SIN = new float[POINTS];

  static {
    for (int k = 0; k < POINTS; k++) {
      COS[k] = (float) Math.cos(2 * Math.PI * k / POINTS);
      SIN[k] = (float) Math.sin(2 * Math.PI * k / POINTS);
    }
  }

  private final float[] x;
  private final float[] y;
  private final float[] strength;

  private Hulls(int groups) {
    x = new float[groups * POINTS];
    y = new float[groups * POINTS];
    strength = new float[groups];
  }

  static Hulls of(Scene scene, float[] px, float[] py) {
    List<Scene.Group> groups = scene.groups();
    Hulls hulls = new Hulls(groups.size());
    float[] support = new float[POINTS];
    float[] scratch = new float[POINTS];
    float[] distance = new float[Math.max(1, scene.people())];
    for (int g = 0; g < groups.size(); g++) {
      Scene.Group group = groups.get(g);
      if (group.members().length >= Scene.LEAST_MEMBERS) {
        float reach = reach(group, px, py, distance);
        int near = support(scene, group, px, py, reach, support);
        if (near >= Scene.LEAST_MEMBERS) {
          smooth(support, scratch);
          hulls.outline(g, px[group.hub()], py[group.hub()], support);
          hulls.strength[g] = hulls.strength(g, near);
        }
      }
    }
    return hulls;
  }

  private static float reach(Scene.Group group, float[] px, float[] py, float[] distance) {
    int[] members = group.members();
    for (int k = 0; k < members.length; k++) {
      float dx = px[members[k]] - px[group.hub()];
      float dy = py[members[k]] - py[group.hub()];
      distance[k] = (float) Math.sqrt(dx * dx + dy * dy);
    }
    Arrays.sort(distance, 0, members.length);
    return Math.max(NEAR, REACH * distance[members.length / 2]);
  }

  private static int support(
      Scene scene, Scene.Group group, float[] px, float[] py, float reach, float[] support) {
    Arrays.fill(support, 0);
    int near = 0;
    for (int member : group.members()) {
      float dx = px[member] - px[group.hub()];
      float dy = py[member] - py[group.hub()];
      if (dx * dx + dy * dy <= reach * reach) {
        near++;
        float pad = scene.radius(member) + PADDING;
        for (int k = 0; k < POINTS; k++) {
          support[k] = Math.max(support[k], dx * COS[k] + dy * SIN[k] + pad);
        }
      }
    }
    return near;
  }

  private static void smooth(float[] support, float[] scratch) {
    for (int k = 0; k < POINTS; k++) {
      float sum = 0;
      for (int d = -SMOOTHING; d <= SMOOTHING; d++) {
        sum += support[Math.floorMod(k + d, POINTS)];
      }
      scratch[k] = sum / (2 * SMOOTHING + 1);
    }
    System.arraycopy(scratch, 0, support, 0, POINTS);
  }

  /** The point of a convex body with normal u is h·u + h'·u⊥. */
  private void outline(int g, float hubX, float hubY, float[] support) {
    float step = (float) (4 * Math.PI / POINTS);
    for (int k = 0; k < POINTS; k++) {
      float h = support[k];
      float slope = (support[(k + 1) % POINTS] - support[(k + POINTS - 1) % POINTS]) / step;
      x[g * POINTS + k] = hubX + h * COS[k] - slope * SIN[k];
      y[g * POINTS + k] = hubY + h * SIN[k] + slope * COS[k];
    }
  }

  /** How well the members fill the outline: 1 dense, 0 so thin that an outline would mislead. */
  private float strength(int g, int members) {
    double area = 0;
    for (int k = 0, last = POINTS - 1; k < POINTS; last = k++) {
      int a = g * POINTS + last;
      int b = g * POINTS + k;
      area += (double) x[a] * y[b] - (double) x[b] * y[a];
    }
    double room = members * Math.PI * 30 * 30;
    double filled = room / Math.max(1, Math.abs(area) / 2);
    return (float) Math.clamp((filled - 0.06) * 3.2, 0, 1);
  }

  /** 0 where a circle has no outline, up to 1. */
  float strength(int group) {
    return strength[group];
  }

  /** Map x of a point of an outline, 0 to the right and on clockwise. */
  float x(int group, int point) {
    return x[group * POINTS + point];
  }

  /** Map y of a point of an outline. */
  float y(int group, int point) {
    return y[group * POINTS + point];
  }

  /** The direction in which the outline turns outwards at a point. */
  static float outX(int point) {
    return COS[point];
  }

  static float outY(int point) {
    return SIN[point];
  }

  /** Whether a map point is inside an outline. */
  boolean contains(int group, double mapX, double mapY) {
    if (strength[group] == 0) {
      return false;
    }
    for (int k = 0; k < POINTS; k++) {
      int next = (k + 1) % POINTS;
      double ex = x(group, next) - x(group, k);
      double ey = y(group, next) - y(group, k);
      if (ex * (mapY - y(group, k)) - ey * (mapX - x(group, k)) < 0) {
        return false;
      }
    }
    return true;
  }
}
