package kith.picture;

/** The ties of a frame as lines, in the {@link TieStyle} of its scale, and their arrowheads. */
final class Weave {
  private static final float MOST_WIDTH = 5;
  private static final float HIDDEN = 1.5f;
  private static final int MOST_PIECES = 24;

  private final Picture picture;
  private final Strands strands;
  private final TieStyle style;
  private final float density;
  private final float scale;
  private final float[] x;
  private final float[] y;

  /**
   * @param x of every node, in pixels of the image
   * @param y likewise
   */
  Weave(Picture picture, Camera camera, double density, float[] x, float[] y) {
    this.picture = picture;
    this.strands = picture.scene().strands();
    this.style = new TieStyle(picture, camera.scale());
    this.density = (float) density;
    this.scale = (float) (camera.scale() * density);
    this.x = x;
    this.y = y;
  }

  /** Adds those of a run of strands that are always drawn. */
  void quiet(Lines lines, int from, int to) {
    double most = style.bestChance();
    for (int strand = from; strand < to; strand++) {
      double lot = TieStyle.lot(strand);
      if (lot < most && !strands.isMine(strand) && shows(lines, strand)) {
        double length = length(strand);
        if (lot < style.chance(length)) {
          tie(lines, strand, style.density(strand, length), style.width(strand));
        }
      }
    }
  }

  /** Adds the ties of somebody who stands out that do so too, the owner's included. */
  void bright(Lines lines, int node) {
    for (int k = 0; k < strands.degree(node); k++) {
      int strand = strands.strand(node, k);
      if (picture.lights(node, strand)) {
        tie(lines, strand, style.brightDensity(strand), style.brightWidth(strand));
      }
    }
  }

  private boolean shows(Lines lines, int strand) {
    int a = strands.from(strand);
    int b = strands.to(strand);
    return lines.shows(x[a], y[a], x[b], y[b], reach(a, b));
  }

  /** How far a tie may be seen outside of the box around its ends. */
  private float reach(int a, int b) {
    float bow = picture.isBent() ? Math.max(Math.abs(x[a] - x[b]), Math.abs(y[a] - y[b])) / 8 : 0;
    return MOST_WIDTH * density + bow;
  }

  /** In map units. */
  private double length(int strand) {
    float dx = x[strands.from(strand)] - x[strands.to(strand)];
    float dy = y[strands.from(strand)] - y[strands.to(strand)];
    return Math.sqrt(dx * dx + dy * dy) / scale;
  }

  private void tie(Lines lines, int strand, double ink, float wide) {
    int amount = (int) Math.round(ink * Line.UNIT);
    if (picture.isBent()) {
      bent(lines, strand, wide * density, amount);
    } else {
      straight(lines, strand, wide * density, amount);
    }
  }

  /** From rim to rim: what lies under the two discs is left out. */
  private void straight(Lines lines, int strand, float width, int amount) {
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
      line(lines, ax, ay, x[b] - fromB * dx, y[b] - fromB * dy, width, amount, style.dash(strand));
    }
  }

  /** As many straight pieces as it takes to look like a curve. */
  private void bent(Lines lines, int strand, float width, int amount) {
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
      line(lines, fromX, fromY, nextX, nextY, width, amount, style.dash(strand));
      fromX = nextX;
      fromY = nextY;
    }
  }

  /** How much of a tie a disc hides. */
  private float hidden(int node) {
    return Math.max(0, picture.radius(node) * scale - HIDDEN * density);
  }

  private void line(
      Lines lines, float ax, float ay, float bx, float by, float width, int amount, Dash dash) {
    Line line = lines.add(ax, ay, bx, by, width, amount);
    if (line != null && !dash.isNone()) {
      line.dashed(dash.on() * density, dash.off() * density);
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

  /** Adds the arrowheads of those ties. */
  void brightHeads(Heads heads, int node) {
    for (int k = 0; k < strands.degree(node); k++) {
      int strand = strands.strand(node, k);
      if (picture.lights(node, strand)) {
        head(heads, strand);
      }
    }
  }

  private void head(Heads heads, int strand) {
    if (strands.pointsTo(strand)) {
      head(heads, strand, strands.to(strand));
    }
    if (strands.pointsFrom(strand)) {
      head(heads, strand, strands.from(strand));
    }
  }

  /** Points as the tie arrives: as if it came straight on from twice as far as its bow. */
  private void head(Heads heads, int strand, int to) {
    float fromX = x[to] + 2 * (picture.bowX(strand) - picture.x(to)) * scale;
    float fromY = y[to] + 2 * (picture.bowY(strand) - picture.y(to)) * scale;
    heads.add(fromX, fromY, x[to], y[to], picture.radius(to) * scale);
  }
}
