package kith.ui.map;

import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import kith.insight.Bond;
import kith.insight.WarmPath;
import kith.picture.Camera;
import kith.picture.Look;

/** A path drawn over the map, each person with their name, on a veil that lets the rest recede. */
final class RouteMarks extends Pane {
  private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");
  private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
  private static final double VEIL = 0.78;
  private static final double LEAST_RADIUS = 7;
  private static final double BELOW = 3;

  private final Rectangle veil = new Rectangle();
  private WarmPath drawn;

  RouteMarks() {
    setId("map-route");
    setMouseTransparent(true);
    setVisible(false);
    veil.widthProperty().bind(widthProperty());
    veil.heightProperty().bind(heightProperty());
  }

  /**
   * Draws a path where its people are now; who is not on the map is left out.
   *
   * @param path or null for none
   */
  void draw(WarmPath path, Chart chart, Camera camera, Look look) {
    setVisible(path != null);
    if (path == null) {
      drawn = null;
      getChildren().clear();
      return;
    }
    if (!path.equals(drawn)) {
      drawn = path;
      getChildren().setAll(veil);
      path.bonds().forEach(bond -> getChildren().add(line(bond, bond.equals(path.weakest()))));
      path.people().forEach(_ -> getChildren().addAll(disc(), name()));
    }
    veil.setFill(colour(look.ground(), VEIL));
    for (int hop = 0; hop < path.bonds().size(); hop++) {
      place((Line) getChildren().get(1 + hop), path.bonds().get(hop), chart, camera);
    }
    List<UUID> people = path.people();
    for (int i = 0; i < people.size(); i++) {
      int first = 1 + path.bonds().size() + 2 * i;
      Circle disc = (Circle) getChildren().get(first);
      place(disc, (Label) getChildren().get(first + 1), people.get(i), chart, camera);
      if (disc.isVisible()) {
        disc.setFill(colour(argb(chart, people.get(i), look), 1));
      }
    }
  }

  private static Line line(Bond bond, boolean weakest) {
    Line line = new Line();
    line.getStyleClass().add("map-route-hop");
    line.pseudoClassStateChanged(GUESSED, bond.guessed());
    line.pseudoClassStateChanged(WEAKEST, weakest);
    return line;
  }

  private static Circle disc() {
    Circle disc = new Circle();
    disc.getStyleClass().add("map-route-disc");
    return disc;
  }

  private static Label name() {
    Label name = new Label();
    name.getStyleClass().add("map-route-name");
    return name;
  }

  /** The owner has the accent, as on the map itself. */
  private static int argb(Chart chart, UUID person, Look look) {
    int node = chart.node(person);
    boolean me = node == chart.frame().topology().me();
    return me ? look.accent() : look.tone(chart.scene().hue(node));
  }

  private static Color colour(int argb, double opacity) {
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, opacity);
  }

  private static void place(Line line, Bond bond, Chart chart, Camera camera) {
    line.setVisible(chart.has(bond.from()) && chart.has(bond.to()));
    if (line.isVisible()) {
      line.setStartX(camera.screenX(chart.x(bond.from())));
      line.setStartY(camera.screenY(chart.y(bond.from())));
      line.setEndX(camera.screenX(chart.x(bond.to())));
      line.setEndY(camera.screenY(chart.y(bond.to())));
    }
  }

  private static void place(Circle disc, Label name, UUID person, Chart chart, Camera camera) {
    disc.setVisible(chart.has(person));
    name.setVisible(chart.has(person));
    if (disc.isVisible()) {
      disc.setRadius(Math.max(LEAST_RADIUS, chart.radius(person) * camera.scale()));
      disc.setCenterX(camera.screenX(chart.x(person)));
      disc.setCenterY(camera.screenY(chart.y(person)));
      name.setText(chart.scene().name(chart.node(person)));
      name.autosize();
      name.relocate(
          Math.round(disc.getCenterX() - name.getWidth() / 2),
          Math.round(disc.getCenterY() + disc.getRadius() + BELOW));
    }
  }
}
