package kith.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import kith.network.Topology;

/** {@link Quality} of large pictures: asked of some people, evenly chosen, instead of all. */
final class SampledQuality {
  private static final int SOURCES = 200;
  private static final int ASKED = 500;

  private final Topology topology;
  private final float[] x;
  private final float[] y;

  SampledQuality(Topology topology, float[] x, float[] y) {
    this.topology = topology;
    this.x = x;
    this.y = y;
  }

  /** Scale-normalised stress: the mean squared relative error of distances at the best scale. */
  double stress() {
    double[] sums = new double[3];
    sample(SOURCES).forEach(source -> addErrors(source, sums));
    return 1 - sums[0] * sums[0] / sums[1] / sums[2];
  }

  private IntStream sample(int most) {
    int stride = Math.max(1, x.length / most);
    return IntStream.iterate(0, node -> node < x.length, node -> node + stride);
  }

  private void addErrors(int source, double[] sums) {
    int[] far = Quality.steps(topology, source);
    for (int node = 0; node < far.length; node++) {
      if (far[node] > 0) {
        double length = distance(source, node) / far[node];
        sums[0] += length;
        sums[1] += length * length;
        sums[2]++;
      }
    }
  }

  private double distance(int a, int b) {
    return Math.hypot((double) x[a] - x[b], (double) y[a] - y[b]);
  }

  /** Mean overlap (Jaccard) of a person's ties with as many of the nearest people on the map. */
  double preservation() {
    return sample(ASKED)
        .filter(node -> topology.degree(node) > 0)
        .mapToDouble(this::preservation)
        .average()
        .orElse(1);
  }

  private double preservation(int node) {
    BitSet tied = new BitSet();
    for (int k = 0; k < topology.degree(node); k++) {
      tied.set(topology.neighbour(node, k));
    }
    long[] byDistance = new long[x.length];
    for (int other = 0; other < x.length; other++) {
      float far = other == node ? Float.MAX_VALUE : (float) distance(node, other);
      byDistance[other] = (long) Float.floatToIntBits(far) << 32 | other;
    }
    Arrays.sort(byDistance);
    long common =
        Arrays.stream(byDistance, 0, tied.cardinality()).filter(k -> tied.get((int) k)).count();
    return (double) common / (2 * tied.cardinality() - common);
  }

  /** Pairs of discs of one size that are nearer than the gap, but for rounding; all are asked. */
  int overlaps(float radius) {
    Integer[] byX = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
    Arrays.sort(byX, (a, b) -> Float.compare(x[a], x[b]));
    double least = 2 * radius + Layout.GAP - 1e-2;
    int count = 0;
    for (int k = 0; k < byX.length; k++) {
      for (int next = k + 1; next < byX.length && x[byX[next]] - x[byX[k]] < least; next++) {
        count += distance(byX[k], byX[next]) < least ? 1 : 0;
      }
    }
    return count;
  }
}
