package kith.layout;

/** The discs of one layout: where each is, how large, and which may not be moved. */
final class Bodies {
  final int size;
  final float[] x;
  final float[] y;
  final float[] radius;

  /** Pinned or in somebody's hand: never moved by a force. */
  final boolean[] fixed;

  Bodies(float[] x, float[] y, float[] radius, boolean[] fixed) {
    this.size = x.length;
    this.x = x;
    this.y = y;
    this.radius = radius;
    this.fixed = fixed;
  }

  boolean placed(int node) {
    return !Float.isNaN(x[node]);
  }

  void put(int node, float atX, float atY) {
    x[node] = atX;
    y[node] = atY;
  }

  /** The room a disc of mean size takes from its neighbours, centre to centre. */
  float meanSpacing() {
    double sum = 0;
    for (float r : radius) {
      sum += 2 * r + Layout.GAP;
    }
    return size == 0 ? Layout.GAP : (float) (sum / size);
  }

  /** The room the largest two discs need, centre to centre. */
  float maxSpacing() {
    float max = 0;
    for (float r : radius) {
      max = Math.max(max, r);
    }
    return 2 * max + Layout.GAP;
  }
}
