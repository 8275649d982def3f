package kith.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import kith.network.Topology;

/**
 * Sets components down beside each other without waste: each is covered with square cells, and goes
 * where its cells are free, as near the middle as can be (Freivalds, Dogrusoz and Kikusts,
 * <i>Disconnected graph layout and the polyomino packing approach</i>, 2002).
 */
final class Packing {
  private static final float LONG_TIE = 3 * Layout.TIE;
  private static final int BAND = 8;
  private static final float CELLS_A_DISC = 2;

  /** Beyond the gap, in cells; the most that is left between two components is twice as much. */
  private static final float MARGIN = 0.3f;

  /** Up to so many nodes there is room enough for strangers to stand farther off than friends. */
  private static final float FEW = 100;

  private static final float APART = 1.1f * Layout.TIE;

  private final Topology topology;
  private final Bodies bodies;
  private final float cell;
  private final float margin;
  private final float centreX;
  private final float centreY;
  private final Map<Integer, Integer> triedBySize = new HashMap<>();
  private BitSet taken = new BitSet();
  private int reach = 64;
  private int[] spiral = new int[0];
  private int bands;

  Packing(Topology topology, Bodies bodies, float centreX, float centreY) {
    this.topology = topology;
    this.bodies = bodies;
    this.cell = bodies.meanSpacing() / CELLS_A_DISC;
    this.margin = Math.max(MARGIN * cell, marginOfFew(bodies));
    this.centreX = centreX;
    this.centreY = centreY;
  }

  /** Cells round up by half of one. */
  private float marginOfFew(Bodies bodies) {
    return Math.min(1, FEW / bodies.size) * (APART - bodies.meanSpacing() - cell / 2) / 2;
  }

  /** The shape of some nodes: the cells under their discs and short ties, about their middle. */
  final class Shape implements Comparable<Shape> {
    final int[] members;
    final float middleX;
    final float middleY;
    private int[] cells = new int[64];
    private int count;

    Shape(int[] members) {
      this.members = members;
      Box box = Box.around(bodies, members);
      this.middleX = box.middleX();
      this.middleY = box.middleY();
      for (int node : members) {
        coverDisc(node);
        coverTies(node);
      }
      tidy();
    }

    private void coverDisc(int node) {
      float half = bodies.radius[node] + Layout.GAP + margin;
      float x = bodies.x[node] - middleX;
      float y = bodies.y[node] - middleY;
      for (int row = index(y - half); row <= index(y + half); row++) {
        for (int column = index(x - half); column <= index(x + half); column++) {
          cover(column, row);
        }
      }
    }

    /** Nobody else should stand on a tie; a long one is crossed all the same. */
    private void coverTies(int node) {
      for (int k = 0; k < topology.degree(node); k++) {
        int other = topology.neighbour(node, k);
        float dx = bodies.x[other] - bodies.x[node];
        float dy = bodies.y[other] - bodies.y[node];
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        int pieces = other < node || length > LONG_TIE ? 0 : (int) (length / cell);
        for (int p = 1; p <= pieces; p++) {
          float part = p / (pieces + 1f);
          cover(
              index(bodies.x[node] - middleX + part * dx),
              index(bodies.y[node] - middleY + part * dy));
        }
      }
    }

    private void cover(int column, int row) {
      if (count == cells.length) {
        tidy();
        cells = count > cells.length / 2 ? Arrays.copyOf(cells, 2 * cells.length) : cells;
      }
      cells[count++] = (row + Short.MAX_VALUE << 16) | (column + Short.MAX_VALUE & 0xffff);
    }

    private void tidy() {
      Arrays.sort(cells, 0, count);
      int kept = 0;
      for (int k = 0; k < count; k++) {
        if (k == 0 || cells[k] != cells[k - 1]) {
          cells[kept++] = cells[k];
        }
      }
      count = kept;
    }

    int size() {
      return count;
    }

    /** Large ones first. */
    @Override
    public int compareTo(Shape other) {
      return Integer.compare(other.count, count);
    }

    private int column(int k) {
      return (cells[k] & 0xffff) - Short.MAX_VALUE;
    }

    private int row(int k) {
      return (cells[k] >>> 16) - Short.MAX_VALUE;
    }
  }

  private int index(float offset) {
    return Math.round(Math.clamp(offset / cell, -30_000f, 30_000f));
  }

  /** Takes the room of nodes that stay where they are. */
  void keep(int[] nodes) {
    if (nodes.length > 0) {
      Shape shape = new Shape(nodes);
      take(shape, index(shape.middleX - centreX), index(shape.middleY - centreY));
    }
  }

  /** Finds and takes room for a shape; gives where its middle goes. */
  float[] place(Shape shape) {
    int k = triedBySize.getOrDefault(shape.size(), 0);
    while (!isFree(shape, spiralColumn(k), spiralRow(k))) {
      k++;
    }
    triedBySize.put(shape.size(), k);
    take(shape, spiralColumn(k), spiralRow(k));
    return new float[] {centreX + spiralColumn(k) * cell, centreY + spiralRow(k) * cell};
  }

  /** Looks from the middle on, where a spot that is taken shows first. */
  private boolean isFree(Shape shape, int column, int row) {
    int middle = shape.count / 2;
    for (int k = 0; k < shape.count; k++) {
      int at = (middle + k) % shape.count;
      if (isTaken(shape.column(at) + column, shape.row(at) + row)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTaken(int column, int row) {
    return Math.max(Math.abs(column), Math.abs(row)) < reach && taken.get(bit(column, row));
  }

  private int bit(int column, int row) {
    return (row + reach) * 2 * reach + column + reach;
  }

  private void take(Shape shape, int column, int row) {
    for (int k = 0; k < shape.count; k++) {
      int c = shape.column(k) + column;
      int r = shape.row(k) + row;
      while (Math.max(Math.abs(c), Math.abs(r)) >= reach && reach < 1 << 14) {
        widen();
      }
      if (Math.max(Math.abs(c), Math.abs(r)) < reach) {
        taken.set(bit(c, r));
      }
    }
  }

  private void widen() {
    BitSet narrow = taken;
    int side = 2 * reach;
    int shift = reach;
    reach *= 2;
    taken = new BitSet();
    for (int at = narrow.nextSetBit(0); at >= 0; at = narrow.nextSetBit(at + 1)) {
      taken.set(bit(at % side - shift, at / side - shift));
    }
  }

  private int spiralColumn(int k) {
    return (short) spiralAt(k);
  }

  private int spiralRow(int k) {
    return spiralAt(k) >> 16;
  }

  private int spiralAt(int k) {
    while (k >= spiral.length) {
      addBand();
    }
    return spiral[k];
  }

  /** Cells by their distance from the middle, a band of them at a time. */
  private void addBand() {
    int inner = bands * BAND;
    int outer = ++bands * BAND;
    long[] found = new long[4 * outer * outer];
    int count = 0;
    for (int row = -outer; row < outer; row++) {
      for (int column = -outer; column < outer; column++) {
        int square = row * row + column * column;
        if (square >= inner * inner && square < outer * outer) {
          found[count++] = (long) square << 32 | (row << 16 | column & 0xffff) & 0xffffffffL;
        }
      }
    }
    Arrays.sort(found, 0, count);
    int before = spiral.length;
    spiral = Arrays.copyOf(spiral, before + count);
    for (int k = 0; k < count; k++) {
      spiral[before + k] = (int) found[k];
    }
  }
}
