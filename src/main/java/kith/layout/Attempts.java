package kith.layout;

import java.util.Arrays;
import java.util.List;
import kith.network.Topology;

/**
 * Draws a component of a small map from many starts, to find the one that ends best. Where people
 * are few, much depends on who begins on which side of whom; where they are many it evens out, and
 * one start has to do.
 */
final class Attempts {
  private static final int MOST_PEOPLE = 100;
  private static final int COUNT = 48;

  /** How far, in steps, later starts stray from the first. */
  private static final float STRAY = 0.3f;

  /** Below this pictures are true alike. */
  private static final double NO_STRESS = 0.01;

  /** Spreads the seeds of attempts, so that those of one seed are not those of the next. */
  private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

  private final Topology topology;
  private final Bodies bodies;
  private final Pivots pivots;

  private Attempts(Topology topology, Bodies bodies, Pivots pivots) {
    this.topology = topology;
    this.bodies = bodies;
    this.pivots = pivots;
  }

  /** The start for a component nobody of which has a place; on a large map, the first one. */
  static PivotStart best(Topology topology, Bodies bodies, Pivots pivots, long seed) {
    PivotStart best = new PivotStart(pivots, seed, PivotStart.JITTER);
    if (bodies.size > MOST_PEOPLE) {
      return best;
    }
    Attempts attempts = new Attempts(topology, bodies, pivots);
    double most = attempts.worth(best);
    for (int k = 1; k < COUNT; k++) {
      PivotStart start = new PivotStart(pivots, seed + k * SEED_STEP, STRAY);
      double worth = attempts.worth(start);
      // Of pictures that differ by rounding alone the first is taken.
      if (worth > 1.001 * most) {
        most = worth;
        best = start;
      }
    }
    return best;
  }

  /** How many neighbours the picture from a start keeps, for how much stress. */
  private double worth(PivotStart start) {
    Bodies drawn =
        new Bodies(
            new float[bodies.size],
            new float[bodies.size],
            bodies.radius,
            new boolean[bodies.size]);
    Scale scale = Scale.of(start.evenSpacing(), bodies.meanSpacing());
    for (int m = 0; m < pivots.members.length; m++) {
      drawn.put(pivots.members[m], scale.step() * start.x[m], scale.step() * start.y[m]);
    }
    Refinement.Part part = new Refinement.Part(pivots, scale);
    Refinement refinement =
        new Refinement(topology, drawn, drawn.fixed, List.of(part), new Workers(1));
    while (refinement.tick()) {}
    return preservation(drawn) / Math.max(stress(drawn), NO_STRESS);
  }

  /** The mean squared relative error of distances to the pivots, at the best scale. */
  private double stress(Bodies drawn) {
    double ratio = 0;
    double square = 0;
    int pairs = 0;
    int width = pivots.pivot.length;
    for (int m = 0; m < pivots.members.length; m++) {
      for (int p = 0; p < width; p++) {
        int far = pivots.steps[m * width + p];
        if (far > 0) {
          double length = Math.sqrt(square(drawn, pivots.members[m], pivots.pivot[p])) / far;
          ratio += length;
          square += length * length;
          pairs++;
        }
      }
    }
    return square > 0 ? 1 - ratio * ratio / square / pairs : 1;
  }

  /** The mean overlap (Jaccard) of a person's ties with as many of the nearest people. */
  private double preservation(Bodies drawn) {
    double sum = 0;
    float[] squares = new float[pivots.members.length];
    for (int node : pivots.members) {
      for (int m = 0; m < squares.length; m++) {
        squares[m] = square(drawn, node, pivots.members[m]);
      }
      Arrays.sort(squares);
      int degree = topology.degree(node);
      float reach = squares[Math.min(degree, squares.length - 1)];
      int near = 0;
      for (int k = 0; k < degree; k++) {
        near += square(drawn, node, topology.neighbour(node, k)) <= reach ? 1 : 0;
      }
      sum += (double) near / (2 * degree - near);
    }
    return sum / squares.length;
  }

  private static float square(Bodies drawn, int one, int other) {
    float dx = drawn.x[one] - drawn.x[other];
    float dy = drawn.y[one] - drawn.y[other];
    return dx * dx + dy * dy;
  }
}
