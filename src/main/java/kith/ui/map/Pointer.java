package kith.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Place;

/** What pressing, dragging and letting go mean. All coordinates are on the screen. */
final class Pointer {
  /** A pointer that moved less, in logical pixels, has clicked. */
  static final double SLOP = 4;

  /** A wheel's click, 40 pixels, zooms by a fifth. */
  private static final double ZOOM_PER_PIXEL = Math.log(1.2) / 40;

  private sealed interface Gesture {}

  private record Idle() implements Gesture {}

  private record Pressed(double x, double y, UUID person, Modifiers held) implements Gesture {}

  /**
   * A person is moved, with all others selected; the pointer took hold at this point of the map.
   */
  private record Moving(List<Place> before, double fromX, double fromY) implements Gesture {}

  /** A line or rectangle is drawn round those who will be selected, besides who is or not. */
  private record Lassoing(boolean more) implements Gesture {}

  private record Panning(double x, double y) implements Gesture {}

  /** A tie is drawn with the button down. */
  private record Tying(UUID from, double x, double y) implements Gesture {}

  /** A tie is drawn from click to click. */
  private record Linking(UUID from) implements Gesture {}

  private final ObjectProperty<Rubber> rubber = new SimpleObjectProperty<>();
  private final MapModel model;
  private Gesture gesture = new Idle();
  private boolean goesOn;

  Pointer(MapModel model) {
    this.model = model;
  }

  ReadOnlyObjectProperty<Rubber> rubberProperty() {
    return rubber;
  }

  /** Whether the button is down and has moved the map or somebody on it. */
  boolean dragging() {
    return gesture instanceof Moving
        || gesture instanceof Panning
        || gesture instanceof Tying
        || gesture instanceof Lassoing;
  }

  /** Who is being moved; empty if nobody is. */
  List<UUID> carried() {
    return gesture instanceof Moving moving
        ? moving.before().stream().map(Place::node).toList()
        : List.of();
  }

  boolean panning() {
    return gesture instanceof Panning;
  }

  void press(double x, double y, Modifiers held) {
    model.making().leave();
    model.eye().hold();
    goesOn = held.shift();
    if (gesture instanceof Linking) {
      return;
    }
    if (model.tool() == Tool.LASSO && !held.pan()) {
      gesture = lasso(x, y, false, held.adds());
      return;
    }
    UUID person = held.pan() ? null : model.personAt(x, y).orElse(null);
    boolean ties = person != null && model.tool() == Tool.TIE;
    gesture = ties ? new Tying(person, x, y) : new Pressed(x, y, person, held);
  }

  void drag(double x, double y) {
    if (gesture instanceof Pressed press && beyondSlop(press.x(), press.y(), x, y)) {
      gesture = begin(press);
    }
    switch (gesture) {
      case Moving moving -> hold(moving, x, y);
      case Panning from -> {
        model.eye().pan(x - from.x(), y - from.y());
        gesture = new Panning(x, y);
      }
      case Tying tying -> stretch(tying.from(), x, y);
      case Linking linking -> stretch(linking.from(), x, y);
      case Lassoing _ -> model.choosing().draw(x, y);
      case Idle _, Pressed _ -> {}
    }
  }

  private static boolean beyondSlop(double fromX, double fromY, double x, double y) {
    return Math.hypot(x - fromX, y - fromY) >= SLOP;
  }

  private Gesture begin(Pressed press) {
    Modifiers held = press.held();
    if (press.person() == null && held.adds() && !held.pan()) {
      return lasso(press.x(), press.y(), held.shift(), true);
    }
    if (press.person() == null || !model.chart().has(press.person())) {
      return new Panning(press.x(), press.y());
    }
    if (held.shift()) {
      return new Tying(press.person(), press.x(), press.y());
    }
    List<Place> before = model.moves().lift(press.person());
    return new Moving(before, mapX(press.x()), mapY(press.y()));
  }

  private Gesture lasso(double x, double y, boolean rectangle, boolean more) {
    model.choosing().begin(x, y, rectangle);
    return new Lassoing(more);
  }

  private double mapX(double x) {
    return model.eye().camera().mapX(x);
  }

  private double mapY(double y) {
    return model.eye().camera().mapY(y);
  }

  private void hold(Moving moving, double x, double y) {
    model.moves().hold(moving.before(), mapX(x) - moving.fromX(), mapY(y) - moving.fromY());
  }

  private void stretch(UUID from, double x, double y) {
    UUID over = model.personAt(x, y).filter(person -> !person.equals(from)).orElse(null);
    rubber.set(new Rubber(from, x, y, over));
    model.hover(over);
  }

  void release(double x, double y) {
    finish(x, y);
    // Only now: until then a point of the screen is where the owner sees it.
    model.eye().letGo();
  }

  private void finish(double x, double y) {
    Gesture ended = gesture;
    gesture = ended instanceof Linking ? ended : new Idle();
    switch (ended) {
      case Pressed press -> click(press);
      case Moving moving ->
          model.moves().drop(moving.before(), mapX(x) - moving.fromX(), mapY(y) - moving.fromY());
      case Lassoing lasso -> encircled(lasso);
      case Tying tying -> {
        boolean clicked = !beyondSlop(tying.x(), tying.y(), x, y);
        if (clicked) {
          link(tying.from(), x, y);
        } else {
          tie(tying.from(), x, y);
        }
      }
      case Linking linking -> tie(linking.from(), x, y);
      case Idle _, Panning _ -> {}
    }
  }

  /** The tool is for one line; with Shift or Ctrl held for more. */
  private void encircled(Lassoing lasso) {
    model.choosing().close(lasso.more());
    if (!lasso.more() && model.tool() == Tool.LASSO) {
      model.toolProperty().set(Tool.SELECT);
    }
  }

  private void click(Pressed press) {
    Modifiers held = press.held();
    if (held.pan()) {
      return;
    }
    Optional<UUID> circle =
        press.person() == null ? model.touch().captionAt(press.x(), press.y()) : Optional.empty();
    if (circle.isPresent()) {
      model.choosing().circle(circle.get(), held.adds());
    } else if (!held.adds()) {
      model.select(press.person());
    } else if (press.person() != null) {
      model.selection().toggle(press.person());
    }
  }

  /** From now on a tie from this person follows the pointer to the next click. */
  void link(UUID from, double x, double y) {
    gesture = new Linking(from);
    rubber.set(new Rubber(from, x, y, null));
  }

  /** Who a tie from click to click begins with. */
  Optional<UUID> linkingFrom() {
    return gesture instanceof Linking linking ? Optional.of(linking.from()) : Optional.empty();
  }

  private void tie(UUID from, double x, double y) {
    Optional<UUID> target = model.personAt(x, y);
    if (target.filter(from::equals).isPresent() && gesture instanceof Linking) {
      return;
    }
    end();
    target.filter(person -> !person.equals(from)).ifPresent(to -> tied(from, to));
  }

  /** The tool is for one tie; with Shift held for the next as well. */
  private void tied(UUID from, UUID to) {
    if (!goesOn) {
      model.toolProperty().set(Tool.SELECT);
    }
    model.making().tie(from, to);
  }

  void end() {
    gesture = new Idle();
    rubber.set(null);
  }

  void move(double x, double y) {
    if (gesture instanceof Linking linking) {
      stretch(linking.from(), x, y);
    } else if (!dragging()) {
      model.hover(model.personAt(x, y).orElse(null));
    }
  }

  /** The wheel zooms; with Shift or Alt it moves the map sideways or up and down. */
  void scroll(double x, double y, double right, double down, Modifiers held) {
    if (held.shift()) {
      model.eye().pan(right != 0 ? right : down, 0);
    } else if (held.alt()) {
      model.eye().pan(0, down);
    } else if (down != 0) {
      model.eye().zoomAt(x, y, Math.exp(down * ZOOM_PER_PIXEL));
    }
  }

  void doubleClick(double x, double y) {
    if (model.tool() == Tool.SELECT && gesture instanceof Idle) {
      Optional<UUID> person = model.personAt(x, y);
      person.ifPresentOrElse(model::focusOn, () -> model.making().beginPersonOnScreen(x, y));
    }
  }

  /**
   * Takes back what is going on.
   *
   * @return whether anything was
   */
  boolean cancel() {
    Gesture ended = gesture;
    end();
    if (ended instanceof Moving moving) {
      model.moves().putBack(moving.before());
    }
    model.choosing().cancel();
    model.eye().letGo();
    return !(ended instanceof Idle);
  }
}
