package kith.exchange.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kith.exchange.graph.GraphBuilder.Draft;
import kith.network.KithException;
import kith.network.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kumu's JSON, both as a blueprint, whose connections name labels or ids, and as a project that was
 * exported, whose values are inside of {@code attributes}.
 */
final class KumuReader {
  private static final Pattern MARK = Pattern.compile("\"elements\"\\s*:\\s*\\[");
  private static final int DEEPEST = 64;

  private final GraphBuilder graph = new GraphBuilder("Kumu project");
  private final Map<String, String> idByLabel = new HashMap<>();

  private KumuReader() {}

  static boolean knows(String head) {
    return head.stripLeading().startsWith("{") && MARK.matcher(head).find();
  }

  static Graph read(String text, Progress progress) {
    KumuReader reader = new KumuReader();
    reader.project(parsed(text));
    return reader.graph.build();
  }

  /** Made for a file, since loading all that it needs would delay files that are no JSON. */
  private static JsonMapper mapper() {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build())
        .build();
  }

  private static JsonNode parsed(String text) {
    try {
      return mapper().readTree(text);
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " at line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr();
      throw new KithException("it is not valid JSON" + place + "; export it again", e);
    }
  }

  private void project(JsonNode project) {
    graph.name(text(project.path("name")));
    int number = 0;
    for (JsonNode element : project.path("elements")) {
      element(element, ++number);
    }
    number = 0;
    for (JsonNode connection : project.path("connections")) {
      connection(connection, ++number);
    }
    if (project.path("loops").size() > 0) {
      graph.flaw(1, 0, "loops are not read: " + project.path("loops").size(), false);
    }
  }

  private static String id(JsonNode record) {
    String own = text(record.path("_id"));
    return own.isEmpty() ? text(record.path("id")) : own;
  }

  private void element(JsonNode element, int number) {
    Map<String, String> values = values(element);
    String label = values.getOrDefault("label", "");
    String id = id(element).isEmpty() ? label : id(element);
    if (label.isBlank()) {
      graph.flaw(number, 0, "an element without a label", false);
      return;
    }
    Draft node = graph.node(id, number).label(label);
    idByLabel.putIfAbsent(label.strip().toLowerCase(Locale.ROOT), node.id);
    values.forEach(
        (name, value) -> {
          if (!name.equals("label")) {
            node.put(name, value);
          }
        });
  }

  private void connection(JsonNode connection, int number) {
    String from = end(connection.path("from"));
    String to = end(connection.path("to"));
    if (!graph.has(from) || !graph.has(to)) {
      graph.flaw(
          number, 0, "connection " + number + " leads to an element that is not there", false);
      return;
    }
    String direction = text(connection.path("direction")).toLowerCase(Locale.ROOT);
    Draft tie = graph.edge(from, to, direction.equals("directed"), number);
    values(connection).forEach(tie::put);
  }

  private String end(JsonNode end) {
    String called = text(end);
    return graph.has(called)
        ? called
        : idByLabel.getOrDefault(called.strip().toLowerCase(Locale.ROOT), called);
  }

  /** What is said of an element or connection, by names in lower case. */
  private static Map<String, String> values(JsonNode record) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> own : record.properties()) {
      String name = own.getKey().toLowerCase(Locale.ROOT);
      boolean structure =
          name.startsWith("_")
              || List.of("id", "from", "to", "direction", "attributes", "delayed", "reversed")
                  .contains(name);
      if (!structure) {
        values.put(name, text(own.getValue()));
      }
    }
    for (Map.Entry<String, JsonNode> said : record.path("attributes").properties()) {
      values.put(said.getKey().toLowerCase(Locale.ROOT), text(said.getValue()));
    }
    return values;
  }

  /** A value as text; several of them with a bar between. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join(" | ", parts);
    }
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
