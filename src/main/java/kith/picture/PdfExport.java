package kith.picture;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import kith.network.Progress;

/** A picture as one page of vectors, with letters that can be searched. */
public final class PdfExport implements Export {
  /** Points per logical pixel where the map takes a page: names in 7 points, as maps print them. */
  private static final double PRINTED = 0.6;

  /** Points per logical pixel where the page fits the map: as large as on a screen. */
  private static final double ON_SCREEN = 0.75;

  /** The longest side of a page that all readers open, in points. */
  private static final double MOST = 14_400;

  private static final double ASIDE = 360;
  private static final double ABOVE = 104;
  private static final double LEAST = 640;

  /**
   * The size of a page.
   *
   * @param width in points, 72 to the inch; 0 as wide as the map
   * @param height in points; 0 as high as the map
   * @param turns whether it is turned to where the map has more room
   */
  public record Page(double width, double height, boolean turns) {
    /** As large as the map. */
    public static final Page FIT = new Page(0, 0, false);

    /** 210 × 297 mm. */
    public static final Page A4 = new Page(595.28, 841.89, true);

    /** 297 × 420 mm. */
    public static final Page A3 = new Page(841.89, 1190.55, true);

    /** 8.5 × 11 inches. */
    public static final Page LETTER = new Page(612, 792, true);

    /**
     * A page of any size.
     *
     * @throws IllegalArgumentException if readers would not open it
     */
    public static Page of(double width, double height) {
      if (!(width >= 1 && height >= 1 && width <= MOST && height <= MOST)) {
        throw new IllegalArgumentException("No page is " + width + "×" + height + " points");
      }
      return new Page(width, height, false);
    }

    private boolean fits() {
      return width == 0;
    }

    private Page turnedFor(double wide, double high) {
      return turns && wide > high != width > height ? new Page(height, width, false) : this;
    }
  }

  private final Look look;
  private final Type type;
  private final Page page;
  private final boolean transparent;
  private final Margin margin;

  /**
   * @param look the colours
   * @param type the letters
   * @param page how large
   * @param transparent without the ground
   * @param margin what stands around the map
   */
  public PdfExport(Look look, Type type, Page page, boolean transparent, Margin margin) {
    this.look = look;
    this.type = type;
    this.page = page;
    this.transparent = transparent;
    this.margin = margin;
  }

  @Override
  public void writeAll(Picture picture, OutputStream out, Progress progress) throws IOException {
    write(all(picture), out, progress);
  }

  /** Where everything is on a page with all of the map. */
  Composition all(Picture picture) {
    Bounds bounds = picture.bounds();
    if (!page.fits()) {
      Page turned = page.turnedFor(bounds.width(), bounds.height());
      return Composition.ofAll(
          picture, look, type, margin, turned.width(), turned.height(), PRINTED);
    }
    double most = MOST / ON_SCREEN - 2 * ASIDE;
    double scale = Math.min(1, most / Math.max(bounds.width(), bounds.height()));
    double width = Math.max(LEAST, bounds.width() * scale + ASIDE);
    double map = Math.max(LEAST / 2, bounds.height() * scale + ABOVE);
    Furniture around = Furniture.of(picture, look, type, margin, width, map, ON_SCREEN);
    double height = map + around.header() + around.footer();
    return Composition.ofAll(
        picture, look, type, margin, width * ON_SCREEN, height * ON_SCREEN, ON_SCREEN);
  }

  @Override
  public void writeView(Picture picture, Camera view, OutputStream out, Progress progress)
      throws IOException {
    Page seen =
        page.fits()
            ? new Page(view.width() * ON_SCREEN, view.height() * ON_SCREEN, false)
            : page.turnedFor(view.width(), view.height());
    write(
        Composition.ofView(picture, look, type, margin, view, seen.width(), seen.height()),
        out,
        progress);
  }

  private void write(Composition set, OutputStream out, Progress progress) throws IOException {
    Furniture around = set.furniture();
    try (PdfPages pages = new PdfPages(type, margin.title())) {
      pages.add(around.width(), around.height(), set.density(), pen -> draw(set, pen, progress));
      progress.step(0.95);
      pages.save(out);
    }
    progress.report(1);
  }

  private void draw(Composition set, PdfPen pen, Progress progress) throws IOException {
    Furniture around = set.furniture();
    if (!transparent) {
      pen.fill(new Rectangle2D.Double(0, 0, around.width(), around.height()), look.ground(), 1);
    }
    Plotter plotter = new Plotter(set, look, type, pen, progress);
    pen.clip(Plotter.mapOf(set));
    plotter.map();
    pen.unclip();
    plotter.furniture();
  }
}
