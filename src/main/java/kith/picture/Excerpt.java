package kith.picture;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kith.network.Network;
import kith.network.Person;
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
    return preparing(whole, network, visible).get();
  }

  /**
   * Begins to take out what of a scene is shown, on the network's own thread, for another to
   * finish: in a large network that takes longer than a frame.
   *
   * @param whole the scene of everybody
   * @param network what the scene was made of, as it was then
   * @return the rest of the work, for any thread
   */
  public static Supplier<Excerpt> preparing(Scene whole, Network network, Visible visible) {
    if (visible.isAll()) {
      return () -> new Excerpt(whole, null);
    }
    Person[] people = new Person[whole.people()];
    Arrays.setAll(people, node -> network.person(whole.id(node)));
    return () -> of(whole, people, visible);
  }

  private static Excerpt of(Scene whole, Person[] people, Visible visible) {
    int[] number = new int[whole.topology().size()];
    int[] nodes = nodes(whole, people, visible, number);
    Arrays.fill(number, -1);
    for (int node = 0; node < nodes.length; node++) {
      number[nodes[node]] = node;
    }
    Topology all = whole.topology();
    boolean allTies = visible.hasAllTies();
    Strands shown =
        allTies
            ? whole.strands().only(number, nodes.length)
            : whole.strands().only(number, nodes.length, all, visible.ties());
    Topology topology =
        all.only(
            nodes,
            tie ->
                allTies
                    || all.isHub(all.from(tie))
                    || all.isHub(all.to(tie))
                    || shown.joins(number[all.from(tie)], number[all.to(tie)]));
    return new Excerpt(new Scene(whole, topology, shown, nodes, number), nodes);
  }

  /** The people who pass, and the circles of which enough do. */
  private static int[] nodes(Scene whole, Person[] people, Visible visible, int[] passes) {
    for (int node = 0; node < people.length; node++) {
      passes[node] = visible.people().test(people[node]) ? 1 : 0;
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
