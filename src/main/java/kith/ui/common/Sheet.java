package kith.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card that lies over the window while something is decided: a title, a way out, and what is to
 * be decided. Escape leaves it.
 */
public final class Sheet extends StackPane {
  private static final Words WORDS = Words.of(Sheet.class);

  /**
   * @param title what is decided
   * @param content the controls
   * @param leave closes it without deciding anything
   */
  public Sheet(String title, Node content, Runnable leave) {
    getStyleClass().add("sheet-ground");
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(heading, space, Icons.button("sheet-close", Feather.X, WORDS.get("close"), leave));
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(head, content);
    card.getStyleClass().add("sheet");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().add(card);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
  }
}
