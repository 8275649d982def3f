package kith.ui.map;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the map says while there is nobody to see: one sentence, one button. */
final class Clearing extends VBox {

  private Clearing(String id, String sentence, Button button) {
    setId(id);
    getStyleClass().add("map-empty");
    setAlignment(Pos.CENTER);
    setSpacing(16);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPickOnBounds(false);
    Label said = new Label(sentence);
    said.setMouseTransparent(true);
    button.setId(id + "-do");
    button.getStyleClass().add(Styles.ACCENT);
    getChildren().addAll(said, button);
  }

  /** While there is nobody but the owner. */
  static Clearing nobody(Words words, Runnable addPerson) {
    Button add = new Button(words.get("empty.button"), Icons.of(Feather.USER_PLUS));
    add.setOnAction(_ -> addPerson.run());
    return new Clearing("map-empty", words.get("empty.sentence"), add);
  }

  /** While nobody fits the filter. */
  static Clearing nobodyLeft(Words words, Runnable clear) {
    Button button = new Button(words.get("filter.empty.button"));
    button.setOnAction(_ -> clear.run());
    return new Clearing("map-filter-empty", words.get("filter.empty"), button);
  }
}
