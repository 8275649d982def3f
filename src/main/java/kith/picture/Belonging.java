package kith.picture;

import kith.network.Topology;

/** What belongs to what stands out: itself, whom it is tied to, and the circles it is in. */
final class Belonging {
  private Belonging() {}

  /** 1 for each node that belongs; null if nothing stands out and all do. */
  static byte[] of(Scene scene, Emphasis emphasis) {
    if (emphasis.isNone()) {
      return null;
    }
    byte[] belongs = new byte[scene.topology().size()];
    emphasis.selected().forEach(node -> mark(scene, node, belongs));
    if (emphasis.hovered() >= 0) {
      mark(scene, emphasis.hovered(), belongs);
    }
    return belongs;
  }

  private static void mark(Scene scene, int node, byte[] belongs) {
    belongs[node] = 1;
    Topology topology = scene.topology();
    for (int k = 0; k < topology.degree(node); k++) {
      belongs[topology.neighbour(node, k)] = 1;
    }
    Strands strands = scene.strands();
    for (int k = 0; k < strands.degree(node); k++) {
      belongs[strands.other(strands.strand(node, k), node)] = 1;
    }
  }
}
