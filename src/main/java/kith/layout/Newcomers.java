package kith.layout;

import java.util.Arrays;
import kith.network.Topology;

/** Finds newcomers their first places on a map that stands. */
final class Newcomers {
  private final Topology topology;
  private final Bodies bodies;
  private final boolean[] known;

  /**
   * @param known who stands
   */
  Newcomers(Topology topology, Bodies bodies, boolean[] known) {
    this.topology = topology;
    this.bodies = bodies;
    this.known = known;
  }

  /** Puts newcomers to standing components near those they are tied to, without touching anyone. */
  void put(int[] newcomers) {
    FreeSpots spots = new FreeSpots(bodies);
    boolean[] down = known.clone();
    for (int node = 0; node < bodies.size; node++) {
      if (known[node]) {
        spots.add(node);
      }
    }
    int[] left = newcomers;
    while (left.length > 0) {
      for (int node : left) {
        if (hasPlacedTie(node, down)) {
          float[] spot = spotBesideTies(node, down);
          spots.putNear(node, spot[0], spot[1]);
          down[node] = true;
        }
      }
      left = Arrays.stream(left).filter(node -> !down[node]).toArray();
    }
  }

  private boolean hasPlacedTie(int node, boolean[] down) {
    for (int k = 0; k < topology.degree(node); k++) {
      if (down[topology.neighbour(node, k)]) {
        return true;
      }
    }
    return false;
  }

  private float[] spotBesideTies(int node, boolean[] down) {
    double sumX = 0;
    double sumY = 0;
    double weights = 0;
    int count = 0;
    int only = -1;
    for (int k = 0; k < topology.degree(node); k++) {
      int other = topology.neighbour(node, k);
      if (down[other]) {
        double weight = topology.weight(topology.tie(node, k));
        sumX += weight * bodies.x[other];
        sumY += weight * bodies.y[other];
        weights += weight;
        only = other;
        count++;
      }
    }
    return count == 1
        ? outwardsFrom(only, down)
        : new float[] {(float) (sumX / weights), (float) (sumY / weights)};
  }

  /** A tie's length away from somebody, on the side where the fewest of their own people are. */
  private float[] outwardsFrom(int node, boolean[] down) {
    double dx = 0;
    double dy = 0;
    for (int k = 0; k < topology.degree(node); k++) {
      int other = topology.neighbour(node, k);
      if (down[other]) {
        dx += bodies.x[node] - bodies.x[other];
        dy += bodies.y[node] - bodies.y[other];
      }
    }
    double length = Math.hypot(dx, dy);
    double angle = length > 1e-3 ? Math.atan2(dy, dx) : Bearings.of(node);
    return new float[] {
      (float) (bodies.x[node] + Layout.TIE * Math.cos(angle)),
      (float) (bodies.y[node] + Layout.TIE * Math.sin(angle))
    };
  }
}
