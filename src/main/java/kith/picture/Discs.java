package kith.picture;

import java.util.Arrays;

/** The discs of a frame that show on a surface, each on the bands it crosses. Keeps its arrays. */
final class Discs {
  private static final float RINGS = 6;

  /** Beyond all hues. */
  private static final int ME = Look.HOLLOW + 1;

  private final Shelves shelves = new Shelves();
  private final int[] fills = new int[ME + 2];
  private final int[] fadedFills = new int[ME + 2];
  private final int[] rims = new int[ME + 2];
  private final int[] fadedRims = new int[ME + 2];
  private int[] nodes = new int[256];
  private int count;
  private Picture picture;
  private float scale;
  private float density;
  private float[] x;
  private float[] y;
  private int accent;

  /** Finds the discs of a frame that show on bands of so many rows. */
  void gather(Picture shown, Look look, Camera camera, Surface surface, int rows, float[][] at) {
    picture = shown;
    density = (float) surface.density();
    scale = (float) (camera.scale() * density);
    x = at[0];
    y = at[1];
    colour(look);
    count = 0;
    shelves.reset(surface.top(), rows, Math.ceilDiv(surface.height(), rows));
    Raster whole = new Raster(surface, 0, surface.height());
    for (int node = 0; node < picture.discs(); node++) {
      float reach =
          radius(node) + (picture.stands(node) || picture.matches(node) ? RINGS * density : 1);
      if (whole.shows(x[node], y[node], reach)) {
        nodes = count < nodes.length ? nodes : Arrays.copyOf(nodes, 2 * count);
        nodes[count++] = node;
        shelves.add(y[node] - reach, y[node] + reach);
      }
    }
    shelves.sort();
  }

  private void colour(Look look) {
    float receded = picture.receded();
    for (int hue = -1; hue <= ME; hue++) {
      int colour = hue == ME ? look.accent() : look.tone(hue);
      fills[hue + 1] = colour;
      fadedFills[hue + 1] = Look.mix(look.ground(), colour, receded);
      rims[hue + 1] = look.rim(hue);
      fadedRims[hue + 1] = Look.mix(look.ground(), look.rim(hue), receded);
    }
    accent = look.accent();
  }

  private float radius(int node) {
    return Math.max(picture.radius(node) * scale, Painter.DOT * density);
  }

  /** Paints all on a band that belong to what stands out, or all that do not. */
  void paint(Raster raster, int band, boolean belonging) {
    int me = picture.scene().topology().me();
    int end = shelves.to(band);
    for (int k = shelves.from(band); k < end; k++) {
      int node = nodes[shelves.thing(k)];
      if (picture.belongs(node) == belonging) {
        int hue = 1 + (node == me ? ME : picture.scene().hue(node));
        float r = radius(node);
        float edge = r < 2.5f * density ? 0 : Math.clamp(0.13f * r, 0.7f * density, 2 * density);
        int fill = belonging ? fills[hue] : fadedFills[hue];
        raster.disc(x[node], y[node], r, fill, belonging ? rims[hue] : fadedRims[hue], edge);
        if (picture.stands(node)) {
          float ring = 2 * density;
          raster.ring(x[node], y[node], r + 1.5f * ring, ring, accent);
        } else if (picture.matches(node)) {
          raster.ring(x[node], y[node], r + 2 * density, 1.5f * density, accent);
        }
      }
    }
  }
}
