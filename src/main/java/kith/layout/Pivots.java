package kith.layout;

import java.util.Arrays;
import kith.network.Topology;

/**
 * Graph distances from a few well-spread nodes of one component, its pivots, to all its others.
 * They stand for all the distances: a pivot speaks for the nodes it is the nearest pivot of
 * (Ortmann, Klimenta and Brandes, <i>A sparse stress model</i>, 2017).
 */
final class Pivots {
  private static final int PEOPLE_A_PIVOT = 10;
  private static final int FEWEST = 30;
  private static final int MOST = 80;

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
  private int done;

  /**
   * @param topology the network
   * @param members the nodes of one component
   * @param rank scratch of a number per node; the members' own numbers are left in it
   */
  Pivots(Topology topology, int[] members, int[] rank) {
    this.topology = topology;
    this.members = members;
    this.rank = rank;
    this.pivot =
        new int
            [Math.min(members.length, Math.clamp(members.length / PEOPLE_A_PIVOT, FEWEST, MOST))];
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

  /**
   * Measures from one more pivot, the node farthest from all so far; false when there are enough.
   */
  boolean measureNext() {
    if (done == pivot.length) {
      return false;
    }
    int farthest = 0;
    for (int m = 1; m < members.length; m++) {
      if (done > 0 && nearest[m] > nearest[farthest]) {
        farthest = m;
      }
    }
    pivot[done] = members[farthest];
    walkFrom(farthest, done);
    done++;
    if (done == pivot.length) {
      weigh();
    }
    return true;
  }

  private void walkFrom(int source, int column) {
    int width = pivot.length;
    for (int at = column; at < steps.length; at += width) {
      steps[at] = -1;
    }
    int end = 0;
    queue[end++] = source;
    steps[source * width + column] = 0;
    for (int head = 0; head < end; head++) {
      int m = queue[head];
      int far = steps[m * width + column];
      if (far < nearest[m]) {
        nearest[m] = far;
        owner[m] = column;
      }
      end = visitNeighbours(members[m], column, (short) Math.min(far + 1, Short.MAX_VALUE), end);
    }
  }

  private int visitNeighbours(int node, int column, short far, int end) {
    int width = pivot.length;
    for (int k = 0, degree = topology.degree(node); k < degree; k++) {
      int m = rank[topology.neighbour(node, k)];
      if (steps[m * width + column] < 0) {
        steps[m * width + column] = far;
        queue[end++] = m;
      }
    }
    return end;
  }

  /** Which member a pivot is. */
  int rankOfPivot(int column) {
    return rank[pivot[column]];
  }

  /** A pivot speaks to a node for those of its region that are at most half as far from it. */
  private void weigh() {
    int farthest = 0;
    for (short far : steps) {
      farthest = Math.max(farthest, far);
    }
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
