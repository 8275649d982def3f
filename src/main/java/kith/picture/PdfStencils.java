package kith.picture;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Letters of a PDF that are drawings and nothing more: halos and initials, which a search for a
 * name shall not find a second time. The outline of each glyph is kept once, as a form, and drawn
 * from there.
 */
final class PdfStencils {
  private static final double EM = 1000;
  private static final double ROOM = 500;

  private record Key(int glyph, boolean own, boolean bold, boolean halo) {}

  private final PDDocument document;
  private final PDResources resources;
  private final Map<Key, String> known = new HashMap<>();

  PdfStencils(PDDocument document, PDResources resources) {
    this.document = document;
    this.resources = resources;
  }

  /**
   * Draws a run in the colours and the width of line that hold.
   *
   * @param run set at a size of 1000
   * @param x where it starts
   * @param halo its outline instead of what is within
   */
  void draw(StringBuilder to, VectorPen.Text text, Type.Run run, double x, boolean halo)
      throws IOException {
    GlyphVector glyphs = run.glyphs();
    double scale = text.size() / EM;
    for (int k = 0; k < glyphs.getNumGlyphs(); k++) {
      if (!glyphs.getGlyphOutline(k).getBounds2D().isEmpty()) {
        Point2D at = glyphs.getGlyphPosition(k);
        String size = PdfStreams.fine(scale);
        to.append("q ").append(size).append(" 0 0 ").append(size).append(' ');
        to.append(PdfStreams.number(x + at.getX() * scale)).append(' ');
        to.append(PdfStreams.number(text.baseline() + at.getY() * scale)).append(" cm /");
        to.append(stencil(glyphs, k, run.own(), text.style().isBold(), halo)).append(" Do Q\n");
      }
    }
  }

  private String stencil(GlyphVector glyphs, int k, boolean own, boolean bold, boolean halo)
      throws IOException {
    Key key = new Key(glyphs.getGlyphCode(k), own, bold, halo);
    String name = known.get(key);
    if (name == null) {
      Point2D at = glyphs.getGlyphPosition(k);
      Shape outline =
          AffineTransform.getTranslateInstance(-at.getX(), -at.getY())
              .createTransformedShape(glyphs.getGlyphOutline(k));
      name = resources.add(form(outline, halo)).getName();
      known.put(key, name);
    }
    return name;
  }

  private PDFormXObject form(Shape outline, boolean halo) throws IOException {
    Rectangle2D box = outline.getBounds2D();
    StringBuilder commands = new StringBuilder();
    PdfStreams.path(commands, outline);
    commands.append(halo ? "S" : "f");
    PDFormXObject form = new PDFormXObject(document);
    form.setResources(new PDResources());
    form.setBBox(
        new PDRectangle(
            (float) (box.getMinX() - ROOM),
            (float) (box.getMinY() - ROOM),
            (float) (box.getWidth() + 2 * ROOM),
            (float) (box.getHeight() + 2 * ROOM)));
    PdfStreams.write(form.getStream(), commands.toString().getBytes(StandardCharsets.US_ASCII));
    return form;
  }
}
