package kith.layout;

import java.util.Arrays;

/**
 * Nodes sorted into square cells, row by row, so that what is near a node lies in three runs of
 * {@link #order}. Any number of nodes may share a point: a cell only gets longer.
 */
final class Grid {
  private final int[] cellOf;

  /** The nodes, cell by cell. */
  final int[] order;

  private int[] start = new int[0];
  private int count;
  private int columns;
  private int rows;
  private float left;
  private float top;
  private float cell;

  Grid(int size) {
    cellOf = new int[size];
    order = new int[size];
  }

  /** Sorts some nodes by where they are now, into cells at least {@code width} wide. */
  void sort(Bodies bodies, int[] nodes, int size, float width) {
    count = size;
    measure(bodies, nodes, width);
    int cells = columns * rows;
    if (start.length < cells + 1) {
      start = new int[cells + cells / 4 + 1];
    }
    Arrays.fill(start, 0, cells + 1, 0);
    for (int k = 0; k < size; k++) {
      int at = row(bodies.y[nodes[k]]) * columns + column(bodies.x[nodes[k]]);
      cellOf[k] = at;
      start[at + 1]++;
    }
    for (int at = 0; at < cells; at++) {
      start[at + 1] += start[at];
    }
    for (int k = size - 1; k >= 0; k--) {
      order[--start[cellOf[k] + 1]] = nodes[k];
    }
  }

  /** Never many more cells than nodes: one far away person must not cost a whole map of cells. */
  private void measure(Bodies bodies, int[] nodes, float width) {
    left = Float.MAX_VALUE;
    top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (int k = 0; k < count; k++) {
      left = Math.min(left, bodies.x[nodes[k]]);
      right = Math.max(right, bodies.x[nodes[k]]);
      top = Math.min(top, bodies.y[nodes[k]]);
      bottom = Math.max(bottom, bodies.y[nodes[k]]);
    }
    double wide = Math.max(0, (double) right - left);
    double high = Math.max(0, (double) bottom - top);
    double allowed = 4.0 * count + 64;
    double enough = Math.max(width, Math.max(wide, high) / allowed * 4);
    while ((wide / enough + 1) * (high / enough + 1) > allowed) {
      enough *= 1.5;
    }
    cell = (float) enough;
    columns = (int) (wide / enough) + 1;
    rows = (int) (high / enough) + 1;
  }

  int size() {
    return count;
  }

  /** How wide the cells turned out to be. */
  float cell() {
    return cell;
  }

  private int column(float x) {
    return Math.min(columns - 1, (int) ((x - left) / cell));
  }

  private int row(float y) {
    return Math.min(rows - 1, (int) ((y - top) / cell));
  }

  /** The rows around a height, from {@code firstRow} to {@code lastRow}. */
  int firstRow(float y) {
    return Math.max(0, row(y) - 1);
  }

  int lastRow(float y) {
    return Math.min(rows - 1, row(y) + 1);
  }

  /** Where the run of a row around x begins in {@link #order}. */
  int runStart(int row, float x) {
    return start[row * columns + Math.max(0, column(x) - 1) + 1];
  }

  /** Where it ends. */
  int runEnd(int row, float x) {
    return end(row * columns + Math.min(columns - 1, column(x) + 1));
  }

  /** Where the cell of a point ends there. */
  int cellEnd(float x, float y) {
    return end(row(y) * columns + column(x));
  }

  private int end(int at) {
    return at + 1 == columns * rows ? count : start[at + 2];
  }
}
