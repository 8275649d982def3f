package kith.layout;

import kith.network.Topology;

/**
 * Keeps people near each other apart. Its force falls with the cube of the distance, so it needs to
 * look no farther than a reach, and large distances are left to {@link Stress}. Discs have no size
 * yet.
 */
final class Repulsion {
  private static final float STRENGTH = 0.1f;
  private static final float SOFTNESS = 0.3f;

  /** Crowded runs are sampled, so that even all people on one point cost little. */
  private static final int MOST_IN_RUN = 32;

  private final Bodies bodies;
  private final float[] mass;
  private final Grid grid;
  private final float[] sortedX;
  private final float[] sortedY;
  private final float[] sortedMass;

  private int turn;

  Repulsion(Topology topology, Bodies bodies, Grid grid) {
    this.bodies = bodies;
    this.grid = grid;
    this.mass = masses(topology);
    this.sortedX = new float[bodies.size];
    this.sortedY = new float[bodies.size];
    this.sortedMass = new float[bodies.size];
  }

  /** People with many ties push harder, as in ForceAtlas2, but not in proportion. */
  private static float[] masses(Topology topology) {
    float mean = 0;
    float[] mass = new float[topology.size()];
    for (int node = 0; node < mass.length; node++) {
      mass[node] = (float) Math.sqrt(topology.degree(node));
      mean += mass[node] / mass.length;
    }
    for (int node = 0; node < mass.length; node++) {
      mass[node] /= Math.max(mean, 1e-6f);
    }
    return mass;
  }

  /** Reads where everybody is now; before any {@link #push}. */
  void look() {
    turn++;
    for (int slot = 0; slot < grid.size(); slot++) {
      int node = grid.order[slot];
      sortedX[slot] = bodies.x[node];
      sortedY[slot] = bodies.y[node];
      sortedMass[slot] = mass[node];
    }
  }

  /** Pushes the nodes in some slots of the grid: cell by cell, as all in one have the same near. */
  void push(int from, int to, float[] reach, Forces forces) {
    int slot = from;
    while (slot < to) {
      float x = sortedX[slot];
      float y = sortedY[slot];
      int end = Math.min(to, grid.cellEnd(x, y));
      for (int row = grid.firstRow(y), last = grid.lastRow(y); row <= last; row++) {
        pushFrom(slot, end, grid.runStart(row, x), grid.runEnd(row, x), reach, forces);
      }
      slot = end;
    }
  }

  private void pushFrom(int slot, int end, int from, int to, float[] reach, Forces forces) {
    int stride = 1 + (to - from) / MOST_IN_RUN;
    for (int pushed = slot; pushed < end; pushed++) {
      int first = stride == 1 ? from : from + (pushed + turn) % stride;
      push(pushed, first, to, stride, reach[grid.order[pushed]], forces);
    }
  }

  private void push(int slot, int from, int to, int stride, float reach, Forces forces) {
    float[] xs = sortedX;
    float[] ys = sortedY;
    float[] masses = sortedMass;
    float x = xs[slot];
    float y = ys[slot];
    float perReach = 1 / (reach * reach);
    float strength = STRENGTH * masses[slot] * stride;
    float sumX = 0;
    float sumY = 0;
    float stiff = 0;
    for (int other = from; other < to; other += stride) {
      float dx = x - xs[other];
      float dy = y - ys[other];
      float near = (dx * dx + dy * dy) * perReach;
      if (near < 1 && other != slot) {
        float soft = 1 / (SOFTNESS + near);
        float push = strength * masses[other] * soft * soft;
        sumX += push * dx;
        sumY += push * dy;
        stiff += push;
      }
    }
    forces.add(grid.order[slot], sumX, sumY, 2 * stiff);
  }
}
