package kith.layout;

import java.util.Arrays;
import kith.network.Topology;

/**
 * Graph distances from a few nodes of one component, its pivots, to all its others. They stand for
 * all the distances: a pivot speaks for the nodes it is the nearest pivot of (Ortmann, Klimenta and
 * Brandes, <i>A sparse stress model</i>, 2017).
 */
final class Pivots {
  /** As many as one long has bits: all are walked from at once. */
  private static final int MOST = Long.SIZE;

  /** So many mark out the extremes of a large component; the others stand for its many. */
  private static final int EXTREMES = 20;

  final int[] members;

  /** The pivots, as nodes. */
  final int[] pivot;

  /** For each member, in order, the steps to each pivot. */
  final short[] steps;

  /** For each pivot, how heavily a node so many steps away is to keep its distance. */
  final float[][] weight;

  private final Topology topology;
  private final int[] rank;
  private final int[] nearest;
  private final int[] owner;
  private final int[] queue;
  private int chosen;
  private int farthest;
  private Wave wave;

  /**
   * @param topology the network
   * @param members the nodes of one component
   * @param rank scratch of a number per node; the members' own numbers are left in it
   */
  Pivots(Topology topology, int[] members, int[] rank) {
    this.topology = topology;
    this.members = members;
    this.rank = rank;
    this.pivot = new int[Math.min(members.length, MOST)];
    this.steps = new short[members.length * pivot.length];
    this.weight = new float[pivot.length][];
    this.nearest = new int[members.length];
    this.owner = new int[members.length];
    this.queue = new int[members.length];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    for (int m = 0; m < members.length; m++) {
      rank[members[m]] = m;
    }
  }

  /** Chooses one more pivot, or then walks one step more from all; false when all are reached. */
  boolean measureNext() {
    if (chosen < pivot.length) {
      choose();
      return true;
    }
    if (wave == null) {
      wave = new Wave();
    }
    if (wave.advance()) {
      return true;
    }
    wave = null;
    weigh();
    return false;
  }

  private void choose() {
    int next = chosen < EXTREMES || members.length <= MOST ? farthest() : typical();
    pivot[chosen] = members[next];
    claim(next);
    chosen++;
  }

  /** The member farthest from all pivots so far. */
  private int farthest() {
    int found = 0;
    for (int m = 1; m < members.length && chosen > 0; m++) {
      found = nearest[m] > nearest[found] ? m : found;
    }
    return found;
  }

  /**
   * Members at even distances in their order: a sample of all. The farthest alone would be outliers
   * where a network has some, and speak wrongly for the many in its middle.
   */
  private int typical() {
    long odd = 2L * (chosen - EXTREMES) + 1;
    int next = (int) (odd * members.length / (2 * (MOST - EXTREMES)));
    while (nearest[next] == 0) {
      next = (next + 1) % members.length;
    }
    return next;
  }

  /** Walks from a new pivot only as far as it is nearer than the others. */
  private void claim(int source) {
    int end = 0;
    queue[end++] = source;
    nearest[source] = 0;
    owner[source] = chosen;
    for (int head = 0; head < end; head++) {
      end = claimAround(queue[head], end);
    }
  }

  private int claimAround(int from, int begin) {
    int end = begin;
    int node = members[from];
    int far = nearest[from] + 1;
    for (int k = 0, degree = topology.degree(node); k < degree; k++) {
      int m = rank[topology.neighbour(node, k)];
      if (far < nearest[m]) {
        nearest[m] = far;
        owner[m] = chosen;
        queue[end++] = m;
      }
    }
    return end;
  }

  /**
   * A walk from all pivots at once, a bit each (Then and others, <i>The more the merrier: efficient
   * multi-source graph traversal</i>, 2014).
   */
  private final class Wave {
    private final long[] reached = new long[members.length];
    private final long[] arriving = new long[members.length];
    private final long[] leaving = new long[members.length];
    private final int[] front = new int[members.length];
    private final int[] next = queue;
    private int width;
    private int far;

    Wave() {
      for (int p = 0; p < pivot.length; p++) {
        int m = rankOfPivot(p);
        arriving[m] |= 1L << p;
        next[width++] = m;
      }
      settle();
    }

    /** What has arrived for the first time leaves in the next step. */
    private void settle() {
      int kept = 0;
      for (int k = 0; k < width; k++) {
        int m = next[k];
        long fresh = arriving[m] & ~reached[m];
        arriving[m] = 0;
        if (fresh != 0) {
          reached[m] |= fresh;
          leaving[m] = fresh;
          front[kept++] = m;
          note(m * pivot.length, fresh);
          farthest = far;
        }
      }
      width = kept;
    }

    private void note(int at, long fresh) {
      for (long left = fresh; left != 0; left &= left - 1) {
        steps[at + Long.numberOfTrailingZeros(left)] = (short) far;
      }
    }

    boolean advance() {
      far = Math.min(far + 1, Short.MAX_VALUE);
      int end = 0;
      for (int k = 0; k < width; k++) {
        end = spread(front[k], end);
      }
      width = end;
      settle();
      return width > 0;
    }

    private int spread(int from, int begin) {
      int end = begin;
      long bits = leaving[from];
      int node = members[from];
      for (int k = 0, degree = topology.degree(node); k < degree; k++) {
        int m = rank[topology.neighbour(node, k)];
        if ((bits & ~reached[m]) != 0) {
          if (arriving[m] == 0) {
            next[end++] = m;
          }
          arriving[m] |= bits;
        }
      }
      return end;
    }
  }

  /** Which member a node is. */
  int rank(int node) {
    return rank[node];
  }

  /** Which member a pivot is. */
  int rankOfPivot(int column) {
    return rank[pivot[column]];
  }

  /** A pivot speaks to a node for those of its region that are at most half as far from it. */
  private void weigh() {
    for (int p = 0; p < pivot.length; p++) {
      weight[p] = new float[farthest + 1];
    }
    for (int m = 0; m < members.length; m++) {
      if (2 * nearest[m] <= farthest) {
        weight[owner[m]][2 * nearest[m]]++;
      }
    }
    for (float[] row : weight) {
      float spokenFor = row[0];
      for (int far = 1; far <= farthest; far++) {
        spokenFor += row[far];
        row[far] = spokenFor / ((float) far * far * members.length);
      }
      row[0] = 0;
    }
  }
}
