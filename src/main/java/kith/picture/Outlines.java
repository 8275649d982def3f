package kith.picture;

import java.util.Arrays;

/** The soft hulls of a frame that show on a surface, each on its bands. Keeps its arrays. */
final class Outlines {
  private static final int POINTS = Hulls.POINTS;
  private static final float LEAST = 6;
  private static final float STANDING = 1.7f;

  private final Shelves shelves = new Shelves();
  private float[] xs = new float[16 * POINTS];
  private float[] ys = new float[16 * POINTS];
  private int[] fills = new int[16];
  private int[] edges = new int[16];
  private int count;
  private float density;

  /** Finds the hulls that show on bands of so many rows. */
  void gather(Picture picture, Look look, Camera camera, Surface surface, int rows) {
    count = 0;
    density = (float) surface.density();
    shelves.reset(surface.top(), rows, Math.ceilDiv(surface.height(), rows));
    Hulls hulls = picture.hulls();
    for (int group = 0; group < picture.scene().groups().size(); group++) {
      if (hulls.strength(group) > 0 && shows(hulls, group, camera, surface)) {
        reserve();
        for (int k = 0; k < POINTS; k++) {
          xs[count * POINTS + k] = (float) (camera.screenX(hulls.x(group, k)) * density);
          ys[count * POINTS + k] = (float) (camera.screenY(hulls.y(group, k)) * density);
        }
        colour(picture, look, group);
        shelves.add(ys[count * POINTS + 3 * POINTS / 4], ys[count * POINTS + POINTS / 4]);
        count++;
      }
    }
    shelves.sort();
  }

  private void reserve() {
    if (count == fills.length) {
      xs = Arrays.copyOf(xs, 2 * xs.length);
      ys = Arrays.copyOf(ys, 2 * ys.length);
      fills = Arrays.copyOf(fills, 2 * count);
      edges = Arrays.copyOf(edges, 2 * count);
    }
  }

  /** Its rightmost point is the first, and then every quarter the lowest, leftmost, topmost. */
  private boolean shows(Hulls hulls, int group, Camera camera, Surface surface) {
    double right = camera.screenX(hulls.x(group, 0)) * density;
    double bottom = camera.screenY(hulls.y(group, POINTS / 4)) * density;
    double left = camera.screenX(hulls.x(group, POINTS / 2)) * density;
    double top = camera.screenY(hulls.y(group, 3 * POINTS / 4)) * density;
    return right - left >= LEAST * density
        && right + density >= surface.left()
        && left - density <= surface.left() + surface.width()
        && bottom + density >= surface.top()
        && top - density <= surface.top() + surface.height();
  }

  private void colour(Picture picture, Look look, int group) {
    Scene.Group circle = picture.scene().groups().get(group);
    float strength = picture.hulls().strength(group) * picture.visibility(circle.hub());
    strength *= picture.stands(circle.hub()) ? STANDING : 1;
    int colour = look.tone(circle.hue());
    float tint = circle.hue() < 0 ? 0.05f : look.isDark() ? 0.13f : 0.12f;
    fills[count] = Raster.premultiplied(colour, tint * strength);
    edges[count] = Raster.premultiplied(colour, Math.min(1, (tint + 0.22f) * strength));
  }

  /** Paints those of a band. */
  void paint(Raster raster, Pen pen, int band) {
    float[] px = new float[POINTS];
    float[] py = new float[POINTS];
    int end = shelves.to(band);
    for (int place = shelves.from(band); place < end; place++) {
      int hull = shelves.thing(place);
      System.arraycopy(xs, hull * POINTS, px, 0, POINTS);
      System.arraycopy(ys, hull * POINTS, py, 0, POINTS);
      raster.convex(px, py, POINTS, fills[hull]);
      for (int k = 0; k < POINTS; k++) {
        int next = (k + 1) % POINTS;
        pen.draw(px[k], py[k], px[next], py[next], density, edges[hull]);
      }
    }
  }
}
