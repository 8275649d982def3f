package kith.ui.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import kith.exchange.write.SafeCell;

/** Rows of the table as CSV, with a header, for another program's table. */
final class PeopleCsv {
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
        row ->
            csv.writeRecord(
                columns.stream().map(column -> SafeCell.of(column.plain(row))).toList()));
    return text.toString();
  }
}
