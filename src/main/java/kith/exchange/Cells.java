package kith.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kith.exchange.Tables.Header;
import kith.exchange.Tables.Record;
import kith.network.Progress;
import kith.network.Texts;

/** One row of a table whose columns are found by name. */
record Cells(Spot spot, Record row, Header header) {
  private static final int REPORT_EVERY = 1024;

  /** What is done with each row, and with each that cannot be read. */
  interface Rows {
    void row(Cells cells);

    void broken(Incoming failed);
  }

  /** What is done with each row; those that cannot be read are gathered. */
  static Rows rows(Consumer<Cells> each, List<Incoming> failures) {
    return new Rows() {
      @Override
      public void row(Cells cells) {
        each.accept(cells);
      }

      @Override
      public void broken(Incoming failed) {
        failures.add(failed);
      }
    };
  }

  /**
   * Gives the rows of a file, if it begins with a header of these columns.
   *
   * @param columns all of which the header has
   * @param isRow whether a line inside a cell can only be the end of a further row; null for the
   *     usual guess
   * @return whether it is such a file
   */
  static boolean read(
      SourceFile source, Set<String> columns, Predicate<String> isRow, Rows rows, Progress p) {
    if (Tables.header(source.head(), columns).isEmpty()) {
      return false;
    }
    String text = source.text();
    Optional<Header> found = Tables.header(text, columns);
    found.ifPresent(header -> read(source.name(), text, header, isRow, rows, p));
    return found.isPresent();
  }

  /** Gives the rows below a header. */
  static void read(
      String file, String text, Header header, Predicate<String> isRow, Rows rows, Progress p) {
    long lines = text.chars().filter(c -> c == '\n').count();
    int[] done = {0};
    Tables.rows(
        text,
        header,
        isRow == null ? Tables.manySeparators(header) : isRow,
        row -> {
          if (done[0]++ % REPORT_EVERY == 0) {
            p.step(Math.min(1, (double) row.line() / (lines + 1)));
          }
          Spot spot = new Spot(file, Spot.Unit.LINE, row.line());
          if (!row.problem().isEmpty()) {
            rows.broken(Incoming.nobody(spot, "", Decision.FAILED, row.problem()));
          } else if (row.cells().stream().anyMatch(cell -> !Texts.line(cell).isEmpty())) {
            rows.row(new Cells(spot, row, header));
          }
        });
  }

  /** The cell in the first of these columns that there is; empty if there is none. */
  String text(String... columns) {
    return row.cell(header.column(columns));
  }

  /** The same as one clean line. */
  String line(String... columns) {
    return Texts.line(text(columns));
  }

  /** Whether the table has such a column. */
  boolean has(String column) {
    return header.columns().contains(column);
  }

  /** How many cells are missing or too many, as a phrase; empty if the row is whole. */
  String ragged() {
    List<String> columns = header.columns();
    int cells = row.cells().size();
    return cells == columns.size()
        ? ""
        : "the row has " + cells + (cells == 1 ? " cell" : " cells") + ", not " + columns.size();
  }
}
