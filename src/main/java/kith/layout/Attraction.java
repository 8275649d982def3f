package kith.layout;

import kith.network.Topology;

/**
 * Pulls tied people together, the less the farther apart they are: a long tie between two groups
 * gives way, and the groups stay groups. The force is that of t-SNE's kernel, 1 / (1 + d²), used
 * for graphs by Kruiger and others (<i>Graph layouts by t-SNE</i>, 2017).
 */
final class Attraction {
  private final Topology topology;
  private final Bodies bodies;

  Attraction(Topology topology, Bodies bodies) {
    this.topology = topology;
    this.bodies = bodies;
  }

  void pull(int node, float reach, Forces forces) {
    float x = bodies.x[node];
    float y = bodies.y[node];
    float perReach = 1 / (reach * reach);
    float sumX = 0;
    float sumY = 0;
    float stiff = 0;
    for (int k = 0, degree = topology.degree(node); k < degree; k++) {
      int other = topology.neighbour(node, k);
      float dx = bodies.x[other] - x;
      float dy = bodies.y[other] - y;
      float pull = topology.weight(topology.tie(node, k)) / (1 + (dx * dx + dy * dy) * perReach);
      sumX += pull * dx;
      sumY += pull * dy;
      stiff += pull;
    }
    forces.add(node, sumX, sumY, 2 * stiff);
  }
}
