package kith.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.exchange.Tables.Header;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;
import kith.network.Setting;
import kith.network.Texts;

/**
 * A table of no known kind: what its columns hold is guessed by their headings and by what stands
 * in them, until the owner says it; that is remembered for every table of these headings.
 */
public final class TableFile {
  private static final String REMEMBERED = "import.columns.";
  private static final int EXAMPLES = 3;
  private static final int LOOKED_AT = 200;
  private static final int FEWEST_COLUMNS = 2;
  private static final int SHORTEST_NAME = 3;
  private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d\\s().\\-/]{5,25}");
  private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’-]*(?: +\\p{L}[\\p{L}\\p{M}.'’,-]*){1,4}");

  private final SourceFile source;
  private final Header header;
  private final List<List<String>> rows;

  private TableFile(SourceFile source, Header header, List<List<String>> rows) {
    this.source = source;
    this.header = header;
    this.rows = rows;
  }

  /** A file as a table, if it looks like one: two rows at least of as many cells. */
  static Optional<TableFile> of(SourceFile source, Progress progress) {
    Optional<Header> first = header(source.head());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String text = source.text();
    return header(text).map(header -> read(source, text, header, progress));
  }

  private static TableFile read(SourceFile source, String text, Header header, Progress progress) {
    List<List<String>> rows = new ArrayList<>();
    Cells.Rows each = Cells.rows(cells -> rows.add(cells.row().cells()), new ArrayList<>());
    Cells.read(source.name(), text, header, null, each, progress);
    return new TableFile(source, header, rows);
  }

  private static Optional<Header> header(String text) {
    for (char separator : new char[] {'\t', ';', ','}) {
      Optional<Header> found =
          Tables.header(text, separator, names -> names.size() >= FEWEST_COLUMNS);
      if (found.isPresent() && hasRows(text, found.get())) {
        return Optional.of(named(found.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether most lines after the header have as many separators. */
  private static boolean hasRows(String text, Header header) {
    List<String> lines =
        text.substring(header.offset())
            .lines()
            .skip(1)
            .filter(line -> !line.isBlank())
            .limit(20)
            .toList();
    int separators = header.columns().size() - 1;
    long alike =
        lines.stream()
            .filter(line -> line.chars().filter(c -> c == header.separator()).count() >= separators)
            .count();
    return !lines.isEmpty() && alike * 2 > lines.size();
  }

  /** Without headings where the first line is a row already: an address or number stands in it. */
  private static Header named(Header header) {
    boolean row =
        header.titles().stream()
            .anyMatch(cell -> cell.indexOf('@') > 0 || NUMBER.matcher(cell).matches());
    if (!row) {
      return header;
    }
    List<String> titles =
        IntStream.rangeClosed(1, header.columns().size()).mapToObj(i -> "Column " + i).toList();
    return new Header(
        0, -1, header.separator(), titles.stream().map(Tables::folded).toList(), titles);
  }

  /** The file's name without its folder. */
  public String name() {
    return source.name();
  }

  /** What the columns are called. */
  public List<String> headings() {
    return header.titles();
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** Some of what stands in a column. */
  public List<String> examples(int column) {
    return values(column).distinct().limit(EXAMPLES).toList();
  }

  private Stream<String> values(int column) {
    return rows.stream().map(row -> cell(row, column)).filter(cell -> !cell.isEmpty());
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? Texts.line(row.get(column)) : "";
  }

  /** What each column seems to hold. */
  public List<Part> guess() {
    List<Part> parts = new ArrayList<>(ColumnWords.parts(header.columns()));
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) == Part.REMARK) {
        parts.set(i, byContent(i));
      }
    }
    boolean named =
        parts.stream()
            .anyMatch(p -> p == Part.NAME || p == Part.GIVEN_NAME || p == Part.FAMILY_NAME);
    if (!named) {
      IntStream.range(0, parts.size())
          .filter(i -> parts.get(i) == Part.REMARK && holds(i, NAME) && isVaried(i))
          .findFirst()
          .ifPresent(i -> parts.set(i, Part.NAME));
    }
    return List.copyOf(parts);
  }

  private Part byContent(int column) {
    List<String> some = values(column).limit(LOOKED_AT).toList();
    if (!some.isEmpty() && some.stream().allMatch(cell -> Keys.email(cell).isPresent())) {
      return Part.EMAIL;
    }
    if (holds(column, LINK)) {
      return Part.LINK;
    }
    boolean dates = some.stream().anyMatch(cell -> Dates.read(cell).isPresent());
    return holds(column, NUMBER) && !dates ? Part.PHONE : Part.REMARK;
  }

  /** Whether nearly all of a column is of a form. */
  private boolean holds(int column, Pattern form) {
    List<String> some = values(column).limit(LOOKED_AT).toList();
    long alike = some.stream().filter(cell -> form.matcher(cell).matches()).count();
    return !some.isEmpty() && alike * 10 >= some.size() * 8L;
  }

  private boolean isVaried(int column) {
    List<String> some = values(column).limit(LOOKED_AT).toList();
    Set<String> different = new HashSet<>(some);
    return different.size() * 2 >= some.size()
        && some.stream().allMatch(cell -> cell.length() >= SHORTEST_NAME);
  }

  /**
   * How many rows are people, if the columns hold this.
   *
   * @param parts one for each column
   */
  public int people(List<Part> parts) {
    int people = 0;
    for (List<String> row : rows) {
      people += isPerson(row, parts) ? 1 : 0;
    }
    return people;
  }

  private static boolean isPerson(List<String> row, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).names() && !cell(row, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The headings of columns that would only go to the notes. */
  List<String> unplaced(List<Part> parts) {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i) == Part.REMARK && values(i).findAny().isPresent())
        .mapToObj(i -> header.title(i))
        .toList();
  }

  /** What the owner said of such columns before, if they did. */
  Optional<List<Part>> remembered(Network network) {
    return network
        .setting(setting())
        .map(value -> List.of(value.split(",")))
        .filter(names -> names.size() == header.columns().size())
        .flatMap(TableFile::parts);
  }

  private static Optional<List<Part>> parts(List<String> names) {
    try {
      return Optional.of(names.stream().map(Part::valueOf).toList());
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // written by a newer Kith
    }
  }

  private String setting() {
    String headings = String.join("\u001F", header.columns());
    return REMEMBERED + Ids.of(headings).toString().replace("-", "");
  }

  /**
   * The people of the table.
   *
   * @param parts what each column holds
   * @param remember whether that is the owner's choice, to be kept
   * @throws KithException if no column names anybody
   */
  Reading reading(List<Part> parts, boolean remember, Progress progress) {
    if (parts.stream().noneMatch(Part::names)) {
      throw new KithException(
          name()
              + " has no column that is a name or an e-mail address; its columns are "
              + header.titles().stream().map(t -> "“" + t + "”").collect(Collectors.joining(", "))
              + ". Give one of them the heading “Name”.");
    }
    Reading read = ContactTable.read(source, source.text(), header, parts, progress);
    List<Incoming> records = new ArrayList<>(read.records());
    List<String> unplaced = unplaced(parts);
    if (!unplaced.isEmpty()) {
      records.add(
          Incoming.nobody(
              new Spot(name(), Spot.Unit.LINE, Math.max(1, header.line())),
              "",
              Decision.SKIP,
              "kept in the notes, because it is not clear what they are: the columns “"
                  + String.join("”, “", unplaced)
                  + "”"));
    }
    List<Fact> others = new ArrayList<>(read.others());
    if (remember) {
      String value = parts.stream().map(Part::name).collect(Collectors.joining(","));
      others.add(new Setting(setting(), value));
    }
    return new Reading(
        new ImportPlan.Source(name(), "table of people", source.encoding().label()),
        records,
        others);
  }
}
