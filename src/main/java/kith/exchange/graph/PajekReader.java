package kith.exchange.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.exchange.graph.GraphBuilder.Draft;
import kith.network.Progress;

/**
 * Pajek's networks ({@code .net}, {@code .paj}): arcs and edges as lists, stars or matrices,
 * several relations, two modes, vertices with lines or without. Quotation marks inside names, which
 * some programs write as they are, are told from those that end a name by what follows them.
 */
final class PajekReader {
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:%[^\\n]*\\n\\s*)*\\*(?:network|vertices|arcs|edges|arcslist|edgeslist|matrix)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SECTION = Pattern.compile("\\*\\s*([A-Za-z]+)(.*)", Pattern.DOTALL);
  private static final Pattern RELATION = Pattern.compile(":\\s*(\\d+)\\s*(?:\"([^\"]*)\")?.*");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  /** Words that stand alone after a vertex, and those that have a value. */
  private static final Set<String> SHAPES =
      Set.of(
          "ellipse",
          "diamond",
          "box",
          "triangle",
          "empty",
          "circle",
          "cross",
          "house",
          "man",
          "woman");

  private static final Set<String> DRAWING =
      Set.of(
          "ic", "bc", "bw", "lc", "la", "lr", "fos", "x_fact", "y_fact", "phi", "r", "q", "font",
          "url", "lphi", "c", "p", "w", "s", "a", "ap", "lp", "h1", "h2", "a1", "a2", "k1", "k2",
          "s_size");

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "\\s*(?:$|[-+.\\d]|(?:"
              + String.join("|", SHAPES)
              + ")\\b|(?:ic|bc|bw|lc|fos|x_fact)\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER_VALUE =
      Pattern.compile("\\s*(?:$|[A-Za-z_][\\w.-]*(?:\\s|$))");
  private static final Pattern LINE_LABEL = Pattern.compile("(?:^|\\s)l\\s+\"([^\"]*)\"");
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w.-]*");
  private static final int MOST_WITHOUT_LINES = 100_000;
  private static final int REPORT_EVERY = 4096;

  private enum Section {
    NONE,
    VERTICES,
    ARCS,
    EDGES,
    ARCSLIST,
    EDGESLIST,
    MATRIX
  }

  private final GraphBuilder graph = new GraphBuilder("Pajek network");
  private final Map<String, String> relations = new HashMap<>();
  private final Map<String, Draft> vertices = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private Section section = Section.NONE;
  private String relation = "";
  private String network = "";
  private int networks;
  private String prefix = "";
  private int size;
  private int people;
  private Matrix matrix;

  private PajekReader() {}

  static boolean knows(String head) {
    return MARK.matcher(head).lookingAt();
  }

  static Graph read(String text, Progress progress) {
    PajekReader reader = new PajekReader();
    Lines lines = new Lines(text);
    while (lines.next()) {
      if (lines.number() % REPORT_EVERY == 0) {
        progress.step(lines.fraction());
      }
      String line = lines.text().strip();
      if (!line.isEmpty() && !line.startsWith("%")) {
        reader.line(line, lines.number());
      }
    }
    reader.endMatrix();
    reader.fill(lines.number());
    return reader.graph.build();
  }

  private void line(String line, int number) {
    if (line.startsWith("*")) {
      begin(line, number);
      return;
    }
    switch (section) {
      case NONE -> {}
      case VERTICES -> vertex(line, number);
      case ARCS, EDGES -> pair(line, number);
      case ARCSLIST, EDGESLIST -> star(line, number);
      case MATRIX -> matrixRow(line, number);
    }
  }

  private void begin(String line, int number) {
    Matcher found = SECTION.matcher(line);
    String name = found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    String rest = found.matches() ? found.group(2).strip() : "";
    endMatrix();
    switch (name) {
      case "network" -> {
        section = Section.NONE;
        network = rest;
        graph.name(rest);
      }
      case "vertices" -> beginVertices(rest, number);
      case "arcs" -> beginTies(Section.ARCS, rest);
      case "edges" -> beginTies(Section.EDGES, rest);
      case "arcslist" -> beginTies(Section.ARCSLIST, rest);
      case "edgeslist" -> beginTies(Section.EDGESLIST, rest);
      case "matrix" -> beginTies(Section.MATRIX, rest);
      default -> {
        section = Section.NONE;
        if (leftOut.add(name)) {
          graph.flaw(number, 0, "*" + name + " is not read", false);
        }
      }
    }
  }

  /** The same people again, in another network of the file, are the same only by name too. */
  private void beginVertices(String rest, int number) {
    fill(number);
    section = Section.VERTICES;
    networks++;
    String[] sizes = rest.split("\\s+");
    size = whole(sizes[0], 0);
    people = sizes.length > 1 ? whole(sizes[1], 0) : 0;
    relation = "";
    prefix = "";
    vertices.clear();
  }

  private void beginTies(Section kind, String rest) {
    section = kind;
    Matcher found = RELATION.matcher(rest);
    boolean numbered = found.matches();
    String number = numbered ? found.group(1) : "";
    if (numbered && found.group(2) != null) {
      relations.put(number, found.group(2));
    }
    String usual = networks > 1 ? network : "";
    relation = numbered ? relations.getOrDefault(number, number) : usual;
  }

  private static int whole(String text, int otherwise) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  private void vertex(String line, int number) {
    int space = firstSpace(line);
    String id = line.substring(0, space);
    if (!id.matches("\\d{1,9}")) {
      graph.flaw(number, 0, "a vertex without a number: “" + GraphBuilder.shown(line) + "”", true);
      return;
    }
    String rest = line.substring(space).strip();
    String label;
    String more;
    if (rest.startsWith("\"")) {
      int end = closing(rest, AFTER_NAME);
      label = rest.substring(1, end);
      more = end < rest.length() ? rest.substring(end + 1) : "";
    } else {
      int end = firstSpace(rest);
      label = rest.substring(0, end);
      more = rest.substring(end);
    }
    String name = unescaped(label).strip();
    Draft vertex = declared(id, name, number);
    attributes(more, vertex);
  }

  private Draft declared(String id, String label, int number) {
    Draft there = vertices.get(id) == null ? graph.known(prefix + id) : null;
    if (networks > 1 && there != null && prefix.isEmpty()) {
      if (there.label.equals(label)) {
        vertices.put(id, there);
        return there;
      }
      if (vertices.isEmpty()) {
        prefix = networks + ":";
      }
    }
    Draft vertex = graph.node(prefix + id, number).label(label);
    affiliate(id, vertex);
    vertices.putIfAbsent(id, vertex);
    return vertex;
  }

  /** Of two modes the second are what people have to do with, such as meetings. */
  private void affiliate(String id, Draft vertex) {
    vertex.group = people > 0 && people < size && whole(id, 0) > people;
  }

  /** Vertices that have no line are there all the same. */
  private void fill(int number) {
    if (size > MOST_WITHOUT_LINES && vertices.size() < size) {
      graph.flaw(number, 0, "only vertices with a line or a tie are read, not all " + size, false);
    } else {
      for (int i = 1; i <= size; i++) {
        String id = Integer.toString(i);
        if (!vertices.containsKey(id) && !graph.has(prefix + id)) {
          affiliate(id, graph.node(prefix + id, number));
        }
      }
    }
    size = 0;
  }

  private static int firstSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  /** The quotation mark that ends a text which begins with one: the first with the right sequel. */
  private static int closing(String text, Pattern sequel) {
    Matcher after = sequel.matcher(text);
    for (int i = text.indexOf('"', 1); i > 0; i = text.indexOf('"', i + 1)) {
      boolean apart = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (apart && after.region(i + 1, text.length()).lookingAt()) {
        return i;
      }
    }
    int last = text.lastIndexOf('"');
    return last > 0 ? last : text.length();
  }

  private static String unescaped(String text) {
    return Entities.decoded(text).replace("\\n", " ").replace("\\\"", "\"");
  }

  /** Names and values after the coordinates and the shape, as NetworkX writes what it knows. */
  private static void attributes(String text, Draft of) {
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int space = firstSpace(rest);
      String key = rest.substring(0, space);
      String more = rest.substring(space).strip();
      if (NUMBER.matcher(key).matches() || !KEY.matcher(key).matches() || more.isEmpty()) {
        rest = more;
      } else if (more.startsWith("\"")) {
        int end = closing(more, AFTER_VALUE);
        of.put(key, unescaped(more.substring(1, end)));
        rest = end < more.length() ? more.substring(end + 1).strip() : "";
      } else if (SHAPES.contains(key.toLowerCase(Locale.ROOT))) {
        rest = more;
      } else {
        int end = firstSpace(more);
        if (!DRAWING.contains(key)) {
          of.put(key, unescaped(more.substring(0, end)));
        }
        rest = more.substring(end).strip();
      }
    }
  }

  private void pair(String line, int number) {
    String[] words = line.split("\\s+", 4);
    if (words.length < 2 || !isId(words[0]) || !isId(words[1])) {
      graph.flaw(number, 0, "no tie: “" + GraphBuilder.shown(line) + "”", true);
      return;
    }
    Draft tie = tie(words[0], words[1], section == Section.ARCS, number);
    boolean weighted = words.length > 2 && NUMBER.matcher(words[2]).matches();
    if (weighted) {
      tie.put("weight", words[2]);
    }
    String rest = weighted ? words.length > 3 ? words[3] : "" : joined(words);
    Matcher labelled = LINE_LABEL.matcher(rest);
    if (labelled.find()) {
      tie.put("label", unescaped(labelled.group(1)));
    } else {
      attributes(rest, tie);
    }
  }

  private static String joined(String[] words) {
    return words.length < 3 ? "" : words[2] + (words.length > 3 ? " " + words[3] : "");
  }

  private static boolean isId(String word) {
    return word.matches("\\d{1,9}");
  }

  private Draft tie(String from, String to, boolean directed, int number) {
    return graph.edge(prefix + from, prefix + to, directed, number).put("relation", relation);
  }

  private void star(String line, int number) {
    List<String> ids = new ArrayList<>(List.of(line.split("\\s+")));
    if (ids.size() < 2 || !ids.stream().allMatch(PajekReader::isId)) {
      graph.flaw(number, 0, "no list of ties: “" + GraphBuilder.shown(line) + "”", true);
      return;
    }
    ids.stream()
        .skip(1)
        .forEach(to -> tie(ids.getFirst(), to, section == Section.ARCSLIST, number));
  }

  private void matrixRow(String line, int number) {
    if (matrix == null) {
      matrix = new Matrix(graph, people == 0 || people >= size);
    }
    matrix.row(line.split("[\\s,;]+"), number);
  }

  /** Of two modes the columns are the second. */
  private void endMatrix() {
    if (matrix != null) {
      int first = people > 0 && people < size ? people : 0;
      matrix.end(
          i -> prefix + (i + 1),
          i -> prefix + (first + i + 1),
          tie -> tie.put("relation", relation));
      matrix = null;
    }
  }
}
