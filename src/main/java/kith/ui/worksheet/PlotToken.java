package kith.ui.worksheet;

import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kith.legend.Leaning;
import kith.network.Texts;
import kith.picture.Look;
import kith.ui.common.Colours;
import kith.ui.common.Words;
import kith.worksheet.Plot;

/** Somebody on a plot: a disc with initials in the colour of where they stand, sign and name. */
final class PlotToken extends VBox {
  /** Of the disc, in pixels. */
  static final double RADIUS = 14;

  private static final double RIM = 1.5;
  private static final int INK = 0xFF26241F;
  private static final int WHITE = 0xFFFFFFFF;

  private final UUID person;
  private final PlotModel model;
  private final Colours colours;
  private final StackPane disc = new StackPane();
  private final Label initials = new Label();
  private final Label sign = new Label();
  private final Label name = new Label();
  private Plot.Spot spot;

  PlotToken(UUID person, PlotModel model, Colours colours) {
    this.person = person;
    this.model = model;
    this.colours = colours;
    getStyleClass().add("plot-token");
    setId("token-" + person);
    setAlignment(Pos.TOP_CENTER);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    initials.getStyleClass().add("plot-initials");
    sign.getStyleClass().add("plot-sign");
    name.getStyleClass().add("plot-name");
    disc.setPrefSize(2 * RADIUS, 2 * RADIUS);
    disc.getChildren().add(initials);
    StackPane mark = new StackPane(disc, sign);
    mark.getStyleClass().add("plot-mark");
    mark.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(sign, Pos.BOTTOM_RIGHT);
    sign.setTranslateX(RADIUS * 0.8);
    sign.setTranslateY(RADIUS * 0.4);
    getChildren().addAll(mark, name);
    colours.paint(this, this::paint);
  }

  UUID person() {
    return person;
  }

  Plot.Spot spot() {
    return spot;
  }

  /** Shows where they are; their place on the plot is the plot's business. */
  void show(String called, Plot.Spot now) {
    spot = now;
    name.setText(called);
    initials.setText(Texts.initials(called));
    Plot plot = model.plot();
    sign.setText(plot.sign().written(now.sign()));
    setAccessibleText(
        Words.of(PlotToken.class)
            .get(
                "plot.token",
                called,
                plot.up().title(),
                now.up(),
                plot.across().title(),
                now.across(),
                plot.sign().title(),
                sign.getText()));
    paint();
  }

  private void paint() {
    if (spot == null) {
      return;
    }
    Look look = colours.look().getValue();
    int tone = look.tone(Leaning.hue(model.plot().sign().share(spot.sign())));
    CornerRadii round = new CornerRadii(RADIUS);
    disc.setBackground(
        new Background(
            new BackgroundFill(Colours.colour(look.rim()), round, Insets.EMPTY),
            new BackgroundFill(Colours.colour(tone), round, new Insets(RIM))));
    boolean dark = Look.contrast(tone, INK) > Look.contrast(tone, WHITE);
    initials.setTextFill(Colours.colour(dark ? INK : WHITE));
  }
}
