package kith.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kith.network.Topology;

/**
 * Where people without ties stand: on the sites of a hexagonal lattice, in rows below the rest of
 * the map, or around its centre if there is no rest. Newcomers take the free sites next to those
 * already standing.
 */
final class SingleField {
  private static final float AIR = 1.15f;
  private static final double ROW = Math.sqrt(3) / 2;

  private final Topology topology;
  private final Bodies bodies;
  private final boolean[] known;
  private float pitch;
  private FreeSpots spots;

  /**
   * @param known whose place was given
   */
  SingleField(Topology topology, Bodies bodies, boolean[] known) {
    this.topology = topology;
    this.bodies = bodies;
    this.known = known;
  }

  /** Whether anybody without ties has no place yet. */
  boolean isAwaited() {
    for (int node = 0; node < bodies.size; node++) {
      if (isSingle(node) && !known[node]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Places all people without ties who have no place yet.
   *
   * @param centreX the middle of the map
   * @param centreY likewise
   */
  void place(float centreX, float centreY) {
    int[] waiting = nodes(node -> isSingle(node) && !known[node]);
    int[] standing = nodes(node -> isSingle(node) && known[node] && !bodies.fixed[node]);
    int[] tied = nodes(node -> !isSingle(node));
    spots = new FreeSpots(bodies);
    for (int node : nodes(node -> !isSingle(node) || known[node])) {
      spots.add(node);
    }
    measure(waiting, standing);
    if (standing.length > 0) {
      placeBeside(waiting, standing);
    } else if (tied.length == 0) {
      int reach = 3 + (int) Math.ceil(Math.sqrt(waiting.length));
      fill(waiting, sitesByDistance(centreX, centreY, reach, -reach));
    } else {
      placeBelow(waiting, Box.around(bodies, nodes(node -> !isSingle(node) || known[node])));
    }
  }

  private boolean isSingle(int node) {
    return topology.degree(node) == 0;
  }

  private int[] nodes(IntPredicate which) {
    return IntStream.range(0, bodies.size).filter(which).toArray();
  }

  private void measure(int[] waiting, int[] standing) {
    float widest = 0;
    for (int[] nodes : new int[][] {waiting, standing}) {
      for (int node : nodes) {
        widest = Math.max(widest, bodies.radius[node]);
      }
    }
    pitch = AIR * (2 * widest + Layout.GAP);
  }

  /** In centred rows beneath a box, about as wide as it. */
  private void placeBelow(int[] nodes, Box box) {
    int wide = (int) ((box.right() - box.left()) / pitch);
    int columns = Math.max(wide, (int) Math.ceil(Math.sqrt(1.6 * nodes.length)));
    columns = Math.min(columns, nodes.length);
    float left = box.middleX() - (columns - 1) * pitch / 2;
    float top = box.bottom() + 1.5f * pitch;
    for (int k = 0; k < nodes.length; k++) {
      int row = k / columns;
      double x = left + (k % columns + (row % 2) * 0.5) * pitch;
      spots.putNear(nodes[k], (float) x, (float) (top + row * ROW * pitch));
    }
  }

  /** Beside those who stand there already, on the same lattice, no higher than the highest. */
  private void placeBeside(int[] nodes, int[] standing) {
    int top = standing[0];
    double middle = 0;
    for (int node : standing) {
      top = bodies.y[node] < bodies.y[top] ? node : top;
      middle += bodies.x[node] / standing.length;
    }
    long shift = Math.round((middle - bodies.x[top]) / pitch);
    int reach = 3 + 2 * (int) Math.ceil(Math.sqrt(nodes.length + standing.length));
    fill(nodes, sitesByDistance(bodies.x[top] + shift * pitch, bodies.y[top], reach, 0));
  }

  private void fill(int[] nodes, double[][] sites) {
    int site = 0;
    for (int node : nodes) {
      while (site < sites.length - 1
          && !spots.isFree(node, (float) sites[site][0], (float) sites[site][1])) {
        site++;
      }
      spots.putNear(node, (float) sites[site][0], (float) sites[site][1]);
    }
  }

  private double[][] sitesByDistance(float x, float y, int reach, int firstRow) {
    return IntStream.rangeClosed(firstRow, reach)
        .boxed()
        .flatMap(row -> Arrays.stream(row(x, y, reach, row)))
        .sorted(Comparator.comparingDouble(site -> Math.hypot(site[0] - x, site[1] - y)))
        .toArray(double[][]::new);
  }

  private double[][] row(float x, float y, int reach, int row) {
    double shift = (row & 1) * 0.5;
    return IntStream.rangeClosed(-reach, reach)
        .mapToObj(k -> new double[] {x + (k + shift) * pitch, y + row * ROW * pitch})
        .toArray(double[][]::new);
  }
}
