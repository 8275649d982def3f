package kith.ui.map;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Whose neighbourhood one looks at, how far, and whether the rest is there. */
final class FocusBar extends HBox {
  private static final double SLIDER_WIDTH = 88;

  private final Focusing focusing;
  private final MapModel model;
  private final Words words;
  private final Label name = new Label();
  private final Label reach = new Label();
  private final Slider depth = new Slider(1, Focus.DEEPEST, 1);
  private final CheckBox alone = new CheckBox();

  /**
   * @param refocus gives the focus back to the map
   */
  FocusBar(MapModel model, Runnable refocus) {
    this.model = model;
    this.focusing = model.focusing();
    this.words = model.words();
    setId("map-focus");
    getStyleClass().add("map-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    name.getStyleClass().add("map-bar-title");
    name.setMaxWidth(160);
    reach.getStyleClass().add("map-bar-quiet");
    reach.setMinWidth(Region.USE_PREF_SIZE);
    depth.setId("map-focus-depth");
    depth.setAccessibleText(words.get("focus.depth"));
    depth.setPrefWidth(SLIDER_WIDTH);
    depth.setMajorTickUnit(1);
    depth.setMinorTickCount(0);
    depth.setBlockIncrement(1);
    depth.setSnapToTicks(true);
    depth.valueProperty().addListener((_, _, value) -> deepen(value.doubleValue()));
    alone.setId("map-focus-alone");
    alone.setText(words.get("focus.alone"));
    alone.setMinWidth(Region.USE_PREF_SIZE);
    alone.setOnAction(_ -> focusing.alone(alone.isSelected()));
    Runnable close =
        () -> {
          focusing.close();
          refocus.run();
        };
    getChildren()
        .addAll(
            name,
            depth,
            reach,
            alone,
            Icons.button("map-focus-close", Feather.X, words.get("focus.close"), close));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    focusing.focusProperty().subscribe(this::show);
    model.namingProperty().subscribe((_, _) -> show(focusing.focusProperty().get()));
  }

  private void deepen(double value) {
    if (Math.rint(value) == value) {
      focusing.depth((int) value);
    }
  }

  private void show(Focus focus) {
    setVisible(focus != null);
    setManaged(focus != null);
    name.setText("");
    if (focus != null) {
      name.setText(model.name(focus.person()));
      depth.setValue(focus.depth());
      alone.setSelected(focus.alone());
      reach.setText(words.get("focus.reach", focus.depth(), focusing.neighbourhood().size() - 1));
    }
  }
}
