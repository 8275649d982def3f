package kith.insight;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import kith.network.Progress;
import kith.network.Topology;

/**
 * How often each person is on the shortest ways between two others: the sum over all pairs of the
 * share of their shortest ways that lead through. Each pair counts once; ties are simple and
 * undirected, circles and the owner left out.
 *
 * <p>U. Brandes: A faster algorithm for betweenness centrality, Journal of Mathematical Sociology
 * 25, 2001. In large networks it is estimated from the ways that begin at a sample of people, each
 * of whom speaks for as many as there are of them: U. Brandes, C. Pich: Centrality estimation in
 * large networks, International Journal of Bifurcation and Chaos 17, 2007.
 *
 * @param of each person, by their node; 0 or more
 * @param sample how many people it was estimated from; 0 where it is exact
 */
public record Betweenness(double[] of, int sample) {
  /** Up to so many people it is exact. */
  public static final int EXACT = 3000;

  private static final int SAMPLE = 400;
  private static final long SEED = 20_261_123;

  /**
   * Measures a network; longer than a second for tens of thousands of people.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static Betweenness of(Topology topology, Progress progress) {
    return topology.people() <= EXACT ? exact(topology, progress) : of(topology, SAMPLE, progress);
  }

  /**
   * Measures a network of any size exactly; minutes for tens of thousands of people.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static Betweenness exact(Topology topology, Progress progress) {
    return of(topology, topology.people(), progress);
  }

  /**
   * Measures a network from the ways of a sample of its people.
   *
   * @param sample how many; all, or more than there are, for the exact value
   */
  static Betweenness of(Topology topology, int sample, Progress progress) {
    PeopleGraph graph = PeopleGraph.of(topology);
    boolean exact = sample >= graph.people();
    int[] sources = exact ? IntStream.range(0, graph.people()).toArray() : some(graph, sample);
    Sweep sweep = new Sweep(graph);
    for (int k = 0; k < sources.length; k++) {
      progress.step((double) k / sources.length);
      sweep.from(sources[k]);
    }
    // Each pair was met from either end.
    double share = (double) graph.people() / Math.max(1, sources.length) / 2;
    for (int person = 0; person < graph.people(); person++) {
      sweep.sum[person] *= share;
    }
    return new Betweenness(sweep.sum, exact ? 0 : sources.length);
  }

  /** Each as likely as any other, nobody twice: the first places of a shuffle. */
  private static int[] some(PeopleGraph graph, int sample) {
    Random random = new Random(SEED);
    int[] all = IntStream.range(0, graph.people()).toArray();
    for (int k = 0; k < sample; k++) {
      int other = k + random.nextInt(all.length - k);
      int swapped = all[k];
      all[k] = all[other];
      all[other] = swapped;
    }
    return Arrays.copyOf(all, sample);
  }

  /** The shortest ways from one person to all others, and what they leave with whom they pass. */
  private static final class Sweep {
    private final PeopleGraph graph;
    private final int[] neighbours;
    private final double[] sum;
    private final double[] ways;
    private final double[] passing;
    private final int[] distance;
    private final int[] reached;

    Sweep(PeopleGraph graph) {
      int people = graph.people();
      this.graph = graph;
      this.neighbours = graph.neighbours();
      this.sum = new double[people];
      this.ways = new double[people];
      this.passing = new double[people];
      this.distance = new int[people];
      this.reached = new int[people];
      Arrays.fill(distance, -1);
    }

    void from(int source) {
      int count = walk(source);
      for (int k = count - 1; k > 0; k--) {
        gather(reached[k]);
        sum[reached[k]] += passing[reached[k]];
      }
      for (int k = 0; k < count; k++) {
        distance[reached[k]] = -1;
        ways[reached[k]] = 0;
        passing[reached[k]] = 0;
      }
    }

    /** Reaches everybody, nearest first, and counts the shortest ways to each. */
    private int walk(int source) {
      int count = 0;
      reached[count++] = source;
      distance[source] = 0;
      ways[source] = 1;
      for (int k = 0; k < count; k++) {
        int person = reached[k];
        for (int at = graph.first(person); at < graph.first(person + 1); at++) {
          int other = neighbours[at];
          if (distance[other] < 0) {
            distance[other] = distance[person] + 1;
            reached[count++] = other;
          }
          if (distance[other] == distance[person] + 1) {
            ways[other] += ways[person];
          }
        }
      }
      return count;
    }

    /** What those one step farther pass on to a person; they are done already. */
    private void gather(int person) {
      double passed = 0;
      for (int at = graph.first(person); at < graph.first(person + 1); at++) {
        int other = neighbours[at];
        if (distance[other] == distance[person] + 1) {
          passed += ways[person] / ways[other] * (1 + passing[other]);
        }
      }
      passing[person] = passed;
    }
  }
}
