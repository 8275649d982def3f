package kith.exchange.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.exchange.graph.GraphBuilder.Draft;
import kith.network.Progress;

/**
 * UCINET's DL: full and half matrices, lists of edges and of neighbours, one or two modes, several
 * matrices one below the other, labels in the head, in the data or nowhere.
 */
final class DlReader {
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*dl\\b[\\s,]*(?:n|nr|nc|nm|format|labels|row labels|data)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATA = Pattern.compile("(?i)\\bdata\\s*:[ \\t]*");
  private static final Pattern SIZE = Pattern.compile("(?i)\\b(n|nr|nc|nm)\\s*=\\s*(\\d{1,7})");
  private static final Pattern FORMAT = Pattern.compile("(?i)\\bformat\\s*=\\s*(\\w+)");
  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)\\b((?:row|column|col|level|matrix)\\s+)?labels?\\s*(embedded\\b)?[ \\t]*:?");
  private static final Pattern TOKEN = Pattern.compile("\"([^\"\\n]*)\"|([^\\s,]+)");
  private static final int MOST_PEOPLE = 10_000;

  private final String text;
  private final Progress progress;
  private final GraphBuilder graph = new GraphBuilder("UCINET DL");
  private List<String> rowLabels = List.of();
  private List<String> columnLabels = List.of();
  private List<String> matrixLabels = List.of();
  private boolean embedded;
  private int rows;
  private int columns;
  private int matrices = 1;
  private boolean twoMode;

  private DlReader(String text, Progress progress) {
    this.text = text;
    this.progress = progress;
  }

  static boolean knows(String head) {
    return MARK.matcher(head).lookingAt();
  }

  static Graph read(String text, Progress progress) {
    DlReader reader = new DlReader(text, progress);
    reader.file();
    return reader.graph.build();
  }

  private void file() {
    Matcher data = DATA.matcher(text);
    int end = data.find() ? data.start() : text.length();
    int begin = end < text.length() ? data.end() : end;
    String head = text.substring(0, end);
    head(head);
    String format = found(FORMAT, head).toLowerCase(Locale.ROOT);
    if (begin == end) {
      graph.flaw(1, 0, "there is no DATA: in it", true);
    } else if (format.startsWith("edgelist") || format.startsWith("nodelist")) {
      lists(format, begin);
    } else if (rows > MOST_PEOPLE || columns > MOST_PEOPLE) {
      graph.flaw(1, 0, "a matrix of more than 10,000 people is not read; use a list", true);
    } else {
      matrices(format, begin);
    }
  }

  private static String found(Pattern pattern, String in) {
    Matcher found = pattern.matcher(in);
    return found.find() ? found.group(1) : "";
  }

  private void head(String head) {
    Matcher sizes = SIZE.matcher(head);
    while (sizes.find()) {
      int size = Integer.parseInt(sizes.group(2));
      switch (sizes.group(1).toLowerCase(Locale.ROOT)) {
        case "n" -> {
          rows = size;
          columns = size;
        }
        case "nr" -> {
          rows = size;
          twoMode = true;
        }
        case "nc" -> {
          columns = size;
          twoMode = true;
        }
        default -> matrices = Math.max(1, size);
      }
    }
    Matcher labels = LABELS.matcher(head);
    List<int[]> places = new ArrayList<>();
    while (labels.find()) {
      places.add(new int[] {labels.start(), labels.end()});
    }
    for (int i = 0; i < places.size(); i++) {
      int to = i + 1 < places.size() ? places.get(i + 1)[0] : head.length();
      String title = head.substring(places.get(i)[0], places.get(i)[1]);
      labels(title.toLowerCase(Locale.ROOT), head.substring(places.get(i)[1], to));
    }
  }

  private void labels(String title, String list) {
    if (title.contains("embedded")) {
      embedded = true;
      return;
    }
    List<String> names = tokens(SIZE.matcher(FORMAT.matcher(list).replaceAll("")).replaceAll(""));
    if (title.startsWith("row")) {
      rowLabels = names;
    } else if (title.startsWith("col")) {
      columnLabels = names;
    } else if (title.startsWith("level") || title.startsWith("matrix")) {
      matrixLabels = names;
    } else {
      rowLabels = names;
      columnLabels = twoMode ? columnLabels : names;
    }
  }

  private static List<String> tokens(String list) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(list);
    while (token.find()) {
      tokens.add(token.group(1) != null ? token.group(1) : token.group(2));
    }
    return tokens;
  }

  private String row(int index) {
    return (twoMode ? "row " : "") + (index + 1);
  }

  private String column(int index) {
    return (twoMode ? "column " : "") + (index + 1);
  }

  private void declare(int line) {
    for (int i = 0; i < rows; i++) {
      declare(row(i), i < rowLabels.size() ? rowLabels.get(i) : "", false, line);
    }
    for (int i = 0; twoMode && i < columns; i++) {
      declare(column(i), i < columnLabels.size() ? columnLabels.get(i) : "", true, line);
    }
  }

  private void declare(String id, String label, boolean group, int line) {
    Draft node = graph.node(id, line).label(label);
    node.group = group;
  }

  private int lineAt(int place) {
    return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
  }

  /** A cursor over the words of the data that knows its line. */
  private final class Words {
    private final Matcher token = TOKEN.matcher(text);
    private int at;
    private int line;

    Words(int from) {
      line = lineAt(from);
      at = from;
      token.region(from, text.length());
    }

    String next() {
      if (!token.find()) {
        return null;
      }
      for (; at < token.start(); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      return token.group(1) != null ? token.group(1) : token.group(2);
    }
  }

  private void matrices(String format, int begin) {
    Words words = new Words(begin);
    if (embedded) {
      columnLabels = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        String label = words.next();
        columnLabels.add(label == null ? "" : label);
      }
      if (!twoMode) {
        rowLabels = columnLabels;
      }
    }
    boolean half = format.startsWith("lower") || format.startsWith("upper");
    boolean lower = format.startsWith("lower");
    List<String> labels = new ArrayList<>(rowLabels);
    for (int m = 0; m < matrices; m++) {
      progress.step((double) m / matrices);
      Matrix matrix = new Matrix(graph, !twoMode);
      for (int i = 0; i < rows; i++) {
        if (embedded) {
          String label = words.next();
          if (twoMode && labels.size() <= i && label != null) {
            labels.add(label);
          }
        }
        int from = half && !lower ? i : 0;
        int to = half && lower ? i + 1 : columns;
        for (int j = from; j < to; j++) {
          String value = words.next();
          if (value == null) {
            graph.flaw(words.line, 0, "the matrix ends before its last row", true);
            i = rows;
            m = matrices;
            break;
          }
          matrix.cell(i, j, value, words.line);
          if (half && i != j) {
            matrix.cell(j, i, value, words.line);
          }
        }
      }
      rowLabels = labels;
      if (graph.isEmpty()) {
        declare(lineAt(begin));
      }
      String relation = m < matrixLabels.size() ? matrixLabels.get(m) : "";
      matrix.end(this::row, this::column, tie -> tie.put("relation", relation));
    }
  }

  /** Of lists each line is one edge, or somebody and all their neighbours. */
  private void lists(String format, int begin) {
    twoMode |= format.endsWith("2");
    if (!embedded && rows <= MOST_PEOPLE * 10 && columns <= MOST_PEOPLE * 10) {
      declare(lineAt(begin));
    }
    boolean edges = format.startsWith("edge");
    Lines lines = new Lines(text.substring(begin));
    int before = lineAt(begin) - 1;
    Set<String> told = new HashSet<>();
    while (lines.next()) {
      List<String> words = tokens(lines.text());
      int line = before + lines.number();
      if (words.size() == 1 || words.isEmpty()) {
        continue;
      }
      if (edges) {
        String weight = words.size() > 2 ? words.get(2) : "";
        tie(words.get(0), words.get(1), line, told).put("weight", weight);
      } else {
        words.stream().skip(1).forEach(to -> tie(words.getFirst(), to, line, told));
      }
    }
  }

  private Draft tie(String from, String to, int line, Set<String> told) {
    String a = listed(from, true, line, told);
    String b = listed(to, false, line, told);
    return graph.edge(a, b, !twoMode, line);
  }

  /** Whom a list names: by number, or by a label that is made out of it. */
  private String listed(String word, boolean isRow, int line, Set<String> told) {
    boolean numbered = !embedded && word.matches("\\d{1,7}");
    if (numbered) {
      int index = Integer.parseInt(word) - 1;
      return isRow ? row(index) : column(index);
    }
    String id = (twoMode ? isRow ? "row " : "column " : "") + word;
    if (told.add(id) && !graph.has(id)) {
      declare(id, word, twoMode && !isRow, line);
    }
    return id;
  }
}
