package kith.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The cheapest set of paths between two people that share nobody but these two. A link between the
 * two themselves is left out, and so are circles both are in.
 *
 * <p>Everybody but the ends is split into an entrance and an exit with room for one path; hubs let
 * any number through. Each round finds the cheapest way that the paths so far allow, walking back
 * along them at the price saved, and so turns the best set of k paths into the best of k + 1
 * (Suurballe, Bhandari). Potentials keep the prices at 0 or more, so a round is one Dijkstra.
 */
final class DisjointPaths {
  private static final int NONE = -1;

  private final Web web;
  private final int people;
  private final int from;
  private final int to;
  private final double hopPrice;
  private final boolean[] closed;
  private final int[] next;
  private final int[] previous;
  private final double[] potential;
  private final double[] distance;
  private final int[] reachedFrom;
  private final List<Arc> flow = new ArrayList<>();
  private final PriorityQueue<Reached> queue = new PriorityQueue<>();

  /** One step of a path, between people or hubs. */
  private record Arc(int tail, int head) {}

  /** Equal distances are looked at in the order of states, so that the same set comes each time. */
  private record Reached(double distance, int state) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      int nearer = Double.compare(distance, other.distance);
      return nearer != 0 ? nearer : Integer.compare(state, other.state);
    }
  }

  /**
   * @param hopPrice added to the cost of each hop
   */
  DisjointPaths(Web web, int from, int to, double hopPrice) {
    this.web = web;
    this.people = web.people();
    this.from = from;
    this.to = to;
    this.hopPrice = hopPrice;
    int states = people + web.size();
    closed = sharedHubs();
    next = new int[web.size()];
    previous = new int[web.size()];
    potential = new double[states];
    distance = new double[states];
    reachedFrom = new int[states];
    retrace();
  }

  private boolean[] sharedHubs() {
    boolean[] ofFrom = new boolean[web.size()];
    boolean[] shared = new boolean[web.size()];
    for (int link = web.first(from); link < web.end(from); link++) {
      ofFrom[web.neighbour(link)] = true;
    }
    for (int link = web.first(to); link < web.end(to); link++) {
      int node = web.neighbour(link);
      shared[node] = web.isHub(node) && ofFrom[node];
    }
    return shared;
  }

  /**
   * The best set of so many paths, or of as many as there are.
   *
   * @return each path as the people on it, both ends included
   */
  List<int[]> atMost(int count) {
    int found = 0;
    while (found < count && search()) {
      augment();
      retrace();
      found++;
    }
    return unravel();
  }

  private int exit(int node) {
    return people + node;
  }

  private int node(int state) {
    return state < people ? state : state - people;
  }

  /** Dijkstra from the exit of one end to the entrance of the other. */
  private boolean search() {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    queue.clear();
    distance[exit(from)] = 0;
    queue.add(new Reached(0, exit(from)));
    while (!queue.isEmpty()) {
      Reached nearest = queue.poll();
      if (nearest.state == to) {
        raisePotentials();
        return true;
      }
      if (nearest.distance == distance[nearest.state]) {
        expand(nearest.state);
      }
    }
    return false;
  }

  private void raisePotentials() {
    for (int state = 0; state < potential.length; state++) {
      potential[state] += Math.min(distance[state], distance[to]);
    }
  }

  private void expand(int state) {
    if (state < people) {
      enter(state);
    } else if (web.isHub(state - people)) {
      leaveHub(state, state - people);
    } else {
      leave(state, state - people);
    }
  }

  /** On from an entrance; somebody on a path can only be entered to walk that path back. */
  private void enter(int person) {
    int before = previous[person];
    if (before == NONE) {
      reach(person, exit(person), 0);
    } else {
      reach(person, exit(before), -cost(before, person));
    }
  }

  private void leave(int state, int person) {
    if (previous[person] != NONE) {
      reach(state, person, 0);
    }
    for (int link = web.first(person); link < web.end(person); link++) {
      int other = web.neighbour(link);
      if (other != from && next[person] != other && isOpen(person, other)) {
        reach(state, web.isHub(other) ? exit(other) : other, price(person, link));
      }
    }
  }

  private boolean isOpen(int person, int other) {
    boolean taken = !web.isHub(other) && previous[other] == person;
    boolean direct = person == from && other == to;
    return !taken && !direct && !closed[other];
  }

  private void leaveHub(int state, int hub) {
    for (int link = web.first(hub); link < web.end(hub); link++) {
      int member = web.neighbour(link);
      if (member != from && previous[member] != hub) {
        reach(state, member, price(hub, link));
      }
      if (next[member] == hub) {
        reach(state, exit(member), -price(hub, link));
      }
    }
  }

  private void reach(int state, int other, double price) {
    double step = Math.max(0, price + potential[state] - potential[other]);
    double reached = distance[state] + step;
    if (reached < distance[other]) {
      distance[other] = reached;
      reachedFrom[other] = state;
      queue.add(new Reached(reached, other));
    }
  }

  private double price(int tail, int link) {
    boolean half = web.isHub(tail) || web.isHub(web.neighbour(link));
    return web.cost(link) + (half ? hopPrice / 2 : hopPrice);
  }

  private double cost(int tail, int head) {
    int link = web.first(tail);
    while (web.neighbour(link) != head) {
      link++;
    }
    return price(tail, link);
  }

  /** Adds what was walked forwards to the flow and takes out what was walked backwards. */
  private void augment() {
    for (int state = to; state != exit(from); state = reachedFrom[state]) {
      int before = reachedFrom[state];
      int tail = node(before);
      int head = node(state);
      boolean backwards = before < people || state >= people && !web.isHub(head) && web.isHub(tail);
      if (tail != head) {
        if (backwards) {
          flow.remove(new Arc(head, tail));
        } else {
          flow.add(new Arc(tail, head));
        }
      }
    }
  }

  private void retrace() {
    Arrays.fill(next, NONE);
    Arrays.fill(previous, NONE);
    for (Arc arc : flow) {
      if (arc.head != to && !web.isHub(arc.head)) {
        previous[arc.head] = arc.tail;
      }
      if (arc.tail != from && !web.isHub(arc.tail)) {
        next[arc.tail] = arc.head;
      }
    }
  }

  private List<int[]> unravel() {
    List<Arc> left = new ArrayList<>(flow);
    List<int[]> paths = new ArrayList<>();
    for (Arc arc : flow) {
      if (arc.tail == from) {
        paths.add(follow(arc, left));
      }
    }
    return paths;
  }

  private int[] follow(Arc first, List<Arc> left) {
    List<Integer> path = new ArrayList<>(List.of(from));
    Arc arc = first;
    while (true) {
      left.remove(arc);
      int head = arc.head;
      if (!web.isHub(head)) {
        path.add(head);
      }
      if (head == to) {
        return path.stream().mapToInt(Integer::intValue).toArray();
      }
      arc = left.stream().filter(one -> one.tail == head).findFirst().orElseThrow();
    }
  }
}
