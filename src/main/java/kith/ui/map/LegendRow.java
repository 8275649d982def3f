package kith.ui.map;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import kith.picture.Look;
import kith.ui.common.Tips;
import kith.ui.common.Words;

/** One colour of the legend: down while its people are shown. */
final class LegendRow extends ToggleButton {
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
  private static final double DOT = 5;
  private static final double GAP = 8;

  private final Words words;
  private final Circle dot = new Circle(DOT);
  private final Label name = new Label();
  private final Label count = new Label();
  private LegendModel.Entry entry;

  LegendRow(Words words) {
    this.words = words;
    getStyleClass().setAll("map-legend-row");
    setMaxWidth(Double.MAX_VALUE);
    setAlignment(Pos.CENTER_LEFT);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("map-legend-count");
    HBox line = new HBox(GAP, dot, name, count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.prefWidthProperty().bind(widthProperty().subtract(2 * GAP));
    line.setMaxWidth(Region.USE_PREF_SIZE);
    setGraphic(line);
    Tips.on(this, () -> words.get("legend.tip", name.getText()));
    setAccessibleHelp(words.get("legend.help"));
  }

  /** What it explains now. */
  LegendModel.Entry entry() {
    return entry;
  }

  void show(LegendModel.Entry now, Look look) {
    entry = now;
    name.setText(now.name());
    count.setText(words.get("legend.count", now.count()));
    setSelected(now.shown());
    pseudoClassStateChanged(LEFT_OUT, !now.shown());
    setAccessibleText(words.get("legend.entry", now.name(), now.count()));
    boolean hollow = now.hue() == Look.HOLLOW;
    dot.setRadius(hollow ? DOT - 0.5 : DOT);
    dot.setFill(now.shown() ? colour(look.tone(now.hue())) : Color.TRANSPARENT);
    int edge = now.shown() && hollow ? look.rim(now.hue()) : look.quiet();
    dot.setStroke(now.shown() && !hollow ? null : colour(edge));
  }

  private static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }
}
