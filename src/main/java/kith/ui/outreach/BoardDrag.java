package kith.ui.outreach;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import kith.ui.common.Colours;

/** A card that is carried by the mouse to another column. */
final class BoardDrag {
  /** So far, in pixels, the mouse goes before a press is a drag. */
  private static final double SLACK = 6;

  private static final double WIDTH = 184;
  private static final double HEIGHT = 124;

  private final BoardModel model;
  private final Pane air;
  private final Supplier<List<BoardColumn>> columns;
  private final BoardCard carried;
  private final Runnable dropping;
  private BoardModel.Card card;
  private Point2D pressed;

  /**
   * @param air lies over the board and lets the mouse through
   * @param dropping is told that a card was dropped on a column
   */
  BoardDrag(
      BoardModel model,
      Colours colours,
      Pane air,
      Supplier<List<BoardColumn>> columns,
      Runnable dropping) {
    this.model = model;
    this.air = air;
    this.columns = columns;
    this.dropping = dropping;
    carried = new BoardCard(colours);
    carried.getStyleClass().add("carried");
    carried.setManaged(false);
  }

  /** Lets a card be carried by its cell. */
  void grip(ListCell<BoardModel.Card> cell) {
    cell.setOnMousePressed(event -> press(cell.getItem(), event));
    cell.setOnMouseDragged(this::carry);
    cell.setOnMouseReleased(this::drop);
  }

  private void press(BoardModel.Card item, MouseEvent event) {
    card = event.getButton() == MouseButton.PRIMARY ? item : null;
    pressed = new Point2D(event.getSceneX(), event.getSceneY());
  }

  private void carry(MouseEvent event) {
    Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
    if (card == null || !isCarrying() && at.distance(pressed) < SLACK) {
      return;
    }
    if (!isCarrying()) {
      carried.show(card);
      air.getChildren().add(carried);
    }
    Point2D here = air.sceneToLocal(at);
    carried.resizeRelocate(here.getX() - WIDTH / 2, here.getY() - HEIGHT / 4, WIDTH, HEIGHT);
    int over = over(event);
    for (int i = 0; i < columns.get().size(); i++) {
      columns.get().get(i).aim(i == over);
    }
    event.consume();
  }

  private void drop(MouseEvent event) {
    if (isCarrying()) {
      int over = over(event);
      BoardModel.Card dropped = card;
      end();
      if (over >= 0) {
        model.moveTo(dropped.sheet(), over);
        dropping.run();
      }
      event.consume();
    }
    card = null;
  }

  private boolean isCarrying() {
    return !air.getChildren().isEmpty();
  }

  /** The column under the mouse, or -1. */
  private int over(MouseEvent event) {
    List<BoardColumn> all = columns.get();
    for (int i = 0; i < all.size(); i++) {
      BoardColumn column = all.get(i);
      if (column.contains(column.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
        return i;
      }
    }
    return -1;
  }

  /** Whatever is carried goes back where it was. */
  void end() {
    card = null;
    air.getChildren().clear();
    columns.get().forEach(column -> column.aim(false));
  }
}
