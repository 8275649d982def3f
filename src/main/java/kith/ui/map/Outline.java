package kith.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/**
 * A closed line on the screen round those who are selected; answers whether a point is inside, by
 * the even-odd rule. Its sides lie in bands of rows, so that a point is tested against those that
 * pass beside it and not against all: thirty thousand people take a few milliseconds.
 */
final class Outline {
  private static final int BANDS = 128;

  private final double[] x;
  private final double[] y;
  private final double left;
  private final double right;
  private final double top;
  private final double band;
  private final List<List<Integer>> sides = new ArrayList<>();

  /**
   * @param corners two or more
   */
  Outline(List<Point2D> corners) {
    x = corners.stream().mapToDouble(Point2D::getX).toArray();
    y = corners.stream().mapToDouble(Point2D::getY).toArray();
    double[] box = {x[0], y[0], x[0], y[0]};
    for (int k = 1; k < x.length; k++) {
      box[0] = Math.min(box[0], x[k]);
      box[1] = Math.min(box[1], y[k]);
      box[2] = Math.max(box[2], x[k]);
      box[3] = Math.max(box[3], y[k]);
    }
    left = box[0];
    top = box[1];
    right = box[2];
    band = Math.max(box[3] - top, Double.MIN_NORMAL) / BANDS;
    for (int k = 0; k <= BANDS; k++) {
      sides.add(new ArrayList<>());
    }
    for (int side = 0; side < x.length; side++) {
      int next = (side + 1) % x.length;
      int last = band(Math.max(y[side], y[next]));
      for (int k = band(Math.min(y[side], y[next])); k <= last; k++) {
        sides.get(k).add(side);
      }
    }
  }

  /** The line round a rectangle with these two opposite corners. */
  static Outline rectangle(Point2D a, Point2D b) {
    return new Outline(
        List.of(a, new Point2D(b.getX(), a.getY()), b, new Point2D(a.getX(), b.getY())));
  }

  /** The corners, x and y in turn. */
  List<Double> corners() {
    List<Double> corners = new ArrayList<>(2 * x.length);
    for (int k = 0; k < x.length; k++) {
      corners.add(x[k]);
      corners.add(y[k]);
    }
    return corners;
  }

  private int band(double atY) {
    return Math.clamp((long) ((atY - top) / band), 0, BANDS);
  }

  boolean contains(double atX, double atY) {
    if (atX < left || atX > right || atY < top || atY > top + band * BANDS) {
      return false;
    }
    boolean inside = false;
    for (int side : sides.get(band(atY))) {
      int next = (side + 1) % x.length;
      boolean crosses = y[side] > atY != y[next] > atY;
      if (crosses && atX < x[side] + (atY - y[side]) / (y[next] - y[side]) * (x[next] - x[side])) {
        inside = !inside;
      }
    }
    return inside;
  }
}
