package kith.ui.map;

import java.util.Collection;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.picture.Bounds;
import kith.picture.Camera;
import kith.picture.Enclosure;
import kith.picture.Placement;

/**
 * What one looks at: the camera, its short flights, and whether it still follows a map that is
 * taking shape.
 */
final class Eye {
  /** How long a flight takes. */
  static final long FLIGHT_NANOS = 260_000_000;

  /** From this scale on the names around a person can be read. */
  private static final double READABLE = 1.1;

  /** Who is nearer to the edge than this, in logical pixels, is not seen well. */
  private static final double EDGE = 24;

  /**
   * Nobody steps farther back for a name than to this share of the scale: discs that are too small
   * to be told apart are worse than a name in another place.
   */
  private static final double LEAST_SHARE = 0.88;

  /** What takes more than this share of the width or height is not made room for. */
  private static final double MOST_TAKEN = 0.42;

  /**
   * What bars take from the head of the map, and buttons from its foot, in logical pixels: who is
   * looked at more closely is not to be under them.
   */
  private static final double BARS = 28;

  private final ObjectProperty<Camera> camera =
      new SimpleObjectProperty<>(new Camera(0, 0, 1, 0, 0));
  private final BooleanProperty reducedMotion;
  private final ReadOnlyObjectProperty<Chart> chart;
  private DoubleUnaryOperator taken = _ -> 0;
  private double takenBelow;
  private boolean following = true;
  private boolean held;
  private Fitted fitted;
  private boolean enclosing = true;
  private boolean quietly;
  private Placement names = Placement.NONE;
  private Placement placed = Placement.NONE;
  private Camera placedFor;
  private UUID awaited;
  private Camera from;
  private Camera to;
  private long begun;

  /**
   * What fills the view as long as the owner looks nowhere else.
   *
   * @param bounds in map units
   * @param all whether it is everybody, with their names
   */
  private record Fitted(Bounds bounds, boolean all) {}

  /**
   * @param reducedMotion whether to arrive at once
   * @param chart what there is to see
   */
  Eye(BooleanProperty reducedMotion, ReadOnlyObjectProperty<Chart> chart) {
    this.reducedMotion = reducedMotion;
    this.chart = chart;
  }

  ReadOnlyObjectProperty<Camera> cameraProperty() {
    return camera;
  }

  Camera camera() {
    return camera.get();
  }

  Chart chart() {
    return chart.get();
  }

  private boolean hasSize() {
    return camera().width() > 0 && camera().height() > 0;
  }

  /** Whether the owner has not looked anywhere yet, so that all is kept in view. */
  boolean following() {
    return following;
  }

  /** From now on, until the owner looks somewhere, all is kept in view. */
  void follow() {
    following = true;
    enclosing = true;
    names = Placement.NONE;
  }

  /** From now on one looks where one looks. */
  void stay() {
    following = false;
    enclosing = false;
  }

  /** Whether all was fitted into the view, and the owner has not looked elsewhere since. */
  boolean seesAll() {
    return following || fitted != null && fitted.all();
  }

  /**
   * What names must not be cut by, in map units: what one sees, while everybody is in view; null
   * where the owner looks themselves.
   */
  Bounds frame() {
    return seesAll() && !flying() ? seen() : null;
  }

  /** The pointer is down: what is under it stays there. Who rests is followed no more. */
  void hold() {
    held = true;
    boolean begun = !chart().bounds().equals(Bounds.EMPTY);
    following = following && !(begun && chart().frame().settled());
  }

  /** The pointer is up again. */
  void letGo() {
    if (held) {
      held = false;
      charted();
      enclose();
    }
  }

  /** The camera that was left behind the last time. */
  void restore(double x, double y, double scale) {
    following = false;
    enclosing = false;
    fitted = null;
    camera.set(new Camera(x, y, scale, camera().width(), camera().height()));
  }

  /** People have moved: all is kept in view while following, and who was awaited may be there. */
  void charted() {
    if (following && !held && hasSize()) {
      show(everybody());
    }
    if (awaited != null && chart().has(awaited)) {
      flyTo(awaited);
    }
  }

  private Fitted everybody() {
    return new Fitted(chart().bounds(), true);
  }

  private void show(Fitted what) {
    to = null;
    fitted = what;
    camera.set(framing(what));
  }

  /**
   * The view has another size. What was fitted into it is fitted again, at once; else the middle
   * stays in the middle.
   *
   * @param watched who must not get out of view, or null
   */
  void resize(double width, double height, UUID watched) {
    boolean seen = chart().has(watched) && inView(watched);
    camera.set(camera().resized(width, height));
    if (fitted != null && hasSize()) {
      refit();
    } else if (to != null) {
      from = camera();
      to = to.resized(width, height);
    }
    charted();
    if (seen) {
      reveal(watched);
    }
  }

  /**
   * Whoever was moved out of what was fitted is in it again, whoever is left out has their room.
   */
  private void refit() {
    if (fitted.all()) {
      enclosing = true;
      quietly = true;
      show(new Fitted(fitted.bounds().and(chart().bounds()), true));
    } else {
      show(fitted);
    }
  }

  /** What one sees but for a rim, in map units. */
  Bounds wellSeen() {
    Bounds shown = camera().shown();
    double rim = EDGE / camera().scale();
    return new Bounds(
        Math.min(shown.left() + rim, camera().x()),
        Math.min(shown.top() + rim, camera().y()),
        Math.max(shown.right() - rim, camera().x()),
        Math.max(shown.bottom() - rim, camera().y()));
  }

  private boolean inView(UUID person) {
    double x = aim().screenX(chart().x(person));
    double y = aim().screenY(chart().y(person));
    double edge = EDGE + chart().radius(person) * aim().scale();
    return x > edge && y > edge && x < aim().width() - edge && y < aim().height() - edge;
  }

  /** Flies to somebody who is out of view, without coming closer. */
  void reveal(UUID person) {
    if (!inView(person)) {
      flyTo(aim().centredOn(chart().x(person), chart().y(person)));
    }
  }

  /** Flies to where all of these people are in view, if some of them are not. */
  void reveal(Collection<UUID> people) {
    if (!people.stream().filter(chart()::has).allMatch(this::inView)) {
      fit(people);
    }
  }

  /** The camera that shows this, with the names that were last drawn there. */
  private Camera framing(Fitted what) {
    if (!what.all()) {
      return fitting(what.bounds(), BARS);
    }
    Camera fitting = fitting(what.bounds(), 0);
    return full(Enclosure.of(names, free(fitting), fitting.scale() * LEAST_SHARE));
  }

  /** All fits beside what lies over the left of the map, and above what lies over its foot. */
  private Camera fitting(Bounds bounds, double bars) {
    double width = camera().width() - left();
    double height = camera().height() - below();
    Camera fitting = Camera.fitNamed(bounds, width, Math.max(1, height - 2 * bars));
    return full(fitting.resized(width, height));
  }

  /** What takes much of the view is not made room for. */
  private double left() {
    double width = camera().width();
    double wanted = taken.applyAsDouble(width);
    return wanted <= width * MOST_TAKEN ? wanted : 0;
  }

  private double below() {
    return takenBelow <= camera().height() * MOST_TAKEN ? takenBelow : 0;
  }

  /** What is seen of the map beside what lies over it. */
  Bounds seen() {
    return free(camera()).shown();
  }

  /** What a camera sees beside what lies over the map. */
  private Camera free(Camera full) {
    double x = full.x() + left() / 2 / full.scale();
    double y = full.y() - below() / 2 / full.scale();
    return new Camera(x, y, full.scale(), full.width() - left(), full.height() - below());
  }

  /** The camera that sees this beside what lies over the map. */
  private Camera full(Camera free) {
    double x = free.x() - left() / 2 / free.scale();
    double y = free.y() + below() / 2 / free.scale();
    return new Camera(x, y, free.scale(), free.width() + left(), free.height() + below());
  }

  /**
   * Something lies over the map, or no more; who sees everybody goes on doing so.
   *
   * @param left how much it takes from the left of a view of some width, in logical pixels
   * @param below how much it takes from the foot
   */
  void keepFree(DoubleUnaryOperator left, double below) {
    taken = left;
    takenBelow = below;
    if (following) {
      charted();
    } else if (seesAll()) {
      fit(new Fitted(fitted.bounds().and(chart().bounds()), true));
    }
  }

  /** Flies to where everybody is in view. */
  void fit() {
    fit(everybody());
  }

  private void fit(Fitted what) {
    flyTo(framing(what));
    fitted = what;
    enclosing = what.all();
    quietly = false;
  }

  /**
   * These names are drawn at this camera. While all is to be in view and nothing moves, one steps
   * back as long as some are cut at the edges: which names there are is known only when they are
   * placed.
   */
  void named(Placement drawn, Camera at) {
    placed = drawn;
    placedFor = at;
    enclose();
  }

  private void enclose() {
    boolean resting = !held && !flying() && chart().frame().settled();
    boolean all = fitted != null && fitted.all();
    if (!resting || !all || !camera().equals(placedFor)) {
      return;
    }
    names = placed;
    double least = fitting(fitted.bounds(), 0).scale() * LEAST_SHARE;
    Camera wider = enclosing ? full(Enclosure.of(names, free(camera()), least)) : camera();
    if (isSame(wider, camera())) {
      enclosing = following;
    } else if (following || quietly) {
      camera.set(wider);
    } else {
      Fitted same = fitted;
      flyTo(wider);
      fitted = same;
      enclosing = true;
    }
  }

  /** Whether nobody could tell them apart. */
  private static boolean isSame(Camera a, Camera b) {
    return Math.abs(a.scale() - b.scale()) < 1e-9 * b.scale()
        && Math.hypot(a.x() - b.x(), a.y() - b.y()) * b.scale() < 1e-6;
  }

  /** Flies to where some people fill the view. */
  void fit(Collection<UUID> people) {
    fit(new Fitted(chart().bounds(people), false));
  }

  /** Flies to where one looked at another time. */
  void goTo(Camera then) {
    flyTo(then.resized(camera().width(), camera().height()));
  }

  /** Closer or farther at once, with the same map point under the pointer. */
  void zoomAt(double screenX, double screenY, double factor) {
    look(camera().zoomAt(screenX, screenY, factor));
  }

  /** The map moves by so many logical pixels at once. */
  void pan(double right, double down) {
    look(camera().panned(right, down));
  }

  private void look(Camera next) {
    fitted = null;
    enclosing = false;
    arrive(next);
  }

  private void arrive(Camera next) {
    following = false;
    awaited = null;
    to = null;
    camera.set(next);
  }

  /** Flies closer or farther, with the same point in the middle. */
  void zoomInMiddle(double factor) {
    flyTo(aim().zoomAt(camera().width() / 2, camera().height() / 2, factor));
  }

  /**
   * Flies to a person, close enough to read the names around them; as soon as they are on the map,
   * if they are not yet.
   */
  void flyTo(UUID person) {
    if (chart().has(person)) {
      double scale = Math.max(aim().scale(), READABLE);
      double x = chart().x(person);
      double y = chart().y(person);
      flyTo(new Camera(x, y, scale, camera().width(), camera().height()));
    } else {
      awaited = person;
    }
  }

  /** Where a flight ends, or where one is. */
  Camera aim() {
    return to != null ? to : camera();
  }

  /** Goes there, eased, or at once if motion is not wanted. */
  private void flyTo(Camera aim) {
    fitted = null;
    enclosing = false;
    if (reducedMotion.get() || !hasSize()) {
      arrive(aim);
    } else {
      following = false;
      awaited = null;
      from = camera();
      to = aim;
      begun = Long.MIN_VALUE;
    }
  }

  boolean flying() {
    return to != null;
  }

  /**
   * The next moment of a flight.
   *
   * @param nanos now; the first moment after the start counts as the start
   */
  void pulse(long nanos) {
    if (to == null) {
      return;
    }
    begun = begun == Long.MIN_VALUE ? nanos : begun;
    double share = Math.clamp((nanos - begun) / (double) FLIGHT_NANOS, 0, 1);
    if (share >= 1) {
      arrive(to);
    } else {
      camera.set(between(1 - Math.pow(1 - share, 3)));
    }
  }

  /**
   * The scale changes by equal factors in equal times; the middle moves as it does when zooming
   * around the one map point that stays where it is.
   */
  private Camera between(double share) {
    double scale = from.scale() * Math.pow(to.scale() / from.scale(), share);
    double whole = 1 / to.scale() - 1 / from.scale();
    double way =
        Math.abs(Math.log(to.scale() / from.scale())) < 1e-3
            ? share
            : (1 / scale - 1 / from.scale()) / whole;
    double x = from.x() + (to.x() - from.x()) * way;
    double y = from.y() + (to.y() - from.y()) * way;
    return new Camera(x, y, scale, to.width(), to.height());
  }
}
