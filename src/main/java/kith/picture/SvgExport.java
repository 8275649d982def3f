package kith.picture;

import java.io.IOException;
import java.io.OutputStream;
import kith.network.Progress;

/**
 * A picture as an SVG document: real text, and one group for each person, circle and kind of thing,
 * so that it can be searched, read aloud and edited. A sheet's dots per inch mean nothing to it.
 */
public final class SvgExport implements Export {
  private final Look look;
  private final Type type;
  private final Sheet sheet;

  /**
   * @param look the colours
   * @param type measures the letters
   * @param sheet the size of the document, and what stands around the map
   */
  public SvgExport(Look look, Type type, Sheet sheet) {
    this.look = look;
    this.type = type;
    this.sheet = sheet;
  }

  @Override
  public void writeAll(Picture picture, OutputStream out, Progress progress) throws IOException {
    write(all(picture), out, progress);
  }

  /** Where everything is on a sheet with all of the map. */
  Composition all(Picture picture) {
    return Composition.ofAll(
        picture, look, type, sheet.margin(), sheet.width(), sheet.height(), sheet.density());
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
    SvgPen pen = new SvgPen(out);
    pen.open(sheet, set.furniture(), sheet.margin().title(), look.ground());
    if (!sheet.transparent()) {
      pen.ground(set.furniture(), look.ground());
    }
    Plotter plotter = new Plotter(set, look, type, pen, progress);
    pen.beginMap();
    plotter.map();
    pen.end();
    plotter.furniture();
    pen.close();
    progress.report(1);
  }
}
