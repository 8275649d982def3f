package kith.ui.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/**
 * Whether what a window shows can be used without seeing it and without a pointer: every control
 * has a name and a role, and Tab comes to it.
 */
public final class Access {
  private static final int MOST_TABS = 500;

  private Access() {}

  /** What is wrong with what a scene shows now, one sentence each; empty if nothing is. */
  public static List<String> problems(Scene scene) {
    List<String> problems = new ArrayList<>();
    Set<Node> labelled = new HashSet<>();
    visit(
        scene.getRoot(),
        node -> {
          if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
          }
        });
    Set<Node> reached = reached(scene);
    visit(
        scene.getRoot(),
        node -> {
          if (isUsed(node)) {
            check(node, labelled, reached, problems);
          }
          if (node instanceof ScrollPane page && page.isFitToWidth()) {
            checkWidth(page, problems);
          }
        });
    return problems;
  }

  private static void check(
      Node node, Set<Node> labelled, Set<Node> reached, List<String> problems) {
    if (name(node).isBlank() && !labelled.contains(node)) {
      problems.add("No name: " + described(node));
    }
    AccessibleRole role = node.getAccessibleRole();
    if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
      problems.add("No role: " + described(node));
    }
    if (!node.isDisabled() && !isReached(node, reached)) {
      problems.add("Tab does not come to: " + described(node));
    }
  }

  /** What is wider than the page it is on is cut off there. */
  private static void checkWidth(ScrollPane page, List<String> problems) {
    double room = page.getViewportBounds().getWidth();
    if (page.getContent() instanceof Region content && content.getWidth() > room + 1) {
      problems.add(
          "Wider than its page by "
              + Math.round(content.getWidth() - room)
              + ": "
              + described(widest(content)));
    }
  }

  /** The innermost part that wants as much room as all of it. */
  private static Node widest(Region content) {
    Node widest = content;
    for (Node child : content.getChildrenUnmodifiable()) {
      boolean asWide = child.isManaged() && child.minWidth(-1) > 0.8 * content.minWidth(-1);
      if (asWide && child instanceof Region region) {
        widest = widest(region);
      }
    }
    return widest;
  }

  /** A thing one does something with, of itself and not as a part of another. */
  private static boolean isUsed(Node node) {
    boolean passive =
        switch (node) {
          case Label label -> !label.isFocusTraversable();
          case Cell<?> _ -> true;
          case ScrollPane _, ScrollBar _, Separator _, SplitPane _, MenuBar _ -> true;
          case ProgressIndicator _ -> true;
          default -> false;
        };
    return !passive && !isPart(node) && (node instanceof Control || node.isFocusTraversable());
  }

  /** The editor of a spinner or the button of a menu bar belongs to what is around it. */
  private static boolean isPart(Node node) {
    for (Parent around = node.getParent(); around != null; around = around.getParent()) {
      switch (around) {
        case ScrollPane _, SplitPane _, Cell<?> _, SegmentedButton _ -> {}
        case Control _ -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    String shown = node instanceof Labeled labeled ? labeled.getText() : "";
    return shown == null ? "" : shown;
  }

  /** Of several that exclude each other Tab comes to one, and arrows lead to the others. */
  private static boolean isReached(Node node, Set<Node> reached) {
    if (node instanceof Toggle toggle && toggle.getToggleGroup() != null) {
      return toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }
    if (node instanceof SegmentedButton several) {
      return several.getButtons().stream().anyMatch(reached::contains);
    }
    for (Node around = node; around != null; around = around.getParent()) {
      if (reached.contains(around)) {
        return true;
      }
    }
    return false;
  }

  /** All that Tab comes to, one after the other, until it is back. */
  private static Set<Node> reached(Scene scene) {
    Set<Node> reached = new LinkedHashSet<>();
    Node before = scene.getFocusOwner();
    Node at = before == null ? scene.getRoot() : before;
    for (int tab = 0; tab < MOST_TABS; tab++) {
      at.requestFocusTraversal(TraversalDirection.NEXT);
      at = scene.getFocusOwner();
      if (at == null || !reached.add(at)) {
        break;
      }
    }
    for (Node one : List.copyOf(reached)) {
      if (one instanceof ToggleButton chip && chip.getToggleGroup() == null) {
        reached.addAll(byArrows(chip));
      }
    }
    if (before != null) {
      before.requestFocus();
    }
    return reached;
  }

  /** Those of a row of chips to which arrows lead from the one that Tab comes to. */
  private static Set<Node> byArrows(ToggleButton from) {
    Set<Node> reached = new HashSet<>();
    for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
      from.requestFocus();
      Node at = from;
      do {
        Event.fireEvent(
            at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", arrow, false, false, false, false));
        at = from.getScene().getFocusOwner();
      } while (at instanceof ToggleButton && reached.add(at));
    }
    return reached;
  }

  private static void visit(Node node, Consumer<Node> each) {
    if (!node.isVisible()) {
      return;
    }
    each.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> visit(child, each));
    }
  }

  private static String described(Node node) {
    String text = node instanceof TextInputControl input ? input.getPromptText() : "";
    String id = node.getId() == null ? "" : "#" + node.getId();
    Parent around = node.getParent();
    return node.getClass().getSimpleName()
        + id
        + node.getStyleClass()
        + (text == null ? "" : text)
        + " in "
        + (around == null ? "" : around.getClass().getSimpleName() + around.getStyleClass());
  }
}
