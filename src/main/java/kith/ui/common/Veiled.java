package kith.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kith.network.Naming;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the owner wrote, and while names are safe a soft block in its place: what is written is then
 * not in the window at all, so that nothing can read it out, copy it or change it by accident.
 */
public final class Veiled extends StackPane {
  private final Node content;
  private Label veil;

  /**
   * @param content shows what the owner wrote
   */
  public Veiled(Node content, ObservableValue<Naming> naming) {
    this.content = content;
    getStyleClass().add("veiled");
    setMinWidth(0);
    naming.map(Naming::isSafe).subscribe(this::veil);
  }

  /** What shows what the owner wrote; not in the window while names are safe. */
  public Node content() {
    return content;
  }

  private void veil(boolean safe) {
    if (safe && veil == null) {
      veil = veil();
    }
    getChildren().setAll(safe ? veil : content);
  }

  /** A soft block that says why nothing is to be read here. */
  public static Label veil() {
    Label veil = new Label(Words.of(Veiled.class).get("veiled"), Icons.of(Feather.EYE_OFF));
    veil.getStyleClass().add("veil");
    veil.setMaxWidth(Double.MAX_VALUE);
    return veil;
  }
}
