package kith.layout;

import java.util.SplittableRandom;

/**
 * A first picture from the pivots' distances alone: classical scaling on the columns that are known
 * (Brandes and Pich, <i>Eigensolver methods for progressive multidimensional scaling of large
 * data</i>, 2007). It has the large distances right; ties are left to the refinement.
 */
final class PivotStart {
  private static final int ROWS_SAMPLED = 2000;
  private static final int TURNS = 40;
  private static final double JITTER = 0.03;

  private final Pivots pivots;
  private final int size;
  private final int width;
  private final double[] columnMean;
  private double mean;

  /** Places in steps, one a member, about the origin. */
  final float[] x;

  final float[] y;

  PivotStart(Pivots pivots, long seed) {
    this.pivots = pivots;
    this.size = pivots.members.length;
    this.width = pivots.pivot.length;
    this.columnMean = new double[width];
    this.x = new float[size];
    this.y = new float[size];
    SplittableRandom random = new SplittableRandom(seed);
    findMeans();
    double[] first = new double[width];
    double[] second = new double[width];
    findAxes(first, second, random);
    project(first, second);
    rescale();
    scatter(random);
  }

  private double squared(int member, int column) {
    double far = pivots.steps[member * width + column];
    return far * far;
  }

  private void findMeans() {
    for (int m = 0; m < size; m++) {
      for (int p = 0; p < width; p++) {
        columnMean[p] += squared(m, p);
      }
    }
    for (int p = 0; p < width; p++) {
      columnMean[p] /= size;
      mean += columnMean[p] / width;
    }
  }

  private void centredRow(int member, double[] row) {
    double rowMean = 0;
    for (int p = 0; p < width; p++) {
      row[p] = squared(member, p);
      rowMean += row[p];
    }
    rowMean /= width;
    for (int p = 0; p < width; p++) {
      row[p] = -0.5 * (row[p] - rowMean - columnMean[p] + mean);
    }
  }

  private void findAxes(double[] first, double[] second, SplittableRandom random) {
    double[] product = new double[width * width];
    double[] row = new double[width];
    int stride = 1 + size / ROWS_SAMPLED;
    for (int m = 0; m < size; m += stride) {
      centredRow(m, row);
      addOuterProduct(row, product);
    }
    mirror(product);
    for (int p = 0; p < width; p++) {
      first[p] = random.nextDouble(-1, 1);
      second[p] = random.nextDouble(-1, 1);
    }
    for (int turn = 0; turn < TURNS; turn++) {
      multiply(product, first);
      normalise(first);
      multiply(product, second);
      removePart(second, first);
      normalise(second);
    }
  }

  private void addOuterProduct(double[] row, double[] product) {
    for (int a = 0; a < width; a++) {
      for (int b = 0; b <= a; b++) {
        product[a * width + b] += row[a] * row[b];
      }
    }
  }

  private void mirror(double[] product) {
    for (int a = 0; a < width; a++) {
      for (int b = 0; b < a; b++) {
        product[b * width + a] = product[a * width + b];
      }
    }
  }

  private void multiply(double[] matrix, double[] vector) {
    double[] result = new double[width];
    for (int a = 0; a < width; a++) {
      for (int b = 0; b < width; b++) {
        result[a] += matrix[a * width + b] * vector[b];
      }
    }
    System.arraycopy(result, 0, vector, 0, width);
  }

  private static void removePart(double[] vector, double[] along) {
    double part = 0;
    for (int p = 0; p < vector.length; p++) {
      part += vector[p] * along[p];
    }
    for (int p = 0; p < vector.length; p++) {
      vector[p] -= part * along[p];
    }
  }

  private static void normalise(double[] vector) {
    double square = 0;
    for (double v : vector) {
      square += v * v;
    }
    double scale = square > 1e-20 ? 1 / Math.sqrt(square) : 0;
    for (int p = 0; p < vector.length; p++) {
      vector[p] *= scale;
    }
  }

  private void project(double[] first, double[] second) {
    double[] row = new double[width];
    for (int m = 0; m < size; m++) {
      centredRow(m, row);
      double sumX = 0;
      double sumY = 0;
      for (int p = 0; p < width; p++) {
        sumX += row[p] * first[p];
        sumY += row[p] * second[p];
      }
      x[m] = (float) sumX;
      y[m] = (float) sumY;
    }
  }

  /** Makes a step in the network one unit long, as well as one factor can. */
  private void rescale() {
    double ratio = 0;
    double square = 0;
    int stride = 1 + size / ROWS_SAMPLED;
    for (int p = 0; p < width; p++) {
      int source = pivots.rankOfPivot(p);
      for (int m = 0; m < size; m += stride) {
        double far = Math.sqrt(squared(m, p));
        if (far > 0) {
          double dx = x[m] - x[source];
          double dy = y[m] - y[source];
          double length = Math.sqrt(dx * dx + dy * dy) / far;
          ratio += length;
          square += length * length;
        }
      }
    }
    float scale = square > 0 ? (float) (ratio / square) : 1;
    for (int m = 0; m < size; m++) {
      x[m] *= scale;
      y[m] *= scale;
    }
  }

  /** People with the same distances would lie on one point. */
  private void scatter(SplittableRandom random) {
    for (int m = 0; m < size; m++) {
      x[m] += (float) random.nextDouble(-JITTER, JITTER);
      y[m] += (float) random.nextDouble(-JITTER, JITTER);
    }
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
