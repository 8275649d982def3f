package kith.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import kith.network.Topology;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** One size of {@link LayoutBenchmark}: lays a network out, and says how that went. */
final class LayoutRun {
  static final String HEADER = "people    layout            seconds  stress  preserved  overlaps";

  private static final long SEED = 20;
  private static final float RADIUS = 8;
  private static final int MOST_FOR_JGRAPHT = 5_000;

  private LayoutRun() {}

  /** Takes the number of people. */
  public static void main(String[] args) {
    int people = Integer.parseInt(args[0]);
    Topology topology = network(people);
    float[] radius = Networks.discs(topology, RADIUS);
    long start = System.nanoTime();
    Layout layout = Layout.afresh(topology, radius, 1);
    layout.settle();
    double seconds = (System.nanoTime() - start) / 1e9;
    float[] x = new float[people];
    float[] y = new float[people];
    layout.copyTo(x, y);
    print("kith", topology, seconds, x, y);
    if (people <= MOST_FOR_JGRAPHT) {
      jgrapht(topology);
    }
  }

  private static Topology network(int people) {
    return Networks.of(people, Networks.friends(people, SEED));
  }

  /** The network of a size as an edge list. */
  static String edges(int people) {
    List<int[]> ties = Networks.friends(people, SEED);
    return ties.stream()
        .map(tie -> tie[0] + "," + tie[1] + "\n")
        .collect(Collectors.joining("", "source,target\n", ""));
  }

  private static void jgrapht(Topology topology) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int node = 0; node < topology.size(); node++) {
      graph.addVertex(node);
    }
    for (int tie = 0; tie < topology.ties(); tie++) {
      graph.addEdge(topology.from(tie), topology.to(tie));
    }
    long start = System.nanoTime();
    var model = new MapLayoutModel2D<Integer>(new Box2D(1000, 1000));
    new IndexedFRLayoutAlgorithm2D<Integer, DefaultEdge>(100, 0.5, 0.5, new Random(SEED))
        .layout(graph, model);
    double seconds = (System.nanoTime() - start) / 1e9;
    float[] x = new float[topology.size()];
    float[] y = new float[topology.size()];
    for (int node = 0; node < x.length; node++) {
      x[node] = (float) model.get(node).getX();
      y[node] = (float) model.get(node).getY();
    }
    print("JGraphT indexed FR", topology, seconds, x, y);
  }

  /** Prints the row of a layout that another program wrote. */
  static void print(String name, int people, double seconds, Path places) throws IOException {
    float[] x = new float[people];
    float[] y = new float[people];
    for (String row : Files.readAllLines(places).subList(1, people + 1)) {
      String[] fields = row.split(",");
      x[Integer.parseInt(fields[0])] = Float.parseFloat(fields[1]);
      y[Integer.parseInt(fields[0])] = Float.parseFloat(fields[2]);
    }
    print(name, network(people), seconds, x, y);
  }

  private static void print(String name, Topology topology, double seconds, float[] x, float[] y) {
    var quality = new SampledQuality(topology, x, y);
    String overlaps = name.equals("kith") ? "" + quality.overlaps(RADIUS) : "-";
    System.out.printf(
        Locale.ROOT,
        "%-9d %-18s %6.3f  %6.3f  %9.3f  %8s%n",
        topology.people(),
        name,
        seconds,
        quality.stress(),
        quality.preservation(),
        overlaps);
  }
}
