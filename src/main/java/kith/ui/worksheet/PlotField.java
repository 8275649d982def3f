package kith.ui.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kith.ui.common.Colours;
import kith.worksheet.Plot;

/**
 * The field of a plot: two scales with words at their ends, and people on it, who are dragged, or
 * moved by the arrow keys; plus and minus change where they stand, Delete takes them off.
 */
final class PlotField extends Pane {
  private static final double EDGE = 24;
  private static final double FOOT = 40;
  private static final double LEAST = 240;
  private static final double MOST = 430;
  private static final double SHAPE = 0.62;

  /** How far those stand apart who are at the same spot. */
  private static final double BESIDE = 14;

  private static final double BELOW = 17;

  private final PlotModel model;
  private final Colours colours;
  private final Function<UUID, String> names;
  private final Consumer<PlotToken> chosen;
  private final Region ground = new Region();
  private final Region vertical = new Region();
  private final Region horizontal = new Region();
  private final Label top;
  private final Label bottom;
  private final Label left;
  private final Label right;
  private final Map<UUID, PlotToken> tokens = new LinkedHashMap<>();
  private PlotToken dragged;
  private double grabX;
  private double grabY;
  private boolean moved;

  /**
   * @param names what somebody is called
   * @param chosen is told who has the focus now
   */
  PlotField(
      PlotModel model, Colours colours, Function<UUID, String> names, Consumer<PlotToken> chosen) {
    this.model = model;
    this.colours = colours;
    this.names = names;
    this.chosen = chosen;
    getStyleClass().add("plot-field");
    ground.getStyleClass().add("plot-ground");
    vertical.getStyleClass().add("plot-line");
    horizontal.getStyleClass().add("plot-line");
    Plot plot = model.plot();
    top = label(plot.up().title() + " ↑ " + plot.up().high());
    bottom = label(plot.up().low());
    left = label(plot.across().low());
    right = label(plot.across().title() + " → " + plot.across().high());
    getChildren().addAll(ground, vertical, horizontal, top, bottom, left, right);
    getChildren().forEach(node -> node.setMouseTransparent(true));
    model.spotsProperty().subscribe(this::show);
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("plot-end");
    return label;
  }

  /** Shows who is on the plot now, and what they are called. */
  void show() {
    Map<UUID, Plot.Spot> spots = model.spotsProperty().get();
    List<UUID> gone = tokens.keySet().stream().filter(one -> !spots.containsKey(one)).toList();
    gone.forEach(one -> getChildren().remove(tokens.remove(one)));
    spots.forEach(
        (person, spot) -> {
          PlotToken token = tokens.computeIfAbsent(person, this::token);
          token.show(names.apply(person), spot);
          if (token.isFocused()) {
            chosen.accept(token);
          }
        });
    requestLayout();
  }

  private PlotToken token(UUID person) {
    PlotToken token = new PlotToken(person, model, colours);
    token.setOnMousePressed(event -> press(token, event));
    token.setOnMouseDragged(event -> drag(token, event));
    token.setOnMouseReleased(event -> release(token, event));
    token.setOnMouseClicked(MouseEvent::consume);
    token.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(token, event));
    token.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(token, event));
    token
        .focusedProperty()
        .subscribe(
            focused -> {
              token.setViewOrder(focused ? -1 : 0);
              if (focused) {
                chosen.accept(token);
              }
            });
    getChildren().add(token);
    return token;
  }

  private void press(PlotToken token, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      token.requestFocus();
      dragged = token;
      moved = false;
      grabX = event.getX();
      grabY = event.getY();
    }
    event.consume();
  }

  private void drag(PlotToken token, MouseEvent event) {
    if (dragged == token) {
      moved |= Math.hypot(event.getX() - grabX, event.getY() - grabY) >= 3;
      if (moved) {
        token.relocate(
            token.getLayoutX() + event.getX() - grabX, token.getLayoutY() + event.getY() - grabY);
      }
    }
    event.consume();
  }

  private void release(PlotToken token, MouseEvent event) {
    if (dragged == token) {
      dragged = null;
      if (moved) {
        model.put(token.person(), spot(token));
        requestLayout();
      }
    }
    event.consume();
  }

  private Plot.Spot spot(PlotToken token) {
    double x = token.getLayoutX() + token.getWidth() / 2;
    double y = token.getLayoutY() + PlotToken.RADIUS;
    Plot plot = model.plot();
    return new Plot.Spot(
        plot.across().at((x - EDGE) / across()),
        plot.up().at(1 - (y - EDGE) / up()),
        token.spot().sign());
  }

  private void key(PlotToken token, KeyEvent event) {
    UUID person = token.person();
    switch (event.getCode()) {
      case LEFT -> model.nudge(person, -1, 0);
      case RIGHT -> model.nudge(person, 1, 0);
      case UP -> model.nudge(person, 0, 1);
      case DOWN -> model.nudge(person, 0, -1);
      case DELETE, BACK_SPACE -> model.takeOff(person);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void typed(PlotToken token, KeyEvent event) {
    switch (event.getCharacter()) {
      case "+" -> model.lean(token.person(), 1);
      case "-" -> model.lean(token.person(), -1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private double across() {
    return Math.max(1, getWidth() - 2 * EDGE);
  }

  private double up() {
    return Math.max(1, getHeight() - EDGE - FOOT);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    return Math.round(Math.clamp(room * SHAPE, LEAST, MOST));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double foot = 20;
    ground.resizeRelocate(0, 0, width, height - foot);
    vertical.resizeRelocate(Math.round(width / 2), 0, 1, height - foot);
    horizontal.resizeRelocate(0, Math.round(EDGE + up() / 2), width, 1);
    place(top, 6, 3, width - 12);
    place(bottom, 6, height - foot - 19, width - 12);
    place(left, 0, height - 17, width / 2);
    double wanted = Math.min(width * 0.62, right.prefWidth(-1));
    place(right, width - wanted, height - 17, wanted);
    Map<Plot.Spot, Integer> there = new HashMap<>();
    for (PlotToken token : new ArrayList<>(tokens.values())) {
      if (token != dragged) {
        Plot.Spot spot = token.spot();
        Plot.Spot same = new Plot.Spot(spot.across(), spot.up(), 0);
        int before = there.merge(same, 1, Integer::sum) - 1;
        place(token, spot, before);
      }
    }
  }

  private static void place(Label label, double x, double y, double widest) {
    label.resizeRelocate(x, y, Math.min(widest, label.prefWidth(-1)), label.prefHeight(-1));
  }

  private void place(PlotToken token, Plot.Spot spot, int before) {
    double w = Math.min(token.prefWidth(-1), 150);
    double x = EDGE + model.plot().across().share(spot.across()) * across() + before * BESIDE;
    double y = EDGE + (1 - model.plot().up().share(spot.up())) * up() + before * BELOW;
    double startX = Math.clamp(x - w / 2, 0, Math.max(0, getWidth() - w));
    token.resizeRelocate(startX, y - PlotToken.RADIUS, w, token.prefHeight(-1));
  }
}
