package kith.insight;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import kith.network.Progress;

/**
 * The Leiden algorithm for modularity with resolution 1: people move to the neighbouring group that
 * gains most, groups are refined into well connected parts, the parts become the nodes of a smaller
 * graph, and so on until nothing moves. Unlike Louvain's it leaves no group that does not hang
 * together.
 *
 * <p>V. Traag, L. Waltman, N. J. van Eck: From Louvain to Leiden, guaranteeing well-connected
 * communities, Scientific Reports 9, 2019. Where it chooses among parts at random the best one is
 * taken here, so that only the order of people depends on the seed.
 */
final class Leiden {
  private static final int MOST_ROUNDS = 20;
  private static final double LEAST_GAIN = 1e-10;

  private final Random random;
  private final Progress progress;
  private final int people;
  private final double ends;
  private Level level;

  /** A graph of some step: nodes stand for one person or many, weights for so many ties. */
  private record Level(int[] offset, int[] to, double[] weight, double[] strength) {
    int size() {
      return strength.length;
    }
  }

  /** The weights between one node and the groups around it; kept from node to node. */
  private static final class Around {
    private final double[] weight;
    private final int[] groups;
    private int count;

    Around(int groups) {
      this.weight = new double[groups];
      this.groups = new int[groups];
    }

    void add(int group, double more) {
      if (weight[group] == 0) {
        groups[count++] = group;
      }
      weight[group] += more;
    }

    void clear() {
      for (int k = 0; k < count; k++) {
        weight[groups[k]] = 0;
      }
      count = 0;
    }
  }

  Leiden(PeopleGraph graph, long seed, Progress progress) {
    this.random = new Random(seed);
    this.progress = progress;
    this.people = graph.people();
    this.ends = Math.max(1, 2.0 * graph.ties());
    int[] offset = IntStream.rangeClosed(0, people).map(graph::first).toArray();
    double[] weight = new double[graph.neighbours().length];
    Arrays.fill(weight, 1);
    double[] strength = IntStream.range(0, people).mapToDouble(graph::degree).toArray();
    this.level = new Level(offset, graph.neighbours(), weight, strength);
  }

  /** The group of each person; numbers below that of people, with gaps. */
  int[] partition() {
    int[] node = IntStream.range(0, people).toArray();
    int[] group = node.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      progress.step((double) round / MOST_ROUNDS);
      boolean moved = move(group);
      int[] part = refine(group);
      int parts = number(part);
      if (!moved || parts == level.size()) {
        break;
      }
      int[] above = new int[parts];
      for (int k = 0; k < part.length; k++) {
        above[part[k]] = group[k];
      }
      number(above);
      for (int person = 0; person < people; person++) {
        node[person] = part[node[person]];
      }
      level = gathered(part, parts);
      group = above;
    }
    int[] last = group;
    return Arrays.stream(node).map(k -> last[k]).toArray();
  }

  private int[] shuffled() {
    int[] order = IntStream.range(0, level.size()).toArray();
    for (int k = order.length - 1; k > 0; k--) {
      int other = random.nextInt(k + 1);
      int swapped = order[k];
      order[k] = order[other];
      order[other] = swapped;
    }
    return order;
  }

  /** Moves nodes to better groups until none gains; gives whether any moved. */
  private boolean move(int[] group) {
    int size = level.size();
    double[] total = new double[size];
    for (int k = 0; k < size; k++) {
      total[group[k]] += level.strength[k];
    }
    int[] queue = shuffled();
    boolean[] waiting = new boolean[size];
    Arrays.fill(waiting, true);
    Around around = new Around(size);
    int head = 0;
    int length = size;
    boolean moved = false;
    while (length > 0) {
      int node = queue[head];
      head = (head + 1) % size;
      length--;
      waiting[node] = false;
      int from = group[node];
      total[from] -= level.strength[node];
      int to = best(node, group, total, around);
      total[to] += level.strength[node];
      if (to != from) {
        moved = true;
        group[node] = to;
        for (int at = level.offset[node]; at < level.offset[node + 1]; at++) {
          int other = level.to[at];
          if (group[other] != to && !waiting[other]) {
            waiting[other] = true;
            queue[(head + length++) % size] = other;
          }
        }
      }
    }
    return moved;
  }

  /** The group a node gains most by, its own if none is better. */
  private int best(int node, int[] group, double[] total, Around around) {
    for (int at = level.offset[node]; at < level.offset[node + 1]; at++) {
      around.add(group[level.to[at]], level.weight[at]);
    }
    int best = group[node];
    double share = level.strength[node] / ends;
    double most = around.weight[best] - share * total[best];
    for (int k = 0; k < around.count; k++) {
      int to = around.groups[k];
      double gain = around.weight[to] - share * total[to];
      if (gain > most + LEAST_GAIN) {
        most = gain;
        best = to;
      }
    }
    around.clear();
    return best;
  }

  /** Splits each group into parts that hang together well: nodes by themselves join parts. */
  private int[] refine(int[] group) {
    int size = level.size();
    double[] whole = new double[size];
    double[] cut = new double[size];
    for (int k = 0; k < size; k++) {
      whole[group[k]] += level.strength[k];
      for (int at = level.offset[k]; at < level.offset[k + 1]; at++) {
        cut[k] += group[level.to[at]] == group[k] ? level.weight[at] : 0;
      }
    }
    int[] part = IntStream.range(0, size).toArray();
    double[] total = level.strength.clone();
    int[] members = new int[size];
    Arrays.fill(members, 1);
    Around around = new Around(size);
    for (int node : shuffled()) {
      if (members[part[node]] == 1 && holds(cut[node], level.strength[node], whole[group[node]])) {
        join(node, group, part, total, cut, whole[group[node]], members, around);
      }
    }
    return part;
  }

  /** Whether what hangs on the rest of its group by a weight hangs on it more than by chance. */
  private boolean holds(double cut, double strength, double whole) {
    return cut >= strength * (whole - strength) / ends - LEAST_GAIN;
  }

  private void join(
      int node,
      int[] group,
      int[] part,
      double[] total,
      double[] cut,
      double whole,
      int[] members,
      Around around) {
    for (int at = level.offset[node]; at < level.offset[node + 1]; at++) {
      int other = level.to[at];
      if (group[other] == group[node]) {
        around.add(part[other], level.weight[at]);
      }
    }
    int best = -1;
    double most = LEAST_GAIN;
    for (int k = 0; k < around.count; k++) {
      int to = around.groups[k];
      double gain = around.weight[to] - level.strength[node] * total[to] / ends;
      if (gain > most && holds(cut[to], total[to], whole)) {
        most = gain;
        best = to;
      }
    }
    if (best >= 0) {
      members[part[node]]--;
      members[best]++;
      total[best] += level.strength[node];
      cut[best] += cut[node] - 2 * around.weight[best];
      part[node] = best;
    }
    around.clear();
  }

  /** Numbers groups from 0 in the order they occur; gives how many there are. */
  private static int number(int[] groups) {
    int[] numbers = new int[Arrays.stream(groups).max().orElse(-1) + 1];
    int count = 0;
    for (int k = 0; k < groups.length; k++) {
      if (numbers[groups[k]] == 0) {
        numbers[groups[k]] = ++count;
      }
      groups[k] = numbers[groups[k]] - 1;
    }
    return count;
  }

  /** The graph in which each part is one node. */
  private Level gathered(int[] part, int parts) {
    int[][] members = membersOf(part, parts);
    int[] offset = new int[parts + 1];
    int[] to = new int[level.to.length];
    double[] weight = new double[level.to.length];
    double[] strength = new double[parts];
    Around around = new Around(parts);
    int count = 0;
    for (int node = 0; node < parts; node++) {
      for (int member : members[node]) {
        strength[node] += level.strength[member];
        for (int at = level.offset[member]; at < level.offset[member + 1]; at++) {
          if (part[level.to[at]] != node) {
            around.add(part[level.to[at]], level.weight[at]);
          }
        }
      }
      for (int k = 0; k < around.count; k++) {
        to[count] = around.groups[k];
        weight[count++] = around.weight[around.groups[k]];
      }
      around.clear();
      offset[node + 1] = count;
    }
    return new Level(offset, Arrays.copyOf(to, count), Arrays.copyOf(weight, count), strength);
  }

  private static int[][] membersOf(int[] part, int parts) {
    int[] size = new int[parts];
    for (int of : part) {
      size[of]++;
    }
    int[][] members = new int[parts][];
    for (int node = 0; node < parts; node++) {
      members[node] = new int[size[node]];
    }
    for (int k = part.length - 1; k >= 0; k--) {
      members[part[k]][--size[part[k]]] = k;
    }
    return members;
  }
}
