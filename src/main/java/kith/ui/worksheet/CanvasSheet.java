package kith.ui.worksheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import kith.worksheet.Area;
import kith.worksheet.Template;

/**
 * The boxes of a template as one printed sheet: in the template's grid where there is room, else
 * one below the other in the order in which they are read. Room to spare goes to all rows alike.
 * The lines between them are the ground showing through.
 */
final class CanvasSheet extends Pane {
  /** From this width on, in pixels, the template's grid is readable. */
  static final double WIDE = 800;

  /** What a row of the grid is high at least, in pixels: a line to write on. */
  private static final double LEAST_ROW = 52;

  private static final double LINE = 1;
  private static final double CORNER = 16;

  private final Template template;
  private final List<Node> boxes;
  private final Region frame = new Region();

  CanvasSheet(Template template, Function<Area, Node> box) {
    this.template = template;
    this.boxes = template.areas().stream().map(box).toList();
    getStyleClass().add("sheet");
    frame.getStyleClass().add("frame");
    frame.setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.setArcWidth(CORNER);
    clip.setArcHeight(CORNER);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().setAll(boxes);
    getChildren().add(frame);
  }

  /** Where a box lies on the grid that fits a width. */
  private record Cell(Node box, int column, int row, int columnSpan, int rowSpan) {}

  private List<Cell> cells(double width) {
    boolean wide = width >= WIDE;
    return IntStream.range(0, boxes.size())
        .mapToObj(
            i -> {
              Area area = template.areas().get(i);
              return wide
                  ? new Cell(
                      boxes.get(i), area.column(), area.row(), area.columnSpan(), area.rowSpan())
                  : new Cell(boxes.get(i), 0, i, 1, 1);
            })
        .toList();
  }

  private int columns(double width) {
    return width >= WIDE ? template.columns() : 1;
  }

  /** Where each column begins, and where the last one ends. */
  private double[] columnEdges(double width) {
    int columns = columns(width);
    double[] edges = new double[columns + 1];
    for (int column = 0; column <= columns; column++) {
      edges[column] = LINE + Math.round((width - LINE) * column / columns);
    }
    return edges;
  }

  /**
   * Where each row begins, and where the last one ends: every box has room for its answer. What a
   * box needs beyond its rows is shared among them.
   */
  private double[] rowEdges(List<Cell> cells, double[] columns) {
    int rows = cells.stream().mapToInt(cell -> cell.row + cell.rowSpan).max().orElse(0);
    double[] heights = new double[rows];
    Arrays.fill(heights, columns.length > 2 ? LEAST_ROW : 0);
    cells.stream()
        .sorted(Comparator.comparingInt(Cell::rowSpan))
        .forEach(cell -> makeRoom(cell, columns, heights));
    double[] edges = new double[rows + 1];
    edges[0] = LINE;
    for (int row = 0; row < rows; row++) {
      edges[row + 1] = edges[row] + heights[row];
    }
    return edges;
  }

  private static void makeRoom(Cell cell, double[] columns, double[] heights) {
    double width = columns[cell.column + cell.columnSpan] - columns[cell.column] - LINE;
    double missing = Math.ceil(cell.box.prefHeight(width)) + LINE;
    int end = cell.row + cell.rowSpan;
    for (int row = cell.row; row < end; row++) {
      missing -= heights[row];
    }
    for (int row = cell.row; row < end && missing > 0; row++) {
      double share = Math.ceil(missing / (end - row));
      heights[row] += share;
      missing -= share;
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? getWidth() : width;
    double[] rows = rowEdges(cells(across), columnEdges(across));
    return rows[rows.length - 1];
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    List<Cell> cells = cells(getWidth());
    double[] columns = columnEdges(getWidth());
    double[] rows = rowEdges(cells, columns);
    double spare = Math.max(0, getHeight() - rows[rows.length - 1]);
    for (int row = 1; row < rows.length; row++) {
      rows[row] += Math.floor(spare * row / (rows.length - 1));
    }
    for (Cell cell : cells) {
      double x = columns[cell.column];
      double y = rows[cell.row];
      double width = columns[cell.column + cell.columnSpan] - x - LINE;
      double height = rows[cell.row + cell.rowSpan] - y - LINE;
      cell.box.resizeRelocate(x, y, width, height);
    }
    frame.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
