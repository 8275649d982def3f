package kith.ui.map;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The buttons of the map: those in its corner, and one for the window's toolbar. */
public final class MapButtons {
  /** Room for counting ties and circles, too, in logical pixels. */
  private static final double COUNTED = 580;

  private MapButtons() {}

  /**
   * For the toolbar: while it is down, dragging from person to person draws a tie, and lifts it.
   *
   * @param toMap gives the focus to the map, where the tie is drawn
   */
  public static ToggleButton tie(MapModel model, Runnable toMap) {
    Words words = model.words();
    ToggleButton tie = new ToggleButton(words.get("tie"), Icons.of(Feather.LINK_2));
    tie.setId("map-tie");
    tie.getStyleClass().add("flat");
    tie.setAccessibleHelp(words.get("tie.tip"));
    Tips.on(tie, () -> words.get("tie.tip"));
    tie.setOnAction(
        _ -> {
          toMap.run();
          model.toggleTieTool();
        });
    model.toolProperty().addListener((_, _, tool) -> tie.setSelected(tool == Tool.TIE));
    tie.setSelected(model.tool() == Tool.TIE);
    return tie;
  }

  /** While it is down, dragging draws a line round those who are selected. */
  private static ToggleButton lasso(MapModel model) {
    Words words = model.words();
    ToggleButton lasso = new ToggleButton(null, Icons.of(Feather.CROP));
    lasso.setId("map-lasso");
    lasso.getStyleClass().addAll("flat", "button-icon");
    lasso.setAccessibleText(words.get("lasso"));
    Tips.on(lasso, () -> words.get("lasso"));
    lasso.setOnAction(_ -> model.toggleLassoTool());
    model.toolProperty().subscribe(tool -> lasso.setSelected(tool == Tool.LASSO));
    return lasso;
  }

  /** While it is down, one chooses what to ask of whom the map shows. */
  private static ToggleButton filter(MapModel model) {
    Words words = model.words();
    ToggleButton filter = new ToggleButton(words.get("filter"), Icons.of(Feather.FILTER));
    filter.setId("map-filter");
    filter.getStyleClass().add("flat");
    filter.setAccessibleHelp(words.get("filter.tip"));
    Tips.on(filter, () -> words.get("filter.tip"));
    filter.setOnAction(_ -> model.focusing().filtering().ask());
    model.focusing().filtering().askingProperty().subscribe(filter::setSelected);
    return filter;
  }

  /** While it is down, one chooses a saved view, or saves how one looks now. */
  private static ToggleButton views(MapModel model) {
    Words words = model.words();
    ToggleButton views = new ToggleButton(words.get("views"), Icons.of(Feather.BOOKMARK));
    views.setId("map-views");
    views.getStyleClass().add("flat");
    views.setAccessibleHelp(words.get("views.tip"));
    Tips.on(views, () -> words.get("views.tip"));
    views.setOnAction(_ -> model.views().ask());
    model.views().askingProperty().subscribe(views::setSelected);
    return views;
  }

  /** While it is down, one looks at the years. */
  private static ToggleButton time(MapModel model) {
    Words words = model.words();
    ToggleButton time = new ToggleButton(null, Icons.of(Feather.CLOCK));
    time.setId("map-time");
    time.getStyleClass().addAll("flat", "button-icon");
    time.setAccessibleText(words.get("time"));
    Tips.on(time, () -> words.get("time.tip"));
    time.setOnAction(_ -> model.timeLapse().toggle());
    model.timeLapse().openProperty().subscribe(time::setSelected);
    return time;
  }

  /** While it is down, the legend is unfolded. */
  private static ToggleButton legend(MapModel model) {
    Words words = model.words();
    ToggleButton legend = new ToggleButton(null, Icons.of(Feather.DROPLET));
    legend.setId("map-legend-open");
    legend.getStyleClass().addAll("flat", "button-icon");
    legend.setAccessibleText(words.get("legend.open"));
    Tips.on(legend, () -> words.get("legend.open"));
    legend.setOnAction(_ -> model.legend().fold());
    model.legend().openProperty().subscribe(legend::setSelected);
    return legend;
  }

  /** How many are hidden; a click shows them again. */
  private static Button hidden(MapModel model) {
    Button hidden = new Button();
    hidden.setId("map-hidden");
    hidden.getStyleClass().add("map-chip");
    hidden.setOnAction(_ -> model.group().showHidden());
    model
        .focusing()
        .hiddenProperty()
        .subscribe(
            count -> {
              hidden.setText(model.words().get("hidden", count.intValue()));
              hidden.setVisible(count.intValue() > 0);
              hidden.setManaged(count.intValue() > 0);
            });
    return hidden;
  }

  /**
   * Farther, closer, everybody; and, quietly, how large the network is.
   *
   * @param width of the map, in logical pixels: in a narrow one only people are counted
   */
  static HBox corner(MapModel model, ObservableDoubleValue width) {
    Words words = model.words();
    Label counts = new Label();
    counts.setId("map-counts");
    counts.getStyleClass().add("map-counts");
    counts.setMinWidth(0);
    Runnable count =
        () -> {
          Counts now = model.countsProperty().get();
          counts.setVisible(now.people() > 0);
          String key = width.get() < COUNTED ? "counts.people" : "counts";
          counts.setText(words.get(key, now.people(), now.ties(), now.circles()));
        };
    model.countsProperty().addListener((_, _, _) -> count.run());
    width.subscribe(count);
    count.run();
    HBox corner =
        new HBox(
            2,
            filter(model),
            views(model),
            lasso(model),
            legend(model),
            time(model),
            Icons.button("map-zoom-out", Feather.MINUS, words.get("zoom.out"), model::zoomOut),
            Icons.button("map-zoom-in", Feather.PLUS, words.get("zoom.in"), model::zoomIn),
            Icons.button("map-fit", Feather.MAXIMIZE, words.get("fit"), model::fit),
            counts,
            hidden(model));
    corner.setId("map-corner");
    corner.setAlignment(Pos.CENTER_LEFT);
    corner.setPickOnBounds(false);
    for (Node each : corner.getChildren()) {
      if (each != counts && each instanceof Region button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
      }
    }
    return corner;
  }
}
