package kith.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kith.network.Topology;

/** Networks to lay out in tests. */
final class Networks {
  private Networks() {}

  static Topology of(int people, int... ends) {
    int[] from = IntStream.range(0, ends.length / 2).map(k -> ends[2 * k]).toArray();
    int[] to = IntStream.range(0, ends.length / 2).map(k -> ends[2 * k + 1]).toArray();
    return Topology.of(people, from, to);
  }

  static Topology of(int people, List<int[]> ties) {
    return of(people, ties.stream().flatMapToInt(Arrays::stream).toArray());
  }

  static Topology star(int leaves) {
    return of(
        leaves + 1, IntStream.rangeClosed(1, leaves).mapToObj(k -> new int[] {0, k}).toList());
  }

  static Topology path(int people) {
    return of(people, IntStream.range(1, people).mapToObj(k -> new int[] {k - 1, k}).toList());
  }

  static Topology clique(int people) {
    List<int[]> ties = new ArrayList<>();
    for (int a = 0; a < people; a++) {
      for (int b = 0; b < a; b++) {
        ties.add(new int[] {b, a});
      }
    }
    return of(people, ties);
  }

  /**
   * Circles of friends, each held by a tree and closed by triangles, with a few brokers between.
   */
  static List<int[]> friends(int people, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<Long> seen = new HashSet<>();
    List<int[]> ties = new ArrayList<>();
    int[] circleStart = new int[people];
    int start = 0;
    int next = random.nextInt(8, 50);
    for (int p = 0; p < people; p++) {
      if (p == next) {
        start = p;
        next = p + random.nextInt(8, 50);
      }
      circleStart[p] = start;
      if (p > 0) {
        int earliest = p == start ? Math.max(0, p - 60) : Math.max(start, p - 6);
        tie(random.nextInt(earliest, p), p, seen, ties);
      }
    }
    while (ties.size() < 4 * people) {
      int a = random.nextInt(people);
      boolean bridge = random.nextInt(25) == 0;
      int b = bridge ? random.nextInt(people) : circleStart[a] + random.nextInt(25);
      tie(a, Math.min(b, people - 1), seen, ties);
    }
    return ties;
  }

  private static void tie(int a, int b, Set<Long> seen, List<int[]> ties) {
    if (a != b && seen.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
      ties.add(new int[] {a, b});
    }
  }

  /** Many companies' circles, as an address book without ties among its people has them. */
  static Topology companies(int people, int circles) {
    List<int[]> ties = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      int circle = (int) (circles * Math.pow((p + 0.5) / people, 3));
      ties.add(new int[] {people + circle, p});
    }
    return of(people + circles, ties);
  }

  static float[] discs(Topology topology, float radius) {
    float[] radii = new float[topology.size()];
    Arrays.fill(radii, radius);
    return radii;
  }

  static float[] unknown(Topology topology) {
    return discs(topology, Float.NaN);
  }
}
