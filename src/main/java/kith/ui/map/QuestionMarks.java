package kith.ui.map;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import kith.picture.Camera;
import kith.picture.Ghost;

/**
 * Over each ghost of the map a button that is not seen: for pointer, keyboard and screen readers.
 */
final class QuestionMarks extends Pane {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final double LEAST = 20;

  private final MapModel model;
  private List<Ghost> shown = List.of();

  /**
   * @param refocus gives the focus back to the map
   */
  QuestionMarks(MapModel model, Runnable refocus) {
    this.model = model;
    setManaged(false);
    setPickOnBounds(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            refocus.run();
            model.questions().putAway();
            event.consume();
          }
        });
  }

  /** Puts each where its ghost is now. */
  void place(Camera camera) {
    List<Ghost> now = model.questions().ghostsProperty().get();
    if (!keys(now).equals(keys(shown))) {
      getChildren().setAll(now.stream().map(this::button).toList());
    }
    shown = now;
    double size = Math.max(LEAST, 2 * Ghost.RADIUS * camera.scale());
    for (int k = 0; k < now.size(); k++) {
      double x = camera.screenX(now.get(k).x()) - size / 2;
      double y = camera.screenY(now.get(k).y()) - size / 2;
      getChildren().get(k).resizeRelocate(x, y, size, size);
    }
  }

  private static List<String> keys(List<Ghost> ghosts) {
    return ghosts.stream().map(ghost -> ghost.key() + ghost.words()).toList();
  }

  private Button button(Ghost ghost) {
    Button button = new Button();
    // Else the layout would give it the size of its words, of which there are none.
    button.setManaged(false);
    button.setId("ghost-" + ghost.key());
    button.getStyleClass().setAll("map-ghost");
    button.setAccessibleText(model.words().get("ghost", ghost.words()));
    button.setOnAction(_ -> model.questions().open(ghost.key()));
    return button;
  }

  /**
   * Shows on which of them somebody would be dropped.
   *
   * @param key of the question; null for none
   */
  void aim(String key) {
    for (int k = 0; k < shown.size(); k++) {
      boolean on = shown.get(k).key().equals(key);
      getChildren().get(k).pseudoClassStateChanged(TARGET, on);
    }
  }

  /** Gives the focus to the next one, after the one that has it; it comes into view. */
  void next() {
    int count = getChildren().size();
    if (count == 0) {
      return;
    }
    int now = -1;
    for (int k = 0; k < count; k++) {
      if (getChildren().get(k).isFocused()) {
        now = k;
      }
    }
    int next = (now + 1) % count;
    Camera camera = model.eye().camera();
    Ghost ghost = shown.get(next);
    Point2D at = new Point2D(camera.screenX(ghost.x()), camera.screenY(ghost.y()));
    boolean seen =
        at.getX() > 0 && at.getY() > 0 && at.getX() < camera.width() && at.getY() < camera.height();
    if (!seen) {
      model.pan(camera.width() / 2 - at.getX(), camera.height() / 2 - at.getY());
    }
    getChildren().get(next).requestFocus();
  }
}
