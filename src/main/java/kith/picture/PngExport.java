package kith.picture;

import java.io.IOException;
import java.io.OutputStream;
import kith.network.Progress;

/**
 * A picture as a PNG of any size: painted strip by strip straight into the encoder, so that memory
 * depends on the width of the image and not on its height.
 */
public final class PngExport implements Export {
  private static final int STRIP_PIXELS = 4 << 20;
  private static final int MOST_ROWS = 512;

  private final Look look;
  private final Type type;
  private final Sheet sheet;

  /**
   * @param look the colours
   * @param type the letters
   * @param sheet the size of the image, and what stands around the map
   */
  public PngExport(Look look, Type type, Sheet sheet) {
    this.look = look;
    this.type = type;
    this.sheet = sheet;
  }

  /** Where everything is in an image of all of the map; below what stands above it. */
  public Camera cameraOf(Picture picture) {
    return all(picture).camera();
  }

  private Composition all(Picture picture) {
    return Composition.ofAll(
        picture, look, type, sheet.margin(), sheet.width(), sheet.height(), sheet.density());
  }

  @Override
  public void writeAll(Picture picture, OutputStream out, Progress progress) throws IOException {
    write(all(picture), out, progress);
  }

  @Override
  public void writeView(Picture picture, Camera view, OutputStream out, Progress progress)
      throws IOException {
    Margin margin = sheet.margin();
    write(
        Composition.ofView(picture, look, type, margin, view, sheet.width(), sheet.height()),
        out,
        progress);
  }

  private void write(Composition set, OutputStream out, Progress progress) throws IOException {
    boolean clear = sheet.transparent();
    Painter painter = clear ? Painter.withoutGround(look, type) : new Painter(look, type);
    Engraver furniture = new Engraver(type, clear ? 0 : look.ground());
    int width = sheet.width();
    int header = (int) Math.round(set.furniture().header() * set.density());
    int footer = (int) Math.round(set.furniture().footer() * set.density());
    int footerFrom = sheet.height() - footer;
    int[] pixels = new int[width * Math.clamp(STRIP_PIXELS / width, 16, MOST_ROWS)];
    PngEncoder encoder = new PngEncoder(out, width, sheet.height(), clear, sheet.dpi());
    for (int top = 0; top < sheet.height(); ) {
      progress.step((double) top / sheet.height());
      int end = top < header ? header : top < footerFrom ? footerFrom : sheet.height();
      int rows = Math.min(pixels.length / width, end - top);
      if (top >= header && top < footerFrom) {
        var map = new Surface(pixels, 0, top - header, width, rows, set.density());
        painter.paint(set.picture(), set.labels(), set.camera(), map);
      } else {
        var strip = new Surface(pixels, 0, top, width, rows, set.density());
        furniture.paint(set.furniture(), strip);
      }
      encoder.rows(pixels, rows);
      top += rows;
    }
    encoder.finish();
    progress.report(1);
  }
}
