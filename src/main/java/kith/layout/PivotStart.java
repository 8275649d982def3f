package kith.layout;

import java.util.SplittableRandom;

/**
 * A first picture from the pivots' distances alone: classical scaling on the columns that are known
 * (Brandes and Pich, <i>Eigensolver methods for progressive multidimensional scaling of large
 * data</i>, 2007). It has the large distances right; ties are left to the refinement.
 */
final class PivotStart {
  private static final int ROWS_SAMPLED = 150;
  private static final int TURNS = 10;

  /** How far people are moved to tell them apart, in steps. */
  private static final float JITTER = 0.03f;

  /** More pivots than these hardly change the two longest axes. */
  private static final int MOST_COLUMNS = 32;

  private final Pivots pivots;
  private final int size;
  private final int width;
  private final int stride;
  private final float[] columnMean;
  private float mean;

  /** Places in steps, one a member, about the origin. */
  final float[] x;

  final float[] y;

  PivotStart(Pivots pivots, long seed) {
    this.pivots = pivots;
    this.size = pivots.members.length;
    this.width = Math.min(pivots.pivot.length, MOST_COLUMNS);
    this.stride = 1 + size / ROWS_SAMPLED;
    this.columnMean = new float[width];
    this.x = new float[size];
    this.y = new float[size];
    SplittableRandom random = new SplittableRandom(seed);
    float[] first = new float[width];
    float[] second = new float[width];
    findMeans();
    findAxes(first, second, random);
    project(first, second);
    rescale();
    scatter(random);
  }

  private void findMeans() {
    float[] row = new float[width];
    int rows = 0;
    for (int m = 0; m < size; m += stride) {
      squares(m, row);
      for (int p = 0; p < width; p++) {
        columnMean[p] += row[p];
      }
      rows++;
    }
    for (int p = 0; p < width; p++) {
      columnMean[p] /= rows;
      mean += columnMean[p] / width;
    }
  }

  /** The squared distances of a member to the pivots. */
  private void squares(int member, float[] row) {
    int at = member * pivots.pivot.length;
    for (int p = 0; p < width; p++) {
      float far = pivots.steps[at + p];
      row[p] = far * far;
    }
  }

  private void centredRow(int member, float[] row) {
    squares(member, row);
    float rowMean = 0;
    for (int p = 0; p < width; p++) {
      rowMean += row[p];
    }
    rowMean /= width;
    for (int p = 0; p < width; p++) {
      row[p] = -0.5f * (row[p] - rowMean - columnMean[p] + mean);
    }
  }

  private void findAxes(float[] first, float[] second, SplittableRandom random) {
    float[] product = new float[width * width];
    float[] row = new float[width];
    for (int m = 0; m < size; m += stride) {
      centredRow(m, row);
      addOuterProduct(row, product);
    }
    mirror(product);
    for (int p = 0; p < width; p++) {
      first[p] = between(random);
      second[p] = between(random);
    }
    float[] scratch = new float[width];
    for (int turn = 0; turn < TURNS; turn++) {
      multiply(product, first, scratch);
      normalise(first);
      multiply(product, second, scratch);
      removePart(second, first);
      normalise(second);
    }
  }

  private void addOuterProduct(float[] row, float[] product) {
    for (int a = 0; a < width; a++) {
      addScaled(row, a + 1, row[a], product, a * width);
    }
  }

  /** Small loops called often are compiled long before a large one is done for the first time. */
  private static void addScaled(float[] row, int count, float factor, float[] sum, int at) {
    for (int k = 0; k < count; k++) {
      sum[at + k] += factor * row[k];
    }
  }

  /** Only the lower half was summed up. */
  private void mirror(float[] product) {
    for (int a = 0; a < width; a++) {
      for (int b = 0; b < a; b++) {
        product[b * width + a] = product[a * width + b];
      }
    }
  }

  private void multiply(float[] matrix, float[] vector, float[] result) {
    for (int a = 0; a < width; a++) {
      result[a] = product(matrix, a * width, vector);
    }
    System.arraycopy(result, 0, vector, 0, width);
  }

  private static float product(float[] matrix, int at, float[] vector) {
    float sum = 0;
    for (int k = 0; k < vector.length; k++) {
      sum += matrix[at + k] * vector[k];
    }
    return sum;
  }

  private static void removePart(float[] vector, float[] along) {
    float part = 0;
    for (int p = 0; p < vector.length; p++) {
      part += vector[p] * along[p];
    }
    for (int p = 0; p < vector.length; p++) {
      vector[p] -= part * along[p];
    }
  }

  private static void normalise(float[] vector) {
    double square = 0;
    for (float v : vector) {
      square += (double) v * v;
    }
    float scale = square > 1e-20 ? (float) (1 / Math.sqrt(square)) : 0;
    for (int p = 0; p < vector.length; p++) {
      vector[p] *= scale;
    }
  }

  private void project(float[] first, float[] second) {
    float[] row = new float[width];
    for (int m = 0; m < size; m++) {
      centredRow(m, row);
      x[m] = product(row, 0, first);
      y[m] = product(row, 0, second);
    }
  }

  /** Makes a step in the network one unit long, as well as one factor can. */
  private void rescale() {
    double ratio = 0;
    double square = 0;
    float[] lengths = new float[width];
    for (int m = 0; m < size; m += stride) {
      lengthsOfSteps(m, lengths);
      for (float length : lengths) {
        ratio += length;
        square += length * length;
      }
    }
    float scale = square > 0 ? (float) (ratio / square) : 1;
    for (int m = 0; m < size; m++) {
      x[m] *= scale;
      y[m] *= scale;
    }
  }

  /** How long a step is drawn on the way to each pivot; 0 where there is none. */
  private void lengthsOfSteps(int member, float[] lengths) {
    int at = member * pivots.pivot.length;
    for (int p = 0; p < width; p++) {
      int source = pivots.rankOfPivot(p);
      float dx = x[member] - x[source];
      float dy = y[member] - y[source];
      lengths[p] = (float) Math.sqrt(dx * dx + dy * dy) / Math.max(1, pivots.steps[at + p]);
    }
  }

  /** People with the same distances would lie on one point. */
  private void scatter(SplittableRandom random) {
    for (int m = 0; m < size; m++) {
      x[m] += JITTER * between(random);
      y[m] += JITTER * between(random);
    }
  }

  /** From -1 to 1. */
  private static float between(SplittableRandom random) {
    return random.nextInt() * 0x1p-31f;
  }

  /** How far apart people stand in steps, were they spread evenly over the picture. */
  double evenSpacing() {
    double square = 0;
    for (int m = 0; m < size; m++) {
      square += (double) x[m] * x[m] + (double) y[m] * y[m];
    }
    return Math.sqrt(2 * Math.PI * square / size / size);
  }
}
