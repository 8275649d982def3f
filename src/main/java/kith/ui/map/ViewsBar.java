package kith.ui.map;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import kith.ui.common.Words;

/** Where the card of the saved views lies while one chooses or saves one. */
final class ViewsBar extends VBox {
  private static final double INSET = 12;

  private final Views views;
  private final Words words;
  private final Runnable refocus;
  private ViewsCard card;

  /**
   * @param refocus gives the focus back to the map
   */
  ViewsBar(MapModel model, Runnable refocus) {
    this.views = model.views();
    this.words = model.words();
    this.refocus = refocus;
    setId("map-views-bar");
    setPickOnBounds(false);
    setPadding(new Insets(0, INSET, 0, INSET));
    getStylesheets().add(Words.class.getResource("fields.css").toExternalForm());
    views.askingProperty().subscribe(this::ask);
  }

  private void ask(boolean asking) {
    setVisible(asking);
    setManaged(asking);
    if (asking && card == null) {
      card = new ViewsCard(views, words, this::leave);
      getChildren().setAll(card);
      card.begin();
    } else if (!asking && card != null) {
      card.end();
      getChildren().clear();
      card = null;
    }
  }

  private void leave() {
    views.leave();
    refocus.run();
  }
}
