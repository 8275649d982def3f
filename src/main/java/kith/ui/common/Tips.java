package kith.ui.common;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that are made when the pointer first comes. Each is a window with a scene of its own: a
 * hundred of them, made before anybody asks, would be felt.
 */
public final class Tips {
  private Tips() {}

  /**
   * Lets a node tell more about itself.
   *
   * @param words asked whenever the pointer enters; blank for nothing to tell
   */
  public static void on(Node node, Supplier<String> words) {
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Entered(node, words));
  }

  private static final class Entered implements EventHandler<MouseEvent> {
    private final Node node;
    private final Supplier<String> words;
    private Tooltip tip;

    Entered(Node node, Supplier<String> words) {
      this.node = node;
      this.words = words;
    }

    @Override
    public void handle(MouseEvent event) {
      String text = words.get();
      if (tip != null) {
        Tooltip.uninstall(node, tip);
      }
      if (!text.isBlank()) {
        if (tip == null) {
          tip = new Tooltip();
          tip.setOnShowing(_ -> tip.setText(words.get()));
        }
        tip.setText(text);
        Tooltip.install(node, tip);
      }
    }
  }
}
