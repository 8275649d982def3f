package kith.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kith.network.Texts;

/**
 * Tables of text: where their header is, what separates their cells, and their rows, each with its
 * line. A quotation mark that is never closed costs its row, not the rows that it would swallow.
 */
final class Tables {
  private static final int HEADER_WITHIN_LINES = 60;
  private static final int LONGEST_HEADER = 4096;
  private static final int LONGEST_CELL = 100_000;
  private static final String TOO_LONG = "a cell has more than 100,000 characters";
  private static final int MOST_REPAIRS = 100;
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final Pattern JOINERS = Pattern.compile("[\\s_\\-\"]+");
  private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

  /**
   * Where a table begins.
   *
   * @param line of the header, from 1; 0 if the table has none
   * @param offset of the header in the text; -1 if the table has none
   * @param separator between cells
   * @param columns their names, folded
   * @param titles their names as they are written
   */
  record Header(int line, int offset, char separator, List<String> columns, List<String> titles) {

    /** A column's name as the file writes it. */
    String title(int column) {
      return titles.get(column);
    }

    /** The number of a column, or -1. */
    int column(String... names) {
      for (String name : names) {
        int column = columns.indexOf(name);
        if (column >= 0) {
          return column;
        }
      }
      return -1;
    }
  }

  /**
   * A row of a table.
   *
   * @param line where it begins, from 1
   * @param cells as they stand
   * @param problem why it cannot be read, or empty
   */
  record Record(int line, List<String> cells, String problem) {

    /** A cell, empty if the row has none there. */
    String cell(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
  }

  private Tables() {}

  /** The first line near the beginning that has all these columns. */
  static Optional<Header> header(String text, Set<String> columns) {
    return header(text, names -> names.containsAll(columns));
  }

  /**
   * The first line near the beginning whose cells are names of columns.
   *
   * @param isHeader whether they are, folded
   */
  static Optional<Header> header(String text, Predicate<List<String>> isHeader) {
    return header(text, SEPARATORS, isHeader);
  }

  /** The first such line of cells with that separator between them. */
  static Optional<Header> header(String text, char separator, Predicate<List<String>> isHeader) {
    return header(text, new char[] {separator}, isHeader);
  }

  private static Optional<Header> header(
      String text, char[] separators, Predicate<List<String>> isHeader) {
    int offset = 0;
    for (int line = 1; line <= HEADER_WITHIN_LINES && offset < text.length(); line++) {
      int end = endOfLine(text, offset);
      if (end - offset <= LONGEST_HEADER) {
        String candidate = text.substring(offset, end);
        for (char separator : separators) {
          List<String> titles = titles(candidate, separator);
          List<String> names = titles.stream().map(Tables::folded).toList();
          if (isHeader.test(names)) {
            return Optional.of(new Header(line, offset, separator, names, titles));
          }
        }
      }
      offset = afterLine(text, end);
    }
    return Optional.empty();
  }

  /** Gives every row below a header. */
  static void rows(String text, Header header, Consumer<Record> each) {
    rows(text, header, manySeparators(header), each);
  }

  /** Whether a line has as many separators as a row. */
  static Predicate<String> manySeparators(Header header) {
    int most = header.columns().size() - 1;
    return line -> line.chars().filter(c -> c == header.separator()).count() >= most;
  }

  /**
   * Gives every row below a header.
   *
   * @param isRow whether a line inside a cell can only be the end of a further row, whose quotation
   *     mark was never meant as one
   */
  static void rows(String text, Header header, Predicate<String> isRow, Consumer<Record> each) {
    int from = header.offset() < 0 ? 0 : afterLine(text, endOfLine(text, header.offset()));
    int line = header.line() + 1;
    int repairs = 0;
    while (from >= 0 && from < text.length()) {
      Predicate<String> further = repairs >= MOST_REPAIRS ? _ -> false : isRow;
      int broken = rows(text.substring(from), line, header.separator(), further, each);
      if (broken < 0) {
        return;
      }
      each.accept(new Record(broken, List.of(), "a quotation mark is opened and not closed"));
      repairs++;
      while (line <= broken && from < text.length()) {
        from = afterLine(text, endOfLine(text, from));
        line++;
      }
    }
  }

  /** Gives rows until one is broken; the line of that one, or -1 at the end. */
  private static int rows(
      String text, int firstLine, char separator, Predicate<String> isRow, Consumer<Record> each) {
    int last = firstLine;
    try {
      Iterator<CsvRecord> records = reader(separator).ofCsvRecord(text).iterator();
      while (records.hasNext()) {
        CsvRecord record = records.next();
        last = firstLine + (int) record.getStartingLineNumber() - 1;
        if (swallowsRows(record, isRow)) {
          return last;
        }
        boolean tooLong = record.getFields().stream().anyMatch(c -> c.length() > LONGEST_CELL);
        each.accept(new Record(last, record.getFields(), tooLong ? TOO_LONG : ""));
      }
      return -1;
    } catch (CsvParseException e) {
      return last; // the row after it is longer than any row can be
    }
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true);
  }

  /** Whether a cell holds a whole further row: its quotation mark was never meant as one. */
  private static boolean swallowsRows(CsvRecord record, Predicate<String> isRow) {
    for (String cell : record.getFields()) {
      int breaks = cell.indexOf('\n') >= 0 ? cell.indexOf('\n') : cell.indexOf('\r');
      if (breaks >= 0 && LINE.splitAsStream(cell.substring(breaks + 1)).anyMatch(isRow)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> titles(String line, char separator) {
    List<String> titles = new ArrayList<>();
    for (String cell : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
      titles.add(Texts.line(cell.replace("\"", "")));
    }
    return titles;
  }

  /** A column's name as it is compared. */
  static String folded(String title) {
    return JOINERS.matcher(Texts.fold(title)).replaceAll(" ").strip();
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterLine(String text, int end) {
    boolean pair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }
}
