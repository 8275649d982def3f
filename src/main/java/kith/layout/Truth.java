package kith.layout;

import java.util.Arrays;
import kith.network.Topology;

/**
 * How true the picture of one small component is, and how much truer a single move would make it:
 * the two measures by which layouts are compared, the preservation of neighbours and the stress of
 * distances, kept up to date move by move.
 *
 * <p>All distances are kept, a row a member, and every loop runs along rows in a method of its own:
 * maps this small are done before a Java machine that has just started compiles anything larger.
 */
final class Truth {
  /** One hundredth of stress weighs as much as so many hundredths of neighbours preserved. */
  private static final double STRESS = 12;

  private final Bodies bodies;
  private final int[] members;
  private final int size;
  private final float[] x;
  private final float[] y;

  /** For each pair how far apart they are drawn. */
  private final float[] length;

  /** For each pair 1 / graph distance; 0 where that is not known. */
  private final float[] perStep;

  private final int pairs;
  private final int[] degree;
  private final boolean[] tied;

  /** For each member, how many of its ties are among as many of the nearest. */
  private final int[] kept;

  /** The last of those nearest and the first beyond, and how far they are. */
  private final int[] last;

  private final int[] first;
  private final float[] lastLength;
  private final float[] firstLength;

  private final int[] near;
  private final float[] nearLength;
  private double preserved;
  private double ratio;
  private double square;

  /** The move that was looked at last: how far from everybody it leads, and the sums it makes. */
  private final float[] nextLength;

  private double nextRatio;
  private double nextSquare;

  Truth(Topology topology, Bodies bodies, Pivots pivots) {
    this.bodies = bodies;
    this.members = pivots.members;
    this.size = members.length;
    this.x = new float[size];
    this.y = new float[size];
    this.length = new float[size * size];
    this.perStep = new float[size * size];
    this.degree = new int[size];
    this.tied = new boolean[size * size];
    this.kept = new int[size];
    this.last = new int[size];
    this.first = new int[size];
    this.lastLength = new float[size];
    this.firstLength = new float[size];
    this.near = new int[size + 1];
    this.nearLength = new float[size + 1];
    this.nextLength = new float[size];
    for (int m = 0; m < size; m++) {
      x[m] = bodies.x[members[m]];
      y[m] = bodies.y[members[m]];
      degree[m] = topology.degree(members[m]);
      for (int k = 0; k < degree[m]; k++) {
        tied[m * size + pivots.rank(topology.neighbour(members[m], k))] = true;
      }
    }
    this.pairs = readSteps(pivots);
    measure();
  }

  /** Gives the number of pairs whose graph distance is known. */
  private int readSteps(Pivots pivots) {
    int width = pivots.pivot.length;
    int known = 0;
    for (int p = 0; p < width; p++) {
      int other = pivots.rankOfPivot(p);
      for (int m = 0; m < size; m++) {
        if (m != other && perStep[m * size + other] == 0) {
          perStep[m * size + other] = 1f / pivots.steps[m * width + p];
          perStep[other * size + m] = perStep[m * size + other];
          known++;
        }
      }
    }
    return known;
  }

  private void measure() {
    for (int m = 0; m < size; m++) {
      measureFrom(x[m], y[m]);
      System.arraycopy(nextLength, 0, length, m * size, size);
      lookAround(m);
      preserved += preserved(m, kept[m]);
      addRow(length, m * size, m * size, m);
    }
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
  double worthWith(int member, float toX, float toY) {
    measureFrom(toX, toY);
    nextLength[member] = 0;
    nextRatio = 0;
    nextSquare = 0;
    addRow(length, member * size, member * size, size);
    double leftRatio = nextRatio;
    double leftSquare = nextSquare;
    nextRatio = ratio;
    nextSquare = square;
    addRow(nextLength, 0, member * size, size);
    nextRatio -= leftRatio;
    nextSquare -= leftSquare;
    double neighbours = preserved + preserved(member, around(member, nextLength, 0));
    neighbours += gain(member) - preserved(member, kept[member]);
    return worth(neighbours, nextRatio, nextSquare);
  }

  private void measureFrom(float fromX, float fromY) {
    for (int m = 0; m < size; m++) {
      float dx = x[m] - fromX;
      float dy = y[m] - fromY;
      nextLength[m] = (float) Math.sqrt(dx * dx + dy * dy);
    }
  }

  /** Counts drawn lengths by steps, from one member to the first others. */
  private void addRow(float[] lengths, int at, int row, int count) {
    double sum = 0;
    double squares = 0;
    for (int m = 0; m < count; m++) {
      float each = lengths[at + m] * perStep[row + m];
      sum += each;
      squares += each * each;
    }
    nextRatio += sum;
    nextSquare += squares;
  }

  /** How many more neighbours all others would have preserved. */
  private double gain(int member) {
    double gain = 0;
    int row = member * size;
    for (int m = 0; m < size; m++) {
      float was = length[row + m];
      float is = nextLength[m];
      if (was <= lastLength[m] ? is > firstLength[m] : is < lastLength[m]) {
        gain += m == member ? 0 : gainOf(m, member, was <= lastLength[m]);
      }
    }
    return gain;
  }

  /** Another either leaves those nearest to a member, for the first beyond, or joins them. */
  private double gainOf(int member, int other, boolean leaves) {
    int row = member * size;
    int here = tied[row + other] ? 1 : 0;
    int change =
        leaves
            ? (tied[row + first[member]] ? 1 : 0) - here
            : here - (tied[row + last[member]] ? 1 : 0);
    return preserved(member, kept[member] + change) - preserved(member, kept[member]);
  }

  /** Takes the move that was looked at last. */
  void move(int member, float toX, float toY) {
    bodies.put(members[member], toX, toY);
    x[member] = toX;
    y[member] = toY;
    ratio = nextRatio;
    square = nextSquare;
    for (int m = 0; m < size; m++) {
      float nearest = Math.min(length[member * size + m], nextLength[m]);
      length[member * size + m] = nextLength[m];
      length[m * size + member] = nextLength[m];
      if (m != member && nearest <= firstLength[m]) {
        lookAgain(m);
      }
    }
    lookAgain(member);
  }

  private void lookAgain(int member) {
    preserved -= preserved(member, kept[member]);
    lookAround(member);
    preserved += preserved(member, kept[member]);
  }

  /** The overlap (Jaccard) of a member's ties with as many of the nearest. */
  private double preserved(int member, int common) {
    return (double) common / (2 * degree[member] - common);
  }

  private void lookAround(int member) {
    int count = degree[member];
    kept[member] = around(member, length, member * size);
    last[member] = near[count - 1];
    lastLength[member] = nearLength[count - 1];
    first[member] = near[count];
    firstLength[member] = nearLength[count];
  }

  /** Finds who would be nearest to a member, in order, one more than it has ties. */
  private int around(int member, float[] lengths, int at) {
    int most = degree[member] + 1;
    Arrays.fill(nearLength, 0, most, Float.MAX_VALUE);
    sort(member, lengths, at, most);
    int common = 0;
    for (int k = 0; k < most - 1; k++) {
      common += tied[member * size + near[k]] ? 1 : 0;
    }
    return common;
  }

  private void sort(int member, float[] lengths, int at, int most) {
    float limit = Float.MAX_VALUE;
    for (int m = 0; m < size; m++) {
      float far = lengths[at + m];
      if (far < limit && m != member) {
        insert(m, far, most - 1);
        limit = nearLength[most - 1];
      }
    }
  }

  private void insert(int member, float far, int end) {
    int at = end;
    while (at > 0 && nearLength[at - 1] > far) {
      near[at] = near[at - 1];
      nearLength[at] = nearLength[at - 1];
      at--;
    }
    near[at] = member;
    nearLength[at] = far;
  }
}
