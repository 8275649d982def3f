package kith.ui.map;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do while the focus is on the map. */
final class MapKeys {
  private static final Map<KeyCode, Direction> ARROWS =
      Map.of(
          KeyCode.LEFT, Direction.LEFT,
          KeyCode.RIGHT, Direction.RIGHT,
          KeyCode.UP, Direction.UP,
          KeyCode.DOWN, Direction.DOWN);

  private final MapModel model;
  private final Map<KeyCode, Runnable> actions;
  private final BooleanProperty inUse = new SimpleBooleanProperty();
  private boolean space;
  private boolean spaceUsed;

  MapKeys(MapModel model) {
    this.model = model;
    this.actions =
        Map.ofEntries(
            Map.entry(KeyCode.ENTER, model.keyboard()::enter),
            Map.entry(KeyCode.DELETE, model::removeSelected),
            Map.entry(KeyCode.BACK_SPACE, model::removeSelected),
            Map.entry(KeyCode.C, model.legend()::fold),
            Map.entry(KeyCode.M, model::toggleMe),
            Map.entry(KeyCode.P, model::togglePinSelected),
            Map.entry(KeyCode.N, model.making()::beginPerson),
            Map.entry(KeyCode.T, model.keyboard()::tie),
            Map.entry(KeyCode.L, model.keyboard()::logContact),
            Map.entry(KeyCode.F, model::toggleFocus),
            Map.entry(KeyCode.G, model.choosing()::neighbours),
            Map.entry(KeyCode.H, model.group()::hide),
            Map.entry(KeyCode.S, model::toggleLassoTool),
            Map.entry(KeyCode.Y, model.timeLapse()::toggle),
            Map.entry(KeyCode.HOME, model::fit),
            Map.entry(KeyCode.DIGIT0, model::fit),
            Map.entry(KeyCode.NUMPAD0, model::fit),
            Map.entry(KeyCode.PLUS, model::zoomIn),
            Map.entry(KeyCode.EQUALS, model::zoomIn),
            Map.entry(KeyCode.ADD, model::zoomIn),
            Map.entry(KeyCode.MINUS, model::zoomOut),
            Map.entry(KeyCode.SUBTRACT, model::zoomOut));
  }

  /** Whether one goes about the map with keys, so that it must show where one is. */
  BooleanProperty inUseProperty() {
    return inUse;
  }

  /** Whether the space bar is held down, so that dragging moves the map. */
  boolean space() {
    return space;
  }

  /** The space bar is held to move the map, and not to mark anybody. */
  void spaceUsed() {
    spaceUsed = true;
  }

  /** The focus left the map: no key is held down any more. */
  void forget() {
    space = false;
    model.settle();
  }

  void pressed(KeyEvent event) {
    if (handle(event)) {
      inUse.set(true);
      event.consume();
    }
  }

  private boolean handle(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE -> {
        spaceUsed &= space;
        space = true;
      }
      case LEFT, RIGHT, UP, DOWN -> {
        return arrow(event);
      }
      case ESCAPE -> {
        return model.keyboard().escape();
      }
      case TAB -> {
        return !event.isShortcutDown() && model.keyboard().stepTie(!event.isShiftDown());
      }
      default -> {
        return act(event);
      }
    }
    return true;
  }

  private boolean arrow(KeyEvent event) {
    if (!isPlain(event)) {
      return false;
    }
    Direction direction = ARROWS.get(event.getCode());
    if (event.isShiftDown()) {
      model.keyboard().nudge(direction);
    } else {
      model.keyboard().step(direction);
    }
    return true;
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
  }

  private boolean act(KeyEvent event) {
    Runnable action = actions.get(event.getCode());
    boolean zooms = isZoom(event.getCode());
    if (action == null || !isPlain(event) && !(zooms && event.isShortcutDown())) {
      return false;
    }
    model.settle();
    action.run();
    return true;
  }

  private static boolean isZoom(KeyCode code) {
    return switch (code) {
      case DIGIT0, NUMPAD0, PLUS, EQUALS, ADD, MINUS, SUBTRACT -> true;
      default -> false;
    };
  }

  void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      if (space && !spaceUsed) {
        model.keyboard().mark();
        inUse.set(true);
      }
      space = false;
      spaceUsed = false;
      event.consume();
    }
  }
}
