package kith.insight;

import kith.network.Topology;

/**
 * How deep in the thick of a network each person is: the largest k for which they are among people
 * who are all tied to k of one another (S. Seidman: Network structure and minimum degree, Social
 * Networks 5, 1983). Ties are simple and undirected, circles and the owner left out.
 *
 * @param of each person, by their node; 0 for who has no tie
 */
public record Cores(int[] of) {

  /**
   * Measures a network, by taking out who is tied to fewest, again and again (V. Batagelj, M.
   * Zaversnik: An O(m) algorithm for cores decomposition of networks, 2003).
   */
  public static Cores of(Topology topology) {
    PeopleGraph graph = PeopleGraph.of(topology);
    int people = graph.people();
    int[] left = new int[people];
    int most = 0;
    for (int person = 0; person < people; person++) {
      left[person] = graph.degree(person);
      most = Math.max(most, left[person]);
    }
    Queue queue = new Queue(left, most);
    for (int at = 0; at < people; at++) {
      int person = queue.order[at];
      for (int k = 0; k < graph.degree(person); k++) {
        int other = graph.neighbour(person, k);
        if (left[other] > left[person]) {
          queue.forward(other);
        }
      }
    }
    return new Cores(left);
  }

  /** Everybody, by how many of theirs are left. */
  private static final class Queue {
    private final int[] left;
    private final int[] order;
    private final int[] place;

    /** Where those with so many left begin. */
    private final int[] first;

    Queue(int[] left, int most) {
      this.left = left;
      order = new int[left.length];
      place = new int[left.length];
      first = new int[most + 2];
      for (int count : left) {
        first[count + 1]++;
      }
      for (int count = 0; count <= most; count++) {
        first[count + 1] += first[count];
      }
      int[] next = first.clone();
      for (int person = 0; person < left.length; person++) {
        put(person, next[left[person]]++);
      }
    }

    private void put(int person, int at) {
      order[at] = person;
      place[person] = at;
    }

    /** One has one fewer: they change places with the first of those who had as many. */
    void forward(int person) {
      int to = first[left[person]]++;
      put(order[to], place[person]);
      put(person, to);
      left[person]--;
    }
  }
}
