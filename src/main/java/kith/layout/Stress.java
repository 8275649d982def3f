package kith.layout;

/**
 * Keeps graph distances: pulls or pushes each node to where its pivots say, by the majorisation of
 * stress (Gansner, Koren and North, <i>Graph drawing by stress majorization</i>, 2004) over sampled
 * pairs.
 */
final class Stress {
  private final Bodies bodies;
  private final Pivots pivots;
  private final float step;
  private final float strength;
  private final float[] pivotX;
  private final float[] pivotY;

  Stress(Bodies bodies, Pivots pivots, Scale scale) {
    this.bodies = bodies;
    this.pivots = pivots;
    this.step = scale.step();
    this.strength = scale.stress();
    this.pivotX = new float[pivots.pivot.length];
    this.pivotY = new float[pivots.pivot.length];
  }

  /** Reads where the pivots are now; before any {@link #pull}. */
  void look() {
    for (int p = 0; p < pivotX.length; p++) {
      pivotX[p] = bodies.x[pivots.pivot[p]];
      pivotY[p] = bodies.y[pivots.pivot[p]];
    }
  }

  void pull(int member, Forces forces) {
    int node = pivots.members[member];
    float x = bodies.x[node];
    float y = bodies.y[node];
    float sumX = 0;
    float sumY = 0;
    float stiff = 0;
    int at = member * pivotX.length;
    for (int p = 0; p < pivotX.length; p++) {
      int far = pivots.steps[at + p];
      float weight = pivots.weight[p][far];
      float dx = pivotX[p] - x;
      float dy = pivotY[p] - y;
      float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-9f;
      float pull = weight * (1 - far * step / length);
      sumX += pull * dx;
      sumY += pull * dy;
      stiff += weight;
    }
    forces.add(node, strength * sumX, strength * sumY, strength * stiff);
  }
}
