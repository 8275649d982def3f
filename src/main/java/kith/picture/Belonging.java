package kith.picture;

import kith.network.Topology;

/**
 * What belongs to what stands out: itself, whom it is tied to, and the circles it is in; of a crowd
 * or a neighbourhood only those in it, and the circles that are in it for the most part; while
 * somebody is looked for only those who fit.
 */
final class Belonging {
  /** Of what itself stands out. */
  static final byte STANDS = 2;

  /** Of what was looked for. */
  static final byte MATCHES = 3;

  private static final byte BELONGS = 1;

  private Belonging() {}

  /** 0 for each node that does not belong; null if nothing stands out and all do. */
  static byte[] of(Scene scene, Emphasis emphasis) {
    if (emphasis.isNone()) {
      return null;
    }
    byte[] belongs = new byte[scene.topology().size()];
    if (!emphasis.matched().isEmpty()) {
      emphasis.matched().forEach(node -> belongs[node] = MATCHES);
    } else if (emphasis.isAround() || emphasis.isCrowd()) {
      if (emphasis.isAround()) {
        emphasis.around().forEach(node -> belongs[node] = BELONGS);
      }
      emphasis.selected().forEach(node -> belongs[node] = BELONGS);
      circles(scene, belongs);
    } else {
      emphasis.selected().forEach(node -> mark(scene, node, belongs));
    }
    if (emphasis.hovered() >= 0 && emphasis.matched().isEmpty()) {
      mark(scene, emphasis.hovered(), belongs);
    }
    if (emphasis.hovered() >= 0) {
      belongs[emphasis.hovered()] = STANDS;
    }
    emphasis.selected().forEach(node -> belongs[node] = STANDS);
    return belongs;
  }

  private static void circles(Scene scene, byte[] belongs) {
    for (Scene.Group group : scene.groups()) {
      int in = 0;
      for (int member : group.members()) {
        in += belongs[member];
      }
      if (2 * in > group.members().length) {
        belongs[group.hub()] = 1;
      }
    }
  }

  private static void mark(Scene scene, int node, byte[] belongs) {
    Topology topology = scene.topology();
    for (int k = 0; k < topology.degree(node); k++) {
      belongs[topology.neighbour(node, k)] = BELONGS;
    }
    Strands strands = scene.strands();
    for (int k = 0; k < strands.degree(node); k++) {
      belongs[strands.other(strands.strand(node, k), node)] = BELONGS;
    }
  }
}
