package kith.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.exchange.graph.Graph;
import kith.exchange.graph.GraphReaders;
import kith.network.KithException;
import kith.network.Progress;

/**
 * Files of graphs, from whatever program: who is in them comes in with their ties, groups become
 * circles, and what could not be read is told row by row.
 */
final class GraphFiles {
  private static final int MOST_ROWS = 100;
  private static final int FEW_LINES = 5;

  private GraphFiles() {}

  /** GraphML, GEXF, GML, Pajek, UCINET DL and Kumu's JSON. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    try {
      return GraphReaders.read(source.head(), source::text, progress)
          .map(graph -> reading(source, graph));
    } catch (KithException e) {
      throw e.getMessage().startsWith(source.name())
          ? e
          : new KithException(source.name() + ": " + e.getMessage() + ".", e);
    }
  }

  /** Lists of edges or neighbours, which nothing but what they share tells from other tables. */
  static Optional<Reading> readList(SourceFile source, Progress progress) {
    return GraphTables.readList(source, progress).map(graph -> reading(source, graph));
  }

  /** Tables of nodes and edges, and matrices. */
  static Optional<Reading> readTable(SourceFile source, Progress progress) {
    return GraphTables.read(source, progress).map(graph -> reading(source, graph));
  }

  private static Reading reading(SourceFile source, Graph graph) {
    String file = source.name();
    if (graph.nodes().isEmpty()) {
      Optional<Graph.Flaw> why = graph.flaws().stream().filter(Graph.Flaw::failed).findFirst();
      throw new KithException(
          file
              + why.map(
                      flaw ->
                          " cannot be read: line "
                              + flaw.line()
                              + column(flaw)
                              + ": "
                              + flaw.what())
                  .orElse(" is " + graph.format() + ", but nobody is in it")
              + "; export it again.");
    }
    Spot.Unit unit = graph.format().startsWith("Kumu project") ? Spot.Unit.RECORD : Spot.Unit.LINE;
    GraphPeople people = new GraphPeople(file, graph);
    GraphTies ties = new GraphTies(graph, people);
    List<Incoming> records = new ArrayList<>(people.records(unit));
    records.addAll(flaws(graph, file, unit));
    records.addAll(leftOut(ties, file, unit));
    if (!people.leftOut().isEmpty()) {
      records.add(Incoming.nobody(new Spot(file, unit, 1), "", Decision.SKIP, people.leftOut()));
    }
    return new Reading(
        new ImportPlan.Source(file, described(graph, ties), source.encoding().label()),
        records,
        ties.ties());
  }

  /** What the file is, and what of its ties is not seen in the rows. */
  private static String described(Graph graph, GraphTies ties) {
    List<String> said = new ArrayList<>(graph.notes());
    if (!ties.weights().isEmpty()) {
      said.add(ties.weights());
    }
    int count = ties.ties().size();
    said.addFirst(count == 1 ? "one tie" : count + " ties");
    return graph.format() + " (" + String.join(", ", said) + ")";
  }

  private static List<Incoming> flaws(Graph graph, String file, Spot.Unit unit) {
    List<Incoming> rows = new ArrayList<>();
    for (Graph.Flaw flaw : graph.flaws()) {
      if (rows.size() == MOST_ROWS) {
        String rest = "and " + (graph.flaws().size() - MOST_ROWS) + " more like these";
        rows.add(Incoming.nobody(new Spot(file, unit, flaw.line()), "", Decision.FAILED, rest));
        return rows;
      }
      String why = flaw.column() > 0 ? "column " + flaw.column() + ": " + flaw.what() : flaw.what();
      rows.add(
          Incoming.nobody(
              new Spot(file, unit, Math.max(1, flaw.line())),
              "",
              flaw.failed() ? Decision.FAILED : Decision.SKIP,
              why));
    }
    return rows;
  }

  private static String column(Graph.Flaw flaw) {
    return flaw.column() > 0 ? ", column " + flaw.column() : "";
  }

  /** One row a reason, with the lines it is about. */
  private static List<Incoming> leftOut(GraphTies ties, String file, Spot.Unit unit) {
    List<Incoming> rows = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> left : ties.leftOut().entrySet()) {
      List<Integer> lines = left.getValue();
      String others =
          lines.stream()
              .skip(1)
              .limit(FEW_LINES)
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      String also =
          lines.size() == 1
              ? ""
              : "; "
                  + lines.size()
                  + " in all, also in "
                  + others
                  + (lines.size() > FEW_LINES + 1 ? " …" : "");
      rows.add(
          Incoming.nobody(
              new Spot(file, unit, Math.max(1, lines.getFirst())),
              "",
              Decision.SKIP,
              "left out: " + left.getKey() + also));
    }
    return rows;
  }
}
