package kith.picture;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.Arrays;

/** The words of a composition as vectors, where {@link Words} set them as pixels. */
final class Lettering {
  private static final double LEAST_INITIALS = 8.5;
  private static final double CORNER = 9;
  private static final double CAPTION_PLATE = 0.78;
  private static final float CAP_MIDDLE = 0.364f;
  private static final char LATIN_END = 0x250;

  private final Picture picture;
  private final Scene scene;
  private final Camera camera;
  private final Placement labels;
  private final double top;
  private final Look look;
  private final Type type;
  private final VectorPen pen;
  private final int[] labelOf;

  Lettering(Composition set, Look look, Type type, VectorPen pen) {
    this.picture = set.picture();
    this.scene = picture.scene();
    this.camera = set.camera();
    this.labels = set.labels();
    this.top = set.furniture().header();
    this.look = look;
    this.type = type;
    this.pen = pen;
    labelOf = new int[scene.people()];
    Arrays.fill(labelOf, -1);
    for (int label = 0; label < labels.size(); label++) {
      if (!labels.isCaption(label)) {
        labelOf[labels.of(label)] = label;
      }
    }
  }

  /** Whether a person's name lies on a plate, over others. */
  boolean isOnPlate(int node) {
    return labelOf[node] >= 0 && labels.onPlate(labelOf[node]);
  }

  /** A person's initials, if their disc is large enough. */
  void initials(int node, double x, double y, double radius) throws IOException {
    if (radius < LEAST_INITIALS) {
      return;
    }
    boolean me = node == scene.topology().me();
    int disc = me ? look.accent() : look.tone(scene.hue(node));
    float appearing = (float) Math.clamp((radius - LEAST_INITIALS) / 2, 0.2, 1);
    int colour = Look.mix(disc, look.on(disc), appearing);
    int seen = Look.mix(look.ground(), colour, picture.visibility(node));
    String text = scene.initials(node);
    float size = (float) (radius * 0.8);
    double middle = CAP_MIDDLE * size;
    if (text.charAt(0) >= LATIN_END) {
      Rectangle2D box = type.outline(text, Type.Style.INITIALS, size).getBounds2D();
      middle = -box.getCenterY();
    }
    pen.text(new VectorPen.Text(text, Type.Style.INITIALS, size, x, y + middle, true, seen, 1, 0));
  }

  /** A person's name, if there is room for it. */
  void name(int node) throws IOException {
    int label = labelOf[node];
    if (label >= 0) {
      label(label, scene.name(node), Labels.style(picture, node), look.ink());
    }
  }

  /** What somebody asks who is not there yet. */
  void question(Ghost ghost, double cx, double cy, double radius) throws IOException {
    if (camera.scale() < Ghost.READABLE) {
      return;
    }
    int colour = look.caption(-1);
    line(Ghost.SIGN, Type.Style.STRONG, cx, cy, colour, 1);
    for (int line = 0; line < ghost.lines().size(); line++) {
      double at = cy + radius + Ghost.below(line);
      line(ghost.lines().get(line), Type.Style.NAME, cx, at, colour, 1);
    }
  }

  /** The names of the circles. */
  void captions() throws IOException {
    for (int label = 0; label < labels.size(); label++) {
      if (labels.isCaption(label)) {
        Scene.Group group = scene.groups().get(labels.of(label));
        String text = Type.shortened(group.name());
        label(label, text, Type.Style.CAPTION, look.caption(group.hue()));
      }
    }
  }

  private void label(int label, String text, Type.Style style, int colour) throws IOException {
    double cx = labels.centreX(label, camera);
    double cy = labels.centreY(label, camera) + top;
    double alpha = labels.alpha(label);
    if (alpha <= 0) {
      return;
    }
    if (labels.onPlate(label)) {
      plate(label, cx, cy, alpha);
    }
    if (labels.isStacked(label)) {
      int split = Scene.split(text);
      double apart = labels.height(label) / 4;
      line(text.substring(0, split), style, cx, cy - apart, colour, alpha);
      line(text.substring(split + 1), style, cx, cy + apart, colour, alpha);
    } else {
      line(text, style, cx, cy, colour, alpha);
    }
  }

  private void line(String text, Type.Style style, double cx, double cy, int colour, double alpha)
      throws IOException {
    double baseline = cy + CAP_MIDDLE * style.size();
    String written = Type.written(text, style);
    pen.text(
        new VectorPen.Text(
            written, style, style.size(), cx, baseline, true, colour, alpha, look.ground()));
  }

  private void plate(int label, double cx, double cy, double alpha) throws IOException {
    boolean caption = labels.isCaption(label);
    double wide = labels.width(label) + 6;
    double high = labels.height(label) + 4;
    double corner = Math.min(high, 2 * CORNER);
    if (!caption) {
      int edge = Look.mix(look.ground(), look.tie(), 0.5f);
      pen.fill(round(cx, cy, wide + 2, high + 2, corner + 2), edge, alpha);
    }
    double cover = caption ? alpha * CAPTION_PLATE : alpha;
    pen.fill(round(cx, cy, wide, high, corner), look.ground(), cover);
  }

  private static RoundRectangle2D round(
      double cx, double cy, double wide, double high, double corner) {
    return new RoundRectangle2D.Double(cx - wide / 2, cy - high / 2, wide, high, corner, corner);
  }
}
