package kith.ui.map;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.network.Network;
import kith.picture.Bounds;
import kith.picture.Scene;
import kith.workspace.LiveLayout.Frame;

/**
 * Where everybody is at one moment and what is drawn of them; answers who is where.
 *
 * @param frame the positions
 * @param scene names, colours and ties, over the topology of the frame
 */
public record Chart(Frame frame, Scene scene) {
  /** Half the opening of the sector that an arrow key looks into, as a cosine: 60 degrees. */
  private static final double SECTOR = 0.5;

  /** A map of nobody. */
  static Chart empty() {
    return new Chart(
        Frame.EMPTY, Scene.of(new Network(), Frame.EMPTY.topology(), Frame.EMPTY.radius()));
  }

  /** The person's node, or -1 if they are not on the map. */
  public int node(UUID person) {
    return person == null ? -1 : frame.topology().index(person);
  }

  /** Whether a person is on the map. */
  public boolean has(UUID person) {
    return node(person) >= 0;
  }

  /** Map x of somebody on the map. */
  double x(UUID person) {
    return frame.x()[node(person)];
  }

  /** Map y of somebody on the map. */
  double y(UUID person) {
    return frame.y()[node(person)];
  }

  /** Radius of somebody's disc, in map units. */
  double radius(UUID person) {
    return scene.radius(node(person));
  }

  /**
   * The person whose disc, grown by a tolerance, is around a point; of several the nearest.
   *
   * @param tolerance in map units
   */
  public Optional<UUID> personAt(double mapX, double mapY, double tolerance) {
    double best = tolerance;
    int found = -1;
    for (int node = 0; node < frame.topology().people(); node++) {
      double gap = distance(node, mapX, mapY) - scene.radius(node);
      if (gap <= best) {
        best = gap;
        found = node;
      }
    }
    return person(found);
  }

  /** The person nearest to a point, if there is anybody. */
  Optional<UUID> nearest(double mapX, double mapY) {
    return personAt(mapX, mapY, Double.POSITIVE_INFINITY);
  }

  /**
   * Whom one comes to from a person in a direction: the nearest within a sector of 60 degrees to
   * either side, those straight ahead first.
   */
  Optional<UUID> towards(UUID from, Direction direction) {
    double fromX = x(from);
    double fromY = y(from);
    double best = Double.POSITIVE_INFINITY;
    int found = -1;
    for (int node = 0; node < frame.topology().people(); node++) {
      double distance = distance(node, fromX, fromY);
      double ahead = direction.ahead(frame.x()[node] - fromX, frame.y()[node] - fromY);
      double cosine = ahead / Math.max(distance, Float.MIN_NORMAL);
      double detour = distance / (cosine * cosine);
      if (cosine > SECTOR && detour < best) {
        best = detour;
        found = node;
      }
    }
    return person(found);
  }

  /** How far a node is from a point, in map units. */
  double distance(int node, double mapX, double mapY) {
    return Math.hypot(frame.x()[node] - mapX, frame.y()[node] - mapY);
  }

  private Optional<UUID> person(int node) {
    return node < 0 ? Optional.empty() : Optional.of(frame.topology().id(node));
  }

  /** All discs. */
  Bounds bounds() {
    return bounds(IntStream.range(0, frame.topology().people()));
  }

  /** The discs of those of some people who are on the map. */
  Bounds bounds(Collection<UUID> people) {
    return bounds(people.stream().mapToInt(this::node).filter(node -> node >= 0));
  }

  private Bounds bounds(IntStream nodes) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int node : nodes.toArray()) {
      double radius = scene.radius(node);
      left = Math.min(left, frame.x()[node] - radius);
      top = Math.min(top, frame.y()[node] - radius);
      right = Math.max(right, frame.x()[node] + radius);
      bottom = Math.max(bottom, frame.y()[node] + radius);
    }
    return left > right ? Bounds.EMPTY : new Bounds(left, top, right, bottom);
  }
}
