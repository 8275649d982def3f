package kith.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kith.network.Progress;

/**
 * Draws a composition with a {@link VectorPen}: the same list in the same order as a {@link
 * Painter}, but as vectors, and each person's disc, initials and name together.
 */
final class Plotter {
  private static final double TIE_CAP = 0.55;
  private static final double BRIGHT_CAP = 0.95;
  private static final int STEP = 256;

  private final Composition set;
  private final Picture picture;
  private final Scene scene;
  private final Look look;
  private final VectorPen pen;
  private final Progress progress;
  private final Lettering lettering;
  private final float[] x;
  private final float[] y;
  private final Rectangle2D shown;
  private final TieLines ties;

  /**
   * @param progress learns how far it is from a twentieth on, and may cancel
   */
  Plotter(Composition set, Look look, Type type, VectorPen pen, Progress progress) {
    this.set = set;
    this.picture = set.picture();
    this.scene = picture.scene();
    this.look = look;
    this.pen = pen;
    this.progress = progress;
    int nodes = scene.topology().size();
    x = new float[nodes];
    y = new float[nodes];
    for (int node = 0; node < nodes; node++) {
      x[node] = (float) screenX(picture.x(node));
      y[node] = (float) screenY(picture.y(node));
    }
    shown = mapOf(set);
    ties = new TieLines(picture, look, x, y, set.camera().scale(), shown);
    lettering = new Lettering(set, look, type, pen);
  }

  private double screenX(double mapX) {
    return set.camera().screenX(mapX);
  }

  private double screenY(double mapY) {
    return set.camera().screenY(mapY) + set.furniture().header();
  }

  /** The part of the sheet that the map takes, in logical pixels. */
  static Rectangle2D mapOf(Composition set) {
    Furniture around = set.furniture();
    return new Rectangle2D.Double(0, around.header(), around.width(), around.mapHeight());
  }

  /** Draws the map. */
  void map() throws IOException {
    progress.step(0.05);
    circles();
    quietTies();
    people(false);
    brightTies();
    people(true);
    ghosts();
    captions();
  }

  private void ghosts() throws IOException {
    if (picture.ghosts().isEmpty()) {
      return;
    }
    pen.begin(VectorPen.Group.of("ghosts"));
    for (Ghost ghost : picture.ghosts()) {
      double cx = screenX(ghost.x());
      double cy = screenY(ghost.y());
      double r = Ghost.RADIUS * set.camera().scale();
      pen.begin(new VectorPen.Group("ghost", ghost.key(), ghost.words(), 1));
      pen.disc(cx, cy, r, Ghost.fill(look), 0, 0);
      float arc = (float) (Math.PI * r / Ghost.DASHES);
      Shape rim = new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r);
      pen.strokes(new VectorPen.Stroke(1.4, new Dash(arc, arc), Ghost.rim(look), 1), List.of(rim));
      lettering.question(ghost, cx, cy, r);
      pen.end();
    }
    pen.end();
  }

  /** Draws what stands around the map. */
  void furniture() throws IOException {
    if (set.furniture().marks().isEmpty()) {
      return;
    }
    pen.begin(VectorPen.Group.of("margin"));
    for (Furniture.Mark mark : set.furniture().marks()) {
      switch (mark) {
        case Furniture.Word word -> pen.text(text(word));
        case Furniture.Dot dot -> pen.disc(dot.x(), dot.y(), dot.radius(), dot.colour(), 0, 0);
        case Furniture.Rule rule ->
            pen.strokes(
                new VectorPen.Stroke(rule.width(), rule.dash(), rule.colour(), 1),
                List.of(new Line2D.Float(rule.x(), rule.y(), rule.x() + rule.length(), rule.y())));
      }
    }
    pen.end();
  }

  private static VectorPen.Text text(Furniture.Word word) {
    return new VectorPen.Text(
        word.text(),
        word.style(),
        word.size(),
        word.x(),
        word.baseline(),
        false,
        word.colour(),
        1,
        0);
  }

  private void circles() throws IOException {
    pen.begin(VectorPen.Group.of("circles"));
    for (int group = 0; group < scene.groups().size(); group++) {
      if (picture.hulls().strength(group) > 0) {
        circle(group);
      }
    }
    pen.end();
  }

  private void circle(int group) throws IOException {
    Path2D outline = new Path2D.Float();
    for (int k = 0; k < Hulls.POINTS; k++) {
      double px = screenX(picture.hulls().x(group, k));
      double py = screenY(picture.hulls().y(group, k));
      if (k == 0) {
        outline.moveTo(px, py);
      } else {
        outline.lineTo(px, py);
      }
    }
    outline.closePath();
    Rectangle2D box = outline.getBounds2D();
    if (!box.intersects(shown) || box.getWidth() < 6) {
      return;
    }
    Scene.Group circle = scene.groups().get(group);
    double strength = picture.hulls().strength(group) * picture.visibility(circle.hub());
    strength *= picture.emphasis().has(circle.hub()) ? 1.7 : 1;
    int colour = look.tone(circle.hue());
    double tint = circle.hue() < 0 ? 0.05 : look.isDark() ? 0.13 : 0.12;
    String id = scene.id(circle.hub()).toString();
    pen.begin(new VectorPen.Group("circle", id, circle.name(), 1));
    pen.fill(outline, colour, tint * strength);
    double edge = Math.min(1, (tint + 0.22) * strength);
    pen.strokes(new VectorPen.Stroke(1, Dash.NONE, colour, edge), List.of(outline));
    pen.end();
  }

  private void quietTies() throws IOException {
    pen.begin(new VectorPen.Group("ties", "", "", TIE_CAP * picture.receded()));
    draw(ties.quiet());
    pen.end();
    arrows(ties.arrows(), Look.mix(look.ground(), look.tie(), 0.75f * picture.receded()));
  }

  private void draw(Map<VectorPen.Stroke, List<Shape>> lines) throws IOException {
    for (Map.Entry<VectorPen.Stroke, List<Shape>> style : lines.entrySet()) {
      progress.step(0.1);
      pen.strokes(style.getKey(), style.getValue());
    }
  }

  private void arrows(Path2D heads, int colour) throws IOException {
    if (heads.getCurrentPoint() != null) {
      pen.begin(VectorPen.Group.of("arrows"));
      pen.fill(heads, colour, 1);
      pen.end();
    }
  }

  /** The ties of who stands out, and the threads from a circle that does to its members. */
  private void brightTies() throws IOException {
    Emphasis emphasis = picture.emphasis();
    if (emphasis.isNone()) {
      return;
    }
    int[] focus = focus(emphasis);
    for (Scene.Group group : scene.groups()) {
      if (emphasis.has(group.hub())) {
        threads(group);
      }
    }
    pen.begin(new VectorPen.Group("near-ties", "", "", BRIGHT_CAP * emphasis.amount()));
    draw(ties.bright(focus));
    pen.end();
    arrows(ties.arrows(focus), look.accent());
  }

  private static int[] focus(Emphasis emphasis) {
    return IntStream.concat(
            emphasis.selected().stream().mapToInt(Integer::intValue),
            IntStream.of(emphasis.hovered()).filter(node -> node >= 0))
        .distinct()
        .sorted()
        .toArray();
  }

  private void threads(Scene.Group group) throws IOException {
    List<Shape> lines = new ArrayList<>();
    for (int member : group.members()) {
      int hub = group.hub();
      lines.add(new Line2D.Float(x[hub], y[hub], x[member], y[member]));
    }
    int colour = look.tone(group.hue());
    pen.begin(VectorPen.Group.of("threads"));
    pen.strokes(
        new VectorPen.Stroke(0.8, Dash.NONE, colour, 0.5 * picture.emphasis().amount()), lines);
    pen.end();
  }

  /** All people who belong to what stands out, or all who do not; on plates last. */
  private void people(boolean belonging) throws IOException {
    if (!belonging && picture.emphasis().isNone()) {
      return;
    }
    pen.begin(VectorPen.Group.of(belonging ? "people" : "others"));
    for (boolean onPlate : new boolean[] {false, true}) {
      for (int node = 0; node < scene.people(); node++) {
        if (node % STEP == 0) {
          progress.step(0.2 + 0.75 * node / scene.people());
        }
        if (picture.belongs(node) == belonging && lettering.isOnPlate(node) == onPlate) {
          person(node);
        }
      }
    }
    pen.end();
  }

  private void person(int node) throws IOException {
    double r = Math.max(picture.radius(node) * set.camera().scale(), Painter.DOT);
    double reach = r + 6;
    if (!shown.intersects(x[node] - reach, y[node] - reach, 2 * reach, 2 * reach)) {
      return;
    }
    boolean me = node == scene.topology().me();
    String kind = me ? "person me" : "person";
    pen.begin(new VectorPen.Group(kind, scene.id(node).toString(), scene.fullName(node), 1));
    int fill = faded(me ? look.accent() : look.tone(scene.hue(node)), node);
    double edge = r < 2.5 ? 0 : Math.clamp(0.13 * r, 0.7, 2);
    int rim = faded(me ? look.rim() : look.rim(scene.hue(node)), node);
    pen.disc(x[node], y[node], r, fill, rim, edge);
    if (picture.emphasis().has(node)) {
      Shape ring = new Ellipse2D.Double(x[node] - r - 2, y[node] - r - 2, 2 * r + 4, 2 * r + 4);
      pen.strokes(new VectorPen.Stroke(2, Dash.NONE, look.accent(), 1), List.of(ring));
    }
    lettering.initials(node, x[node], y[node], r);
    lettering.name(node);
    pen.end();
  }

  private int faded(int colour, int node) {
    return picture.belongs(node) ? colour : Look.mix(look.ground(), colour, picture.receded());
  }

  private void captions() throws IOException {
    pen.begin(VectorPen.Group.of("captions"));
    lettering.captions();
    pen.end();
  }
}
