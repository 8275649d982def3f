package kith.layout;

/**
 * Keeps graph distances: pulls or pushes each node to where its pivots say, by the majorisation of
 * stress (Gansner, Koren and North, <i>Graph drawing by stress majorization</i>, 2004) over sampled
 * pairs.
 *
 * <p>Members are taken in blocks, and within a block pivot by pivot: the innermost loop then runs
 * along arrays without a branch or a sum, as the compiler can do for several members at once.
 */
final class Stress {
  /** How many members a block holds. */
  static final int BLOCK = 64;

  private final Bodies bodies;
  private final Pivots pivots;
  private final int[] members;
  private final int width;
  private final float[] pivotX;
  private final float[] pivotY;

  /** How strongly each pivot holds each member; block by block, in it pivot by pivot. */
  private final float[] hold;

  /** That, times how far from the pivot the member is to be. */
  private final float[] push;

  private final float[] stiffness;

  Stress(Bodies bodies, Pivots pivots, Scale scale) {
    this.bodies = bodies;
    this.pivots = pivots;
    this.members = pivots.members;
    this.width = pivots.pivot.length;
    this.pivotX = new float[width];
    this.pivotY = new float[width];
    this.hold = new float[blocks() * BLOCK * width];
    this.push = new float[hold.length];
    this.stiffness = new float[members.length];
    float strength = scale.stress(members.length);
    for (int block = 0; block < blocks(); block++) {
      for (int p = 0; p < width; p++) {
        weigh(block * BLOCK, p, pivots.weight[p], strength, scale.step());
      }
    }
  }

  /** Looks up how one pivot holds the members of one block. */
  private void weigh(int first, int p, float[] weights, float strength, float step) {
    int end = Math.min(first + BLOCK, members.length);
    int at = first * width + p * BLOCK;
    for (int member = first; member < end; member++) {
      int far = pivots.steps[member * width + p];
      float weight = strength * weights[far];
      hold[at] = weight;
      push[at++] = weight * far * step;
      stiffness[member] += weight;
    }
  }

  /** How many blocks the members are in. */
  int blocks() {
    return (members.length + BLOCK - 1) / BLOCK;
  }

  /** Reads where the pivots are now; before any {@link #pull}. */
  void look() {
    for (int p = 0; p < width; p++) {
      pivotX[p] = bodies.x[pivots.pivot[p]];
      pivotY[p] = bodies.y[pivots.pivot[p]];
    }
  }

  /** Sets the forces on the members of some blocks; other forces are added later. */
  void pull(int fromBlock, int toBlock, Forces forces) {
    float[] x = new float[BLOCK];
    float[] y = new float[BLOCK];
    float[] sumX = new float[BLOCK];
    float[] sumY = new float[BLOCK];
    for (int block = fromBlock; block < toBlock; block++) {
      int first = block * BLOCK;
      int count = Math.min(BLOCK, members.length - first);
      for (int k = 0; k < count; k++) {
        x[k] = bodies.x[members[first + k]];
        y[k] = bodies.y[members[first + k]];
        sumX[k] = 0;
        sumY[k] = 0;
      }
      for (int p = 0; p < width; p++) {
        pullTo(p, first * width + p * BLOCK, count, x, y, sumX, sumY);
      }
      for (int k = 0; k < count; k++) {
        forces.set(members[first + k], sumX[k], sumY[k], stiffness[first + k]);
      }
    }
  }

  private void pullTo(int p, int at, int count, float[] x, float[] y, float[] sumX, float[] sumY) {
    float[] holds = hold;
    float[] pushes = push;
    float toX = pivotX[p];
    float toY = pivotY[p];
    for (int k = 0; k < count; k++) {
      float dx = toX - x[k];
      float dy = toY - y[k];
      float length = (float) Math.sqrt(dx * dx + dy * dy + 1e-12f);
      float pull = holds[at + k] - pushes[at + k] / length;
      sumX[k] += pull * dx;
      sumY[k] += pull * dy;
    }
  }
}
