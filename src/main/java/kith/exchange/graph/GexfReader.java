package kith.exchange.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.exchange.graph.GraphBuilder.Draft;
import kith.exchange.graph.XmlEvents.Element;
import kith.network.Progress;

/**
 * GEXF of every version, by local names: attributes are resolved to their titles, spells to the
 * first and last day, nested nodes and those of a parent to groups.
 */
final class GexfReader implements XmlEvents.Handler {
  /** Under these names the days of a node or edge are said. */
  static final String START = "start";

  static final String END = "end";

  private static final Pattern MARK = Pattern.compile("<(?:[\\w.-]+:)?gexf[\\s>/]");
  private static final Set<String> NOTHING = Set.of("null", "NaN", "INF", "-INF", "Infinity");
  private static final Set<String> OF_EDGES = Set.of("label", "weight", "kind", START, END);

  private record Attribute(String title, String value) {}

  private final GraphBuilder graph = new GraphBuilder("GEXF");
  private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
  private final Map<Draft, Map<String, String>> values = new LinkedHashMap<>();
  private final Map<Draft, Boolean> isEdge = new HashMap<>();
  private final Map<Draft, String> parents = new HashMap<>();
  private final Deque<Draft> within = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String attributesOf = "node";
  private Element attribute;
  private String usual = "undirected";
  private Draft edge;

  private GexfReader() {}

  static boolean knows(String head) {
    return MARK.matcher(head).find();
  }

  static Graph read(String text, Progress progress) {
    GexfReader reader = new GexfReader();
    var broken = XmlEvents.read(text, reader, progress);
    reader.finish();
    broken.ifPresent(flaw -> reader.graph.flaw(flaw.line(), flaw.column(), flaw.what(), true));
    return reader.graph.build();
  }

  @Override
  public void begin(Element element) {
    text.setLength(0);
    switch (element.name()) {
      case "graph" -> {
        usual = element.get("defaultedgetype").isEmpty() ? usual : element.get("defaultedgetype");
        graph.name(element.get("name"));
      }
      case "attributes" ->
          attributesOf = element.get("class").isEmpty() ? "node" : element.get("class");
      case "attribute" -> {
        attribute = element;
        declare("");
      }
      case "node" -> beginNode(element);
      case "edge" -> beginEdge(element);
      case "attvalue" -> value(element);
      case "spell" -> spell(element);
      case "parent" -> {
        if (!within.isEmpty()) {
          parents.putIfAbsent(within.peek(), element.get("for"));
        }
      }
      default -> {}
    }
  }

  private void declare(String value) {
    String title = attribute.get("title").isEmpty() ? attribute.get("id") : attribute.get("title");
    attributes
        .computeIfAbsent(attributesOf, _ -> new LinkedHashMap<>())
        .put(attribute.get("id"), new Attribute(title, value));
  }

  private void beginNode(Element element) {
    List<String> groups = within.stream().map(node -> node.id).toList();
    if (!within.isEmpty()) {
      within.peek().group = true;
    }
    Draft node;
    if (element.get("id").isBlank()) {
      graph.flaw(element.line(), 0, "a node without an id", true);
      node = new Draft(element.line());
    } else {
      node = graph.node(element.get("id"), element.line()).label(element.get("label")).in(groups);
      if (!element.get("pid").isBlank()) {
        parents.put(node, element.get("pid"));
      }
    }
    say(node, START, element.get("start"));
    say(node, END, element.get("end"));
    values.put(node, new LinkedHashMap<>());
    isEdge.put(node, false);
    within.push(node);
  }

  private void beginEdge(Element element) {
    String type = element.get("type").isEmpty() ? usual : element.get("type");
    edge =
        graph.edge(
            element.get("source"),
            element.get("target"),
            type.equalsIgnoreCase("directed"),
            element.line());
    for (String name : OF_EDGES) {
      say(edge, name, element.get(name));
    }
    values.put(edge, new LinkedHashMap<>());
    isEdge.put(edge, true);
  }

  private static void say(Draft of, String name, String value) {
    if (!NOTHING.contains(value.strip())) {
      of.put(name, value);
    }
  }

  private void value(Element element) {
    Draft owner = edge != null ? edge : within.peek();
    String id = element.get("for").isEmpty() ? element.get("id") : element.get("for");
    if (owner != null && !NOTHING.contains(element.get("value").strip())) {
      values.get(owner).put(id, element.get("value"));
    }
  }

  /** Several spells are told from the first to the last day. */
  private void spell(Element element) {
    Draft owner = edge != null ? edge : within.peek();
    if (owner != null) {
      owner.put(START, element.get("start"));
      String end = element.get("end");
      if (end.isBlank()) {
        owner.attributes.remove(END);
      } else {
        owner.attributes.put(END, end);
      }
    }
  }

  @Override
  public void text(String more) {
    text.append(more);
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "default" -> {
        if (attribute != null) {
          declare(text.toString().strip());
        }
      }
      case "attribute" -> attribute = null;
      case "node" -> within.poll();
      case "edge" -> edge = null;
      default -> {}
    }
  }

  private void finish() {
    values.forEach(this::resolve);
    parents.forEach(
        (node, parent) -> {
          if (graph.has(parent) && !parent.equals(node.id)) {
            graph.known(parent).group = true;
            node.in(Stream.concat(Stream.of(parent), node.groups.stream()).distinct().toList());
          }
        });
  }

  private void resolve(Draft draft, Map<String, String> own) {
    Map<String, Attribute> known =
        attributes.getOrDefault(isEdge.get(draft) ? "edge" : "node", Map.of());
    own.forEach(
        (id, value) -> {
          Attribute declared = known.get(id);
          draft.put(declared == null ? id : declared.title(), value);
        });
    known.forEach(
        (id, declared) -> {
          if (!own.containsKey(id)) {
            draft.put(declared.title(), declared.value());
          }
        });
  }
}
