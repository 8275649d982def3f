package kith.layout;

import java.util.Arrays;
import kith.network.Topology;

/**
 * How true the picture of one small component is, and how much truer a single move would make it:
 * the two measures by which layouts are compared, the preservation of neighbours and the stress of
 * distances, kept up to date move by move.
 */
final class Truth {
  /** One hundredth of stress weighs as much as so many hundredths of neighbours preserved. */
  private static final double STRESS = 12;

  private final Bodies bodies;
  private final Pivots pivots;
  private final int[] members;
  private final int size;
  private final int width;

  /** Which column of the pivots' steps a member is, or -1. */
  private final int[] column;

  private final int[] degree;
  private final boolean[] tied;

  /** For each member, how many of its ties are among as many of the nearest. */
  private final int[] kept;

  /** The last of those nearest and the first beyond, and how far they are, squared. */
  private final int[] last;

  private final int[] first;
  private final float[] lastSquare;
  private final float[] firstSquare;

  private final int[] near;
  private final float[] nearSquare;
  private double preserved;
  private double ratio;
  private double square;
  private int pairs;
  private double nextRatio;
  private double nextSquare;

  Truth(Topology topology, Bodies bodies, Pivots pivots) {
    this.bodies = bodies;
    this.pivots = pivots;
    this.members = pivots.members;
    this.size = members.length;
    this.width = pivots.pivot.length;
    this.column = new int[size];
    this.degree = new int[size];
    this.tied = new boolean[size * size];
    this.kept = new int[size];
    this.last = new int[size];
    this.first = new int[size];
    this.lastSquare = new float[size];
    this.firstSquare = new float[size];
    this.near = new int[size + 1];
    this.nearSquare = new float[size + 1];
    Arrays.fill(column, -1);
    for (int p = 0; p < width; p++) {
      column[pivots.rankOfPivot(p)] = p;
    }
    for (int m = 0; m < size; m++) {
      degree[m] = topology.degree(members[m]);
      for (int k = 0; k < degree[m]; k++) {
        tied[m * size + pivots.rank(topology.neighbour(members[m], k))] = true;
      }
    }
    for (int m = 0; m < size; m++) {
      lookAround(m);
      preserved += preserved(m, kept[m]);
      addRow(m, bodies.x[members[m]], bodies.y[members[m]], 1);
    }
    pairs = size * width - width;
    ratio = nextRatio;
    square = nextSquare;
  }

  /** How true the picture is; differences tell pictures of the same component apart. */
  double worth() {
    return worth(preserved, ratio, square);
  }

  private double worth(double neighbours, double sum, double squares) {
    double stress = squares > 0 ? 1 - sum * sum / squares / pairs : 0;
    return neighbours / size - STRESS * stress;
  }

  /** How true it would be with a member elsewhere. */
  double worthWith(int member, float x, float y) {
    float fromX = bodies.x[members[member]];
    float fromY = bodies.y[members[member]];
    double neighbours = preserved + preserved(member, around(member, x, y));
    neighbours -= preserved(member, kept[member]);
    for (int m = 0; m < size; m++) {
      if (m != member) {
        float was = square(m, fromX, fromY);
        float is = square(m, x, y);
        boolean leaves = was <= lastSquare[m] && is > firstSquare[m];
        if (leaves || was > lastSquare[m] && is < lastSquare[m]) {
          int with = kept[m] + change(m, member, leaves);
          neighbours += preserved(m, with) - preserved(m, kept[m]);
        }
      }
    }
    nextRatio = ratio;
    nextSquare = square;
    addMove(member, fromX, fromY, -1);
    addMove(member, x, y, 1);
    return worth(neighbours, nextRatio, nextSquare);
  }

  /** By how much a member keeps more ties near if another changes places with its last or first. */
  private int change(int member, int other, boolean leaves) {
    int row = member * size;
    int here = tied[row + other] ? 1 : 0;
    return leaves
        ? (tied[row + first[member]] ? 1 : 0) - here
        : here - (tied[row + last[member]] ? 1 : 0);
  }

  /** Takes the move that was looked at last. */
  void move(int member, float x, float y) {
    float fromX = bodies.x[members[member]];
    float fromY = bodies.y[members[member]];
    bodies.put(members[member], x, y);
    ratio = nextRatio;
    square = nextSquare;
    for (int m = 0; m < size; m++) {
      float nearest = Math.min(square(m, fromX, fromY), square(m, x, y));
      if (m == member || nearest <= firstSquare[m]) {
        preserved -= preserved(m, kept[m]);
        lookAround(m);
        preserved += preserved(m, kept[m]);
      }
    }
  }

  /** The overlap (Jaccard) of a member's ties with as many of the nearest. */
  private double preserved(int member, int common) {
    return (double) common / (2 * degree[member] - common);
  }

  private void lookAround(int member) {
    int count = degree[member];
    kept[member] = around(member, bodies.x[members[member]], bodies.y[members[member]]);
    last[member] = near[count - 1];
    lastSquare[member] = nearSquare[count - 1];
    first[member] = near[count];
    firstSquare[member] = nearSquare[count];
  }

  /** Finds who would be nearest to a member, in order, one more than it has ties. */
  private int around(int member, float x, float y) {
    int most = degree[member] + 1;
    int count = 0;
    nearSquare[most - 1] = Float.MAX_VALUE;
    for (int m = 0; m < size; m++) {
      float far = square(m, x, y);
      if (m != member && (count < most || far < nearSquare[most - 1])) {
        count = Math.min(count + 1, most);
        insert(m, far, count - 1);
      }
    }
    int common = 0;
    for (int k = 0; k < most - 1; k++) {
      common += tied[member * size + near[k]] ? 1 : 0;
    }
    return common;
  }

  private void insert(int member, float far, int end) {
    int at = end;
    while (at > 0 && nearSquare[at - 1] > far) {
      near[at] = near[at - 1];
      nearSquare[at] = nearSquare[at - 1];
      at--;
    }
    near[at] = member;
    nearSquare[at] = far;
  }

  private float square(int member, float x, float y) {
    float dx = bodies.x[members[member]] - x;
    float dy = bodies.y[members[member]] - y;
    return dx * dx + dy * dy;
  }

  /** Counts the distances between a member at some place and all others that are known. */
  private void addMove(int member, float x, float y, int sign) {
    if (width == size) {
      addRow(member, x, y, 2 * sign);
      return;
    }
    addRow(member, x, y, sign);
    int p = column[member];
    for (int m = 0; m < size && p >= 0; m++) {
      add(square(m, x, y), pivots.steps[m * width + p], sign);
    }
  }

  private void addRow(int member, float x, float y, int sign) {
    for (int p = 0; p < width; p++) {
      add(square(pivots.rankOfPivot(p), x, y), pivots.steps[member * width + p], sign);
    }
  }

  private void add(float far, int steps, int sign) {
    if (steps > 0) {
      double length = Math.sqrt(far) / steps;
      nextRatio += sign * length;
      nextSquare += sign * length * length;
    }
  }
}
