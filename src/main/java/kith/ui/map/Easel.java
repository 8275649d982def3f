package kith.ui.map;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kith.picture.Bounds;
import kith.picture.Camera;
import kith.picture.Emphasis;
import kith.picture.Ghost;
import kith.picture.Labels;
import kith.picture.Look;
import kith.picture.Painter;
import kith.picture.Picture;
import kith.picture.Placement;
import kith.picture.Surface;
import kith.picture.Type;

/**
 * Paints the map on a thread of its own, always the newest order, into one of three images: one is
 * shown, one was shown until just now and may still be on its way to the screen, one is painted.
 */
final class Easel implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Easel.class.getName());
  private static final int LEAVES = 3;

  /**
   * What to paint.
   *
   * @param density physical pixels per logical pixel
   * @param bent whether ties bow
   * @param ghosts who is not there yet
   * @param flying whether the next moment will differ, so that names may be half faded in
   * @param frame that must cut no name, in map units, or null
   */
  record Order(
      Chart chart,
      Camera camera,
      Look look,
      Emphasis emphasis,
      double density,
      boolean bent,
      List<Ghost> ghosts,
      boolean flying,
      Bounds frame) {
    int width() {
      return (int) Math.ceil(camera.width() * density);
    }

    int height() {
      return (int) Math.ceil(camera.height() * density);
    }
  }

  /** An image and the order it fills. */
  static final class Painted {
    private final Order order;
    private final Placement names;
    private final Placement natural;
    private final Leaf leaf;
    private final long nanos;

    private Painted(Order order, Written written, Leaf leaf, long nanos) {
      this.order = order;
      this.names = written.names();
      this.natural = written.natural();
      this.leaf = leaf;
      this.nanos = nanos;
    }

    /** How long it took. */
    long nanos() {
      return nanos;
    }

    Order order() {
      return order;
    }

    /** Which names were drawn, and where. */
    Placement names() {
      return names;
    }

    /** Where names would be if nothing cut them. */
    Placement natural() {
      return natural;
    }

    Image image() {
      return leaf.image;
    }
  }

  /**
   * The names of an image.
   *
   * @param names that are drawn
   * @param natural where they would be if nothing cut them
   */
  private record Written(Placement names, Placement natural) {}

  private static final class Leaf {
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Leaf(int width, int height) {
      pixels = new int[width * height];
      buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }

    boolean fits(Order order) {
      return buffer.getWidth() == order.width() && buffer.getHeight() == order.height();
    }
  }

  private final BlockingQueue<Leaf> free = new ArrayBlockingQueue<>(LEAVES);
  private final AtomicReference<Painted> finished = new AtomicReference<>();
  private final Runnable onFinished;
  private final Thread thread;
  private Order next;
  private boolean open = true;
  private boolean painting;
  private Leaf shown = new Leaf(1, 1);
  private Leaf retired = new Leaf(1, 1);

  /**
   * @param onFinished called on the painting thread when {@link #take} has something new
   */
  Easel(Runnable onFinished) {
    this.onFinished = onFinished;
    free.add(new Leaf(1, 1));
    this.thread = Thread.ofPlatform().daemon().name("kith-painter").start(this::run);
  }

  /** Has this painted instead of whatever was ordered and not begun. */
  synchronized void order(Order order) {
    next = order;
    notifyAll();
  }

  /**
   * What was painted since it was last asked, to be shown from now on. Asked at most once a pulse
   * of the window's thread: in a pulse the image before is no longer read by anybody.
   */
  Optional<Painted> take() {
    Painted painted = finished.getAndSet(null);
    if (painted != null) {
      painted.leaf.buffer.updateBuffer(_ -> null);
      free.add(retired);
      retired = shown;
      shown = painted.leaf;
    }
    return Optional.ofNullable(painted);
  }

  /** Leaves the image that was shown before the one now as it is, for as long as it is needed. */
  void spare() {
    retired = new Leaf(1, 1);
  }

  /** Whether nothing is ordered, being painted, or waiting to be taken. */
  boolean idle() {
    return finished.get() == null && isIdle();
  }

  private synchronized boolean isIdle() {
    return next == null && !painting;
  }

  private synchronized Order ordered() throws InterruptedException {
    while (next == null && open) {
      wait();
    }
    Order order = next;
    next = null;
    painting = order != null;
    return order;
  }

  private void run() {
    Brush brush = new Brush();
    try {
      while (isOpen()) {
        Leaf leaf = free.take();
        prepare(brush);
        Order order = ordered();
        if (order != null) {
          fill(order, leaf, brush);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nothing is ordered: what will be needed when one zooms in is found now. */
  private void prepare(Brush brush) {
    boolean more = true;
    while (more && isIdle()) {
      more = brush.prepare();
    }
  }

  /** A mistake in one image is for the log; it must not stop the map for good. */
  private void fill(Order order, Leaf leaf, Brush brush) {
    long begun = System.nanoTime();
    Leaf fitting = leaf.fits(order) ? leaf : new Leaf(order.width(), order.height());
    try {
      Written written = brush.paint(order, fitting);
      finished.set(new Painted(order, written, fitting, System.nanoTime() - begun));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The map could not be painted", e);
      free.add(fitting);
    }
    painted();
    onFinished.run();
  }

  private synchronized void painted() {
    painting = false;
  }

  private synchronized boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    synchronized (this) {
      open = false;
    }
    thread.interrupt();
  }

  /** What the painting thread keeps from one image to the next. */
  private static final class Brush {
    private final Type type = new Type();
    private Painter painter;
    private Labels labels;
    private Picture picture;
    private Chart chart;

    Written paint(Order order, Leaf leaf) {
      if (painter == null || !painter.look().equals(order.look())) {
        painter = new Painter(order.look(), type);
      }
      show(order.chart(), order.emphasis());
      picture = picture.bent(order.bent()).asking(order.ghosts());
      Camera camera = order.camera();
      boolean settled = chart.frame().settled();
      Placement natural = settled ? labels.place(picture, camera) : labels.follow(picture, camera);
      Placement names =
          settled && order.frame() != null
              ? labels.within(natural, picture, camera, order.frame())
              : natural;
      Surface surface =
          new Surface(leaf.pixels, 0, 0, order.width(), order.height(), order.density());
      Placement drawn = order.flying() ? names : names.still();
      painter.paint(picture, drawn, camera, surface);
      return new Written(drawn, natural);
    }

    /** Something that will be needed when one zooms in, if anything. */
    boolean prepare() {
      return chart != null && chart.frame().settled() && labels.prepare(picture);
    }

    private void show(Chart next, Emphasis emphasis) {
      if (chart == null || !next.scene().differsInColoursOnly(chart.scene())) {
        labels = new Labels(next.scene(), type);
      }
      float[] x = next.frame().x();
      float[] y = next.frame().y();
      if (chart != null
          && next != chart
          && picture.differsInColoursOnly(next.scene(), x, y)
          && emphasis.equals(picture.emphasis())) {
        picture = picture.with(next.scene());
      } else if (next != chart) {
        picture = Picture.of(next.scene(), x, y, emphasis);
      } else if (!emphasis.equals(picture.emphasis())) {
        picture = picture.with(emphasis);
      }
      chart = next;
    }
  }
}
