package kith.layout;

import java.util.Arrays;
import kith.network.Topology;

/** The parts of a network that no tie joins to each other, numbered by their lowest node. */
final class Components {
  final int count;

  /** The component of each node. */
  final int[] of;

  private final int[] members;
  private final int[] offset;

  Components(Topology topology) {
    int size = topology.size();
    of = new int[size];
    Arrays.fill(of, -1);
    members = new int[size];
    int[] starts = new int[size + 1];
    int found = 0;
    int end = 0;
    for (int seed = 0; seed < size; seed++) {
      if (of[seed] < 0) {
        starts[found] = end;
        end = flood(topology, seed, found++, end);
      }
    }
    count = found;
    starts[found] = end;
    offset = Arrays.copyOf(starts, found + 1);
  }

  private int flood(Topology topology, int seed, int component, int begin) {
    int end = begin;
    of[seed] = component;
    members[end++] = seed;
    for (int head = begin; head < end; head++) {
      int node = members[head];
      for (int k = 0; k < topology.degree(node); k++) {
        int other = topology.neighbour(node, k);
        if (of[other] < 0) {
          of[other] = component;
          members[end++] = other;
        }
      }
    }
    return end;
  }

  int size(int component) {
    return offset[component + 1] - offset[component];
  }

  /** The nodes of a component, in order of their distance from its lowest. */
  int[] members(int component) {
    return Arrays.copyOfRange(members, offset[component], offset[component + 1]);
  }
}
