package kith.insight;

import java.util.Arrays;

/**
 * Links with a price, both ways: first people, numbered from 0, then hubs that stand for circles. A
 * hub is linked to its members at half the price of a hop, so that from member to member is one
 * hop.
 */
final class Web {
  private final int people;
  private final int[] offset;
  private final int[] neighbour;
  private final double[] cost;

  private Web(Builder from, int nodes) {
    people = from.people;
    offset = new int[nodes + 1];
    neighbour = new int[2 * from.size];
    cost = new double[2 * from.size];
    for (int link = 0; link < from.size; link++) {
      offset[from.a[link] + 1]++;
      offset[from.b[link] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      offset[node + 1] += offset[node];
    }
    int[] next = Arrays.copyOf(offset, nodes);
    for (int link = 0; link < from.size; link++) {
      put(next[from.a[link]]++, from.b[link], from.cost[link]);
      put(next[from.b[link]]++, from.a[link], from.cost[link]);
    }
  }

  private void put(int slot, int node, double price) {
    neighbour[slot] = node;
    cost[slot] = price;
  }

  /** Gathers links. */
  static final class Builder {
    private final int people;
    private int[] a = new int[1024];
    private int[] b = new int[1024];
    private double[] cost = new double[1024];
    private int size;

    Builder(int people) {
      this.people = people;
    }

    /** Links two nodes, at a price of 0 or more. */
    void link(int one, int other, double price) {
      if (size == a.length) {
        a = Arrays.copyOf(a, 2 * size);
        b = Arrays.copyOf(b, 2 * size);
        cost = Arrays.copyOf(cost, 2 * size);
      }
      a[size] = one;
      b[size] = other;
      cost[size++] = price;
    }

    /**
     * What was gathered.
     *
     * @param hubs how many hubs there are
     */
    Web build(int hubs) {
      return new Web(this, people + hubs);
    }
  }

  /** How many nodes are people; they come first. */
  int people() {
    return people;
  }

  /** People and hubs. */
  int size() {
    return offset.length - 1;
  }

  boolean isHub(int node) {
    return node >= people;
  }

  /** The first of a node's links. */
  int first(int node) {
    return offset[node];
  }

  /** One past the last of a node's links. */
  int end(int node) {
    return offset[node + 1];
  }

  /** Where a link leads. */
  int neighbour(int link) {
    return neighbour[link];
  }

  /** The price of a link. */
  double cost(int link) {
    return cost[link];
  }
}
