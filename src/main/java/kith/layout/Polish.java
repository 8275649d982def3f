package kith.layout;

import java.util.List;
import java.util.SplittableRandom;
import kith.network.Topology;

/**
 * Moves the people of a small map one by one to where the picture is truer. Forces are blind to the
 * question who of two is the nearer; where people are few it can be asked of each of them.
 */
final class Polish implements Phase {
  /** What one look at everybody may cost, over all sweeps: pairs of people. */
  private static final int WORK = 300_000;

  private static final int MOST_SWEEPS = 30;
  private static final int LEAST_SWEEPS = 6;
  private static final int SWEEPS_A_TICK = 3;

  /** How far people try to move, in steps: first, and less and less down to the last. */
  private static final float FIRST_REACH = 0.55f;

  private static final float LAST_REACH = 0.05f;

  /** The most of the way to somebody tied that is tried, and how far beside that way. */
  private static final float CLOSER = 0.6f;

  private static final float BESIDE = 0.3f;

  /** What is not truer by more than this is true alike. */
  private static final double ALIKE = 1e-3;

  private final Topology topology;
  private final Bodies bodies;
  private final boolean[] still;
  private final List<Refinement.Part> parts;
  private final Truth[] truths;
  private final int sweeps;
  private final SplittableRandom random;
  private int sweep;

  /**
   * @param still nodes that keep their place although they are not fixed
   */
  Polish(
      Topology topology, Bodies bodies, boolean[] still, List<Refinement.Part> parts, long seed) {
    this.topology = topology;
    this.bodies = bodies;
    this.still = still;
    this.parts = parts;
    this.random = new SplittableRandom(seed);
    this.truths = new Truth[parts.size()];
    int most = Math.min(MOST_SWEEPS, WORK / Math.max(1, bodies.size * bodies.size));
    this.sweeps = most < LEAST_SWEEPS ? 0 : most;
  }

  @Override
  public boolean tick() {
    if (sweep >= sweeps || parts.isEmpty()) {
      return false;
    }
    for (int end = Math.min(sweeps, sweep + SWEEPS_A_TICK); sweep < end; sweep++) {
      for (int k = 0; k < truths.length; k++) {
        if (truths[k] == null) {
          truths[k] = new Truth(topology, bodies, parts.get(k).pivots());
        }
        sweep(parts.get(k), truths[k]);
      }
    }
    return true;
  }

  private void sweep(Refinement.Part part, Truth truth) {
    float reach = FIRST_REACH + (LAST_REACH - FIRST_REACH) * sweep / sweeps;
    int[] members = part.pivots().members;
    double now = truth.worth();
    for (int m = 0; m < members.length; m++) {
      int node = members[m];
      if (still[node] || bodies.fixed[node]) {
        continue;
      }
      float dx = reach * part.scale().step() * random();
      float dy = reach * part.scale().step() * random();
      if (sweep % 2 == 1) {
        int other = topology.neighbour(node, random.nextInt(topology.degree(node)));
        float closer = CLOSER / 2 * (1 + random());
        dx = closer * (bodies.x[other] - bodies.x[node]) + BESIDE * dx;
        dy = closer * (bodies.y[other] - bodies.y[node]) + BESIDE * dy;
      }
      double then = truth.worthWith(m, bodies.x[node] + dx, bodies.y[node] + dy);
      if (then > now + ALIKE) {
        truth.move(m, bodies.x[node] + dx, bodies.y[node] + dy);
        now = then;
      }
    }
  }

  /** From -1 to 1. */
  private float random() {
    return random.nextInt() * 0x1p-31f;
  }
}
