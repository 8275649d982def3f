package kith.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import kith.network.Progress;
import kith.network.Topology;

/**
 * Groups of people who are tied more among themselves than chance would have it: the partition of
 * highest modularity (resolution 1) that the Leiden algorithm finds. The same network always gives
 * the same groups. Ties are simple and undirected, circles and the owner left out.
 *
 * @param of the community of each person, by their node: 0 for the largest and on; whoever has no
 *     tie is one of their own
 * @param sizes how many people are in each
 * @param modularity from -0.5 to 1; the higher, the more the network falls into groups
 */
public record Communities(int[] of, int[] sizes, double modularity) {
  private static final long SEED = 20_261_123;

  /** A small network is tried from many starts, as one may end in a poorer partition. */
  private static final int SMALL = 2000;

  private static final int STARTS = 10;

  /**
   * Finds the communities of a network.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static Communities of(Topology topology, Progress progress) {
    PeopleGraph graph = PeopleGraph.of(topology);
    int starts = graph.people() <= SMALL ? STARTS : 1;
    int[] best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < starts; start++) {
      double from = (double) start / starts;
      double to = (start + 1.0) / starts;
      int[] found = new Leiden(graph, SEED + start, progress.within(from, to)).partition();
      double modularity = modularity(graph, found);
      if (modularity > highest + 1e-12) {
        highest = modularity;
        best = found;
      }
    }
    return numbered(best, highest);
  }

  /** Q of a partition: the share of ties within groups, less what chance would give. */
  static double modularity(PeopleGraph graph, int[] of) {
    double[] within = new double[of.length];
    double[] degrees = new double[of.length];
    for (int person = 0; person < of.length; person++) {
      degrees[of[person]] += graph.degree(person);
      for (int k = 0; k < graph.degree(person); k++) {
        within[of[person]] += of[graph.neighbour(person, k)] == of[person] ? 1 : 0;
      }
    }
    double ends = Math.max(1, 2.0 * graph.ties());
    return IntStream.range(0, of.length)
        .mapToDouble(group -> within[group] / ends - Math.pow(degrees[group] / ends, 2))
        .sum();
  }

  /** Largest first; of equal ones the one with the first person. */
  private static Communities numbered(int[] found, double modularity) {
    int[] size = new int[found.length];
    int[] first = new int[found.length];
    for (int person = found.length - 1; person >= 0; person--) {
      size[found[person]]++;
      first[found[person]] = person;
    }
    int[] order =
        IntStream.range(0, found.length)
            .filter(group -> size[group] > 0)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer group) -> -size[group])
                    .thenComparing(group -> first[group]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] number = new int[found.length];
    for (int group = 0; group < order.length; group++) {
      number[order[group]] = group;
    }
    return new Communities(
        Arrays.stream(found).map(group -> number[group]).toArray(),
        Arrays.stream(order).map(group -> size[group]).toArray(),
        modularity);
  }
}
