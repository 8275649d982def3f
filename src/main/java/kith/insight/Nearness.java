package kith.insight;

import java.util.Arrays;
import kith.network.Progress;
import kith.network.Topology;

/**
 * How few steps part each person from the others. Ties are simple and undirected, circles and the
 * owner left out.
 *
 * <p>Closeness is (r−1)/(n−1) · (r−1)/Σd over the r people one reaches, oneself among them, of n:
 * S. Wasserman, K. Faust: Social Network Analysis, 1994, for networks that are not of one piece. It
 * is 0 for who reaches nobody. Harmonic closeness is the sum of 1/d over all others, who count 0
 * where no way leads to them.
 *
 * @param closeness of each person, by their node; 0 to 1
 * @param harmonic of each person, by their node; 0 to n−1
 */
public record Nearness(double[] closeness, double[] harmonic) {
  /**
   * Measures a network; seconds for tens of thousands of people.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static Nearness of(Topology topology, Progress progress) {
    PeopleGraph graph = PeopleGraph.of(topology);
    int people = graph.people();
    Nearness all = new Nearness(new double[people], new double[people]);
    Walk walk = new Walk(graph);
    for (int person = 0; person < people; person++) {
      progress.step((double) person / people);
      walk.from(person, all);
    }
    return all;
  }

  private static final class Walk {
    private final PeopleGraph graph;
    private final int[] neighbours;
    private final int[] distance;
    private final int[] reached;

    Walk(PeopleGraph graph) {
      this.graph = graph;
      this.neighbours = graph.neighbours();
      this.distance = new int[graph.people()];
      this.reached = new int[graph.people()];
    }

    void from(int person, Nearness all) {
      int count = reach(person);
      long sum = 0;
      double harmonic = 0;
      for (int k = 1; k < count; k++) {
        sum += distance[reached[k]];
        harmonic += 1.0 / distance[reached[k]];
      }
      double others = count - 1;
      all.closeness[person] = count == 1 ? 0 : others / (graph.people() - 1) * (others / sum);
      all.harmonic[person] = harmonic;
    }

    /** Whom one reaches, oneself first and then by distance. */
    private int reach(int person) {
      Arrays.fill(distance, -1);
      int count = 0;
      reached[count++] = person;
      distance[person] = 0;
      for (int k = 0; k < count; k++) {
        int one = reached[k];
        for (int at = graph.first(one); at < graph.first(one + 1); at++) {
          int other = neighbours[at];
          if (distance[other] < 0) {
            distance[other] = distance[one] + 1;
            reached[count++] = other;
          }
        }
      }
      return count;
    }
  }
}
