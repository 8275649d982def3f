package kith.ui.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;

/** Rows of the table as CSV, with a header, for another program's table. */
final class PeopleCsv {
  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private PeopleCsv() {}

  /**
   * The rows, one a line.
   *
   * @param title what a column is called
   */
  static String of(
      List<PersonRow> rows, List<PeopleColumn> columns, Function<PeopleColumn, String> title) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(columns.stream().map(title).toList());
    rows.forEach(
        row -> csv.writeRecord(columns.stream().map(column -> safe(column.plain(row))).toList()));
    return text.toString();
  }

  /** A name may be anything, also a formula that a spreadsheet would carry out. */
  private static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
