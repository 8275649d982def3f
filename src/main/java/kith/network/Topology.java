package kith.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The shape of a network, without names: nodes numbered from 0, ties between them. Immutable, so
 * that layouts and measures read it on any thread.
 *
 * <p>Nodes {@code 0 … people()-1} are people, the rest are hubs: one for each circle that pulls its
 * members together on the map. A hub is tied to its members, so a circle of n costs n ties and not
 * n².
 */
public final class Topology {
  private final List<UUID> ids;
  private final Map<UUID, Integer> indexes;
  private final int people;
  private final int me;
  private final int[] from;
  private final int[] to;
  private final float[] weight;
  private final int[] offset;
  private final int[] neighbour;
  private final int[] tieOf;

  /**
   * @param ids what each node stands for, people first; empty where nodes have no identity
   * @param nodes how many nodes there are
   * @param people how many of them are people
   * @param me the owner's node, or -1; the layout keeps it where it is put
   * @param from one end of each tie
   * @param to the other end; never the same node
   * @param weight pull of each tie, above 0; 1 is usual
   */
  Topology(List<UUID> ids, int nodes, int people, int me, int[] from, int[] to, float[] weight) {
    this.ids = List.copyOf(ids);
    this.people = people;
    this.me = me;
    this.from = from;
    this.to = to;
    this.weight = weight;
    this.indexes = HashMap.newHashMap(ids.size());
    for (int node = 0; node < ids.size(); node++) {
      indexes.put(ids.get(node), node);
    }
    this.offset = new int[nodes + 1];
    this.neighbour = new int[2 * from.length];
    this.tieOf = new int[2 * from.length];
    index();
  }

  private void index() {
    for (int tie = 0; tie < from.length; tie++) {
      if (from[tie] == to[tie]) {
        throw new IllegalArgumentException(
            "Tie " + tie + " joins node " + from[tie] + " to itself");
      }
      offset[from[tie] + 1]++;
      offset[to[tie] + 1]++;
    }
    for (int node = 0; node < size(); node++) {
      offset[node + 1] += offset[node];
    }
    int[] next = Arrays.copyOf(offset, size());
    for (int tie = 0; tie < from.length; tie++) {
      place(next[from[tie]]++, to[tie], tie);
      place(next[to[tie]]++, from[tie], tie);
    }
  }

  private void place(int slot, int node, int tie) {
    neighbour[slot] = node;
    tieOf[slot] = tie;
  }

  /**
   * A topology of people only, all ties of weight 1, without identities: edge lists and tests.
   *
   * @param people how many people there are
   * @param from one end of each tie, 0 to people-1
   * @param to the other end
   */
  public static Topology of(int people, int[] from, int[] to) {
    float[] weight = new float[from.length];
    Arrays.fill(weight, 1f);
    return new Topology(List.of(), people, people, -1, from.clone(), to.clone(), weight);
  }

  /**
   * A part of this topology, its nodes numbered anew in the same order.
   *
   * @param nodes which nodes it has, by their number here, ascending; all people of it come first
   *     as they do here
   * @param ties which ties between two of them it has, by their number here
   */
  public Topology only(int[] nodes, IntPredicate ties) {
    int[] number = new int[size()];
    Arrays.fill(number, -1);
    for (int node = 0; node < nodes.length; node++) {
      number[nodes[node]] = node;
    }
    int[] kept =
        IntStream.range(0, from.length)
            .filter(tie -> number[from[tie]] >= 0 && number[to[tie]] >= 0 && ties.test(tie))
            .toArray();
    int[] start = Arrays.stream(kept).map(tie -> number[from[tie]]).toArray();
    int[] end = Arrays.stream(kept).map(tie -> number[to[tie]]).toArray();
    float[] pull = new float[kept.length];
    for (int tie = 0; tie < kept.length; tie++) {
      pull[tie] = weight[kept[tie]];
    }
    List<UUID> names = ids.isEmpty() ? ids : Arrays.stream(nodes).mapToObj(ids::get).toList();
    int who = (int) Arrays.stream(nodes).filter(node -> node < people).count();
    return new Topology(names, nodes.length, who, me < 0 ? -1 : number[me], start, end, pull);
  }

  /** How many nodes: people and hubs. */
  public int size() {
    return offset.length - 1;
  }

  /** How many of the nodes are people; they come first. */
  public int people() {
    return people;
  }

  /** The owner's node, or -1 if the owner is not among the nodes. */
  public int me() {
    return me;
  }

  /** Whether a node is the hub of a circle. */
  public boolean isHub(int node) {
    return node >= people;
  }

  /** How many ties there are, those between hubs and members included. */
  public int ties() {
    return from.length;
  }

  /** One end of a tie. */
  public int from(int tie) {
    return from[tie];
  }

  /** The other end of a tie. */
  public int to(int tie) {
    return to[tie];
  }

  /** How strongly a tie pulls, above 0; 1 is usual. */
  public float weight(int tie) {
    return weight[tie];
  }

  /** How many ties end at a node. */
  public int degree(int node) {
    return offset[node + 1] - offset[node];
  }

  /**
   * The node at the other end of one of a node's ties.
   *
   * @param node a node
   * @param k 0 to degree(node)-1
   */
  public int neighbour(int node, int k) {
    return neighbour[offset[node] + k];
  }

  /** The tie to {@link #neighbour neighbour(node, k)}. */
  public int tie(int node, int k) {
    return tieOf[offset[node] + k];
  }

  /** What a node stands for: a person's or a circle's id. */
  public UUID id(int node) {
    return ids.get(node);
  }

  /** The node of a person or circle, or -1 if it has none. */
  public int index(UUID id) {
    return indexes.getOrDefault(id, -1);
  }
}
