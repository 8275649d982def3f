package kith.layout;

import java.util.List;
import kith.network.Topology;

/**
 * Moves the nodes of unsettled components under all forces together, with steps that keep part of
 * the last one's swing, until hardly anybody moves; then with shrinking steps. All steps of a tick
 * are worked out before any is taken, so neither the order of nodes nor the number of workers
 * matters.
 */
final class Refinement implements Phase {
  /** One component on its way. */
  record Part(Pivots pivots, Scale scale) {}

  /** A network twice as large takes so many ticks more to draw together; most of the time. */
  private static final float TICKS_A_DOUBLING = 1.6f;

  private static final float ENOUGH_TICKS_A_DOUBLING = 2;
  private static final float MOST_TICKS_A_DOUBLING = 4;
  private static final int LEAST_TICKS = 12;

  /** Where people are few ticks are cheap, and so many times as many make for a truer picture. */
  private static final float MORE_TICKS = 2.2f;

  private static final float FEW_PEOPLE = 100;

  /**
   * So many times as many make for a truer picture of thousands, too. Fewer people are done before
   * a machine that has just started is warm, and more take all the time there is as it is.
   */
  private static final float MOST_PATIENCE = 2;

  private static final float MANY_PEOPLE = 2_000;
  private static final float TOO_MANY_PEOPLE = 20_000;
  private static final int COOLING_TICKS = 6;
  private static final float STRIDE = 0.9f;
  private static final float LAST_STRIDE = 0.05f;
  private static final float SWING = 0.75f;

  /** Ties begin by pulling over so many steps. */
  private static final float FIRST_REACH = 2;

  /** Cooling begins when the mean move in a tick, in reaches, is below this. */
  private static final double SLOW = 0.02;

  /** While it is above this share of the largest the picture takes shape, and cooling waits. */
  private static final double FAST = 0.35;

  /** When the mean move in a tick is below this, the picture is done. */
  private static final double REST = 1e-6;

  private final Bodies bodies;
  private final Workers workers;
  private final boolean[] still;
  private final Forces forces;
  private final Attraction attraction;
  private final Repulsion repulsion;
  private final Grid grid;
  private final List<Part> parts;
  private final Stress[] stresses;
  private final int[] nodes;
  private final float[] reach;
  private final float[] moveX;
  private final float[] moveY;
  private float maxReach = 1;
  private double meanMove = 1;
  private double largestMove;
  private final int drawing;
  private final int enough;
  private final int mostTicks;
  private int ticks;
  private int cooled;

  /**
   * @param still nodes that keep their place although they are not fixed
   */
  Refinement(Topology topology, Bodies bodies, boolean[] still, List<Part> parts, Workers workers) {
    this.bodies = bodies;
    this.workers = workers;
    this.still = still;
    this.parts = parts;
    this.grid = new Grid(bodies.size);
    this.forces = new Forces(bodies.size);
    this.attraction = new Attraction(topology, bodies);
    this.repulsion = new Repulsion(topology, bodies, grid);
    this.stresses = new Stress[parts.size()];
    this.nodes = new int[count(parts)];
    this.reach = new float[bodies.size];
    this.moveX = new float[bodies.size];
    this.moveY = new float[bodies.size];
    int people = nodes.length;
    float few = Math.min(1, FEW_PEOPLE / people);
    int least = (int) (LEAST_TICKS * (1 + MORE_TICKS * few * few));
    double doublings = patience(people) * Math.log(people + 2) / Math.log(2);
    this.drawing = Math.max(least, (int) (TICKS_A_DOUBLING * doublings));
    this.enough = Math.max(least, (int) (ENOUGH_TICKS_A_DOUBLING * doublings));
    this.mostTicks = Math.max(least, (int) (MOST_TICKS_A_DOUBLING * doublings));
    gather();
  }

  private static float patience(int people) {
    float most = Math.min(people / MANY_PEOPLE, TOO_MANY_PEOPLE / people);
    return Math.clamp(most, 1, MOST_PATIENCE);
  }

  private static int count(List<Part> parts) {
    int count = 0;
    for (Part part : parts) {
      count += part.pivots.members.length;
    }
    return count;
  }

  private void gather() {
    int count = 0;
    for (int k = 0; k < stresses.length; k++) {
      Part part = parts.get(k);
      stresses[k] = new Stress(bodies, part.pivots, part.scale);
      maxReach = Math.max(maxReach, part.scale.reach());
      for (int node : part.pivots.members) {
        nodes[count++] = node;
        reach[node] = part.scale.reach();
      }
    }
  }

  @Override
  public boolean tick() {
    if (cooled == COOLING_TICKS || nodes.length == 0 || meanMove < REST) {
      return false;
    }
    cooled += cooled > 0 || isDrawn() ? 1 : 0;
    ticks++;
    for (int k = 0; k < stresses.length; k++) {
      pullWithin(parts.get(k), stresses[k]);
    }
    grid.sort(bodies, nodes, nodes.length, maxReach);
    repulsion.look();
    workers.run(nodes.length, this::push);
    step(STRIDE + (LAST_STRIDE - STRIDE) * cooled / COOLING_TICKS);
    return true;
  }

  private boolean isDrawn() {
    return ticks >= drawing && meanMove < SLOW
        || ticks >= enough && meanMove < FAST * largestMove
        || ticks >= mostTicks;
  }

  private void pullWithin(Part part, Stress stress) {
    stress.look();
    workers.run(stress.blocks(), Stress.BLOCK, (from, to) -> stress.pull(from, to, forces));
    float pullReach = pullReach(part.scale);
    int[] members = part.pivots.members;
    workers.run(
        members.length,
        (from, to) -> {
          for (int member = from; member < to; member++) {
            attraction.pull(members[member], pullReach, forces);
          }
        });
  }

  /** First far, so that groups find together across the map, then ever nearer. */
  private float pullReach(Scale scale) {
    float first = Math.max(1, FIRST_REACH * scale.step() / scale.reach());
    float left = Math.max(0, 1 - ticks / (float) drawing);
    return scale.reach() * (float) Math.pow(first, left);
  }

  private void push(int from, int to) {
    repulsion.push(from, to, reach, forces);
  }

  private void step(float stride) {
    double moved = 0;
    for (int node : nodes) {
      if (!still[node] && !bodies.fixed[node]) {
        float share = stride / forces.stiffness[node];
        moveX[node] = SWING * moveX[node] + share * forces.x[node];
        moveY[node] = SWING * moveY[node] + share * forces.y[node];
        bodies.x[node] += moveX[node];
        bodies.y[node] += moveY[node];
        moved += (Math.abs(moveX[node]) + Math.abs(moveY[node])) / reach[node];
      }
    }
    meanMove = moved / (2 * nodes.length);
    largestMove = Math.max(largestMove, meanMove);
  }
}
