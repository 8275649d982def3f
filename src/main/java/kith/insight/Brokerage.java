package kith.insight;

import java.util.Arrays;
import kith.network.Progress;
import kith.network.Topology;

/**
 * How far those round each person are tied to each other, so that one hears the same from all of
 * them or stands between them. R. Burt: Structural Holes, 1992, for ties that are simple,
 * undirected and of one weight, in the whole network; circles and the owner left out. What is not
 * defined, as all of it for who has no tie, is NaN.
 *
 * @param degree n, to how many people one is tied; defined for all
 * @param effectiveSize n − 2t/n, where t pairs of one's n people are tied (S. Borgatti: Structural
 *     holes, unpacking Burt's redundancy measures, Connections 20, 1997)
 * @param efficiency effective size over n; above 0, to 1
 * @param constraint Σ (p<sub>ij</sub> + Σ p<sub>iq</sub> p<sub>qj</sub>)² over one's people j, p
 *     being 1 over how many people somebody is tied to; it may pass 1
 * @param hierarchy how much of the constraint comes from a few of them: Σ r ln r / (n ln n), r
 *     being what one of them adds to the constraint over the mean; 0 to 1, not defined for n = 1
 * @param clustering share of the pairs of one's people that are tied; not defined for n = 1
 */
public record Brokerage(
    int[] degree,
    double[] effectiveSize,
    double[] efficiency,
    double[] constraint,
    double[] hierarchy,
    double[] clustering) {

  private Brokerage(int people) {
    this(
        new int[people],
        new double[people],
        new double[people],
        new double[people],
        new double[people],
        new double[people]);
  }

  /**
   * Measures a network.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static Brokerage of(Topology topology, Progress progress) {
    PeopleGraph graph = PeopleGraph.of(topology);
    Brokerage all = new Brokerage(graph.people());
    int[] tiedTo = new int[graph.people()];
    Arrays.fill(tiedTo, -1);
    for (int person = 0; person < graph.people(); person++) {
      progress.step((double) person / graph.people());
      for (int k = 0; k < graph.degree(person); k++) {
        tiedTo[graph.neighbour(person, k)] = person;
      }
      all.fill(graph, person, tiedTo);
    }
    return all;
  }

  /**
   * @param tiedTo the person at each place of one of their people
   */
  private void fill(PeopleGraph graph, int person, int[] tiedTo) {
    int n = graph.degree(person);
    degree[person] = n;
    double[] dyadic = new double[n];
    long ends = 0;
    for (int k = 0; k < n; k++) {
      int other = graph.neighbour(person, k);
      double depends = 1;
      for (int m = 0; m < graph.degree(other); m++) {
        int third = graph.neighbour(other, m);
        if (tiedTo[third] == person) {
          depends += 1.0 / graph.degree(third);
          ends++;
        }
      }
      dyadic[k] = depends / n * (depends / n);
    }
    effectiveSize[person] = n == 0 ? Double.NaN : n - (double) ends / n;
    efficiency[person] = effectiveSize[person] / n;
    constraint[person] = n == 0 ? Double.NaN : Arrays.stream(dyadic).sum();
    hierarchy[person] = n < 2 ? Double.NaN : hierarchy(dyadic, constraint[person] / n);
    clustering[person] = n < 2 ? Double.NaN : (double) ends / ((long) n * (n - 1));
  }

  private static double hierarchy(double[] dyadic, double mean) {
    double sum =
        Arrays.stream(dyadic).map(part -> part / mean).map(share -> share * Math.log(share)).sum();
    // Equal shares differ from 1 by a rounding error, which may be below it.
    return Math.max(0, sum / (dyadic.length * Math.log(dyadic.length)));
  }
}
