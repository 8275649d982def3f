package kith.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import kith.exchange.write.SafeCell;
import kith.insight.Betweenness;
import kith.insight.Brokerage;
import kith.insight.Communities;
import kith.insight.Cores;
import kith.insight.Nearness;
import kith.insight.Prominence;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Topology;

/**
 * The measures of everybody in a network, as a table. Figures are written so that reading them
 * gives the very same number; what is not defined is an empty cell.
 */
final class MeasureTable {
  private final int people;
  private final Map<String, IntFunction<String>> columns = new LinkedHashMap<>();

  private MeasureTable(Topology topology) {
    people = topology.people();
  }

  /** Of people who are numbers. */
  static MeasureTable numbered(Topology topology) {
    MeasureTable table = new MeasureTable(topology);
    table.columns.put("node", Integer::toString);
    table.measure(topology);
    return table;
  }

  /**
   * Of people who have names.
   *
   * @param shown each of them, in the order of the nodes, as they may be shown
   */
  static MeasureTable named(Topology topology, List<Person> shown) {
    MeasureTable table = new MeasureTable(topology);
    table.columns.put("id", node -> shown.get(node).id().toString());
    table.columns.put("name", node -> SafeCell.of(shown.get(node).name()));
    table.measure(topology);
    return table;
  }

  private void measure(Topology topology) {
    Progress alone = Progress.NONE;
    Brokerage brokerage = Brokerage.of(topology, alone);
    Nearness nearness = Nearness.of(topology, alone);
    Prominence prominence = Prominence.of(topology, alone);
    whole("degree", brokerage.degree());
    real("betweenness", Betweenness.exact(topology, alone).of());
    real("closeness", nearness.closeness());
    real("harmonic", nearness.harmonic());
    real("eigenvector", prominence.eigenvector());
    real("pagerank", prominence.pageRank());
    whole("core", Cores.of(topology).of());
    real("clustering", brokerage.clustering());
    real("effective_size", brokerage.effectiveSize());
    real("efficiency", brokerage.efficiency());
    real("constraint", brokerage.constraint());
    real("hierarchy", brokerage.hierarchy());
    whole("community", Communities.of(topology, alone).of());
  }

  private void whole(String name, int[] of) {
    columns.put(name, node -> Integer.toString(of[node]));
  }

  private void real(String name, double[] of) {
    columns.put(name, node -> Double.isNaN(of[node]) ? "" : Double.toString(of[node]));
  }

  /** Writes it as CSV with a header. */
  void write(OutputStream out) throws IOException {
    Writer characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(characters);
    csv.writeRecord(columns.keySet());
    for (int node = 0; node < people; node++) {
      List<String> row = new ArrayList<>(columns.size());
      for (IntFunction<String> column : columns.values()) {
        row.add(column.apply(node));
      }
      csv.writeRecord(row);
    }
    characters.flush();
  }
}
