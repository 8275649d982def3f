package kith.picture;

import kith.network.Provenance;

/**
 * Which ties a frame shows, how dark and in which style.
 *
 * <p>The more ties share a pixel on average, the less each is inked, long ones least; where very
 * many do, a fixed choice of them stands for all, each inked the more. Styles are told apart only
 * where a single tie can be followed.
 */
final class Weave {
  private static final float LEAST_WIDTH = 0.6f;
  private static final float MOST_WIDTH = 5;
  private static final double MOST_LAYERS = 1.6;
  private static final double READABLE = 3;
  private static final double LEAST_STYLED = 0.3;
  private static final float HIDDEN = 1.5f;
  private static final int MOST_PIECES = 24;

  private final Picture picture;
  private final Strands strands;
  private final float density;
  private final float scale;
  private final float[] x;
  private final float[] y;
  private final float exposure;
  private final float keep;
  private final float thickness;
  private final boolean styled;

  /**
   * @param x of every node, in pixels of the image
   * @param y likewise
   */
  Weave(Picture picture, Camera camera, double density, float[] x, float[] y) {
    this.picture = picture;
    this.strands = picture.scene().strands();
    this.density = (float) density;
    this.scale = (float) (camera.scale() * density);
    this.x = x;
    this.y = y;
    double layers = layers(camera);
    this.exposure = (float) Math.clamp(Math.sqrt(0.3 / layers), 0.14, 1);
    this.keep = (float) (MOST_LAYERS / layers);
    this.thickness = (float) Math.clamp(Math.sqrt(camera.scale()), 0.3, 1.3);
    this.styled = camera.scale() > LEAST_STYLED && keep > READABLE;
  }

  /**
   * How many ties of a pixel's width share a pixel on average, of the whole map, so that panning
   * does not change it.
   */
  private double layers(Camera camera) {
    Bounds bounds = picture.bounds();
    double area = Math.max(1, bounds.width() * bounds.height());
    return Math.max(1e-9, picture.quietLength() / (area * camera.scale()));
  }

  /** Adds those of a run of strands that are always drawn. */
  void quiet(Lines lines, int from, int to) {
    float most = Math.min(1, keep) * (1 << 24);
    for (int strand = from; strand < to; strand++) {
      int lot = strand * 0x9E3779B1 >>> 8;
      if (lot >= most) {
        continue;
      }
      int a = strands.from(strand);
      int b = strands.to(strand);
      if (lines.shows(x[a], y[a], x[b], y[b], reach(a, b)) && !strands.isMine(strand)) {
        float loudness = loudness(a, b);
        float chance = Math.min(1, keep * loudness);
        if (lot < chance * (1 << 24)) {
          tie(lines, strand, exposure * loudness / chance, 1);
        }
      }
    }
  }

  /** Adds all ties of somebody who stands out, the owner's included. */
  void bright(Lines lines, int node) {
    for (int k = 0; k < strands.degree(node); k++) {
      tie(lines, strands.strand(node, k), 1.35f, 1.15f);
    }
  }

  /** How far a tie may be seen outside of the box around its ends. */
  private float reach(int a, int b) {
    float bow = picture.isBent() ? Math.max(Math.abs(x[a] - x[b]), Math.abs(y[a] - y[b])) / 8 : 0;
    return MOST_WIDTH * density + bow;
  }

  private float loudness(int a, int b) {
    float dx = x[a] - x[b];
    float dy = y[a] - y[b];
    return (float) Geometry.nearness(Math.sqrt(dx * dx + dy * dy) / scale);
  }

  private void tie(Lines lines, int strand, float opacity, float wider) {
    Provenance provenance = strands.provenance(strand);
    boolean stated = provenance == Provenance.STATED;
    float slimmer = stated ? wider : 0.85f * wider;
    float width = Math.max(LEAST_WIDTH, strands.width(strand) * thickness * slimmer) * density;
    int amount = Math.round(ink(provenance) * opacity * Line.UNIT);
    Provenance style = styled ? provenance : Provenance.STATED;
    if (picture.isBent()) {
      bent(lines, strand, width, amount, style);
    } else {
      straight(lines, strand, width, amount, style);
    }
  }

  /** What is less sure is quieter; a broken line and a whole one have about the same ink. */
  private float ink(Provenance provenance) {
    return switch (provenance) {
      case STATED -> 0.8f;
      case IMPORTED -> styled ? 0.75f : 0.55f;
      case INFERRED -> styled ? 0.75f : 0.33f;
    };
  }

  /** From rim to rim: what lies under the two discs is left out. */
  private void straight(Lines lines, int strand, float width, int amount, Provenance style) {
    int a = strands.from(strand);
    int b = strands.to(strand);
    float dx = x[b] - x[a];
    float dy = y[b] - y[a];
    float far = (float) Math.sqrt(dx * dx + dy * dy);
    float fromA = hidden(a);
    float fromB = hidden(b);
    if (far > fromA + fromB) {
      dx /= far;
      dy /= far;
      float ax = x[a] + fromA * dx;
      float ay = y[a] + fromA * dy;
      line(lines, ax, ay, x[b] - fromB * dx, y[b] - fromB * dy, width, amount, style);
    }
  }

  /** As many straight pieces as it takes to look like a curve. */
  private void bent(Lines lines, int strand, float width, int amount, Provenance style) {
    int a = strands.from(strand);
    int b = strands.to(strand);
    float toX = (picture.bowX(strand) - picture.x(a)) * scale;
    float toY = (picture.bowY(strand) - picture.y(a)) * scale;
    float chordX = x[b] - x[a];
    float chordY = y[b] - y[a];
    double long2 = Math.max(1, chordX * chordX + chordY * chordY);
    double bow = Math.abs(toX * chordY - toY * chordX) / Math.sqrt(long2);
    int pieces = Math.clamp((int) Math.ceil(Math.sqrt(bow / density)), 1, MOST_PIECES);
    float fromX = x[a];
    float fromY = y[a];
    for (int piece = 1; piece <= pieces; piece++) {
      float t = (float) piece / pieces;
      float one = 2 * t * (1 - t);
      float nextX = piece == pieces ? x[b] : x[a] + one * toX + t * t * chordX;
      float nextY = piece == pieces ? y[b] : y[a] + one * toY + t * t * chordY;
      line(lines, fromX, fromY, nextX, nextY, width, amount, style);
      fromX = nextX;
      fromY = nextY;
    }
  }

  /** How much of a tie a disc hides. */
  private float hidden(int node) {
    return Math.max(0, picture.radius(node) * scale - HIDDEN * density);
  }

  private void line(
      Lines lines,
      float ax,
      float ay,
      float bx,
      float by,
      float width,
      int amount,
      Provenance style) {
    Line line = lines.add(ax, ay, bx, by, width, amount);
    if (line != null && style == Provenance.IMPORTED) {
      line.dashed(7 * density, 3 * density);
    } else if (line != null && style == Provenance.INFERRED) {
      line.dashed(2 * density, 3 * density);
    }
  }

  /** Adds the arrowheads of the strands that have some. */
  void quietHeads(Heads heads) {
    if (Heads.show(Radii.ME * scale, density)) {
      for (int strand : strands.arrowed()) {
        head(heads, strand);
      }
    }
  }

  /** Adds the arrowheads of the ties of somebody who stands out. */
  void brightHeads(Heads heads, int node) {
    for (int k = 0; k < strands.degree(node); k++) {
      head(heads, strands.strand(node, k));
    }
  }

  private void head(Heads heads, int strand) {
    int a = strands.from(strand);
    int b = strands.to(strand);
    float bowX = x[b] + (picture.bowX(strand) - picture.x(b)) * scale;
    float bowY = y[b] + (picture.bowY(strand) - picture.y(b)) * scale;
    if (strands.pointsTo(strand)) {
      heads.add(bowX, bowY, x[b], y[b], picture.radius(b) * scale);
    }
    if (strands.pointsFrom(strand)) {
      heads.add(bowX, bowY, x[a], y[a], picture.radius(a) * scale);
    }
  }
}
