package kith.ui.map;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do while the focus is on the map. */
final class MapKeys {
  private final MapModel model;
  private final Map<KeyCode, Runnable> actions;
  private final BooleanProperty inUse = new SimpleBooleanProperty();
  private boolean space;

  MapKeys(MapModel model) {
    this.model = model;
    this.actions =
        Map.ofEntries(
            Map.entry(KeyCode.LEFT, () -> model.keyboard().step(Direction.LEFT)),
            Map.entry(KeyCode.RIGHT, () -> model.keyboard().step(Direction.RIGHT)),
            Map.entry(KeyCode.UP, () -> model.keyboard().step(Direction.UP)),
            Map.entry(KeyCode.DOWN, () -> model.keyboard().step(Direction.DOWN)),
            Map.entry(KeyCode.ENTER, model.keyboard()::enter),
            Map.entry(KeyCode.DELETE, model::removeSelected),
            Map.entry(KeyCode.BACK_SPACE, model::removeSelected),
            Map.entry(KeyCode.C, model.legend()::fold),
            Map.entry(KeyCode.P, model::togglePinSelected),
            Map.entry(KeyCode.N, model::beginPerson),
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

  /** The focus left the map: no key is held down any more. */
  void forget() {
    space = false;
  }

  void pressed(KeyEvent event) {
    if (handle(event)) {
      inUse.set(true);
      event.consume();
    }
  }

  private boolean handle(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE -> space = true;
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

  private boolean act(KeyEvent event) {
    Runnable action = actions.get(event.getCode());
    boolean zooms = isZoom(event.getCode());
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    if (action == null || !plain && !(zooms && event.isShortcutDown())) {
      return false;
    }
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
      space = false;
      event.consume();
    }
  }
}
