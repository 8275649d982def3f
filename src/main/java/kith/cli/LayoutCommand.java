package kith.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import kith.exchange.SafeFile;
import kith.layout.Layout;
import kith.network.Topology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kith layout}: places for the people of an edge list, and the time they took. */
@Command(
    name = "layout",
    mixinStandardHelpOptions = true,
    description = "Lays out the people of an edge list and writes where they are.")
public final class LayoutCommand implements Callable<Integer> {
  private static final float RADIUS = 8;
  private static final long SEED = 1;

  @Parameters(
      paramLabel = "EDGES.csv",
      description = "One tie a row, header source,target; people are numbered from 0.")
  private Path edges;

  @Option(
      names = "--positions",
      required = true,
      paramLabel = "OUT.csv",
      description = "Where to write each person's place: node,x,y.")
  private Path positions;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Topology topology = EdgeFile.read(edges);
    float[] radius = new float[topology.size()];
    Arrays.fill(radius, RADIUS);
    long start = System.nanoTime();
    Layout layout = Layout.afresh(topology, radius, SEED);
    layout.settle();
    double seconds = (System.nanoTime() - start) / 1e9;
    write(layout);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "layout %d people, %d ties: %.3f s%n",
            topology.people(),
            topology.ties(),
            seconds);
    return 0;
  }

  private void write(Layout layout) {
    StringBuilder rows = new StringBuilder("node,x,y\n");
    for (int node = 0; node < layout.size(); node++) {
      rows.append(node).append(',').append(layout.x(node));
      rows.append(',').append(layout.y(node)).append('\n');
    }
    byte[] content = rows.toString().getBytes(StandardCharsets.UTF_8);
    SafeFile.write(positions, out -> out.write(content));
  }
}
