package kith.picture;

/**
 * Paints pictures into pixels: on the screen, and piece by piece into an export. Keeps masks of
 * letters and its arrays from frame to frame; one thread at a time, which shares the work with the
 * machine's other cores.
 */
public final class Painter {
  /** No disc is drawn smaller than this radius, in logical pixels. */
  static final float DOT = 1.1f;

  private final Look look;
  private final Frame frame;

  /**
   * @param look the colours
   * @param type the letters; may be shared with {@link Labels}
   */
  public Painter(Look look, Type type) {
    this(look, type, look.ground());
  }

  private Painter(Look look, Type type, int ground) {
    this.look = look;
    this.frame = new Frame(look, ground, new Words(look, new Masks(type)));
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
    frame.paint(picture, labels, camera, surface);
  }
}
