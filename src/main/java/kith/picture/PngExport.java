package kith.picture;

import java.io.IOException;
import java.io.OutputStream;
import kith.network.Progress;

/**
 * A picture as a PNG of any size: painted strip by strip straight into the encoder, so that memory
 * depends on the width of the image and not on its height.
 */
public final class PngExport {
  private static final int STRIP_PIXELS = 4 << 20;

  /**
   * What kind of image.
   *
   * @param width in pixels
   * @param height in pixels
   * @param density pixels of the image per logical pixel, so how large letters and lines are: 1 as
   *     on an ordinary screen, 2 twice as large; where a view is exported it follows from that
   * @param transparent without the ground
   * @param dpi written to the file, for those who print it
   * @param title above the map, or empty
   * @param note below the title, such as the date; or empty
   * @param legend whether the colours of the circles are explained below the map
   */
  public record Options(
      int width,
      int height,
      double density,
      boolean transparent,
      int dpi,
      String title,
      String note,
      boolean legend) {
    /** The widest and highest image. */
    public static final int MOST = 30_000;

    /** Refuses sizes that make no image. */
    public Options {
      if (width < 1 || height < 1 || width > MOST || height > MOST) {
        throw new IllegalArgumentException("No image is " + width + "×" + height);
      }
      if (!(density > 0) || dpi < 1) {
        throw new IllegalArgumentException("Density and dpi are above 0");
      }
    }

    /** An image of this size and nothing but the map, drawn as large as a screen would. */
    public static Options of(int width, int height) {
      double density = Math.max(1, Math.sqrt((double) width * height / (1600 * 1000)));
      return new Options(width, height, density, false, 96, "", "", false);
    }

    /** The same with or without ground. */
    public Options withTransparent(boolean value) {
      return new Options(width, height, density, value, dpi, title, note, legend);
    }

    /** The same for another print resolution. */
    public Options withDpi(int value) {
      return new Options(width, height, density, transparent, value, title, note, legend);
    }

    /** The same with letters and lines of another size. */
    public Options withDensity(double value) {
      return new Options(width, height, value, transparent, dpi, title, note, legend);
    }

    /** The same with a title and a note above the map; either may be empty. */
    public Options withTitle(String newTitle, String newNote) {
      return new Options(width, height, density, transparent, dpi, newTitle, newNote, legend);
    }

    /** The same with or without legend. */
    public Options withLegend(boolean value) {
      return new Options(width, height, density, transparent, dpi, title, note, value);
    }
  }

  private final Look look;
  private final Type type;

  /**
   * @param look the colours
   * @param type the letters
   */
  public PngExport(Look look, Type type) {
    this.look = look;
    this.type = type;
  }

  /** Where everything is in an image of all of the map. */
  public Camera cameraOf(Picture picture, Options options) {
    Furniture furniture = new Furniture(picture.scene(), look, type, options);
    double height = furniture.mapHeight() / options.density();
    double width = options.width() / options.density();
    return Camera.fitNamed(picture.bounds(), width, height);
  }

  /**
   * Writes all of the map.
   *
   * @param out where to; flushed, not closed
   * @throws IOException if it cannot be written
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  public void writeAll(Picture picture, Options options, OutputStream out, Progress progress)
      throws IOException {
    write(picture, cameraOf(picture, options), options, out, progress);
  }

  /**
   * Writes what a view shows. The image shows at least all of the view; more on two sides where its
   * proportions are others.
   *
   * @param view the camera of the view
   * @param out where to; flushed, not closed
   * @throws IOException if it cannot be written
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  public void writeView(
      Picture picture, Camera view, Options options, OutputStream out, Progress progress)
      throws IOException {
    Furniture plain = new Furniture(picture.scene(), look, type, options);
    double density = Math.min(options.width() / view.width(), plain.mapHeight() / view.height());
    Options sized = options.withDensity(density);
    double height = new Furniture(picture.scene(), look, type, sized).mapHeight() / density;
    Camera camera = view.resized(options.width() / density, height);
    write(picture, camera, sized, out, progress);
  }

  private void write(
      Picture picture, Camera camera, Options options, OutputStream out, Progress progress)
      throws IOException {
    Furniture furniture = new Furniture(picture.scene(), look, type, options);
    Placement labels = new Labels(picture.scene(), type).place(picture, camera.scale()).still();
    Painter painter =
        options.transparent() ? Painter.withoutGround(look, type) : new Painter(look, type);
    int width = options.width();
    int rows = Math.clamp(STRIP_PIXELS / width, 16, 512);
    int[] pixels = new int[width * rows];
    try (PngEncoder encoder =
        new PngEncoder(out, width, options.height(), options.transparent(), options.dpi())) {
      int header = furniture.header();
      int footerFrom = header + furniture.mapHeight();
      for (int top = 0; top < options.height(); ) {
        progress.step((double) top / options.height());
        int end = top < header ? header : top < footerFrom ? footerFrom : options.height();
        int count = Math.min(rows, end - top);
        if (top >= header && top < footerFrom) {
          var map = new Surface(pixels, 0, top - header, width, count, options.density());
          painter.paint(picture, labels, camera, map);
        } else {
          furniture.paint(new Surface(pixels, 0, top, width, count, options.density()));
        }
        encoder.rows(pixels, count);
        top += count;
      }
      encoder.finish();
    }
    progress.report(1);
  }
}
