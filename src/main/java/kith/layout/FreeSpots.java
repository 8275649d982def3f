package kith.layout;

import java.util.Arrays;

/** Finds room for a disc among those already down. */
final class FreeSpots {
  private static final int NONE = -1;

  /** Beyond this the map is too far from its origin for floats to tell one spot from the next. */
  private static final int TRIES = 1000;

  private static final float SPIRAL = 0.35f;

  private final Bodies bodies;
  private final float cell;
  private final int[] first;
  private final int[] next;

  FreeSpots(Bodies bodies) {
    this.bodies = bodies;
    this.cell = bodies.maxSpacing();
    this.first = new int[Integer.highestOneBit(2 * bodies.size + 1) * 2];
    this.next = new int[bodies.size];
    Arrays.fill(first, NONE);
  }

  /** Counts a disc, where it is now, among those that are down. */
  void add(int node) {
    int bucket = bucket(floor(bodies.x[node]), floor(bodies.y[node]));
    next[node] = first[bucket];
    first[bucket] = node;
  }

  /** Sets a disc down as near a point as there is room, along a spiral around it. */
  void putNear(int node, float x, float y) {
    float stride = SPIRAL * (2 * bodies.radius[node] + Layout.GAP);
    float atX = x;
    float atY = y;
    int enough = TRIES + 40 * bodies.size;
    for (int k = 1; k < enough && !isFree(node, atX, atY); k++) {
      double far = stride * Math.sqrt(k);
      atX = (float) (x + far * Math.cos(Bearings.of(k)));
      atY = (float) (y + far * Math.sin(Bearings.of(k)));
    }
    bodies.put(node, atX, atY);
    add(node);
  }

  /** Whether a disc of a node's size would touch nobody at a point. */
  boolean isFree(int node, float x, float y) {
    int column = floor(x);
    int row = floor(y);
    for (int dr = -1; dr <= 1; dr++) {
      for (int dc = -1; dc <= 1; dc++) {
        for (int at = first[bucket(column + dc, row + dr)]; at != NONE; at = next[at]) {
          if (touches(node, x, y, at)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean touches(int node, float x, float y, int other) {
    float dx = bodies.x[other] - x;
    float dy = bodies.y[other] - y;
    float least = bodies.radius[node] + bodies.radius[other] + Layout.GAP;
    return dx * dx + dy * dy < least * least;
  }

  private int floor(float coordinate) {
    return (int) Math.floor(coordinate / cell);
  }

  private int bucket(int column, int row) {
    int hash = column * 0x9E3779B1 + row * 0x85EBCA77;
    return (hash ^ hash >>> 15) & (first.length - 1);
  }
}
