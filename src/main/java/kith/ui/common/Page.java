package kith.ui.common;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A page that scrolls: as wide as there is room, and at rest while its parts grow and shrink. The
 * caret stays in sight while one types.
 */
public final class Page extends ScrollPane {
  private static final double MARGIN = 8;

  private final Region content;

  /** The page of this content. */
  public Page(Region content) {
    this.content = content;
    getStyleClass().addAll("page-scroll", "slim");
    content.getStyleClass().add("page");
    setContent(content);
    setFocusTraversable(false);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    content.heightProperty().subscribe((before, now) -> rest(before.doubleValue()));
    addEventHandler(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getTarget() instanceof GrowingTextArea area
              && area.getSkin() instanceof TextAreaSkin skin) {
            layout();
            Rectangle2D caret = skin.getCharacterBounds(area.getCaretPosition());
            show(area, caret.getMinY(), caret.getMaxY());
          }
        });
  }

  private double room(double height) {
    return Math.max(0, height - getViewportBounds().getHeight());
  }

  /** A scroll pane keeps its share of the way; a page keeps the line one is reading. */
  private void rest(double heightBefore) {
    double offset = getVvalue() * room(heightBefore);
    scrollTo(offset);
  }

  private void scrollTo(double offset) {
    double room = room(content.getHeight());
    setVvalue(room == 0 ? 0 : Math.clamp(offset / room, 0, 1));
  }

  private void show(Node node, double top, double bottom) {
    double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
    double offset = getVvalue() * room(content.getHeight());
    double height = getViewportBounds().getHeight();
    if (y + bottom + MARGIN > offset + height) {
      scrollTo(y + bottom + MARGIN - height);
    } else if (y + top - MARGIN < offset) {
      scrollTo(y + top - MARGIN);
    }
  }

  /** Scrolls to where a part of the page begins. */
  public void goTo(Node part) {
    applyCss();
    layout();
    Bounds place = part.localToScene(part.getBoundsInLocal());
    scrollTo(content.sceneToLocal(place).getMinY());
  }
}
