package kith.picture;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * One weight of Inter in a PDF. PDFBox embeds TrueType outlines only, Inter comes with PostScript
 * ones: so the font is described here, as a CIDFontType0 whose codes are its glyphs' numbers (ISO
 * 32000-1, 9.7.4.2), with a {@link CffSubset} of the glyphs that were used.
 */
final class PdfInter {
  private final OpenTypeFont font;
  private final String name;
  private final double perEm;
  private final Map<Integer, String> meaning = new TreeMap<>();
  private final COSDictionary dictionary = new COSDictionary();

  /**
   * @param resource the font
   * @throws IOException if it cannot be read
   */
  PdfInter(String resource) throws IOException {
    try (InputStream in = PdfInter.class.getResourceAsStream(resource)) {
      font = new OTFParser().parse(new RandomAccessReadBuffer(in));
    }
    name = "KITHXX+" + font.getName();
    perEm = 1000.0 / font.getUnitsPerEm();
  }

  /** The font as a page's resource; complete once it is embedded. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /**
   * Takes a run up, if each of its glyphs stands for the same characters as before.
   *
   * @return false if the run must be drawn in another way
   */
  boolean takes(Type.Run run) {
    GlyphVector glyphs = run.glyphs();
    Map<Integer, String> added = new TreeMap<>();
    for (int k = 0; k < glyphs.getNumGlyphs(); k++) {
      int code = glyphs.getGlyphCode(k);
      int from = glyphs.getGlyphCharIndex(k);
      int to =
          k + 1 < glyphs.getNumGlyphs() ? glyphs.getGlyphCharIndex(k + 1) : run.text().length();
      if (from >= to) {
        return false;
      }
      String text = run.text().substring(from, to);
      String before = meaning.getOrDefault(code, added.get(code));
      if (code >= 0xFFFE || before != null && !before.equals(text)) {
        return false;
      }
      added.put(code, text);
    }
    meaning.putAll(added);
    return true;
  }

  /** How far a glyph moves on by itself, in thousandths of the size of the letters. */
  double advance(int glyph) throws IOException {
    return font.getAdvanceWidth(glyph) * perEm;
  }

  /** Writes the glyphs that were taken up. */
  void embed(PDDocument document) throws IOException {
    PDStream outlines = new PDStream(document);
    byte[] cff = font.getTableBytes(font.getTableMap().get("CFF "));
    PdfStreams.write(outlines, CffSubset.of(cff, meaning.keySet()));
    outlines.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0C"));
    COSDictionary glyphs = glyphs(descriptor(outlines));
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setName(COSName.BASE_FONT, name);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    dictionary.setItem(COSName.DESCENDANT_FONTS, array(glyphs));
    dictionary.setItem(COSName.TO_UNICODE, PdfStreams.meaning(document, meaning, 2));
    font.close();
  }

  private static COSArray array(COSDictionary one) {
    COSArray array = new COSArray();
    array.add(one);
    return array;
  }

  private COSDictionary glyphs(COSDictionary descriptor) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSArray widths = new COSArray();
    for (int glyph : meaning.keySet()) {
      widths.add(COSInteger.get(glyph));
      widths.add(PdfStreams.array(advance(glyph)));
    }
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    glyphs.setName(COSName.BASE_FONT, name);
    glyphs.setItem(COSName.CIDSYSTEMINFO, system);
    glyphs.setItem(COSName.FONT_DESC, descriptor);
    glyphs.setItem(COSName.W, widths);
    return glyphs;
  }

  private COSDictionary descriptor(PDStream outlines) throws IOException {
    BoundingBox box = font.getFontBBox();
    COSArray corners =
        PdfStreams.array(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    descriptor.setItem(COSName.FONT_BBOX, corners);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, (float) (font.getHorizontalHeader().getAscender() * perEm));
    descriptor.setFloat(
        COSName.DESCENT, (float) (font.getHorizontalHeader().getDescender() * perEm));
    descriptor.setFloat(COSName.CAP_HEIGHT, (float) (font.getOS2Windows().getCapHeight() * perEm));
    descriptor.setInt(COSName.STEM_V, 90);
    descriptor.setItem(COSName.FONT_FILE3, outlines);
    return descriptor;
  }
}
