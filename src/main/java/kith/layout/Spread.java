package kith.layout;

/**
 * Moves discs that overlap apart until none does: each gives way by half of what is missing, or by
 * all of it beside a fixed one. If a knot will not come undone, the last discs in it are set down
 * in the nearest free spots.
 */
final class Spread implements Phase {
  private static final int PASSES = 400;
  private static final int PASSES_A_TICK = 4;
  private static final float YIELD = 0.6f;

  /** Discs aim for a little more than the gap, else they would near it for ever. */
  private static final float AIM = 0.5f;

  private final Bodies bodies;
  private final Workers workers;
  private final Grid grid;
  private final int[] all;
  private final float[] moveX;
  private final float[] moveY;
  private final byte[] crowded;
  private final float[] sortedX;
  private final float[] sortedY;
  private final float cell;
  private int passes;

  Spread(Bodies bodies, Workers workers) {
    this.bodies = bodies;
    this.workers = workers;
    this.grid = new Grid(bodies.size);
    this.all = new int[bodies.size];
    for (int node = 0; node < all.length; node++) {
      all[node] = node;
    }
    this.moveX = new float[bodies.size];
    this.moveY = new float[bodies.size];
    this.crowded = new byte[bodies.size];
    this.sortedX = new float[bodies.size];
    this.sortedY = new float[bodies.size];
    this.cell = bodies.maxSpacing() + AIM;
  }

  @Override
  public boolean tick() {
    if (passes >= PASSES) {
      return false;
    }
    for (int pass = 0; pass < PASSES_A_TICK; pass++) {
      if (!pass()) {
        passes = PASSES;
        return pass > 0;
      }
    }
    passes += PASSES_A_TICK;
    if (passes >= PASSES) {
      setDownTheRest();
    }
    return true;
  }

  /** Moves everybody once; false, and nobody moved, if no discs overlap. */
  boolean pass() {
    look();
    boolean any = false;
    for (byte each : crowded) {
      any |= each != 0;
    }
    if (any) {
      for (int node : all) {
        bodies.x[node] += moveX[node];
        bodies.y[node] += moveY[node];
      }
    }
    return any;
  }

  /** Finds who is crowded, and where everybody is to move. */
  private void look() {
    grid.sort(bodies, all, all.length, cell);
    for (int slot = 0; slot < all.length; slot++) {
      sortedX[slot] = bodies.x[grid.order[slot]];
      sortedY[slot] = bodies.y[grid.order[slot]];
    }
    workers.run(all.length, this::push);
  }

  private void push(int from, int to) {
    for (int slot = from; slot < to; slot++) {
      int node = grid.order[slot];
      moveX[node] = 0;
      moveY[node] = 0;
      crowded[node] = 0;
      float x = sortedX[slot];
      float y = sortedY[slot];
      for (int row = grid.firstRow(y), last = grid.lastRow(y); row <= last; row++) {
        pushFrom(slot, grid.runStart(row, x), grid.runEnd(row, x));
      }
    }
  }

  /** Most that are near are not so near that they touch. */
  private void pushFrom(int slot, int from, int to) {
    float[] xs = sortedX;
    float[] ys = sortedY;
    float x = xs[slot];
    float y = ys[slot];
    float touching = cell * cell;
    for (int other = from; other < to; other++) {
      float dx = x - xs[other];
      float dy = y - ys[other];
      if (dx * dx + dy * dy < touching && other != slot) {
        pushApart(grid.order[slot], grid.order[other]);
      }
    }
  }

  private void pushApart(int node, int other) {
    if (bodies.fixed[node]) {
      return;
    }
    float dx = bodies.x[node] - bodies.x[other];
    float dy = bodies.y[node] - bodies.y[other];
    float least = bodies.radius[node] + bodies.radius[other] + Layout.GAP;
    float aim = least + AIM;
    float square = dx * dx + dy * dy;
    if (square >= aim * aim) {
      return;
    }
    if (square < least * least) {
      crowded[node] = 1;
    }
    float length = (float) Math.sqrt(square);
    if (length < 1e-3f * least) {
      double angle = Bearings.of(Math.min(node, other)) + (node < other ? 0 : Math.PI);
      dx = (float) Math.cos(angle);
      dy = (float) Math.sin(angle);
      length = 1;
      square = 0;
    }
    float missing = aim - (float) Math.sqrt(square);
    float part = missing / length * (bodies.fixed[other] ? 1 : YIELD);
    moveX[node] += part * dx;
    moveY[node] += part * dy;
  }

  private void setDownTheRest() {
    look();
    FreeSpots spots = new FreeSpots(bodies);
    boolean[] lifted = new boolean[bodies.size];
    for (int node : all) {
      lifted[node] = crowded[node] != 0;
      if (!lifted[node]) {
        spots.add(node);
      }
    }
    for (int node : all) {
      if (lifted[node]) {
        spots.putNear(node, bodies.x[node], bodies.y[node]);
      }
    }
  }
}
