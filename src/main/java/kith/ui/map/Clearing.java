package kith.ui.map;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the map says while there is nobody but the owner: one sentence, one button. */
final class Clearing extends VBox {

  Clearing(Words words, Runnable addPerson) {
    setId("map-empty");
    getStyleClass().add("map-empty");
    setAlignment(Pos.CENTER);
    setSpacing(16);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPickOnBounds(false);
    Label sentence = new Label(words.get("empty.sentence"));
    sentence.setMouseTransparent(true);
    Button add = new Button(words.get("empty.button"), Icons.of(Feather.USER_PLUS));
    add.setId("map-empty-add");
    add.getStyleClass().add(Styles.ACCENT);
    add.setOnAction(_ -> addPerson.run());
    getChildren().addAll(sentence, add);
  }
}
