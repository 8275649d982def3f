package kith.picture;

import java.util.stream.IntStream;

/**
 * Paints pictures into pixels: on the screen, and piece by piece into an export. Keeps masks of
 * letters and its arrays from frame to frame; one thread at a time, which shares the rows of a
 * surface with the machine's other cores.
 */
public final class Painter {
  /** No disc is drawn smaller than this radius, in logical pixels. */
  static final float DOT = 1.1f;

  private static final int BANDS = 8;
  private static final int CORES = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  private final Look look;
  private final int ground;
  private final Words words;
  private final Ties ties = new Ties(CORES);
  private final Ties bright = new Ties(1);
  private float[] x = new float[0];
  private float[] y = new float[0];

  /**
   * @param look the colours
   * @param type the letters; may be shared with {@link Labels}
   */
  public Painter(Look look, Type type) {
    this(look, type, look.ground());
  }

  private Painter(Look look, Type type, int ground) {
    this.look = look;
    this.ground = ground;
    this.words = new Words(look, new Masks(type));
  }

  /** A painter that leaves the ground out, for pictures that are laid over something else. */
  public static Painter withoutGround(Look look, Type type) {
    return new Painter(look, type, 0);
  }

  /** The colours it paints with. */
  public Look look() {
    return look;
  }

  /**
   * Paints all of a surface.
   *
   * @param picture what
   * @param labels the names and captions, as {@link Labels} places them at the camera's scale
   * @param camera which part of it; its view times the surface's density is the whole image
   * @param surface onto what
   */
  public void paint(Picture picture, Placement labels, Camera camera, Surface surface) {
    project(picture, camera, surface.density());
    words.collect(picture, labels, camera, surface, x, y);
    Frame frame = new Frame(picture, look, camera, surface.density(), x, y);
    ties.add(frame, surface);
    ties.ink(look.tie(), frame.tieCap());
    bright.reserve(surface);
    bright.ink(look.accent(), frame.brightCap());
    int rows = Math.max(1, Math.ceilDiv(surface.height(), BANDS));
    IntStream.range(0, Math.ceilDiv(surface.height(), rows))
        .parallel()
        .forEach(
            band -> {
              int last = Math.min(surface.height(), (band + 1) * rows);
              Raster raster = new Raster(surface, band * rows, last);
              raster.clear(ground);
              frame.paint(raster, ties, bright);
              words.paint(raster);
            });
  }

  private void project(Picture picture, Camera camera, double density) {
    int nodes = picture.scene().topology().size();
    if (x.length < nodes) {
      x = new float[nodes];
      y = new float[nodes];
    }
    for (int node = 0; node < nodes; node++) {
      x[node] = (float) (camera.screenX(picture.x(node)) * density);
      y[node] = (float) (camera.screenY(picture.y(node)) * density);
    }
  }
}
