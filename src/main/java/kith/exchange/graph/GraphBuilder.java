package kith.exchange.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.exchange.graph.Graph.Edge;
import kith.exchange.graph.Graph.Flaw;
import kith.exchange.graph.Graph.Node;
import kith.network.KithException;

/**
 * Puts a graph together while it is read. Nodes and edges may come in any order; what an edge names
 * and nothing describes becomes a node, too.
 */
public final class GraphBuilder {
  /** No network of people is larger; it keeps memory within bounds. */
  static final int MOST = 2_000_000;

  private static final int LONGEST = 10_000;

  /** A node or edge while it is read. */
  public static final class Draft {
    final int line;
    final Map<String, String> attributes = new LinkedHashMap<>();
    String id = "";
    String label = "";
    String called = "";
    String to = "";
    boolean directed;
    boolean group;
    List<String> groups = List.of();

    Draft(int line) {
      this.line = line;
    }

    /** Says something of it; the first wins, and nothing is said by an empty value. */
    public Draft put(String name, String value) {
      String text = value == null ? "" : value.strip();
      if (!text.isEmpty() && !name.isBlank()) {
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        attributes.putIfAbsent(name.strip(), shortened);
      }
      return this;
    }

    /** Says how it is shown, unless that was said already. */
    public Draft label(String text) {
      if (label.isBlank() && text != null) {
        label = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      }
      return this;
    }

    /** Says that it stands for a group of nodes. */
    public void isGroup() {
      group = true;
    }

    /** Says of which groups it is part, innermost first. */
    Draft in(List<String> ids) {
      groups = List.copyOf(ids);
      return this;
    }
  }

  private final String format;
  private final Map<String, Draft> nodes = new LinkedHashMap<>();
  private final List<Draft> edges = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String name = "";

  /**
   * @param format what kind of file it is
   */
  public GraphBuilder(String format) {
    this.format = format;
  }

  /** What the file calls the graph; the first wins. */
  public void name(String text) {
    if (name.isEmpty() && text != null) {
      name = text.strip();
    }
  }

  /** Whether there is a node of this id. */
  public boolean has(String id) {
    return nodes.containsKey(id);
  }

  /** The node of an id, or null. */
  Draft known(String id) {
    return nodes.get(id);
  }

  /**
   * A new node. An id that is used already is somebody else's: edges mean the first.
   *
   * @param id as the file gives it; empty is no id
   */
  public Draft node(String id, int line) {
    limit();
    Draft node = new Draft(line);
    node.id = id.strip();
    if (node.id.isEmpty()) {
      node.id = "line " + line;
    }
    if (nodes.containsKey(node.id)) {
      flaw(
          line, 0, "the id “" + shown(node.id) + "” is used twice; ties are with the first", false);
      String twice = node.id;
      for (int i = 2; nodes.containsKey(node.id); i++) {
        node.id = twice + " #" + i;
      }
      node.called = twice;
    }
    nodes.put(node.id, node);
    return node;
  }

  /** A new edge between nodes of these ids. */
  public Draft edge(String from, String to, boolean directed, int line) {
    limit();
    Draft edge = new Draft(line);
    edge.id = from.strip();
    edge.to = to.strip();
    edge.directed = directed;
    if (edge.id.isEmpty() || edge.to.isEmpty()) {
      flaw(line, 0, "a tie names only one end", true);
    } else {
      edges.add(edge);
    }
    return edge;
  }

  private void limit() {
    if (nodes.size() + edges.size() >= MOST) {
      throw new KithException(
          "This file has more than two million nodes and ties, which is more than a network of"
              + " people has; choose a part of it.");
    }
  }

  /** Something that could not be read, or is left out. */
  public void flaw(int line, int column, String what, boolean failed) {
    flaws.add(new Flaw(line, column, what, failed));
  }

  /** Something to be known of the whole. */
  public void note(String what) {
    notes.add(what);
  }

  /** Whether anything was read. */
  boolean isEmpty() {
    return nodes.isEmpty() && edges.isEmpty();
  }

  /** The graph. */
  public Graph build() {
    for (Draft edge : List.copyOf(edges)) {
      for (String end : List.of(edge.id, edge.to)) {
        if (!nodes.containsKey(end)) {
          nodes.put(end, node(edge, end));
        }
      }
    }
    Set<String> groups = new LinkedHashSet<>();
    nodes.values().stream().filter(node -> node.group).forEach(node -> groups.add(node.id));
    List<Node> made = new ArrayList<>(nodes.size());
    for (Draft node : nodes.values()) {
      String called = node.called.isEmpty() ? node.id : node.called;
      String label = node.label.isBlank() ? called : node.label;
      List<String> in = node.groups.stream().filter(groups::contains).toList();
      made.add(new Node(node.id, label, node.attributes, node.line, in, node.group));
    }
    List<Edge> ties =
        edges.stream().map(e -> new Edge(e.id, e.to, e.directed, e.attributes, e.line)).toList();
    return new Graph(format, name, made, ties, List.copyOf(flaws), List.copyOf(notes));
  }

  private static Draft node(Draft edge, String id) {
    Draft node = new Draft(edge.line);
    node.id = id;
    return node;
  }

  /** A text as it may be quoted in a message. */
  public static String shown(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }
}
