package kith.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place beside the map: the panel, or a page that is shown instead while it is wanted. */
final class PanelPlace extends StackPane {
  private BooleanBinding free = Bindings.createBooleanBinding(() -> true);

  PanelPlace() {
    getStyleClass().add("panel-place");
  }

  /** Adds the page; the panel is there by now. */
  void addPage(Node page, ObservableBooleanValue wanted) {
    Node panel = getChildren().getFirst();
    getChildren().add(page);
    page.visibleProperty().bind(wanted);
    free = free.and(Bindings.not(wanted));
    panel.visibleProperty().bind(free);
  }
}
