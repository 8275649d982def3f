package kith.ui.outreach;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.network.Person;
import kith.ui.common.Colours;
import kith.ui.common.Disc;
import kith.ui.common.Words;

/** Two people side by side, why they should meet, and what is done about it. */
final class PairCard extends VBox {
  private static final double RADIUS = 12;

  private final Colours colours;
  private final Consumer<UUID> go;
  private final Words words = Words.of(PairCard.class);
  private final FlowPane buttons = new FlowPane();

  /**
   * @param caption how far it is, or empty
   * @param go is told whom the owner wants to see
   */
  PairCard(
      Person first, Person second, String caption, String why, Colours colours, Consumer<UUID> go) {
    this.colours = colours;
    this.go = go;
    getStyleClass().add("pair-card");
    buttons.getStyleClass().add("today-buttons");
    VBox two = new VBox(who(first), who(second));
    two.getStyleClass().add("pair-two");
    getChildren().add(two);
    if (!caption.isEmpty()) {
      Label far = new Label(caption);
      far.getStyleClass().add("caption");
      getChildren().add(far);
    }
    if (!why.isEmpty()) {
      Label sentence = TodayView.sentence("pair-why");
      sentence.setText(why);
      getChildren().add(sentence);
    }
    getChildren().add(buttons);
  }

  /** Where its buttons go. */
  FlowPane buttons() {
    return buttons;
  }

  /** Ends with something else than buttons. */
  void end(Node... last) {
    getStyleClass().add("plain");
    getChildren().remove(buttons);
    getChildren().addAll(last);
  }

  private HBox who(Person person) {
    Disc disc = new Disc(RADIUS, colours);
    disc.show(person);
    Hyperlink name = new Hyperlink(person.name());
    name.getStyleClass().add("pair-name");
    name.setMinWidth(0);
    name.setAccessibleText(words.get("meet.go", person.name()));
    name.setOnAction(_ -> go.accept(person.id()));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox who = new HBox(disc, name);
    who.getStyleClass().add("pair-who");
    who.setAlignment(Pos.CENTER_LEFT);
    return who;
  }
}
