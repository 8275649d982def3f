package kith.ui.outreach;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Colours;
import kith.ui.common.Disc;
import kith.ui.common.Icons;
import kith.ui.common.Wrapping;
import org.kordamp.ikonli.feather.Feather;

/** What a card of the board shows: whom, what for, when to look again, and the last contact. */
final class BoardCard extends VBox {
  private static final PseudoClass WAITS = PseudoClass.getPseudoClass("waits");
  private static final double RADIUS = 12;

  private final Disc disc;
  private final Label name = new Label();
  private final Label goal = new Label();
  private final Label look = new Label(null, Icons.of(Feather.CALENDAR));
  private final Label contact = new Label(null, Icons.of(Feather.MESSAGE_CIRCLE));

  BoardCard(Colours colours) {
    disc = new Disc(RADIUS, colours);
    getStyleClass().add("board-card");
    name.getStyleClass().add("board-name");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox who = new HBox(disc, name);
    who.getStyleClass().add("board-who");
    who.setAlignment(Pos.CENTER_LEFT);
    goal.getStyleClass().add("board-goal");
    Wrapping.of(goal);
    goal.setMinHeight(0);
    goal.setMaxHeight(Double.MAX_VALUE);
    goal.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(goal, Priority.ALWAYS);
    look.getStyleClass().addAll("caption", "board-when", "board-look");
    contact.getStyleClass().addAll("caption", "board-when");
    look.setMinHeight(Region.USE_PREF_SIZE);
    contact.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(who, goal, look, contact);
  }

  void show(BoardModel.Card card) {
    disc.show(card.person());
    name.setText(card.person().name());
    goal.setText(card.goal());
    look.setText(card.lookAgain());
    look.setVisible(!card.lookAgain().isEmpty());
    look.setManaged(look.isVisible());
    contact.setText(card.lastContact());
    pseudoClassStateChanged(WAITS, card.waits());
  }

  /** What a screen reader says of a card. */
  static String spoken(BoardModel.Card card) {
    String look = card.lookAgain().isEmpty() ? "" : card.lookAgain() + ". ";
    return card.person().name() + ". " + card.goal() + " " + look + card.lastContact();
  }
}
