package kith.picture;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Letters of the system's fonts in a PDF: whichever font Java2D took them from, their outlines
 * become fonts of the document (Type 3; ISO 32000-1, 9.6.5), so that they look as on the screen and
 * can be searched. A font holds 255 of them.
 */
final class PdfGlyphs {
  private static final int MOST = 255;
  private static final double EM = 1000;

  /** What one code draws. */
  private record Key(String text, boolean bold, List<Integer> glyphs) {}

  /**
   * Where a glyph is to be found.
   *
   * @param font its number
   * @param code in that font
   * @param x from the start of its run, in thousandths of the size
   */
  record Placed(int font, int code, double x) {}

  private record Drawn(Shape outline, double advance) {}

  private static final class Face {
    private final COSDictionary font = new COSDictionary();
    private final Map<Integer, String> meaning = new TreeMap<>();
    private final List<Drawn> drawn = new ArrayList<>();
  }

  private final List<Face> faces = new ArrayList<>();
  private final Map<Key, Placed> known = new HashMap<>();

  /** The glyphs of a run that was set at a size of 1000. */
  List<Placed> of(Type.Run run, boolean bold) {
    GlyphVector glyphs = run.glyphs();
    List<Placed> placed = new ArrayList<>();
    for (int from = 0; from < glyphs.getNumGlyphs(); ) {
      int character = glyphs.getGlyphCharIndex(from);
      int to = from + 1;
      while (to < glyphs.getNumGlyphs() && glyphs.getGlyphCharIndex(to) == character) {
        to++;
      }
      double x = glyphs.getGlyphPosition(from).getX();
      String text = run.text().substring(character, endOf(glyphs, character, run.text()));
      Key key = key(glyphs, from, to, text, bold);
      Placed at = known.get(key);
      if (at == null) {
        at = add(glyphs, from, to, text);
        known.put(key, at);
      }
      placed.add(new Placed(at.font(), at.code(), x));
      from = to;
    }
    return placed;
  }

  private static Key key(GlyphVector glyphs, int from, int to, String text, boolean bold) {
    List<Integer> codes = new ArrayList<>();
    for (int k = from; k < to; k++) {
      codes.add(glyphs.getGlyphCode(k));
    }
    return new Key(text, bold, codes);
  }

  /** Where the characters end that begin at one: where the next glyph's begin. */
  private static int endOf(GlyphVector glyphs, int character, String text) {
    int end = text.length();
    for (int k = 0; k < glyphs.getNumGlyphs(); k++) {
      int other = glyphs.getGlyphCharIndex(k);
      end = other > character ? Math.min(end, other) : end;
    }
    return end;
  }

  private Placed add(GlyphVector glyphs, int from, int to, String text) {
    if (faces.isEmpty() || faces.getLast().drawn.size() == MOST) {
      faces.add(new Face());
    }
    Face face = faces.getLast();
    Path2D outline = new Path2D.Float();
    double x = glyphs.getGlyphPosition(from).getX();
    for (int k = from; k < to; k++) {
      outline.append(glyphs.getGlyphOutline(k), false);
    }
    outline.transform(AffineTransform.getScaleInstance(1, -1));
    outline.transform(AffineTransform.getTranslateInstance(-x, 0));
    face.drawn.add(new Drawn(outline, glyphs.getGlyphPosition(to).getX() - x));
    face.meaning.put(face.drawn.size(), text);
    return new Placed(faces.size() - 1, face.drawn.size(), 0);
  }

  /** A font, by its number. */
  COSDictionary font(int number) {
    return faces.get(number).font;
  }

  /** Writes all fonts. */
  void embed(PDDocument document) throws IOException {
    for (Face face : faces) {
      embed(document, face);
    }
  }

  private static void embed(PDDocument document, Face face) throws IOException {
    COSDictionary procedures = new COSDictionary();
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    Rectangle2D all = new Rectangle2D.Double();
    names.add(COSInteger.ONE);
    for (int code = 1; code <= face.drawn.size(); code++) {
      Drawn drawn = face.drawn.get(code - 1);
      COSName name = COSName.getPDFName("g" + code);
      names.add(name);
      widths.add(new COSFloat((float) drawn.advance()));
      all.add(drawn.outline().getBounds2D());
      PDStream procedure = new PDStream(document);
      PdfStreams.write(procedure, procedure(drawn).getBytes(StandardCharsets.US_ASCII));
      procedures.setItem(name, procedure);
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, names);
    COSDictionary font = face.font;
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, box(all));
    font.setItem(COSName.FONT_MATRIX, PdfStreams.array(1 / EM, 0, 0, 1 / EM, 0, 0));
    font.setItem(COSName.CHAR_PROCS, procedures);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, face.drawn.size());
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    font.setItem(COSName.TO_UNICODE, PdfStreams.meaning(document, face.meaning, 1));
  }

  private static COSArray box(Rectangle2D box) {
    return PdfStreams.array(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  private static String procedure(Drawn drawn) {
    Rectangle2D box = drawn.outline().getBounds2D();
    StringBuilder commands = new StringBuilder();
    for (double value :
        new double[] {
          drawn.advance(), 0, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()
        }) {
      commands.append(PdfStreams.number(value)).append(' ');
    }
    commands.append("d1\n");
    PdfStreams.path(commands, drawn.outline());
    return box.isEmpty() ? commands.toString() : commands.append("f\n").toString();
  }
}
