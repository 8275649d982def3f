package kith.picture;

import kith.network.Topology;

/**
 * What belongs to what stands out: itself, whom it is tied to, and the circles it is in; of a crowd
 * or a neighbourhood only those in it, and the circles that are in it for the most part.
 */
final class Belonging {
  /** Of what itself stands out. */
  static final byte STANDS = 2;

  private static final byte BELONGS = 1;

  private Belonging() {}

  /** 0 for each node that does not belong; null if nothing stands out and all do. */
  static byte[] of(Scene scene, Emphasis emphasis) {
    if (emphasis.isNone()) {
      return null;
    }
    byte[] belongs = new byte[scene.topology().size()];
    if (emphasis.isAround()) {
      emphasis.around().forEach(node -> belongs[node] = 1);
    }
    boolean alone = emphasis.isAround() || emphasis.isCrowd();
    if (alone) {
      emphasis.selected().forEach(node -> belongs[node] = 1);
      circles(scene, belongs);
    } else {
      emphasis.selected().forEach(node -> mark(scene, node, belongs));
    }
    if (emphasis.hovered() >= 0) {
      mark(scene, emphasis.hovered(), belongs);
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
