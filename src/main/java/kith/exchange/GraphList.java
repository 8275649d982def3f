package kith.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a list of edges or neighbours without a header is written.
 *
 * @param separator between cells
 * @param isOfEdges whether each line is one edge, perhaps with a weight
 * @param begins the line from which it does, from 1: what comes before is a header or a size
 */
record GraphList(Pattern separator, boolean isOfEdges, int begins) {
  private static final int LOOKED_AT = 300;
  private static final int LONGEST_NAME = 80;
  private static final double SHARED = 0.3;
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?(?:[eE][-+]?\\d+)?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("\\t"),
          Pattern.compile(";"),
          Pattern.compile(","),
          Pattern.compile(" +"));

  /** What is done with each line. */
  interface Each {
    void line(List<String> cells, int number);
  }

  /** How the beginning of a file is written, if it looks like such a list. */
  static Optional<GraphList> of(String head) {
    List<String> lines = new ArrayList<>();
    boolean cut = head.length() > 60_000;
    String[] all = head.split("\\R", LOOKED_AT + 1);
    int last = Math.min(all.length, LOOKED_AT) - (cut && all.length <= LOOKED_AT ? 1 : 0);
    for (int i = 0; i < last; i++) {
      lines.add(all[i]);
    }
    for (Pattern separator : SEPARATORS) {
      Optional<GraphList> list = written(lines, separator);
      if (list.isPresent()) {
        return list;
      }
    }
    return Optional.empty();
  }

  private static Optional<GraphList> written(List<String> lines, Pattern separator) {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isContent(lines.get(i))) {
        rows.add(cells(lines.get(i), separator));
        numbers.add(i + 1);
      }
    }
    boolean sized = !lines.isEmpty() && lines.getFirst().startsWith("%%MatrixMarket");
    boolean headed = rows.size() > 1 && !sized && isHeader(rows);
    int skipped = sized || headed ? 1 : 0;
    if (rows.size() <= skipped) {
      return Optional.empty();
    }
    List<List<String>> content = rows.subList(skipped, rows.size());
    boolean names =
        content.stream()
            .flatMap(List::stream)
            .allMatch(cell -> isName(cell) || cell.startsWith("{"));
    if (!names || !isShared(content)) {
      return Optional.empty();
    }
    int begins = numbers.get(skipped);
    boolean edges =
        content.stream()
            .allMatch(
                row ->
                    row.size() == 2
                        || row.size() == 3
                            && (NUMBER.matcher(row.get(2)).matches()
                                || row.get(2).startsWith("{")));
    boolean neighbours = content.stream().anyMatch(row -> row.size() > 2);
    return edges || neighbours
        ? Optional.of(new GraphList(separator, edges, begins))
        : Optional.empty();
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.startsWith("%");
  }

  private static List<String> cells(String line, Pattern separator) {
    int dictionary = line.indexOf('{');
    String plain = dictionary > 0 ? line.substring(0, dictionary) : line;
    List<String> cells = new ArrayList<>();
    for (String cell : separator.split(plain.strip())) {
      cells.add(cell.strip().replaceAll("^\"|\"$", ""));
    }
    if (dictionary > 0) {
      cells.add(line.substring(dictionary).strip());
    }
    return cells;
  }

  /** Words above numbers. */
  private static boolean isHeader(List<List<String>> rows) {
    boolean words = rows.getFirst().stream().noneMatch(cell -> WHOLE.matcher(cell).matches());
    return words
        && rows.stream()
            .skip(1)
            .allMatch(row -> row.stream().limit(2).allMatch(c -> WHOLE.matcher(c).matches()));
  }

  private static boolean isName(String cell) {
    return !cell.isEmpty()
        && cell.length() <= LONGEST_NAME
        && cell.indexOf('@') < 0
        && cell.indexOf('"') < 0
        && cell.indexOf('<') < 0
        && !cell.contains("://");
  }

  /** Whether who begins a line stands in other places, too: then they are of one kind. */
  private static boolean isShared(List<List<String>> rows) {
    Set<String> first = new HashSet<>();
    Set<String> others = new HashSet<>();
    boolean numbers = true;
    for (List<String> row : rows) {
      first.add(row.getFirst());
      List<String> rest = row.subList(1, row.size());
      boolean weighted = rest.size() == 2 && rows.stream().allMatch(r -> r.size() <= 3);
      others.addAll(weighted ? rest.subList(0, 1) : rest);
      numbers &= row.size() > 1 && WHOLE.matcher(row.getFirst()).matches();
      numbers &= row.size() > 1 && WHOLE.matcher(row.get(1)).matches();
    }
    Set<String> both = new HashSet<>(first);
    both.retainAll(others);
    int least = Math.min(first.size(), others.size());
    return numbers || least > 0 && both.size() >= Math.max(1, SHARED * least);
  }

  /** Gives every line. */
  void lines(String text, Each each) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (number >= begins && isContent(line)) {
        each.line(cells(line, separator), number);
      }
    }
  }
}
