package kith.picture;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The letters of a PDF: Inter as itself, other scripts as {@link PdfGlyphs}; halos and initials,
 * which a search shall not find, as {@link PdfStencils}.
 */
final class PdfType {
  private static final float EM = 1000;

  private final Type type;
  private final COSDictionary fonts = new COSDictionary();
  private final PdfInter regular;
  private final PdfInter bold;
  private final PdfGlyphs others = new PdfGlyphs();
  private final PdfStencils stencils;

  PdfType(Type type, PDDocument document, PDResources resources) throws IOException {
    this.type = type;
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    regular = new PdfInter(Type.REGULAR);
    bold = new PdfInter(Type.BOLD);
    stencils = new PdfStencils(document, resources);
  }

  /**
   * A text that has been set.
   *
   * @param runs at a size of 1000
   * @param width in logical pixels
   */
  record Line(VectorPen.Text text, List<Type.Run> runs, double width) {}

  /** Sets a text. */
  Line line(VectorPen.Text text) {
    List<Type.Run> runs = type.runs(text.text(), text.style(), EM);
    double width = 0;
    for (Type.Run run : runs) {
      GlyphVector glyphs = run.glyphs();
      width = run.x() + glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }
    return new Line(text, runs, width * text.size() / EM);
  }

  /**
   * Draws letters that a search finds.
   *
   * @param x where they start
   */
  void letters(StringBuilder to, Line line, double x) throws IOException {
    VectorPen.Text text = line.text();
    PdfInter inter = text.style().isBold() ? bold : regular;
    for (Type.Run run : line.runs()) {
      double start = x + run.x() * text.size() / EM;
      if (run.own() && inter.takes(run)) {
        inter(to, text, run, start, inter);
      } else {
        other(to, text, run, start);
      }
    }
  }

  /**
   * Draws what looks like letters.
   *
   * @param x where they start
   * @param halo only their outlines
   */
  void stencils(StringBuilder to, Line line, double x, boolean halo) throws IOException {
    for (Type.Run run : line.runs()) {
      double start = x + run.x() * line.text().size() / EM;
      stencils.draw(to, line.text(), run, start, halo);
    }
  }

  private void inter(StringBuilder to, VectorPen.Text text, Type.Run run, double x, PdfInter font)
      throws IOException {
    String name = text.style().isBold() ? "B" : "R";
    fonts.setItem(COSName.getPDFName(name), font.dictionary());
    begin(to, name, text, x).append('[');
    GlyphVector glyphs = run.glyphs();
    double at = 0;
    for (int k = 0; k < glyphs.getNumGlyphs(); k++) {
      long ahead = Math.round(at - glyphs.getGlyphPosition(k).getX());
      if (ahead != 0) {
        to.append(ahead);
        at -= ahead;
      }
      to.append('<').append(PdfStreams.code(glyphs.getGlyphCode(k), 2)).append('>');
      at += font.advance(glyphs.getGlyphCode(k));
    }
    to.append("] TJ ET\n");
  }

  private static StringBuilder begin(StringBuilder to, String font, VectorPen.Text text, double x) {
    to.append("BT /").append(font).append(' ').append(PdfStreams.number(text.size()));
    to.append(" Tf 1 0 0 -1 ").append(PdfStreams.number(x)).append(' ');
    return to.append(PdfStreams.number(text.baseline())).append(" Tm ");
  }

  private void other(StringBuilder to, VectorPen.Text text, Type.Run run, double x) {
    for (PdfGlyphs.Placed glyph : others.of(run, text.style().isBold())) {
      String name = "T" + glyph.font();
      fonts.setItem(COSName.getPDFName(name), others.font(glyph.font()));
      begin(to, name, text, x + glyph.x() * text.size() / EM);
      to.append('<').append(PdfStreams.code(glyph.code(), 1)).append("> Tj ET\n");
    }
  }

  /** Embeds the fonts that were used. */
  void embed(PDDocument document) throws IOException {
    regular.embed(document);
    bold.embed(document);
    others.embed(document);
  }
}
