package kith.ui.map;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/**
 * The ring around the selected person while the keyboard is on the map, and the node by which a
 * screen reader speaks of them. There are two, used in turn: a reader speaks when the focus goes to
 * another node, not when a node changes.
 */
final class FocusRing extends Group {
  private static final double GAP = 4;

  private final Circle[] rings = {ring(), ring()};
  private int turn;
  private String said = "";

  FocusRing() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(rings);
  }

  private static Circle ring() {
    Circle ring = new Circle();
    ring.getStyleClass().add("map-focus-ring");
    ring.setAccessibleRole(AccessibleRole.LIST_ITEM);
    ring.setVisible(false);
    return ring;
  }

  /**
   * Speaks of somebody else from now on.
   *
   * @return whether anything is new
   */
  boolean speak(Optional<String> words) {
    String next = words.orElse("");
    if (next.equals(said)) {
      return false;
    }
    said = next;
    turn = 1 - turn;
    rings[turn].setAccessibleText(next);
    return true;
  }

  /** What was said is not to be read any more. */
  void forget() {
    said = "";
    for (Circle ring : rings) {
      ring.setAccessibleText("");
    }
  }

  /** The node that speaks of the selected person, or null if nobody is selected. */
  Node speaker() {
    return said.isEmpty() ? null : rings[turn];
  }

  /** Goes round a disc on the screen, in logical pixels. */
  void around(double x, double y, double radius) {
    rings[turn].setCenterX(x);
    rings[turn].setCenterY(y);
    rings[turn].setRadius(radius + GAP);
    rings[turn].setVisible(true);
    rings[1 - turn].setVisible(false);
  }

  void hide() {
    rings[0].setVisible(false);
    rings[1].setVisible(false);
  }
}
