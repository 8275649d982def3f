package kith.exchange.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import kith.exchange.graph.GraphBuilder.Draft;

/**
 * A matrix of ties while it is read: a cell that is not 0 is a tie from its row to its column. One
 * that is the same read across and down has no direction, and each of its ties stands in it twice.
 */
public final class Matrix {
  private record Cell(int row, int column, String value, int line) {}

  private record At(int row, int column) {}

  private final GraphBuilder graph;
  private final boolean square;
  private final List<Cell> cells = new ArrayList<>();
  private int rows;

  /**
   * @param square whether rows and columns are the same people
   */
  public Matrix(GraphBuilder graph, boolean square) {
    this.graph = graph;
    this.square = square;
  }

  /** The next row. */
  public void row(String[] values, int line) {
    for (int i = 0; i < values.length; i++) {
      cell(rows, i, values[i], line);
    }
    rows++;
  }

  /** A cell; one without a number is told and passed over. */
  public void cell(int row, int column, String text, int line) {
    String value = text.strip();
    if (value.isEmpty() || value.equals("0")) {
      return;
    }
    try {
      double number = Double.parseDouble(value.replace(',', '.'));
      boolean self = square && row == column;
      if (number != 0 && Double.isFinite(number) && !self) {
        if (cells.size() >= GraphBuilder.MOST) {
          graph.flaw(line, 0, "the matrix has too many ties; the rest was left out", true);
          return;
        }
        cells.add(new Cell(row, column, value, line));
      }
    } catch (NumberFormatException e) {
      graph.flaw(line, 0, "no number in a matrix: “" + GraphBuilder.shown(value) + "”", true);
    }
  }

  /**
   * Makes the ties.
   *
   * @param row the id of who has a row
   * @param column the id of who has a column
   * @param more what else is to be said of each tie
   */
  public void end(IntFunction<String> row, IntFunction<String> column, Consumer<Draft> more) {
    boolean symmetric = square && isSymmetric();
    for (Cell cell : cells) {
      if (!symmetric || cell.row() < cell.column()) {
        Draft tie =
            graph.edge(
                row.apply(cell.row()),
                column.apply(cell.column()),
                square && !symmetric,
                cell.line());
        more.accept(tie.put("weight", cell.value()));
      }
    }
  }

  private boolean isSymmetric() {
    Map<At, String> values = new HashMap<>();
    cells.forEach(cell -> values.put(new At(cell.row(), cell.column()), cell.value()));
    return cells.stream()
        .allMatch(cell -> cell.value().equals(values.get(new At(cell.column(), cell.row()))));
  }
}
