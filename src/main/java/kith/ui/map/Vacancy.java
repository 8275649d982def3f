package kith.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.picture.Bounds;

/**
 * Looks for room on the map for somebody new: on rings around a point, within bounds. People stand
 * in square cells, so that a try asks only those nearby.
 */
final class Vacancy {
  /** What somebody new keeps free around them, in map units, and how finely they are looked for. */
  private static final double ROOM = 40;

  private static final int RING = 12;

  private record Cell(long column, long row) {}

  private final Chart chart;
  private final double room;
  private final double cell;
  private final List<MapPoint> taken = new ArrayList<>();
  private final List<Bounds> spared = new ArrayList<>();
  private final Map<Cell, List<Integer>> people = new HashMap<>();

  /** Room for somebody new between everybody on a chart. */
  Vacancy(Chart chart) {
    this(chart, ROOM);
  }

  /**
   * Room between everybody on a chart.
   *
   * @param room what is to be free around, in map units
   */
  Vacancy(Chart chart, double room) {
    this.chart = chart;
    this.room = room;
    double largest = 0;
    int count = chart.frame().topology().people();
    for (int node = 0; node < count; node++) {
      largest = Math.max(largest, chart.scene().radius(node));
    }
    cell = room + largest;
    for (int node = 0; node < count; node++) {
      Cell at = cell(chart.frame().x()[node], chart.frame().y()[node]);
      people.computeIfAbsent(at, _ -> new ArrayList<>()).add(node);
    }
  }

  private Cell cell(double x, double y) {
    return new Cell((long) Math.floor(x / cell), (long) Math.floor(y / cell));
  }

  /**
   * The point nearest to one where there is room; if there is none within the bounds, the emptiest
   * of those looked at.
   */
  MapPoint near(double x, double y, Bounds within) {
    double reach = Math.hypot(within.width(), within.height());
    MapPoint best = new MapPoint(x, y);
    double most = gap(x, y);
    for (double ring = room / 2; most < room && ring <= reach; ring += room / 2) {
      for (int step = 0; step < RING && most < room; step++) {
        double angle = 2 * Math.PI * step / RING;
        double atX = x + ring * Math.cos(angle);
        double atY = y + ring * Math.sin(angle);
        double gap = contains(within, atX, atY) ? gap(atX, atY) : Double.NEGATIVE_INFINITY;
        if (gap > most) {
          most = gap;
          best = new MapPoint(atX, atY);
        }
      }
    }
    return best;
  }

  /** From now on there is no room at a point, nor around it. */
  void take(MapPoint point) {
    taken.add(point);
  }

  /** A point within is taken only if there is none without, though rather than one in a crowd. */
  void spare(Bounds area) {
    spared.add(area);
  }

  /** Whether there is room around a point. */
  boolean isFree(MapPoint point) {
    return gap(point.x(), point.y()) >= room;
  }

  static boolean contains(Bounds bounds, MapPoint point) {
    return contains(bounds, point.x(), point.y());
  }

  private static boolean contains(Bounds bounds, double x, double y) {
    return x >= bounds.left() && x <= bounds.right() && y >= bounds.top() && y <= bounds.bottom();
  }

  /** How far the nearest disc is from a point, below 0 inside of one; at most the room needed. */
  private double gap(double x, double y) {
    Cell middle = cell(x, y);
    double least = spared.stream().anyMatch(area -> contains(area, x, y)) ? room / 2 : room;
    for (MapPoint other : taken) {
      least = Math.min(least, Math.hypot(other.x() - x, other.y() - y) - room);
    }
    for (long row = middle.row() - 1; row <= middle.row() + 1; row++) {
      for (long column = middle.column() - 1; column <= middle.column() + 1; column++) {
        for (int node : people.getOrDefault(new Cell(column, row), List.of())) {
          least = Math.min(least, chart.distance(node, x, y) - chart.scene().radius(node));
        }
      }
    }
    return least;
  }
}
