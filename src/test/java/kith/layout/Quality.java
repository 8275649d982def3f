package kith.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import kith.network.Topology;

/** What is measured about a picture. */
final class Quality {
  private Quality() {}

  static double distance(Layout layout, int a, int b) {
    return Math.hypot((double) layout.x(a) - layout.x(b), (double) layout.y(a) - layout.y(b));
  }

  static double meanTie(Topology topology, Layout layout) {
    return IntStream.range(0, topology.ties())
        .mapToDouble(tie -> distance(layout, topology.from(tie), topology.to(tie)))
        .average()
        .orElse(0);
  }

  /** Pairs of discs nearer than the gap, but for rounding. */
  static int overlaps(Layout layout, float[] radius) {
    int count = 0;
    for (int a = 0; a < radius.length; a++) {
      for (int b = 0; b < a; b++) {
        double least = radius[a] + radius[b] + Layout.GAP - 1e-2;
        count += distance(layout, a, b) < least ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Mean over pairs of the squared relative error of drawn to graph distance, at the best scale.
   */
  static double stress(Topology topology, Layout layout) {
    double ratio = 0;
    double square = 0;
    int pairs = 0;
    for (int source = 0; source < topology.size(); source++) {
      int[] far = steps(topology, source);
      for (int node = 0; node < far.length; node++) {
        if (far[node] > 0) {
          double length = distance(layout, source, node) / far[node];
          ratio += length;
          square += length * length;
          pairs++;
        }
      }
    }
    return 1 - ratio * ratio / square / pairs;
  }

  static int[] steps(Topology topology, int source) {
    int[] far = new int[topology.size()];
    Arrays.fill(far, -1);
    int[] queue = new int[far.length];
    int end = 0;
    queue[end++] = source;
    far[source] = 0;
    for (int head = 0; head < end; head++) {
      for (int k = 0; k < topology.degree(queue[head]); k++) {
        int other = topology.neighbour(queue[head], k);
        if (far[other] < 0) {
          far[other] = far[queue[head]] + 1;
          queue[end++] = other;
        }
      }
    }
    return far;
  }

  /** Mean overlap (Jaccard) of a person's ties with as many of the nearest people on the map. */
  static double preservation(Topology topology, Layout layout) {
    return IntStream.range(0, topology.size())
        .mapToDouble(node -> preservation(topology, layout, node))
        .average()
        .orElseThrow();
  }

  private static double preservation(Topology topology, Layout layout, int node) {
    Set<Integer> tied = new HashSet<>();
    for (int k = 0; k < topology.degree(node); k++) {
      tied.add(topology.neighbour(node, k));
    }
    long common =
        IntStream.range(0, topology.size())
            .filter(other -> other != node)
            .boxed()
            .sorted(Comparator.comparingDouble(other -> distance(layout, node, other)))
            .limit(tied.size())
            .filter(tied::contains)
            .count();
    return (double) common / (2 * tied.size() - common);
  }
}
