package kith.picture;

import java.util.Arrays;

/**
 * The letters of a frame: found and set by one thread, then laid onto the bands by several. Text
 * stands on whole pixels, so that it stays crisp while the map is panned.
 */
final class Words {
  /** A disc of a smaller radius, in logical pixels, has no initials. */
  private static final float LEAST_INITIALS = 8.5f;

  private static final float HALO = 2.2f;
  private static final float HALO_ALPHA = 0.82f;
  private static final float CORNER = 9;
  private static final float CAPTION_PLATE = 0.78f;
  private static final float CAP_MIDDLE = 0.364f;
  private static final char LATIN_END = 0x250;

  private final Look look;
  private final Masks masks;
  private Type.Mask[] mask = new Type.Mask[256];
  private int[] left = new int[256];
  private int[] top = new int[256];
  private int[] ink = new int[256];
  private int[] halo = new int[256];
  private float[][] plate = new float[256][];
  private int count;

  Words(Look look, Masks masks) {
    this.look = look;
    this.masks = masks;
  }

  void collect(
      Picture picture, Placement labels, Camera camera, Surface surface, float[] x, float[] y) {
    Arrays.fill(mask, 0, count, null);
    count = 0;
    Raster whole = new Raster(surface, 0, surface.height());
    if (Radii.ME * camera.scale() >= LEAST_INITIALS) {
      initials(picture, camera, surface, whole, x, y);
    }
    for (int label = 0; label < labels.size(); label++) {
      label(picture, labels, label, camera, whole, (float) surface.density());
    }
    for (Ghost ghost : picture.ghosts()) {
      ask(ghost, camera, whole, (float) surface.density());
    }
  }

  private void ask(Ghost ghost, Camera camera, Raster whole, float density) {
    float cx = (float) (camera.screenX(ghost.x()) * density);
    float cy = (float) (camera.screenY(ghost.y()) * density);
    float radius = (float) (Ghost.RADIUS * camera.scale() * density);
    if (camera.scale() < Ghost.READABLE || !whole.shows(cx, cy, radius + 80 * density)) {
      return;
    }
    int colour = Raster.premultiplied(look.caption(-1), 1);
    line(Ghost.SIGN, Type.Style.STRONG, cx, cy, density, colour);
    for (int line = 0; line < ghost.lines().size(); line++) {
      float at = cy + radius + Ghost.below(line) * density;
      line(ghost.lines().get(line), Type.Style.NAME, cx, at, density, colour);
    }
  }

  private void initials(
      Picture picture, Camera camera, Surface surface, Raster whole, float[] x, float[] y) {
    float density = (float) surface.density();
    Scene scene = picture.scene();
    for (int node = 0; node < scene.people(); node++) {
      float radius = (float) (picture.radius(node) * camera.scale() * density);
      if (radius >= LEAST_INITIALS * density && whole.shows(x[node], y[node], radius)) {
        boolean me = node == scene.topology().me();
        int disc = me ? look.accent() : look.tone(scene.hue(node));
        float appearing = Math.clamp((radius / density - LEAST_INITIALS) / 2, 0.2f, 1);
        int colour = Look.mix(disc, look.on(disc), appearing);
        int seen = Look.mix(look.ground(), colour, picture.visibility(node));
        String text = scene.initials(node);
        Type.Mask set = masks.get(text, Type.Style.INITIALS, Math.round(radius * 0.8f), 0);
        float middle = text.charAt(0) < LATIN_END ? 0 : set.top() + set.height() / 2f;
        float baseline = middle == 0 ? y[node] + CAP_MIDDLE * radius * 0.8f : y[node] - middle;
        add(set, x[node] - set.width() / 2f, baseline + set.top(), seen, 0);
      }
    }
  }

  private void label(
      Picture picture, Placement labels, int label, Camera camera, Raster whole, float density) {
    float cx = (float) (labels.centreX(label, camera) * density);
    float cy = (float) (labels.centreY(label, camera) * density);
    float halfWidth = labels.width(label) * density / 2;
    float halfHeight = labels.height(label) * density / 2;
    if (!whole.shows(cx, cy, halfWidth + 8 * density) || labels.alpha(label) <= 0) {
      return;
    }
    boolean caption = labels.isCaption(label);
    int of = labels.of(label);
    Scene scene = picture.scene();
    Type.Style style = caption ? Type.Style.CAPTION : Labels.style(picture, of);
    String text = caption ? Type.shortened(scene.groups().get(of).name()) : scene.name(of);
    int colour = caption ? look.caption(scene.groups().get(of).hue()) : look.ink();
    int letters = Raster.premultiplied(colour, labels.alpha(label));
    int first = count;
    if (labels.isStacked(label)) {
      int split = Scene.split(text);
      line(text.substring(0, split), style, cx, cy - halfHeight / 2, density, letters);
      line(text.substring(split + 1), style, cx, cy + halfHeight / 2, density, letters);
    } else {
      line(text, style, cx, cy, density, letters);
    }
    if (labels.onPlate(label)) {
      float wide = halfWidth + 3 * density;
      float high = halfHeight + 2 * density;
      float corner = Math.min(high, CORNER * density);
      float edge = caption ? 0 : 1;
      plate[first] = new float[] {cx, cy, wide - corner, high - corner, corner, edge};
    }
  }

  /** A line of text with its halo, in the middle of a point. */
  private void line(String text, Type.Style style, float cx, float cy, float density, int letters) {
    float size = style.size() * density;
    Type.Mask set = masks.get(text, style, size, HALO * density);
    int around = Raster.premultiplied(look.ground(), HALO_ALPHA * (letters >>> 24) / 255f);
    add(set, cx - set.width() / 2f, cy + CAP_MIDDLE * size + set.top(), letters, around);
  }

  private void add(Type.Mask set, float x, float y, int colour, int around) {
    if (count == mask.length) {
      grow();
    }
    mask[count] = set;
    left[count] = Math.round(x);
    top[count] = Math.round(y);
    ink[count] = colour;
    halo[count] = around;
    plate[count++] = null;
  }

  private void grow() {
    int room = 2 * count;
    mask = Arrays.copyOf(mask, room);
    left = Arrays.copyOf(left, room);
    top = Arrays.copyOf(top, room);
    ink = Arrays.copyOf(ink, room);
    halo = Arrays.copyOf(halo, room);
    plate = Arrays.copyOf(plate, room);
  }

  void paint(Raster raster) {
    for (int word = 0; word < count; word++) {
      if (plate[word] != null) {
        plate(raster, plate[word], (ink[word] >>> 24) / 255f);
      }
      lay(raster, word, mask[word]);
    }
  }

  private void lay(Raster raster, int word, Type.Mask set) {
    if (halo[word] != 0) {
      raster.mask(set.halo(), set.width(), set.height(), left[word], top[word], halo[word]);
    }
    raster.mask(set.letters(), set.width(), set.height(), left[word], top[word], ink[word]);
  }

  /** A plate of ground colour with round corners; as visible as its letters, captions' less so. */
  private void plate(Raster raster, float[] box, float alpha) {
    float[] xs = new float[48];
    float[] ys = new float[48];
    float cover = box[5] > 0 ? alpha : alpha * CAPTION_PLATE;
    for (int edge = (int) box[5]; edge >= 0; edge--) {
      float r = box[4] + edge;
      for (int k = 0; k < 48; k++) {
        double angle = 2 * Math.PI * (k + 0.5) / 48;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        xs[k] = (float) (box[0] + Math.signum(cos) * box[2] + r * cos);
        ys[k] = (float) (box[1] + Math.signum(sin) * box[3] + r * sin);
      }
      int colour = edge > 0 ? Look.mix(look.ground(), look.tie(), 0.5f) : look.ground();
      raster.convex(xs, ys, 48, Raster.premultiplied(colour, cover));
    }
  }
}
