package kith.picture;

import java.util.Arrays;

/** People in square cells, so that who is near a point is found without asking all. */
final class NodeGrid {
  private final Scene scene;
  private final float[] x;
  private final float[] y;
  private final float left;
  private final float top;
  private final float cell;
  private final int columns;
  private final int rows;
  private final int[] offset;
  private final int[] nodes;
  private final float largest;

  NodeGrid(Scene scene, float[] x, float[] y) {
    this.scene = scene;
    this.x = x;
    this.y = y;
    int people = scene.people();
    float[] box = {0, 0, 1, 1};
    float most = 1;
    for (int node = 0; node < people; node++) {
      box[0] = node == 0 ? x[node] : Math.min(box[0], x[node]);
      box[1] = node == 0 ? y[node] : Math.min(box[1], y[node]);
      box[2] = node == 0 ? x[node] : Math.max(box[2], x[node]);
      box[3] = node == 0 ? y[node] : Math.max(box[3], y[node]);
      most = Math.max(most, scene.radius(node));
    }
    largest = most;
    left = box[0];
    top = box[1];
    float area = Math.max(1, box[2] - left) * Math.max(1, box[3] - top);
    cell = (float) Math.max(2 * largest, Math.sqrt(area / Math.max(1, people)) * 1.4);
    columns = Math.min(4096, 1 + (int) ((box[2] - left) / cell));
    rows = Math.min(4096, 1 + (int) ((box[3] - top) / cell));
    offset = new int[columns * rows + 1];
    nodes = new int[people];
    sort(people);
  }

  private void sort(int people) {
    for (int node = 0; node < people; node++) {
      offset[cellOf(node) + 1]++;
    }
    for (int c = 0; c < columns * rows; c++) {
      offset[c + 1] += offset[c];
    }
    int[] next = Arrays.copyOf(offset, columns * rows);
    for (int node = 0; node < people; node++) {
      nodes[next[cellOf(node)]++] = node;
    }
  }

  private int cellOf(int node) {
    return row(y[node]) * columns + column(x[node]);
  }

  private int column(double mapX) {
    return Math.clamp((int) Math.floor((mapX - left) / cell), 0, columns - 1);
  }

  private int row(double mapY) {
    return Math.clamp((int) Math.floor((mapY - top) / cell), 0, rows - 1);
  }

  /** Whether discs may be hit: all but one of this number, or but those marked with a stamp. */
  record Ignored(int node, int[] stamps, int stamp) {
    boolean has(int other) {
      return other == node || stamps != null && stamps[other] == stamp;
    }
  }

  /**
   * Whether a rectangle touches a disc.
   *
   * @param least discs count as at least this large, in map units
   * @param ignored which discs it may touch
   */
  boolean touches(double x0, double y0, double x1, double y1, float least, Ignored ignored) {
    float reach = Math.max(largest, least);
    int lastRow = row(y1 + reach);
    int firstColumn = column(x0 - reach);
    int lastColumn = column(x1 + reach);
    for (int r = row(y0 - reach); r <= lastRow; r++) {
      for (int k = offset[r * columns + firstColumn];
          k < offset[r * columns + lastColumn + 1];
          k++) {
        int node = nodes[k];
        double dx = x[node] - Math.clamp(x[node], x0, x1);
        double dy = y[node] - Math.clamp(y[node], y0, y1);
        float radius = Math.max(least, scene.radius(node));
        if (dx * dx + dy * dy < radius * radius && !ignored.has(node)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The person whose disc, grown by a tolerance, is nearest around a point; -1 if none is. */
  int nearest(double mapX, double mapY, double tolerance) {
    double reach = largest + tolerance;
    int best = -1;
    double bestGap = tolerance;
    for (int r = row(mapY - reach); r <= row(mapY + reach); r++) {
      for (int c = column(mapX - reach); c <= column(mapX + reach); c++) {
        for (int k = offset[r * columns + c]; k < offset[r * columns + c + 1]; k++) {
          int node = nodes[k];
          double gap = Math.hypot(x[node] - mapX, y[node] - mapY) - scene.radius(node);
          if (gap <= bestGap) {
            bestGap = gap;
            best = node;
          }
        }
      }
    }
    return best;
  }
}
