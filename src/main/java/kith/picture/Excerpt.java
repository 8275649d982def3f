package kith.picture;

import java.util.Arrays;
import java.util.stream.IntStream;
import kith.network.Network;
import kith.network.Topology;
import kith.network.Visible;

/**
 * The part of a scene that is shown. Colours, sizes and the order of names are those of the whole,
 * so that leaving somebody out changes nothing about the others.
 */
public final class Excerpt {
  /** How many shown members a circle needs to be shown itself. */
  private static final int LEAST_MEMBERS = 2;

  private final Scene scene;
  private final int[] nodes;

  private Excerpt(Scene scene, int[] nodes) {
    this.scene = scene;
    this.nodes = nodes;
  }

  /**
   * What of a scene is shown.
   *
   * @param whole the scene of everybody
   * @param network what the scene was made of, as it was then
   */
  public static Excerpt of(Scene whole, Network network, Visible visible) {
    if (visible.isAll()) {
      return new Excerpt(whole, null);
    }
    int[] number = new int[whole.topology().size()];
    int[] nodes = nodes(whole, network, visible, number);
    Arrays.fill(number, -1);
    for (int node = 0; node < nodes.length; node++) {
      number[nodes[node]] = node;
    }
    Strands strands =
        visible.hasAllTies()
            ? whole.strands()
            : Strands.of(network, whole.topology(), visible.ties());
    Topology all = whole.topology();
    Topology topology =
        all.only(
            nodes,
            tie ->
                visible.hasAllTies()
                    || all.isHub(all.from(tie))
                    || all.isHub(all.to(tie))
                    || strands.joins(all.from(tie), all.to(tie)));
    Strands shown = strands.only(number, nodes.length);
    return new Excerpt(new Scene(whole, topology, shown, nodes, number), nodes);
  }

  /** The people who pass, and the circles of which enough do. */
  private static int[] nodes(Scene whole, Network network, Visible visible, int[] passes) {
    for (int node = 0; node < whole.people(); node++) {
      passes[node] = visible.people().test(network.person(whole.id(node))) ? 1 : 0;
    }
    for (Scene.Group group : whole.groups()) {
      int members = Arrays.stream(group.members()).map(member -> passes[member]).sum();
      passes[group.hub()] = members >= LEAST_MEMBERS ? 1 : 0;
    }
    return IntStream.range(0, passes.length).filter(node -> passes[node] == 1).toArray();
  }

  /** The scene of what is shown; the whole one if nothing is left out. */
  public Scene scene() {
    return scene;
  }

  /** Whether nothing is left out. */
  public boolean isAll() {
    return nodes == null;
  }

  /** The values of the nodes that are shown. */
  public float[] of(float[] whole) {
    if (isAll()) {
      return whole;
    }
    float[] shown = new float[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      shown[node] = whole[nodes[node]];
    }
    return shown;
  }
}
