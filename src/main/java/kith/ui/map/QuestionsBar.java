package kith.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kith.picture.Ghost;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** How many questions of a worksheet are on the map, and the way to put them away. */
final class QuestionsBar extends HBox {
  private final Words words;
  private final Label count = new Label();

  /**
   * @param refocus gives the focus back to the map
   */
  QuestionsBar(MapModel model, Runnable refocus) {
    this.words = model.words();
    setId("map-questions");
    getStyleClass().add("map-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    count.setMinWidth(Region.USE_PREF_SIZE);
    Tips.on(count, () -> words.get("questions.tip"));
    Runnable putAway =
        () -> {
          model.questions().putAway();
          refocus.run();
        };
    getChildren()
        .addAll(
            count,
            Icons.button("map-questions-away", Feather.X, words.get("questions.away"), putAway));
    model.questions().ghostsProperty().subscribe(this::show);
  }

  private void show(List<Ghost> ghosts) {
    setVisible(!ghosts.isEmpty());
    setManaged(!ghosts.isEmpty());
    count.setText(words.get("questions.count", ghosts.size()));
  }
}
