package kith.picture;

import java.util.Arrays;

/** Rectangles in map units, and whether another would overlap one of them. */
final class Boxes {
  private static final int BUCKETS = 1 << 12;

  private final double cell;
  private final int[] heads = new int[BUCKETS];
  private int[] next = new int[256];
  private int[] boxOf = new int[256];
  private double[] corners = new double[512];
  private int entries;
  private int boxes;

  /**
   * @param cell about the width of a usual box, in map units
   */
  Boxes(double cell) {
    this.cell = cell;
    Arrays.fill(heads, -1);
  }

  private int cell(double coordinate) {
    return (int) Math.floor(coordinate / cell);
  }

  private static int bucket(int column, int row) {
    int mixed = column * 0x9E3779B1 + row * 0x85EBCA6B;
    return (mixed ^ mixed >>> 15) & BUCKETS - 1;
  }

  void add(double[] box) {
    if (4 * boxes + 4 > corners.length) {
      corners = Arrays.copyOf(corners, 2 * corners.length);
    }
    System.arraycopy(box, 0, corners, 4 * boxes, 4);
    for (int row = cell(box[1]); row <= cell(box[3]); row++) {
      for (int column = cell(box[0]); column <= cell(box[2]); column++) {
        link(bucket(column, row));
      }
    }
    boxes++;
  }

  private void link(int bucket) {
    if (entries == next.length) {
      next = Arrays.copyOf(next, 2 * entries);
      boxOf = Arrays.copyOf(boxOf, 2 * entries);
    }
    boxOf[entries] = boxes;
    next[entries] = heads[bucket];
    heads[bucket] = entries++;
  }

  boolean overlaps(double[] box) {
    for (int row = cell(box[1]); row <= cell(box[3]); row++) {
      for (int column = cell(box[0]); column <= cell(box[2]); column++) {
        for (int entry = heads[bucket(column, row)]; entry >= 0; entry = next[entry]) {
          int at = 4 * boxOf[entry];
          if (box[0] < corners[at + 2]
              && corners[at] < box[2]
              && box[1] < corners[at + 3]
              && corners[at + 1] < box[3]) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
