package kith.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kith.ui.common.Speech;
import kith.ui.common.Wrapping;

/** Name, work and number of ties of who is under the pointer. */
final class HoverCard extends VBox {
  private final Label name = Wrapping.of(new Label());
  private final Label work = Wrapping.of(new Label());
  private final Label ties = Wrapping.of(new Label());

  HoverCard() {
    setId("map-hover-card");
    getStyleClass().add("map-card");
    setMouseTransparent(true);
    setManaged(false);
    setMaxWidth(280);
    name.getStyleClass().add("map-card-name");
    ties.getStyleClass().add("map-card-quiet");
    getChildren().addAll(name, work, ties);
    setVisible(false);
  }

  void show(Portrait portrait) {
    name.setText(portrait.name());
    work.setText(portrait.work());
    work.setVisible(!portrait.work().isEmpty());
    work.setManaged(!portrait.work().isEmpty());
    ties.setText(Speech.ties(portrait.ties()));
  }
}
