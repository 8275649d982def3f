package kith.picture;

import java.util.List;
import kith.network.Provenance;

/** One picture through one camera, without its words: hulls, ties, discs. Read by all bands. */
final class Frame {
  private static final float TIE_CAP = 0.55f;
  private static final float BRIGHT_CAP = 0.95f;
  private static final float LEAST_WIDTH = 0.6f;
  private static final double MOST_LAYERS = 1.6;
  private static final double READABLE = 3;
  private static final float DASH = 4;
  private static final float LEAST_ARROW = 7;

  private final Picture picture;
  private final Scene scene;
  private final Look look;
  private final Camera camera;
  private final float density;
  private final float scale;
  private final float[] x;
  private final float[] y;
  private final float exposure;
  private final float keep;
  private final float thickness;

  /**
   * @param x of every node, in pixels of the image
   * @param y likewise
   */
  Frame(Picture picture, Look look, Camera camera, double density, float[] x, float[] y) {
    this.picture = picture;
    this.scene = picture.scene();
    this.look = look;
    this.camera = camera;
    this.density = (float) density;
    this.scale = (float) (camera.scale() * density);
    this.x = x;
    this.y = y;
    double layers = layers();
    this.exposure = (float) Math.clamp(Math.sqrt(0.3 / layers), 0.14, 1);
    this.keep = (float) (MOST_LAYERS / layers);
    this.thickness = (float) Math.clamp(Math.sqrt(camera.scale()), 0.3, 1.3);
  }

  /**
   * How many ties of a pixel's width share a pixel on average. The more, the less each is inked, so
   * that a dense map keeps its texture. Of the whole map, so that panning does not change it.
   */
  private double layers() {
    Bounds bounds = picture.bounds();
    double area = Math.max(1, bounds.width() * bounds.height());
    return Math.max(1e-9, picture.quietLength() / (area * camera.scale()));
  }

  /** How dark ties may get together. */
  float tieCap() {
    return TIE_CAP * picture.receded();
  }

  /** The same for the ties of who stands out. */
  float brightCap() {
    return BRIGHT_CAP * picture.emphasis().amount();
  }

  /** Paints the rows of a raster; what {@link #ties} added is inked here. */
  void paint(Raster raster, Ties quiet, Ties bright) {
    Lines lines = new Lines(raster, null);
    hulls(raster, lines);
    quiet.settle(raster);
    arrows(raster);
    if (!picture.emphasis().isNone()) {
      discs(raster, false);
      threads(lines);
      brightTies(raster, bright);
    }
    discs(raster, true);
  }

  private void hulls(Raster raster, Lines lines) {
    List<Scene.Group> groups = scene.groups();
    float[] xs = new float[Hulls.POINTS];
    float[] ys = new float[Hulls.POINTS];
    for (int group = 0; group < groups.size(); group++) {
      if (picture.hulls().strength(group) > 0) {
        hull(raster, lines, group, xs, ys);
      }
    }
  }

  private void hull(Raster raster, Lines lines, int group, float[] xs, float[] ys) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (int k = 0; k < Hulls.POINTS; k++) {
      xs[k] = (float) (camera.screenX(picture.hulls().x(group, k)) * density);
      ys[k] = (float) (camera.screenY(picture.hulls().y(group, k)) * density);
      left = Math.min(left, xs[k]);
      right = Math.max(right, xs[k]);
    }
    if (right < raster.left() || left > raster.right() || right - left < 6 * density) {
      return;
    }
    Scene.Group circle = scene.groups().get(group);
    boolean stands = picture.emphasis().has(circle.hub());
    float strength = picture.hulls().strength(group) * picture.visibility(circle.hub());
    strength *= stands ? 1.7f : 1;
    int colour = look.circle(circle.hue());
    float tint = circle.hue() < 0 ? 0.05f : look.isDark() ? 0.13f : 0.12f;
    raster.convex(xs, ys, Hulls.POINTS, Raster.premultiplied(colour, tint * strength));
    int edge = Raster.premultiplied(colour, Math.min(1, (tint + 0.22f) * strength));
    for (int k = 0; k < Hulls.POINTS; k++) {
      int next = (k + 1) % Hulls.POINTS;
      lines.draw(xs[k], ys[k], xs[next], ys[next], density, edge);
    }
  }

  /**
   * Adds every n-th of the ties that are always drawn. Where very many share a pixel, a fixed
   * choice of them stands for all, each inked the more; the long, quiet ones are thinned out first.
   */
  void ties(Lines lines, int share, int shares) {
    Strands strands = scene.strands();
    for (int strand = share; strand < strands.count(); strand += shares) {
      if (!strands.isMine(strand)) {
        float loudness = loudness(strand);
        float chance = Math.min(1, keep * loudness);
        if ((strand * 0x9E3779B1 >>> 8) < chance * (1 << 24)) {
          Provenance provenance = strands.provenance(strand);
          float opacity = provenance == Provenance.STATED ? 0.8f : 0.55f;
          float slimmer = provenance == Provenance.IMPORTED ? 0.8f : 1;
          tie(lines, strand, opacity * exposure * loudness / chance, slimmer);
        }
      }
    }
  }

  private float loudness(int strand) {
    float dx = x[scene.strands().from(strand)] - x[scene.strands().to(strand)];
    float dy = y[scene.strands().from(strand)] - y[scene.strands().to(strand)];
    return (float) Geometry.nearness(Math.sqrt(dx * dx + dy * dy) / scale);
  }

  private void tie(Lines lines, int strand, float opacity, float slimmer) {
    Strands strands = scene.strands();
    int a = strands.from(strand);
    int b = strands.to(strand);
    float width = Math.max(LEAST_WIDTH, strands.width(strand) * thickness * slimmer) * density;
    boolean guess = strands.provenance(strand) == Provenance.INFERRED;
    boolean dashed = guess && camera.scale() > 0.3 && keep > READABLE;
    float inked = guess && !dashed ? opacity / 2 : opacity;
    int amount = Math.round(inked * Lines.UNIT);
    lines.add(x[a], y[a], x[b], y[b], width, amount, dashed ? DASH * density : 0);
  }

  /** The ties of who stands out, the owner's included, in the accent. */
  private void brightTies(Raster raster, Ties bright) {
    Lines lines = bright.lines(raster);
    for (int node : focus()) {
      for (int k = 0; k < scene.strands().degree(node); k++) {
        tie(lines, scene.strands().strand(node, k), 1.1f, 1.15f);
      }
    }
    bright.settle(raster);
    for (int node : focus()) {
      for (int k = 0; k < scene.strands().degree(node); k++) {
        arrow(raster, scene.strands().strand(node, k), look.accent());
      }
    }
  }

  private int[] focus() {
    Emphasis emphasis = picture.emphasis();
    boolean extra = emphasis.hovered() >= 0 && !emphasis.selected().contains(emphasis.hovered());
    int[] focus = new int[emphasis.selected().size() + (extra ? 1 : 0)];
    int n = 0;
    for (int node : emphasis.selected()) {
      focus[n++] = node;
    }
    if (extra) {
      focus[n] = emphasis.hovered();
    }
    return focus;
  }

  /** Fine threads from the hub of a circle that stands out to its members. */
  private void threads(Lines lines) {
    for (Scene.Group group : scene.groups()) {
      if (picture.emphasis().has(group.hub())) {
        float alpha = 0.5f * picture.emphasis().amount();
        int colour = Raster.premultiplied(look.circle(group.hue()), alpha);
        for (int member : group.members()) {
          int hub = group.hub();
          lines.draw(x[hub], y[hub], x[member], y[member], 0.8f * density, colour);
        }
      }
    }
  }

  private void arrows(Raster raster) {
    if (scale * Radii.ME < LEAST_ARROW * density) {
      return;
    }
    int colour = Look.mix(look.ground(), look.tie(), 0.75f * picture.receded());
    for (int strand : scene.strands().arrowed()) {
      arrow(raster, strand, colour);
    }
  }

  private void arrow(Raster raster, int strand, int colour) {
    Strands strands = scene.strands();
    if (strands.pointsTo(strand)) {
      head(raster, strands.from(strand), strands.to(strand), colour);
    }
    if (strands.pointsFrom(strand)) {
      head(raster, strands.to(strand), strands.from(strand), colour);
    }
  }

  private void head(Raster raster, int from, int to, int colour) {
    float radius = radius(to);
    float length = Math.min(7 * density, 0.75f * radius);
    if (radius < LEAST_ARROW * density || !raster.shows(x[to], y[to], radius + length)) {
      return;
    }
    float dx = x[from] - x[to];
    float dy = y[from] - y[to];
    float far = (float) Math.sqrt(dx * dx + dy * dy);
    if (far < radius + length) {
      return;
    }
    dx /= far;
    dy /= far;
    float tip = radius + 0.5f * density;
    float back = tip + length;
    float half = 0.42f * length;
    float[] xs = {x[to] + dx * tip, x[to] + dx * back - dy * half, x[to] + dx * back + dy * half};
    float[] ys = {y[to] + dy * tip, y[to] + dy * back + dx * half, y[to] + dy * back - dx * half};
    raster.convex(xs, ys, 3, Raster.premultiplied(colour, 1));
  }

  private float radius(int node) {
    return Math.max(picture.radius(node) * scale, Painter.DOT * density);
  }

  /** All discs that belong to what stands out, or all that do not. */
  private void discs(Raster raster, boolean belonging) {
    int[] fills = new int[Look.COLOURS + 2];
    for (int hue = -1; hue <= Look.COLOURS; hue++) {
      int colour = hue == Look.COLOURS ? look.accent() : look.circle(hue);
      fills[hue + 1] = faded(colour, belonging);
    }
    int rim = faded(look.rim(), belonging);
    for (int node = 0; node < scene.people(); node++) {
      float r = radius(node);
      if (picture.belongs(node) == belonging && raster.shows(x[node], y[node], r + 6 * density)) {
        int hue = node == scene.topology().me() ? Look.COLOURS : scene.hue(node);
        float edge = r < 2.5f * density ? 0 : Math.clamp(0.13f * r, 0.7f * density, 2 * density);
        raster.disc(x[node], y[node], r, fills[hue + 1], rim, edge);
        if (picture.emphasis().has(node)) {
          float ring = 2 * density;
          int accent = Raster.premultiplied(look.accent(), 1);
          raster.ring(x[node], y[node], r + 1.5f * ring, ring, accent);
        }
      }
    }
  }

  private int faded(int colour, boolean belonging) {
    return belonging ? colour : Look.mix(look.ground(), colour, picture.receded());
  }
}
