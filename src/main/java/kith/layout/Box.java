package kith.layout;

/** The rectangle around some discs. */
record Box(float left, float top, float right, float bottom) {
  static Box around(Bodies bodies, int[] nodes) {
    float left = Float.POSITIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    for (int node : nodes) {
      left = Math.min(left, bodies.x[node] - bodies.radius[node]);
      right = Math.max(right, bodies.x[node] + bodies.radius[node]);
      top = Math.min(top, bodies.y[node] - bodies.radius[node]);
      bottom = Math.max(bottom, bodies.y[node] + bodies.radius[node]);
    }
    return new Box(left, top, right, bottom);
  }

  float middleX() {
    return left + (right - left) / 2;
  }

  float middleY() {
    return top + (bottom - top) / 2;
  }
}
