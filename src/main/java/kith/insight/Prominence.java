package kith.insight;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import kith.network.Progress;
import kith.network.Topology;

/**
 * How well each person is tied to people who are well tied themselves. Ties are simple and
 * undirected, circles and the owner left out.
 *
 * <p>The eigenvector is the one of the largest eigenvalue of who is tied to whom, of length 1 (P.
 * Bonacich: Factoring and weighting approaches to clique identification, Journal of Mathematical
 * Sociology 2, 1972); in a network of several pieces only the piece with the largest eigenvalue has
 * more than 0. PageRank goes on along a tie 85 times in 100 and else to anybody, and so from who
 * has no tie (S. Brin, L. Page: The anatomy of a large-scale hypertextual web search engine, 1998).
 *
 * @param eigenvector of each person, by their node; 0 to 1, all 0 where nobody is tied
 * @param pageRank of each person, by their node; together 1
 */
public record Prominence(double[] eigenvector, double[] pageRank) {
  private static final double GOES_ON = 0.85;

  /** What changes less in a step than a double can tell in sums of so many is settled. */
  private static final double SETTLED = 1e-15;

  private static final int MOST_STEPS = 20_000;

  /**
   * Measures a network.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static Prominence of(Topology topology, Progress progress) {
    PeopleGraph graph = PeopleGraph.of(topology);
    return new Prominence(
        eigenvector(graph, progress.within(0, 0.7)), pageRank(graph, progress.within(0.7, 1)));
  }

  /** One step of a value that comes closer to what is looked for. */
  @FunctionalInterface
  private interface Step {
    void take(double[] from, double[] to);
  }

  /** Everybody's own value is added to their people's, lest a network of two sides swings. */
  private static double[] eigenvector(PeopleGraph graph, Progress progress) {
    if (graph.ties() == 0) {
      return new double[graph.people()];
    }
    double[] start = new double[graph.people()];
    Arrays.setAll(start, person -> graph.degree(person) == 0 ? 0 : 1);
    return settle(
        start,
        (from, to) -> {
          for (int person = 0; person < to.length; person++) {
            to[person] = from[person] + sum(graph, person, other -> from[other]);
          }
          double length = Math.sqrt(Arrays.stream(to).map(value -> value * value).sum());
          for (int person = 0; person < to.length; person++) {
            to[person] /= length;
          }
        },
        progress);
  }

  private static double[] pageRank(PeopleGraph graph, Progress progress) {
    int people = graph.people();
    double[] start = new double[people];
    Arrays.fill(start, 1.0 / people);
    return settle(
        start,
        (from, to) -> {
          double stuck = 0;
          for (int person = 0; person < people; person++) {
            stuck += graph.degree(person) == 0 ? from[person] : 0;
          }
          double anybody = (1 - GOES_ON + GOES_ON * stuck) / people;
          for (int person = 0; person < people; person++) {
            double along = sum(graph, person, other -> from[other] / graph.degree(other));
            to[person] = anybody + GOES_ON * along;
          }
        },
        progress);
  }

  private static double sum(PeopleGraph graph, int person, IntToDoubleFunction of) {
    double sum = 0;
    for (int at = graph.first(person); at < graph.first(person + 1); at++) {
      sum += of.applyAsDouble(graph.neighbours()[at]);
    }
    return sum;
  }

  private static double[] settle(double[] start, Step step, Progress progress) {
    double[] now = start;
    double[] next = new double[start.length];
    double change = 1;
    for (int steps = 0; steps < MOST_STEPS && change > SETTLED; steps++) {
      progress.step((double) steps / MOST_STEPS);
      step.take(now, next);
      change = 0;
      for (int person = 0; person < next.length; person++) {
        change = Math.max(change, Math.abs(next[person] - now[person]));
      }
      double[] spare = now;
      now = next;
      next = spare;
    }
    return now;
  }
}
