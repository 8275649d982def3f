package kith.layout;

/** Moves people to where they are to stand within a few frames, instead of at once. */
final class Glide implements Phase {
  private static final int TICKS = 12;
  private static final float UNSEEN = 0.5f;

  private final Bodies bodies;
  private final Runnable arrangement;
  private float[] fromX;
  private float[] fromY;
  private float[] toX;
  private float[] toY;
  private int ticks;

  /**
   * @param arrangement puts everybody where they are to stand; run once this phase begins
   */
  Glide(Bodies bodies, Runnable arrangement) {
    this.bodies = bodies;
    this.arrangement = arrangement;
  }

  @Override
  public boolean tick() {
    if (ticks == 0) {
      arrange();
    }
    if (ticks == TICKS) {
      return false;
    }
    ticks++;
    float part = eased((float) ticks / TICKS);
    for (int node = 0; node < bodies.size; node++) {
      if (!bodies.fixed[node]) {
        boolean there = ticks == TICKS;
        bodies.x[node] = there ? toX[node] : fromX[node] + part * (toX[node] - fromX[node]);
        bodies.y[node] = there ? toY[node] : fromY[node] + part * (toY[node] - fromY[node]);
      }
    }
    return true;
  }

  /** Asks where to go, and goes back to begin; a way too short to be seen is gone at once. */
  private void arrange() {
    fromX = bodies.x.clone();
    fromY = bodies.y.clone();
    arrangement.run();
    toX = bodies.x.clone();
    toY = bodies.y.clone();
    boolean seen = false;
    for (int node = 0; node < bodies.size; node++) {
      seen |= Math.abs(toX[node] - fromX[node]) > UNSEEN;
      seen |= Math.abs(toY[node] - fromY[node]) > UNSEEN;
    }
    if (seen) {
      System.arraycopy(fromX, 0, bodies.x, 0, bodies.size);
      System.arraycopy(fromY, 0, bodies.y, 0, bodies.size);
    } else {
      ticks = TICKS;
    }
  }

  private static float eased(float t) {
    return t * t * (3 - 2 * t);
  }
}
