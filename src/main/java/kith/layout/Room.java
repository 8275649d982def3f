package kith.layout;

import kith.network.Topology;

/**
 * How large a picture is to be drawn: ties a tie long on average, or longer where discs need it.
 * Scaling all of a picture keeps its form; only what is still tight afterwards has to be pushed
 * about.
 */
final class Room {
  /** Measured over squares this many mean discs wide. */
  private static final float WINDOW = 4;

  /** How much of a square discs can fill and still be moved about in it. */
  private static final float FILL = 0.6f;

  /** The share of people for whom there is to be room enough. */
  private static final float SERVED = 0.97f;

  private Room() {}

  /** The factor to scale the picture of a component by. */
  static float factor(Topology topology, Bodies bodies, int[] members) {
    return Math.max(forTies(topology, bodies, members), forDiscs(bodies, members));
  }

  private static float forTies(Topology topology, Bodies bodies, int[] members) {
    double sum = 0;
    int ends = 0;
    for (int node : members) {
      for (int k = 0; k < topology.degree(node); k++) {
        int other = topology.neighbour(node, k);
        double dx = bodies.x[other] - bodies.x[node];
        double dy = bodies.y[other] - bodies.y[node];
        sum += Math.sqrt(dx * dx + dy * dy);
        ends++;
      }
    }
    return sum > 0 ? (float) (Layout.TIE * ends / sum) : 1;
  }

  private static float forDiscs(Bodies bodies, int[] members) {
    Grid grid = new Grid(bodies.size);
    float side = WINDOW * bodies.meanSpacing();
    grid.sort(bodies, members, members.length, side);
    float[] crowd = new float[members.length];
    float window = 9 * grid.cell() * grid.cell();
    for (int k = 0; k < members.length; k++) {
      crowd[k] = covered(bodies, grid, members[k]) / (FILL * window);
    }
    return (float) Math.sqrt(smallest(crowd, (int) (SERVED * (crowd.length - 1))));
  }

  /**
   * Which of some numbers, none below 0, would have a rank were they sorted; found bit by bit, as
   * numbers and their bits are ordered alike. Sorting them takes a program that has just started
   * longer than all the rest of this.
   */
  static float smallest(float[] numbers, int rank) {
    int found = 0;
    for (int bit = 1 << 30; bit != 0; bit >>= 1) {
      if (countBelow(numbers, Float.intBitsToFloat(found | bit)) <= rank) {
        found |= bit;
      }
    }
    return Float.intBitsToFloat(found);
  }

  private static int countBelow(float[] numbers, float limit) {
    int count = 0;
    for (float number : numbers) {
      count += number < limit ? 1 : 0;
    }
    return count;
  }

  private static float covered(Bodies bodies, Grid grid, int node) {
    float x = bodies.x[node];
    float y = bodies.y[node];
    float sum = 0;
    for (int row = grid.firstRow(y), last = grid.lastRow(y); row <= last; row++) {
      for (int slot = grid.runStart(row, x), end = grid.runEnd(row, x); slot < end; slot++) {
        float wide = 2 * bodies.radius[grid.order[slot]] + Layout.GAP;
        sum += wide * wide;
      }
    }
    return sum;
  }
}
