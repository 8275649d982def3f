package kith.picture;

/** What follows from the positions alone; worked out when first asked for. */
final class Geometry {
  private static final int SAMPLE = 8192;
  private static final double NEAR = 150;

  private final Scene scene;
  private final float[] x;
  private final float[] y;
  private Hulls hulls;
  private NodeGrid grid;
  private Bounds bounds;
  private double quietLength = -1;

  Geometry(Scene scene, float[] x, float[] y) {
    this.scene = scene;
    this.x = x;
    this.y = y;
  }

  /** How loud a tie of a length is: what is close together is read first, long ties are quieter. */
  static double nearness(double length) {
    return length <= NEAR ? 1 : Math.max(0.3, Math.sqrt(NEAR / length));
  }

  synchronized Hulls hulls() {
    if (hulls == null) {
      hulls = Hulls.of(scene, x, y);
    }
    return hulls;
  }

  synchronized NodeGrid grid() {
    if (grid == null) {
      grid = new NodeGrid(scene, x, y);
    }
    return grid;
  }

  synchronized double quietLength() {
    if (quietLength < 0) {
      double sum = 0;
      Strands strands = scene.strands();
      int step = 1 + strands.count() / SAMPLE;
      for (int strand = 0; strand < strands.count(); strand += step) {
        if (!strands.isMine(strand)) {
          float dx = x[strands.from(strand)] - x[strands.to(strand)];
          float dy = y[strands.from(strand)] - y[strands.to(strand)];
          double length = Math.sqrt(dx * dx + dy * dy);
          sum += length * nearness(length);
        }
      }
      quietLength = sum * step;
    }
    return quietLength;
  }

  synchronized Bounds bounds() {
    if (bounds == null) {
      bounds = scene.people() == 0 ? Bounds.EMPTY : measured();
    }
    return bounds;
  }

  private Bounds measured() {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (int node = 0; node < scene.people(); node++) {
      float radius = scene.radius(node);
      left = Math.min(left, x[node] - radius);
      top = Math.min(top, y[node] - radius);
      right = Math.max(right, x[node] + radius);
      bottom = Math.max(bottom, y[node] + radius);
    }
    for (int group = 0; group < scene.groups().size(); group++) {
      if (hulls().strength(group) > 0) {
        for (int k = 0; k < Hulls.POINTS; k++) {
          left = Math.min(left, hulls().x(group, k));
          top = Math.min(top, hulls().y(group, k));
          right = Math.max(right, hulls().x(group, k));
          bottom = Math.max(bottom, hulls().y(group, k));
        }
      }
    }
    return new Bounds(left, top, right, bottom);
  }
}
