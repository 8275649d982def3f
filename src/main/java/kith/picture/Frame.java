package kith.picture;

/**
 * One picture through one camera: first all that shows is gathered and put on the bands it crosses,
 * then each band is painted from below to above. Bands are so low that what is summed and painted
 * in one stays in a core's cache. Kept from frame to frame with its arrays.
 */
final class Frame {
  private static final float TIE_CAP = 0.55f;
  private static final float BRIGHT_CAP = 0.95f;
  private static final float HEAD_INK = 0.75f;
  private static final int BAND_PIXELS = 80_000;
  private static final int LEAST_ROWS = 16;
  private static final int RUN = 8192;

  private final Look look;
  private final int ground;
  private final Words words;
  private final Outlines outlines = new Outlines();
  private final Discs discs = new Discs();
  private final Lines[] quiet = new Lines[Crew.SIZE];
  private final Lines bright = new Lines();
  private final Heads heads = new Heads();
  private final Heads brightHeads = new Heads();
  private final Ties ties = new Ties();
  private final Ties brightTies = new Ties();
  private final int[][] sums = new int[Crew.SIZE][0];
  private final float[][] at = new float[2][0];
  private Picture picture;
  private Camera camera;
  private Surface surface;
  private Weave weave;
  private int rows;

  /**
   * @param ground premultiplied, 0 for none
   */
  Frame(Look look, int ground, Words words) {
    this.look = look;
    this.ground = ground;
    this.words = words;
    for (int worker = 0; worker < quiet.length; worker++) {
      quiet[worker] = new Lines();
    }
  }

  void paint(Picture shown, Placement labels, Camera through, Surface onto) {
    picture = shown;
    camera = through;
    surface = onto;
    rows = Math.max(LEAST_ROWS, BAND_PIXELS / surface.width());
    project();
    gather(labels);
    ties.ink(look.tie(), TIE_CAP * picture.receded(), ground);
    brightTies.ink(look.accent(), BRIGHT_CAP * picture.emphasis().amount(), ground);
    reserve((rows + 2) * surface.width());
    Crew.share(Math.ceilDiv(surface.height(), rows), this::band);
  }

  private void project() {
    int nodes = picture.scene().topology().size();
    if (at[0].length < nodes) {
      at[0] = new float[nodes];
      at[1] = new float[nodes];
    }
    double density = surface.density();
    for (int node = 0; node < nodes; node++) {
      at[0][node] = (float) (camera.screenX(picture.x(node)) * density);
      at[1][node] = (float) (camera.screenY(picture.y(node)) * density);
    }
  }

  private void reserve(int pixels) {
    for (int worker = 0; worker < sums.length; worker++) {
      if (sums[worker].length < pixels) {
        sums[worker] = new int[pixels];
      }
    }
  }

  private void gather(Placement labels) {
    weave = new Weave(picture, camera, surface.density(), at[0], at[1]);
    for (Lines lines : quiet) {
      lines.reset(surface, rows);
    }
    int strands = picture.scene().strands().count();
    Crew.share(
        3 + Math.ceilDiv(strands, RUN),
        (part, worker) -> {
          switch (part) {
            case 0 -> words.collect(picture, labels, camera, surface, at[0], at[1]);
            case 1 -> discs.gather(picture, look, camera, surface, rows, at);
            case 2 -> gatherFew();
            default ->
                weave.quiet(quiet[worker], (part - 3) * RUN, Math.min(strands, (part - 2) * RUN));
          }
        });
    Crew.share(quiet.length, (part, _) -> quiet[part].ready());
  }

  private void gatherFew() {
    outlines.gather(picture, look, camera, surface, rows);
    heads.reset(surface, rows);
    weave.quietHeads(heads);
    heads.ready();
    bright.reset(surface, rows);
    brightHeads.reset(surface, rows);
    for (int node : picture.standing()) {
      weave.bright(bright, node);
      weave.brightHeads(brightHeads, node);
    }
    bright.ready();
    brightHeads.ready();
  }

  private void band(int band, int worker) {
    int last = Math.min(surface.height(), (band + 1) * rows);
    Raster raster = new Raster(surface, band * rows, last);
    Pen pen = new Pen(raster, sums[worker]);
    raster.clear(ground);
    outlines.paint(raster, pen, band);
    for (Lines lines : quiet) {
      lines.draw(pen, band);
    }
    ties.settle(raster, sums[worker]);
    int ink = Look.mix(look.ground(), look.tie(), HEAD_INK * picture.receded());
    heads.paint(raster, band, ink);
    if (!picture.emphasis().isNone()) {
      discs.paint(raster, band, false);
      threads(pen);
      bright.draw(pen, band);
      brightTies.settle(raster, sums[worker]);
      brightHeads.paint(raster, band, look.accent());
    }
    discs.paint(raster, band, true);
    picture.ghosts().forEach(ghost -> ghost(ghost, raster, pen));
    words.paint(raster);
  }

  private void ghost(Ghost ghost, Raster raster, Pen pen) {
    float density = (float) surface.density();
    float cx = (float) (camera.screenX(ghost.x()) * density);
    float cy = (float) (camera.screenY(ghost.y()) * density);
    float r = (float) (Ghost.RADIUS * camera.scale() * density);
    if (!raster.shows(cx, cy, r + 2 * density)) {
      return;
    }
    raster.disc(cx, cy, r, Ghost.fill(look), Ghost.fill(look), 0);
    int ink = Raster.premultiplied(Ghost.rim(look), 1);
    for (int dash = 0; dash < Ghost.DASHES; dash++) {
      double from = 2 * Math.PI * dash / Ghost.DASHES;
      double to = from + Math.PI * 1.1 / Ghost.DASHES;
      pen.draw(
          (float) (cx + r * Math.cos(from)),
          (float) (cy + r * Math.sin(from)),
          (float) (cx + r * Math.cos(to)),
          (float) (cy + r * Math.sin(to)),
          1.4f * density,
          ink);
    }
  }

  /** Fine threads from the hub of a circle that stands out to its members. */
  private void threads(Pen pen) {
    float density = (float) surface.density();
    float alpha = 0.5f * picture.emphasis().amount();
    for (Scene.Group group : picture.scene().groups()) {
      int hub = group.hub();
      if (picture.stands(hub)) {
        int colour = Raster.premultiplied(look.tone(group.hue()), alpha);
        for (int member : group.members()) {
          pen.draw(at[0][hub], at[1][hub], at[0][member], at[1][member], 0.8f * density, colour);
        }
      }
    }
  }
}
