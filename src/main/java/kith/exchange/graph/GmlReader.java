package kith.exchange.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kith.exchange.graph.GraphBuilder.Draft;
import kith.network.Progress;

/**
 * GML (Himsolt 1996) as NetworkX, igraph, Gephi and Cytoscape write it: edges before nodes, raw or
 * coded characters, line breaks in texts, ids of any kind. A text that nothing ends costs its node
 * or edge.
 */
final class GmlReader {
  private static final Pattern MARK = Pattern.compile("(?im)^\\s*graph\\s*(?:\\r?\\n\\s*)?\\[");
  private static final Pattern NEXT = Pattern.compile("\\s*(?:\\]\\s*|(?:node|edge)\\s*\\[?\\s*)");
  private static final int DEEPEST = 64;
  private static final int REPORT_EVERY = 1024;

  private final String text;
  private final Progress progress;
  private final GraphBuilder graph = new GraphBuilder("GML");
  private int at;
  private int line = 1;
  private int tokens;
  private boolean directed;
  private boolean unfinished;

  private GmlReader(String text, Progress progress) {
    this.text = text;
    this.progress = progress;
  }

  static boolean knows(String head) {
    String start = head.stripLeading();
    return !start.startsWith("<") && !start.startsWith("{") && MARK.matcher(head).find();
  }

  static Graph read(String text, Progress progress) {
    GmlReader reader = new GmlReader(text, progress);
    reader.file();
    return reader.graph.build();
  }

  private void file() {
    boolean read = false;
    while (skipSpace()) {
      int begun = line;
      String key = word();
      if (!skipSpace()) {
        break;
      }
      boolean list = text.charAt(at) == '[';
      if (list && key.equalsIgnoreCase("graph") && !read) {
        at++;
        read = true;
        graph();
      } else if (list) {
        at++;
        skipList(1);
        if (key.equalsIgnoreCase("graph")) {
          graph.flaw(begun, 0, "a second graph begins here; give it a file of its own", false);
        }
      } else {
        value();
      }
    }
    if (unfinished) {
      graph.flaw(line, 0, "the file ends in the middle; a bracket is missing", false);
    }
  }

  private void graph() {
    while (nextInList()) {
      int begun = line;
      String key = word().toLowerCase(Locale.ROOT);
      if (!skipSpace()) {
        unfinished = true;
        return;
      }
      boolean list = text.charAt(at) == '[';
      if (list && (key.equals("node") || key.equals("edge"))) {
        at++;
        item(key.equals("node"), begun);
      } else if (list) {
        at++;
        skipList(1);
      } else {
        property(key, value());
      }
    }
  }

  private void property(String key, String value) {
    switch (key) {
      case "directed" -> directed = value.equals("1");
      case "name", "label" -> graph.name(value);
      default -> {}
    }
  }

  private void item(boolean isNode, int begun) {
    if (tokens++ % REPORT_EVERY == 0) {
      progress.step((double) at / text.length());
    }
    Map<String, String> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    said.putAll(values("", 1, new LinkedHashMap<>()));
    Draft draft;
    if (isNode) {
      String id = said.getOrDefault("id", "");
      String label = said.getOrDefault("label", said.getOrDefault("name", ""));
      draft = graph.node(id.isBlank() ? label : id, begun).label(label);
      said.keySet().removeIf(key -> key.equalsIgnoreCase("id") || key.equalsIgnoreCase("label"));
    } else {
      String own = said.getOrDefault("directed", "");
      boolean way = own.isEmpty() ? directed : own.equals("1");
      draft =
          graph.edge(said.getOrDefault("source", ""), said.getOrDefault("target", ""), way, begun);
      said.keySet()
          .removeIf(key -> key.equalsIgnoreCase("source") || key.equalsIgnoreCase("target"));
    }
    said.forEach(draft::put);
  }

  /** The values of a list, those of lists in it under joined names; drawings are passed over. */
  private Map<String, String> values(String prefix, int depth, Map<String, String> values) {
    while (nextInList()) {
      String key = word();
      if (key.isEmpty()) {
        at++;
        continue;
      }
      if (!skipSpace()) {
        unfinished = true;
        return values;
      }
      if (text.charAt(at) != '[') {
        values.putIfAbsent(prefix + key, value());
      } else if (depth >= DEEPEST || key.equalsIgnoreCase("graphics")) {
        at++;
        skipList(depth);
      } else {
        at++;
        values(prefix + key + " ", depth + 1, values);
      }
    }
    return values;
  }

  /** Whether something follows in this list; its end is passed. */
  private boolean nextInList() {
    if (!skipSpace()) {
      unfinished = true;
      return false;
    }
    if (text.charAt(at) == ']') {
      at++;
      return false;
    }
    return true;
  }

  private void skipList(int depth) {
    int open = depth;
    while (open >= depth && skipSpace()) {
      char c = text.charAt(at);
      if (c == '[' || c == ']') {
        open += c == '[' ? 1 : -1;
        at++;
      } else if (c == '"') {
        value();
      } else if (word().isEmpty()) {
        at++;
      }
    }
    unfinished |= open >= depth;
  }

  /** Passes spaces and comments; false at the end of the file. */
  private boolean skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else if (Character.isWhitespace(c) || c == '\uFEFF' || c == ',') {
        line += c == '\n' ? 1 : 0;
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private String word() {
    int from = at;
    while (at < text.length() && "[]\"".indexOf(text.charAt(at)) < 0 && !isSpace(at)) {
      at++;
    }
    if (from == at && at < text.length() && text.charAt(at) != '[') {
      at++; // a stray quotation mark or bracket is passed, so that reading goes on
      return "";
    }
    return text.substring(from, at);
  }

  private boolean isSpace(int place) {
    return Character.isWhitespace(text.charAt(place));
  }

  private String value() {
    return text.charAt(at) == '"' ? quoted() : word();
  }

  private String quoted() {
    int begun = line;
    int from = ++at;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\n') {
        if (endsRecord(at + 1)) {
          graph.flaw(begun, 0, "a quotation mark is opened and not closed", true);
          return Entities.decoded(text.substring(from, at).strip());
        }
        line++;
      }
      at++;
    }
    String raw = text.substring(from, at);
    at = Math.min(at + 1, text.length());
    return Entities.decoded(raw);
  }

  /** Whether a line is what only stands between records, so that no text goes on in it. */
  private boolean endsRecord(int from) {
    int end = text.indexOf('\n', from);
    int to = end < 0 ? text.length() : end;
    return to > from
        && to - from < 80
        && !text.substring(from, to).isBlank()
        && NEXT.matcher(text.substring(from, to)).matches();
  }
}
