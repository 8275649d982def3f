package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.exchange.Tables.Header;
import kith.exchange.Tables.Record;
import kith.exchange.graph.Graph;
import kith.exchange.graph.GraphBuilder;
import kith.exchange.graph.GraphBuilder.Draft;
import kith.exchange.graph.Matrix;
import kith.network.Progress;

/**
 * Graphs as tables: Gephi's and Kumu's with a header, matrices whose first cell is empty, lists of
 * edges and of neighbours. Lists have no mark of their own; they are taken for one only if the same
 * names or numbers stand in the first place of a line and in another.
 */
final class GraphTables {
  private static final int HEADER_WITHIN_LINES = 5;
  private static final int REPORT_EVERY = 4096;
  private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern PYTHON_WEIGHT = Pattern.compile("'weight':\\s*([-+.\\deE]+)");
  private static final Pattern FORMULA = Pattern.compile("'(?=[=+\\-@\\t\\r])");
  private static final String NO_WAY = "which go both ways, as the file does not say which";

  /** How the two ends of an edge are called, and whether a tie goes one way unless it says so. */
  private record Ends(String from, String to, boolean directed) {}

  private static final List<Ends> ENDS =
      List.of(
          new Ends("source", "target", true),
          new Ends("from", "to", false),
          new Ends("node 1", "node 2", false),
          new Ends("node1", "node2", false),
          new Ends("node a", "node b", false),
          new Ends("id 1", "id 2", false),
          new Ends("id1", "id2", false),
          new Ends("person 1", "person 2", false),
          new Ends("person a", "person b", false),
          new Ends("vertex1", "vertex2", false),
          new Ends("vertex 1", "vertex 2", false));

  /** Columns that lists of messages have beside their ends. */
  private static final Set<String> OF_MAILS =
      Set.of("content", "subject", "sent at", "message", "body");

  private final String text;
  private final Progress progress;

  private GraphTables(String text, Progress progress) {
    this.text = text;
    this.progress = progress;
  }

  /** The graph of a file, if it is such a table. */
  static Optional<Graph> read(SourceFile source, Progress progress) {
    String head = source.head();
    Optional<Ends> ends = ENDS.stream().filter(one -> header(head, one).isPresent()).findFirst();
    if (ends.isPresent()) {
      GraphTables tables = new GraphTables(source.text(), progress);
      return header(tables.text, ends.get()).map(header -> tables.edges(header, ends.get()));
    }
    Optional<Header> nodes = nodes(head);
    if (nodes.isPresent()) {
      GraphTables tables = new GraphTables(source.text(), progress);
      return nodes(tables.text).map(tables::nodeTable);
    }
    Optional<Header> matrix = matrix(head);
    if (matrix.isPresent()) {
      return Optional.of(new GraphTables(source.text(), progress).matrixTable(matrix.get()));
    }
    return Optional.empty();
  }

  /** The graph of a list of edges or neighbours, if a file looks like one. */
  static Optional<Graph> readList(SourceFile source, Progress progress) {
    return GraphList.of(source.head())
        .map(list -> new GraphTables(source.text(), progress).list(list));
  }

  private static Optional<Header> header(String text, Ends ends) {
    return Tables.header(text, Set.of(ends.from(), ends.to()))
        .filter(header -> header.line() <= HEADER_WITHIN_LINES)
        .filter(header -> header.columns().stream().noneMatch(OF_MAILS::contains));
  }

  /** A table of nodes has an id and a label, or begins with a label. */
  private static Optional<Header> nodes(String text) {
    return Tables.header(text, Set.of("label"))
        .filter(header -> header.line() <= HEADER_WITHIN_LINES)
        .filter(
            header ->
                header.columns().contains("id") || header.columns().getFirst().equals("label"));
  }

  private Graph edges(Header header, Ends ends) {
    GraphBuilder graph = new GraphBuilder("Table of ties");
    int from = header.column(ends.from());
    int to = header.column(ends.to());
    int type = header.column("direction", "type");
    boolean told = ends.directed() || type >= 0;
    Set<String> pairs = new HashSet<>();
    rows(
        header,
        graph,
        row -> {
          for (String end : PARTS.split(cell(row, to))) {
            edge(header, row, new int[] {from, to, type}, end, ends, graph, told, pairs);
          }
        });
    if (!told) {
      graph.note(NO_WAY);
    }
    return graph.build();
  }

  private void edge(
      Header header,
      Record row,
      int[] columns,
      String end,
      Ends ends,
      GraphBuilder graph,
      boolean told,
      Set<String> pairs) {
    String way = cell(row, columns[2]).toLowerCase(Locale.ROOT);
    boolean says = way.equals("directed") || way.equals("undirected") || way.equals("mutual");
    boolean directed = says ? way.equals("directed") : ends.directed();
    String from = cell(row, columns[0]);
    Map<String, String> said = new LinkedHashMap<>();
    for (int i = 0; i < header.columns().size(); i++) {
      if (i != columns[0] && i != columns[1] && (i != columns[2] || !says)) {
        said.putIfAbsent(header.columns().get(i), cell(row, i));
      }
    }
    name(graph, from, cell(row, header.column("source name", "from name")), row);
    name(graph, end, cell(row, header.column("target name", "to name")), row);
    String pair = from.compareTo(end) <= 0 ? from + "\t" + end : end + "\t" + from;
    if (told || pairs.add(pair + "\t" + said)) {
      Draft edge = graph.edge(from, end, directed, row.line());
      said.forEach(edge::put);
    }
  }

  /** Some tables, such as Kith's own, also say who the two are. */
  private static void name(GraphBuilder graph, String id, String name, Record row) {
    if (!name.isEmpty() && !id.isEmpty() && !graph.has(id)) {
      graph.node(id, row.line()).label(name);
    }
  }

  private Graph nodeTable(Header header) {
    boolean kumu = !header.columns().contains("id");
    GraphBuilder graph = new GraphBuilder(kumu ? "Kumu elements" : "Table of people");
    int id = header.column(kumu ? "label" : "id");
    int label = header.column("label");
    rows(
        header,
        graph,
        row -> {
          if (cell(row, id).isEmpty() && cell(row, label).isEmpty()) {
            graph.flaw(row.line(), 0, "neither an id nor a label", false);
            return;
          }
          String called = cell(row, id).isEmpty() ? cell(row, label) : cell(row, id);
          Draft node = graph.node(called, row.line()).label(cell(row, label));
          for (int i = 0; i < header.columns().size(); i++) {
            if (i != id && i != label) {
              node.put(header.columns().get(i), cell(row, i));
            }
          }
        });
    return graph.build();
  }

  private interface Rows {
    void row(Record row);
  }

  private void rows(Header header, GraphBuilder graph, Rows each) {
    int[] count = {0};
    Tables.rows(
        text,
        header,
        row -> {
          if (count[0]++ % REPORT_EVERY == 0) {
            progress.step(0);
          }
          if (!row.problem().isEmpty()) {
            graph.flaw(row.line(), 0, row.problem(), true);
          } else if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
            each.row(row);
          }
        });
  }

  /** A cell without the apostrophe that keeps a spreadsheet from calculating it. */
  private static String cell(Record row, int column) {
    return FORMULA.matcher(row.cell(column)).replaceFirst("");
  }

  /** A first line whose first cell is empty and others are not. */
  private static Optional<Header> matrix(String head) {
    int offset = 0;
    int line = 1;
    for (String first : head.split("\\R", HEADER_WITHIN_LINES + 1)) {
      if (!first.isBlank()) {
        for (char separator : new char[] {';', ',', '\t'}) {
          List<String> names = List.of(first.split(Pattern.quote(String.valueOf(separator)), -1));
          boolean fits =
              names.size() > 2
                  && names.getFirst().replace("\"", "").isBlank()
                  && names.stream().skip(1).noneMatch(String::isBlank);
          if (fits) {
            return Optional.of(new Header(line, offset, separator, names, names));
          }
        }
        return Optional.empty();
      }
      offset += first.length() + (head.startsWith("\r\n", offset + first.length()) ? 2 : 1);
      line++;
    }
    return Optional.empty();
  }

  private Graph matrixTable(Header header) {
    GraphBuilder graph = new GraphBuilder("Matrix");
    List<String> columns = header.columns().stream().skip(1).map(GraphTables::bare).toList();
    List<Record> rows = new ArrayList<>();
    rows(header, graph, rows::add);
    List<String> names = rows.stream().map(row -> bare(row.cell(0))).toList();
    boolean square = new HashSet<>(columns).containsAll(names) || names.equals(columns);
    Map<String, Integer> place = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      place.putIfAbsent(columns.get(i), i);
      if (square) {
        graph.node(columns.get(i), header.line());
      } else {
        graph.node("column " + (i + 1), header.line()).label(columns.get(i)).isGroup();
      }
    }
    Matrix matrix = new Matrix(graph, square);
    for (int i = 0; i < rows.size(); i++) {
      int at = square ? place.get(names.get(i)) : i;
      if (!square) {
        graph.node("row " + (i + 1), rows.get(i).line()).label(names.get(i));
      }
      for (int j = 0; j < columns.size(); j++) {
        matrix.cell(at, j, rows.get(i).cell(j + 1), rows.get(i).line());
      }
    }
    matrix.end(
        i -> square ? columns.get(i) : "row " + (i + 1),
        i -> square ? columns.get(i) : "column " + (i + 1),
        _ -> {});
    return graph.build();
  }

  private static String bare(String cell) {
    return cell.replace("\"", "").strip();
  }

  private Graph list(GraphList list) {
    GraphBuilder graph = new GraphBuilder(list.isOfEdges() ? "List of ties" : "List of neighbours");
    Set<String> pairs = new HashSet<>();
    int[] count = {0};
    list.lines(
        text,
        (cells, line) -> {
          if (count[0]++ % REPORT_EVERY == 0) {
            progress.step(0);
          }
          String from = cells.getFirst();
          List<String> others =
              cells.subList(1, list.isOfEdges() ? Math.min(2, cells.size()) : cells.size());
          if (others.isEmpty() && !graph.has(from)) {
            graph.node(from, line);
          }
          for (String to : new LinkedHashSet<>(others)) {
            String pair = from.compareTo(to) <= 0 ? from + "\t" + to : to + "\t" + from;
            if (!from.isEmpty() && !to.isEmpty() && pairs.add(pair)) {
              graph.edge(from, to, false, line).put("weight", weight(list, cells));
            }
          }
        });
    graph.note(NO_WAY);
    return graph.build();
  }

  private static String weight(GraphList list, List<String> cells) {
    if (!list.isOfEdges() || cells.size() < 3) {
      return "";
    }
    Matcher python = PYTHON_WEIGHT.matcher(cells.get(2));
    return python.find() ? python.group(1) : cells.get(2).startsWith("{") ? "" : cells.get(2);
  }
}
