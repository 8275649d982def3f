package kith.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kith.network.Progress;
import kith.network.Topology;
import org.assertj.core.data.Offset;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

/** Measures of single people against published figures, and against JGraphT. */
class MeasuresTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /** As far as figures were printed. */
  private static final Offset<Double> PRINTED = within(5.1e-7);

  private static final Offset<Double> THREE = within(5.1e-4);

  /** A to G, as in S. Borgatti: Structural holes, 1997; C and F and the rest by their letters. */
  private static final Topology BORGATTI = named(7, "AB AF AG AE EG FG BG BD DG GC");

  private static Topology named(int people, String ties) {
    String[] pairs = ties.split(" ");
    return Topology.of(
        people,
        Arrays.stream(pairs).mapToInt(tie -> tie.charAt(0) - 'A').toArray(),
        Arrays.stream(pairs).mapToInt(tie -> tie.charAt(1) - 'A').toArray());
  }

  private static Topology clique(int people) {
    List<int[]> ties = new ArrayList<>();
    for (int one = 0; one < people; one++) {
      for (int other = 0; other < one; other++) {
        ties.add(new int[] {one, other});
      }
    }
    return Topology.of(
        people,
        ties.stream().mapToInt(tie -> tie[0]).toArray(),
        ties.stream().mapToInt(tie -> tie[1]).toArray());
  }

  private static Brokerage brokerage(Topology topology) {
    return Brokerage.of(topology, Progress.NONE);
  }

  @Test
  void borgattisStructuralHoles() {
    Brokerage of = brokerage(BORGATTI);
    assertThat(of.degree()).containsExactly(4, 3, 1, 2, 2, 2, 6);
    assertThat(of.constraint()[6]).isCloseTo(.400270, PRINTED);
    assertThat(of.constraint()[0]).isCloseTo(.595486, PRINTED);
    assertThat(of.constraint()[2]).isEqualTo(1);
    assertThat(of.effectiveSize()[6]).isCloseTo(14 / 3.0, EXACT);
    assertThat(of.effectiveSize()[0]).isEqualTo(2.5);
    assertThat(of.effectiveSize()[2]).isEqualTo(1);
    assertThat(of.efficiency()[0]).isEqualTo(.625);
    assertThat(of.hierarchy()[0]).isCloseTo(.167751, PRINTED);
    assertThat(of.hierarchy()[6]).isCloseTo(.094749, PRINTED);
  }

  @Test
  void constraintMayPassOneAndIsNotDefinedForWhoIsAlone() {
    Brokerage path = brokerage(named(5, "AB BC CD"));
    assertThat(path.constraint()).startsWith(1, .5, .5, 1).endsWith(Double.NaN);
    assertThat(path.effectiveSize()).startsWith(1, 2, 2, 1).endsWith(Double.NaN);
    assertThat(path.hierarchy()).containsExactly(Double.NaN, 0, 0, Double.NaN, Double.NaN);
    assertThat(path.clustering()).containsExactly(Double.NaN, 0, 0, Double.NaN, Double.NaN);
    for (int n : new int[] {2, 3, 5, 10}) {
      double expected = Math.pow(2 * n - 1, 2) / Math.pow(n, 3);
      assertThat(brokerage(clique(n + 1)).constraint()[0]).isCloseTo(expected, EXACT);
      assertThat(brokerage(clique(n + 1)).clustering()[0]).isEqualTo(1);
    }
  }

  @Test
  void krackhardtsKite() {
    Topology kite = Published.kite();
    Brokerage brokerage = brokerage(kite);
    assertThat(brokerage.constraint())
        .containsExactly(
            new double[] {
              .541198, .541198, .664136, .470170, .664136, .445089, .445089, .431111, .5, 1
            },
            PRINTED);
    assertThat(brokerage.effectiveSize())
        .containsExactly(new double[] {2, 2, 1, 10 / 3.0, 1, 3, 3, 7 / 3.0, 2, 1}, EXACT);
    assertThat(Nearness.of(kite, Progress.NONE).closeness())
        .containsExactly(new double[] {.529, .529, .5, .6, .5, .643, .643, .6, .429, .310}, THREE);
    Prominence prominence = Prominence.of(kite, Progress.NONE);
    assertThat(prominence.pageRank())
        .containsExactly(
            new double[] {
              .101920, .101920, .079418, .147148, .079418, .128907, .128907, .095248, .085694,
              .051420
            },
            PRINTED);
    assertThat(Published.largest(prominence.eigenvector())).isEqualTo(3);
    assertThat(Cores.of(kite).of()).containsExactly(3, 3, 3, 3, 3, 3, 3, 2, 1, 1);
  }

  @Test
  void inSeveralPiecesWhoReachesFewerIsLessClose() {
    Nearness of = Nearness.of(named(6, "AB BC DE"), Progress.NONE);
    assertThat(of.closeness())
        .containsExactly(new double[] {4 / 15.0, .4, 4 / 15.0, .2, .2, 0}, EXACT);
    assertThat(of.harmonic()).containsExactly(1.5, 2, 1.5, 1, 1, 0);
  }

  @Test
  void anEigenvectorIsOneAlsoWhereANetworkHasTwoSides() {
    for (Topology network :
        List.of(named(5, "AB AC AD AE"), Published.karate(), Published.groups(20, 20))) {
      double[] of = Prominence.of(network, Progress.NONE).eigenvector();
      PeopleGraph graph = PeopleGraph.of(network);
      double[] next =
          IntStream.range(0, of.length)
              .mapToDouble(person -> neighbours(graph, person).mapToDouble(k -> of[k]).sum())
              .toArray();
      int first = Published.largest(of);
      double value = next[first] / of[first];
      assertThat(Arrays.stream(of).map(x -> x * x).sum()).isCloseTo(1, EXACT);
      for (int person = 0; person < of.length; person++) {
        assertThat(next[person]).isCloseTo(value * of[person], within(1e-9));
      }
    }
    double[] star = Prominence.of(named(5, "AB AC AD AE"), Progress.NONE).eigenvector();
    assertThat(star[0]).isCloseTo(Math.sqrt(.5), EXACT);
    assertThat(Prominence.of(named(3, "AB"), Progress.NONE).eigenvector())
        .containsExactly(new double[] {Math.sqrt(.5), Math.sqrt(.5), 0}, EXACT);
  }

  private static IntStream neighbours(PeopleGraph graph, int person) {
    return IntStream.range(0, graph.degree(person)).map(k -> graph.neighbour(person, k));
  }

  @Test
  void whoHasNoTieGoesOnToAnybody() {
    double[] of = Prominence.of(named(3, "AB"), Progress.NONE).pageRank();
    assertThat(Arrays.stream(of).sum()).isCloseTo(1, EXACT);
    assertThat(of[2]).isCloseTo(.05 + .85 * of[2] / 3, EXACT);
    assertThat(Prominence.of(named(2, "AB").only(new int[0], _ -> true), Progress.NONE).pageRank())
        .isEmpty();
  }

  @Test
  void coresAndClusteringAreAsJGraphTHasThem() {
    for (Topology network : List.of(Published.karate(), Published.groups(20, 20))) {
      Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
      IntStream.range(0, network.people()).forEach(graph::addVertex);
      for (int tie = 0; tie < network.ties(); tie++) {
        graph.addEdge(network.from(tie), network.to(tie));
      }
      Coreness<Integer, DefaultEdge> cores = new Coreness<>(graph);
      ClusteringCoefficient<Integer, DefaultEdge> clusters = new ClusteringCoefficient<>(graph);
      double[] clustering = brokerage(network).clustering();
      int[] core = Cores.of(network).of();
      for (int person = 0; person < core.length; person++) {
        assertThat(core[person]).isEqualTo(cores.getVertexScore(person));
        if (graph.degreeOf(person) > 1) {
          assertThat(clustering[person]).isCloseTo(clusters.getVertexScore(person), EXACT);
        }
      }
    }
  }
}
