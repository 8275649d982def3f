package kith.ui.map;

/** Where an arrow key points; y grows downwards. */
public enum Direction {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  private final int right;
  private final int down;

  Direction(int right, int down) {
    this.right = right;
    this.down = down;
  }

  /** How far something lies ahead, negative if behind. */
  double ahead(double dx, double dy) {
    return dx * right + dy * down;
  }
}
