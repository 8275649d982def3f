package kith.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Topology;
import kith.picture.Bounds;
import kith.picture.Camera;
import kith.picture.Ghost;

/**
 * What the map asks: a ghost near the owner for each role that nobody fills yet, where there is
 * room. They go along with the owner and find room anew when everybody has come to rest.
 */
public final class Questions {
  /** What a ghost with its words keeps free around it, in map units. */
  private static final double ROOM = 84;

  /** How far beyond the others a ghost may be. */
  private static final double BEYOND = 160;

  private final ObjectProperty<List<Ghost>> ghosts = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectProperty<Chart> chart;
  private final ReadOnlyObjectProperty<Camera> camera;
  private List<Asked> asked = List.of();
  private Consumer<String> onOpen = _ -> {};
  private BiConsumer<String, List<UUID>> onAnswered = (_, _) -> {};
  private double anchorX;
  private double anchorY;

  /**
   * A question.
   *
   * @param key tells it from others
   * @param words few
   */
  public record Asked(String key, String words) {}

  Questions(ReadOnlyObjectProperty<Chart> chart, ReadOnlyObjectProperty<Camera> camera) {
    this.chart = chart;
    this.camera = camera;
  }

  /** These are asked from now on. */
  public void ask(List<Asked> others) {
    if (!others.equals(asked)) {
      asked = List.copyOf(others);
      settle();
    }
  }

  /** Is told the key of a question that is opened. */
  public void setOnOpen(Consumer<String> action) {
    onOpen = action;
  }

  /** Is told the key of a question, and who was dropped on it. */
  public void setOnAnswered(BiConsumer<String, List<UUID>> action) {
    onAnswered = action;
  }

  /** Where they are. */
  ReadOnlyObjectProperty<List<Ghost>> ghostsProperty() {
    return ghosts;
  }

  void open(String key) {
    onOpen.accept(key);
  }

  void answer(String key, List<UUID> people) {
    onAnswered.accept(key, people);
  }

  /** The question at a point of the screen. */
  Optional<String> at(double screenX, double screenY) {
    double x = camera.get().mapX(screenX);
    double y = camera.get().mapY(screenY);
    return ghosts.get().stream()
        .filter(ghost -> Math.hypot(ghost.x() - x, ghost.y() - y) <= Ghost.RADIUS)
        .map(Ghost::key)
        .findFirst();
  }

  /** Everybody is somewhere else now. */
  void charted() {
    if (!asked.isEmpty()) {
      if (chart.get().frame().settled()) {
        settle();
      } else {
        follow();
      }
    }
  }

  private void follow() {
    double beforeX = anchorX;
    double beforeY = anchorY;
    anchor();
    float right = (float) (anchorX - beforeX);
    float down = (float) (anchorY - beforeY);
    if (right != 0 || down != 0) {
      ghosts.set(
          ghosts.get().stream()
              .map(
                  ghost ->
                      new Ghost(ghost.key(), ghost.words(), ghost.x() + right, ghost.y() + down))
              .toList());
    }
  }

  private void settle() {
    anchor();
    Bounds all = chart.get().bounds();
    Bounds within =
        all.equals(Bounds.EMPTY)
            ? new Bounds(-BEYOND, -BEYOND, BEYOND, BEYOND)
            : new Bounds(
                all.left() - BEYOND,
                all.top() - BEYOND,
                all.right() + BEYOND,
                all.bottom() + BEYOND);
    Vacancy vacancy = new Vacancy(chart.get(), ROOM);
    List<Ghost> placed = new ArrayList<>();
    for (Asked one : asked) {
      MapPoint spot = vacancy.near(anchorX, anchorY, within);
      vacancy.take(spot);
      placed.add(new Ghost(one.key(), one.words(), (float) spot.x(), (float) spot.y()));
    }
    if (!placed.equals(ghosts.get())) {
      ghosts.set(List.copyOf(placed));
    }
  }

  /** The owner, or the middle of all where they are not drawn. */
  private void anchor() {
    Chart now = chart.get();
    Topology topology = now.frame().topology();
    int me = topology.me();
    boolean drawn = me >= 0 && me < topology.people();
    Bounds all = now.bounds();
    boolean bare = !drawn && all.equals(Bounds.EMPTY);
    anchorX = drawn ? now.frame().x()[me] : bare ? 0 : (all.left() + all.right()) / 2;
    anchorY = drawn ? now.frame().y()[me] : bare ? 0 : (all.top() + all.bottom()) / 2;
  }
}
