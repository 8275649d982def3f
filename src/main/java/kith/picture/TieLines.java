package kith.picture;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ties of a picture as vectors, as {@link Frame} inks them: which are drawn at a scale, how
 * wide, how dense, in which style.
 *
 * <p>Lines of opacity {@code 1−e^−d} laid over one another leave {@code 1−e^−Σd}; in a group of
 * opacity {@code cap} that is what {@link Ties} ink. So a crowd of ties is no darker in a document
 * than on the screen.
 */
final class TieLines {
  private static final float LEAST_ARROW = 7;
  private static final Comparator<VectorPen.Stroke> ORDER =
      Comparator.<VectorPen.Stroke>comparingDouble(stroke -> stroke.dash().on())
          .thenComparingDouble(VectorPen.Stroke::width)
          .thenComparingDouble(VectorPen.Stroke::opacity);

  private final Picture picture;
  private final Strands strands;
  private final Look look;
  private final float[] x;
  private final float[] y;
  private final double scale;
  private final Rectangle2D shown;
  private final TieStyle style;

  /**
   * @param x of every node, in logical pixels of the sheet
   * @param y likewise
   * @param shown the part of the sheet that the map takes
   */
  TieLines(Picture picture, Look look, float[] x, float[] y, double scale, Rectangle2D shown) {
    this.picture = picture;
    this.strands = picture.scene().strands();
    this.look = look;
    this.x = x;
    this.y = y;
    this.scale = scale;
    this.shown = shown;
    this.style = new TieStyle(picture, scale);
  }

  /** The ties that are always drawn, those of a style together. */
  Map<VectorPen.Stroke, List<Shape>> quiet() {
    Map<VectorPen.Stroke, List<Shape>> lines = new TreeMap<>(ORDER);
    for (int strand = 0; strand < strands.count(); strand++) {
      if (!strands.isMine(strand) && isShown(strand)) {
        double length = length(strand);
        if (TieStyle.lot(strand) < style.chance(length)) {
          double density = style.density(strand, length);
          add(lines, strand, density, style.width(strand), look.tie());
        }
      }
    }
    return lines;
  }

  /** The ties of some nodes, the owner's included, in the accent. */
  Map<VectorPen.Stroke, List<Shape>> bright(int[] nodes) {
    Map<VectorPen.Stroke, List<Shape>> lines = new TreeMap<>(ORDER);
    for (int node : nodes) {
      for (int k = 0; k < strands.degree(node); k++) {
        int strand = strands.strand(node, k);
        if (picture.lights(node, strand)) {
          double density = style.brightDensity(strand);
          add(lines, strand, density, style.brightWidth(strand), look.accent());
        }
      }
    }
    return lines;
  }

  private boolean isShown(int strand) {
    Rectangle2D box =
        new Rectangle2D.Double(x[strands.from(strand)], y[strands.from(strand)], 0, 0);
    box.add(x[strands.to(strand)], y[strands.to(strand)]);
    box.add(bowX(strand), bowY(strand));
    box.setRect(box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4);
    return box.intersects(shown);
  }

  /** In map units. */
  private double length(int strand) {
    double dx = x[strands.from(strand)] - x[strands.to(strand)];
    double dy = y[strands.from(strand)] - y[strands.to(strand)];
    return Math.sqrt(dx * dx + dy * dy) / scale;
  }

  private void add(
      Map<VectorPen.Stroke, List<Shape>> lines, int strand, double density, double width, int ink) {
    double opacity = Math.max(0.01, hundredths(-Math.expm1(-density)));
    var stroke = new VectorPen.Stroke(hundredths(width), style.dash(strand), ink, opacity);
    lines.computeIfAbsent(stroke, _ -> new ArrayList<>()).add(line(strand));
  }

  private Shape line(int strand) {
    int a = strands.from(strand);
    int b = strands.to(strand);
    return picture.isBent()
        ? new QuadCurve2D.Float(x[a], y[a], bowX(strand), bowY(strand), x[b], y[b])
        : new Line2D.Float(x[a], y[a], x[b], y[b]);
  }

  private float bowX(int strand) {
    int a = strands.from(strand);
    return (float) (x[a] + (picture.bowX(strand) - picture.x(a)) * scale);
  }

  private float bowY(int strand) {
    int a = strands.from(strand);
    return (float) (y[a] + (picture.bowY(strand) - picture.y(a)) * scale);
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** The heads of all arrows between people, as one outline; empty where they would be specks. */
  Path2D arrows() {
    Path2D heads = new Path2D.Float();
    for (int strand : strands.arrowed()) {
      addHeads(heads, strand);
    }
    return heads;
  }

  /** The heads of the arrows of some nodes. */
  Path2D arrows(int[] nodes) {
    Path2D heads = new Path2D.Float();
    for (int node : nodes) {
      for (int k = 0; k < strands.degree(node); k++) {
        int strand = strands.strand(node, k);
        if (picture.lights(node, strand)) {
          addHeads(heads, strand);
        }
      }
    }
    return heads;
  }

  private void addHeads(Path2D heads, int strand) {
    if (strands.pointsTo(strand)) {
      addHead(heads, strand, strands.to(strand));
    }
    if (strands.pointsFrom(strand)) {
      addHead(heads, strand, strands.from(strand));
    }
  }

  private void addHead(Path2D heads, int strand, int to) {
    float radius = (float) (picture.radius(to) * scale);
    float length = Math.min(7, 0.75f * radius);
    float dx = 2 * (bowX(strand) - x[to]);
    float dy = 2 * (bowY(strand) - y[to]);
    float far = (float) Math.sqrt(dx * dx + dy * dy);
    if (radius < LEAST_ARROW || far < radius + length || !shown.contains(x[to], y[to])) {
      return;
    }
    dx /= far;
    dy /= far;
    float tip = radius + 0.5f;
    float back = tip + length;
    float half = 0.42f * length;
    heads.moveTo(x[to] + dx * tip, y[to] + dy * tip);
    heads.lineTo(x[to] + dx * back - dy * half, y[to] + dy * back + dx * half);
    heads.lineTo(x[to] + dx * back + dy * half, y[to] + dy * back - dx * half);
    heads.closePath();
  }
}
