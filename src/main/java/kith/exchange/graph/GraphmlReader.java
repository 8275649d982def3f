package kith.exchange.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kith.exchange.graph.GraphBuilder.Draft;
import kith.exchange.graph.XmlEvents.Element;
import kith.network.Progress;

/**
 * GraphML as Gephi, NetworkX, igraph, yEd, yFiles, NodeXL, SocNetV and others write it: with and
 * without a namespace or declared keys, labels as data or as drawings, groups as nested graphs.
 */
final class GraphmlReader implements XmlEvents.Handler {
  private static final Pattern MARK = Pattern.compile("<(?:[\\w.-]+:)?graphml[\\s>/]");
  private static final Set<String> LABELS = Set.of("NodeLabel", "EdgeLabel", "Label.Text");
  private static final List<String> LABEL_KEYS =
      List.of("label", "v-label", "vertex label", "node label", "name", "v-name");
  private static final Set<String> FOLDERS = Set.of("group", "folder");

  /**
   * A key that was declared.
   *
   * @param name what values of it are called; empty for drawings
   * @param value for those who have none, or empty
   */
  private record Key(String name, String value) {}

  private final GraphBuilder graph = new GraphBuilder("GraphML");
  private final Map<String, Map<String, Key>> keys = new HashMap<>();
  private final Map<Draft, Map<String, String>> data = new HashMap<>();
  private final List<Draft> nodes = new ArrayList<>();
  private final List<Draft> edges = new ArrayList<>();
  private final Map<String, String> graphData = new HashMap<>();
  private final Deque<Draft> within = new ArrayDeque<>();
  private final Deque<Boolean> directed = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private Draft edge;
  private Element key;
  private Element datum;
  private boolean labelling;
  private boolean hasLabel;
  private int deep;
  private int hyper;
  private int hyperLine;

  private GraphmlReader() {}

  static boolean knows(String head) {
    return MARK.matcher(head).find();
  }

  static Graph read(String text, Progress progress) {
    GraphmlReader reader = new GraphmlReader();
    var broken = XmlEvents.read(text, reader, progress);
    reader.finish();
    broken.ifPresent(flaw -> reader.graph.flaw(flaw.line(), flaw.column(), flaw.what(), true));
    return reader.graph.build();
  }

  @Override
  public void begin(Element element) {
    if (datum != null) {
      deep++;
      beginDrawing(element);
      return;
    }
    text.setLength(0);
    switch (element.name()) {
      case "key" -> beginKey(element);
      case "graph" -> beginGraph(element);
      case "node" -> beginNode(element);
      case "edge" -> beginEdge(element);
      case "hyperedge" -> {
        hyper = 0;
        hyperLine = element.line();
      }
      case "endpoint" -> hyper++;
      case "data" -> {
        datum = element;
        deep = 0;
        hasLabel = false;
        label.setLength(0);
      }
      default -> {}
    }
  }

  /** Inside a drawing only its first label matters. */
  private void beginDrawing(Element element) {
    hasLabel |= labelling && !label.toString().isBlank();
    labelling = LABELS.contains(element.name()) && !hasLabel;
  }

  private void beginKey(Element element) {
    key = element;
    declare("");
  }

  private void declare(String value) {
    String type = key.get("yfiles.type");
    String name = key.get("attr.name");
    String called = !name.isEmpty() ? name : type.isEmpty() ? key.get("id") : "";
    String about = key.get("for").isEmpty() ? "all" : key.get("for");
    keys.computeIfAbsent(about, _ -> new HashMap<>()).put(key.get("id"), new Key(called, value));
  }

  private void beginGraph(Element element) {
    String way = element.get("edgedefault");
    boolean inherited = !directed.isEmpty() && directed.peek();
    directed.push(way.isEmpty() ? inherited : way.equalsIgnoreCase("directed"));
    if (!within.isEmpty()) {
      within.peek().group = true;
    }
  }

  private void beginNode(Element element) {
    List<String> groups = within.stream().map(node -> node.id).toList();
    Draft node;
    if (element.get("id").isBlank()) {
      graph.flaw(element.line(), 0, "a node without an id", true);
      node = new Draft(element.line());
    } else {
      node = graph.node(element.get("id"), element.line()).in(groups);
      node.group = FOLDERS.contains(element.get("yfiles.foldertype"));
      nodes.add(node);
    }
    within.push(node);
  }

  private void beginEdge(Element element) {
    String own = element.get("directed").strip();
    boolean usual = !directed.isEmpty() && directed.peek();
    boolean way = own.isEmpty() ? usual : own.equalsIgnoreCase("true") || own.equals("1");
    edge = graph.edge(element.get("source"), element.get("target"), way, element.line());
    edges.add(edge);
  }

  @Override
  public void text(String more) {
    if (labelling) {
      label.append(more);
    } else if (datum == null || deep == 0) {
      text.append(more);
    }
  }

  @Override
  public void end(String name) {
    if (datum != null) {
      endInData();
      return;
    }
    switch (name) {
      case "default" -> {
        if (key != null) {
          declare(text.toString().strip());
        }
      }
      case "key" -> key = null;
      case "desc" -> describe();
      case "graph" -> directed.poll();
      case "node" -> within.poll();
      case "edge" -> edge = null;
      case "hyperedge" ->
          graph.flaw(hyperLine, 0, "a hyperedge of " + hyper + "; a tie joins two people", false);
      default -> {}
    }
  }

  private void endInData() {
    if (labelling) {
      labelling = false;
      hasLabel = !label.toString().isBlank();
    }
    if (deep-- > 0) {
      return;
    }
    Draft owner = edge != null ? edge : within.peek();
    if (owner == null) {
      graphData.put(datum.get("key"), text.toString());
    } else if (hasLabel) {
      if (owner == edge) {
        owner.put("label", label.toString());
      } else {
        owner.label(label.toString());
      }
    } else {
      data.computeIfAbsent(owner, _ -> new LinkedHashMap<>())
          .putIfAbsent(datum.get("key"), text.toString());
    }
    datum = null;
  }

  private void describe() {
    Draft owner = edge != null ? edge : within.peek();
    if (owner != null) {
      owner.put("description", text.toString());
    }
  }

  /** Keys may be declared after they are used: what values are called is known at the end. */
  private void finish() {
    nodes.forEach(
        node -> {
          resolve(node, "node");
          name(node);
        });
    edges.forEach(tie -> resolve(tie, "edge"));
    graphData.forEach(
        (id, value) -> {
          if (called("graph", id).equalsIgnoreCase("name")) {
            graph.name(value);
          }
        });
  }

  /** A key that is called a label or name goes before what is drawn. */
  private static void name(Draft node) {
    for (String wanted : LABEL_KEYS) {
      for (String key : List.copyOf(node.attributes.keySet())) {
        if (key.equalsIgnoreCase(wanted)) {
          node.label = node.attributes.remove(key);
          return;
        }
      }
    }
  }

  private void resolve(Draft draft, String about) {
    Map<String, String> own = data.getOrDefault(draft, Map.of());
    own.forEach((id, value) -> draft.put(called(about, id), value));
    for (String where : List.of(about, "all")) {
      keys.getOrDefault(where, Map.of())
          .forEach(
              (id, declared) -> {
                if (!own.containsKey(id)) {
                  draft.put(declared.name(), declared.value());
                }
              });
    }
  }

  /** What values of a key are called; one that is declared nowhere, by itself. */
  private String called(String about, String id) {
    for (String where : List.of(about, "all")) {
      Key declared = keys.getOrDefault(where, Map.of()).get(id);
      if (declared != null) {
        return declared.name();
      }
    }
    return keys.values().stream()
        .map(of -> of.get(id))
        .filter(Objects::nonNull)
        .map(Key::name)
        .findFirst()
        .orElse(id);
  }
}
