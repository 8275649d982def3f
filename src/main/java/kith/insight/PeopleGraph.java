package kith.insight;

import java.util.Arrays;
import kith.network.Topology;

/**
 * Who is tied to whom among the people of a topology: simple and undirected, each pair once however
 * many ties it has, without the hubs of circles. The owner, if a node at all, has no ties here.
 */
final class PeopleGraph {
  private final int[] offset;
  private final int[] neighbour;

  private PeopleGraph(int[] offset, int[] neighbour) {
    this.offset = offset;
    this.neighbour = neighbour;
  }

  static PeopleGraph of(Topology topology) {
    int people = topology.people();
    int[] offset = new int[people + 1];
    int[] neighbour = new int[2 * topology.ties()];
    int[] seenBy = new int[people];
    Arrays.fill(seenBy, -1);
    int count = 0;
    for (int person = 0; person < people; person++) {
      for (int k = 0; k < topology.degree(person); k++) {
        int other = topology.neighbour(person, k);
        boolean counts = other < people && person != topology.me() && other != topology.me();
        if (counts && seenBy[other] != person) {
          seenBy[other] = person;
          neighbour[count++] = other;
        }
      }
      offset[person + 1] = count;
    }
    return new PeopleGraph(offset, Arrays.copyOf(neighbour, count));
  }

  int people() {
    return offset.length - 1;
  }

  /** How many pairs are tied. */
  int ties() {
    return neighbour.length / 2;
  }

  int degree(int person) {
    return offset[person + 1] - offset[person];
  }

  int neighbour(int person, int k) {
    return neighbour[offset[person] + k];
  }

  /** Where the neighbours of a person begin in {@link #neighbours}. */
  int first(int person) {
    return offset[person];
  }

  /** All neighbours, those of the first person first; not to be written. */
  int[] neighbours() {
    return neighbour;
  }
}
