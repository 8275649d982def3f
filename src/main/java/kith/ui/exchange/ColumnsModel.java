package kith.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kith.exchange.Part;
import kith.exchange.TableFile;

/** What the columns of a table hold, as guessed and as the owner changes it. Holds no control. */
public final class ColumnsModel {
  private final TableFile table;
  private final List<Part> parts;
  private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper();

  /**
   * A column.
   *
   * @param index from 0
   * @param heading as the file calls it
   * @param examples some of what stands in it, in one line
   */
  public record Column(int index, String heading, String examples) {}

  ColumnsModel(TableFile table) {
    this.table = table;
    parts = new ArrayList<>(table.guess());
    people.set(table.people(parts));
  }

  /** The file's name. */
  public String file() {
    return table.name();
  }

  /** How many rows there are. */
  public int rows() {
    return table.size();
  }

  /** The columns, in the file's order. */
  public List<Column> columns() {
    return IntStream.range(0, parts.size())
        .mapToObj(
            i ->
                new Column(
                    i,
                    table.headings().get(i),
                    table.examples(i).stream().collect(Collectors.joining(" · "))))
        .toList();
  }

  /** What a column holds. */
  public Part part(int column) {
    return parts.get(column);
  }

  /** Says what a column holds. */
  public void set(int column, Part part) {
    parts.set(column, part);
    people.set(table.people(parts));
  }

  /** How many rows are people, if the columns hold this. */
  public ReadOnlyIntegerProperty peopleProperty() {
    return people.getReadOnlyProperty();
  }

  /** What each column holds. */
  List<Part> parts() {
    return List.copyOf(parts);
  }
}
