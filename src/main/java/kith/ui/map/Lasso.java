package kith.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/**
 * An outline that is being drawn on the screen.
 *
 * @param points the corners of a line, or two opposite corners of a rectangle
 * @param rectangle whether it is a rectangle
 */
record Lasso(List<Point2D> points, boolean rectangle) {
  /** Points that are nearer, in logical pixels, say nothing new. */
  private static final double STEP = 3;

  static Lasso begin(Point2D point, boolean rectangle) {
    return new Lasso(List.of(point), rectangle);
  }

  Lasso to(Point2D point) {
    if (rectangle) {
      return new Lasso(List.of(points.getFirst(), point), true);
    }
    Point2D last = points.getLast();
    if (Math.hypot(point.getX() - last.getX(), point.getY() - last.getY()) < STEP) {
      return this;
    }
    List<Point2D> longer = new ArrayList<>(points);
    longer.add(point);
    return new Lasso(List.copyOf(longer), false);
  }

  Outline outline() {
    return rectangle ? Outline.rectangle(points.getFirst(), points.getLast()) : new Outline(points);
  }
}
