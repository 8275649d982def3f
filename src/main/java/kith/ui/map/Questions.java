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
import kith.picture.Placement;

/**
 * What the map asks: a ghost near the owner for each role that nobody fills yet, where there is
 * room, and where names leave it if there is such a place. They go along with the owner and find
 * room anew when everybody has come to rest.
 */
public final class Questions {
  /** What a ghost with its words keeps free around it, in map units. */
  private static final double ROOM = 84;

  /** How far its words may reach to either side of it, and below its rim, in logical pixels. */
  private static final double WORDS_ASIDE = 50;

  private static final double WORDS_BELOW = 38;

  /** How far beyond the others a ghost may be. */
  private static final double BEYOND = 160;

  private final ObjectProperty<List<Ghost>> ghosts = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectProperty<Chart> chart;
  private final Eye eye;
  private List<Asked> asked = List.of();
  private Consumer<String> onOpen = _ -> {};
  private BiConsumer<String, List<UUID>> onAnswered = (_, _) -> {};
  private Runnable onPutAway = () -> {};
  private Placement names = Placement.NONE;
  private Camera drawnAt;
  private double anchorX;
  private double anchorY;

  /**
   * A question.
   *
   * @param key tells it from others
   * @param words few
   */
  public record Asked(String key, String words) {}

  Questions(ReadOnlyObjectProperty<Chart> chart, Eye eye) {
    this.chart = chart;
    this.eye = eye;
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

  /** Is told that the owner put all of them away. */
  public void setOnPutAway(Runnable action) {
    onPutAway = action;
  }

  /**
   * Asks nothing any more, until something is asked anew.
   *
   * @return whether anything was asked
   */
  boolean putAway() {
    boolean any = !asked.isEmpty();
    if (any) {
      ask(List.of());
      onPutAway.run();
    }
    return any;
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
    double x = eye.camera().mapX(screenX);
    double y = eye.camera().mapY(screenY);
    return ghosts.get().stream()
        .filter(ghost -> Math.hypot(ghost.x() - x, ghost.y() - y) <= Ghost.RADIUS)
        .map(Ghost::key)
        .findFirst();
  }

  /** These names are drawn at this camera: where it can be, they are left alone. */
  void named(Placement drawn, Camera at) {
    names = drawn;
    drawnAt = at;
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
    follow();
    Bounds within = within();
    Vacancy vacancy = new Vacancy(chart.get(), ROOM);
    for (int label = 0; label < names.size(); label++) {
      vacancy.spare(around(label));
    }
    List<Ghost> placed = new ArrayList<>();
    for (Asked one : asked) {
      MapPoint spot =
          before(one)
              .filter(point -> vacancy.isFree(point) && Vacancy.contains(within, point))
              .orElseGet(() -> vacancy.near(anchorX, anchorY, within));
      vacancy.take(spot);
      placed.add(new Ghost(one.key(), one.words(), (float) spot.x(), (float) spot.y()));
    }
    if (!placed.equals(ghosts.get())) {
      ghosts.set(List.copyOf(placed));
    }
  }

  /** Where it is asked so far: while there is room, it stays there. */
  private Optional<MapPoint> before(Asked one) {
    return ghosts.get().stream()
        .filter(ghost -> ghost.key().equals(one.key()))
        .map(ghost -> new MapPoint(ghost.x(), ghost.y()))
        .findFirst();
  }

  /** Not far beyond the others, and in view as long as the owner is. */
  private Bounds within() {
    Bounds all = chart.get().bounds();
    Bounds near =
        all.equals(Bounds.EMPTY)
            ? new Bounds(-BEYOND, -BEYOND, BEYOND, BEYOND)
            : new Bounds(
                all.left() - BEYOND,
                all.top() - BEYOND,
                all.right() + BEYOND,
                all.bottom() + BEYOND);
    Bounds seen = eye.seen();
    double scale = eye.camera().scale();
    Bounds inView =
        new Bounds(
            Math.max(near.left(), seen.left() + WORDS_ASIDE / scale),
            Math.max(near.top(), seen.top() + Ghost.RADIUS),
            Math.min(near.right(), seen.right() - WORDS_ASIDE / scale),
            Math.min(near.bottom(), seen.bottom() - Ghost.RADIUS - WORDS_BELOW / scale));
    return Vacancy.contains(inView, new MapPoint(anchorX, anchorY)) ? inView : near;
  }

  /** Where a ghost would cover a name, as it is drawn, with its disc or its words. */
  private Bounds around(int label) {
    double x = drawnAt.mapX(names.centreX(label, drawnAt));
    double y = drawnAt.mapY(names.centreY(label, drawnAt));
    double scale = drawnAt.scale();
    double aside = Math.max(Ghost.RADIUS, WORDS_ASIDE / scale) + names.width(label) / 2 / scale;
    double half = names.height(label) / 2 / scale;
    double above = half + Ghost.RADIUS + WORDS_BELOW / scale;
    return new Bounds(x - aside, y - above, x + aside, y + half + Ghost.RADIUS);
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
