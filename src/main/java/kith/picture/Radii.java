package kith.picture;

import java.util.UUID;
import kith.network.Network;
import kith.network.Person;
import kith.network.Topology;

/** How large each disc is, for the layout and the picture alike. */
public final class Radii {
  /** The owner's disc, in map units. */
  public static final float ME = 22;

  /** What the hub of a circle keeps free, in map units; it is not drawn as a disc. */
  public static final float HUB = 4;

  private static final float LEAST = 9;
  private static final float MOST = 18;
  private static final double MANY_TIES = Math.log1p(24);

  private Radii() {}

  /**
   * The radius of every node in map units: people from 9 to 18, the more ties and the closer, the
   * larger; by the logarithm of the ties, so that one hub of hundreds does not dwarf the rest.
   */
  public static float[] of(Network network, Topology topology) {
    float[] radii = new float[topology.size()];
    for (int node = 0; node < radii.length; node++) {
      radii[node] = topology.isHub(node) ? HUB : radius(network, topology, node);
    }
    return radii;
  }

  private static float radius(Network network, Topology topology, int node) {
    if (node == topology.me()) {
      return ME;
    }
    UUID id = topology.id(node);
    int ties = 0;
    for (int k = 0; k < topology.degree(node); k++) {
      ties += topology.isHub(topology.neighbour(node, k)) ? 0 : 1;
    }
    double known = Math.min(1, Math.log1p(ties) / MANY_TIES);
    double close = (double) network.person(id).closeness() / Person.CLOSEST;
    return (float) (LEAST + (MOST - LEAST) * (0.6 * known + 0.4 * close));
  }
}
