package kith.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Letters: measured, and turned into masks of coverage through Java2D. In Inter where it comes with
 * the program, in the system's fonts for the scripts that it lacks. May be shared by threads.
 */
public final class Type {
  /** Where the letters of the map come from. */
  static final String REGULAR = "/kith/fonts/Inter-Medium.otf";

  /** Where those of titles and captions come from. */
  static final String BOLD = "/kith/fonts/Inter-SemiBold.otf";

  private static final int LONGEST = 28;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** The styles of the map, with their sizes in logical pixels. */
  public enum Style {
    /** A person's name. */
    NAME(12, false, 0),
    /** The name of the owner, and of who is hovered or selected. */
    STRONG(13, true, 0),
    /** The name of a circle, in capitals. */
    CAPTION(11, true, 0.11f),
    /** Letters on a disc; the disc says how large. */
    INITIALS(10, false, 0.02f),
    /** The head of an exported picture. */
    TITLE(22, true, 0),
    /** Dates and legends. */
    NOTE(12, false, 0);

    private final float size;
    private final boolean bold;
    private final float tracking;

    Style(float size, boolean bold, float tracking) {
      this.size = size;
      this.bold = bold;
      this.tracking = tracking;
    }

    /** Size in logical pixels. */
    public float size() {
      return size;
    }

    /** Whether in the heavier of the two weights. */
    boolean isBold() {
      return bold;
    }

    /** Weight of the letters, as style sheets count it. */
    int weight() {
      return bold ? 600 : 500;
    }

    /** What stands between letters, in sizes of the letters. */
    float tracking() {
      return tracking;
    }
  }

  /**
   * Letters as coverage, 0 to 255, and their halo; both of the same width and height.
   *
   * @param width in physical pixels
   * @param height in physical pixels
   * @param left from the start of the text to the mask's left edge
   * @param top from the baseline to the mask's upper edge, negative above
   * @param advance width of the text itself
   * @param letters coverage by the letters
   * @param halo coverage by the letters grown
   */
  record Mask(
      int width, int height, int left, int top, float advance, byte[] letters, byte[] halo) {}

  private final Font regular;
  private final Font bold;
  private final Font other = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
  private final float[][] advances = new float[Style.values().length][];

  /** Loads the fonts. */
  public Type() {
    regular = font(REGULAR, Font.PLAIN);
    bold = font(BOLD, Font.BOLD);
    for (Style style : Style.values()) {
      advances[style.ordinal()] = latinAdvances(style);
    }
  }

  private static Font font(String resource, int style) {
    try (InputStream in = Type.class.getResourceAsStream(resource)) {
      return in == null
          ? new Font(Font.SANS_SERIF, style, 1)
          : Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("Not a font: " + resource, e);
    }
  }

  /** At most {@value #LONGEST} characters of a text, the last an ellipsis if there were more. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    graphemes.first();
    int end = graphemes.next(LONGEST - 1);
    boolean fits = end == BreakIterator.DONE || graphemes.next() == BreakIterator.DONE;
    graphemes.last();
    return fits || end >= text.length() ? text : text.substring(0, end).stripTrailing() + "…";
  }

  /** A text, or as many of its characters as are no wider, the last an ellipsis. */
  String fitted(String text, Style style, float width) {
    if (width(text, style) <= width) {
      return text;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int end = graphemes.last();
    String cut = "…";
    while ((end = graphemes.previous()) > 0) {
      cut = text.substring(0, end).stripTrailing() + "…";
      if (width(cut, style) <= width) {
        return cut;
      }
    }
    return cut;
  }

  private float[] latinAdvances(Style style) {
    float[] widths = new float[0x250];
    Font font = font(style, style.size);
    for (char c = ' '; c < widths.length; c++) {
      double width = font.getStringBounds(new char[] {c}, 0, 1, EXACT).getWidth();
      widths[c] = font.canDisplay(c) ? (float) width : Float.NaN;
    }
    return widths;
  }

  private Font font(Style style, float size) {
    Font plain = (style.bold ? bold : regular).deriveFont(size);
    return style.tracking == 0
        ? plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON))
        : plain.deriveFont(Map.of(TextAttribute.TRACKING, style.tracking));
  }

  /** The text as a style writes it: captions in capitals. */
  static String written(String text, Style style) {
    return style == Style.CAPTION ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** Width of a text in logical pixels, rounded up a little where letters are kerned. */
  float width(String text, Style style) {
    String written = written(text, style);
    float[] known = advances[style.ordinal()];
    float sum = 0;
    for (int k = 0; k < written.length(); k++) {
      char c = written.charAt(k);
      float advance = c < known.length ? known[c] : Float.NaN;
      if (Float.isNaN(advance)) {
        return layout(written, style, style.size).getAdvance();
      }
      sum += advance;
    }
    return sum;
  }

  /** Part of a text in one font, from a character to before another. */
  private record Piece(int from, int to, boolean own) {}

  private List<Piece> pieces(String text, int from, int to, Font own) {
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    while (start < to) {
      int stop = own.canDisplayUpTo(text.substring(start, to));
      int end = stop < 0 ? to : start + stop;
      if (end > start) {
        pieces.add(new Piece(start, end, true));
      }
      start = end;
      while (start < to && !own.canDisplay(text.codePointAt(start))) {
        start += Character.charCount(text.codePointAt(start));
      }
      if (start > end) {
        pieces.add(new Piece(end, Math.min(start, to), false));
      }
    }
    return pieces;
  }

  private Font font(Style style, float size, boolean own) {
    return own ? font(style, size) : other.deriveFont(style.bold ? Font.BOLD : Font.PLAIN, size);
  }

  private TextLayout layout(String text, Style style, float size) {
    AttributedString runs = new AttributedString(text);
    for (Piece piece : pieces(text, 0, text.length(), font(style, size))) {
      Font font = font(style, size, piece.own());
      runs.addAttribute(TextAttribute.FONT, font, piece.from(), piece.to());
    }
    return new TextLayout(runs.getIterator(), EXACT);
  }

  /**
   * Letters of one font and direction.
   *
   * @param text what is written, in the order it is read
   * @param own whether in Inter, not in one of the system's fonts
   * @param glyphs from left to right
   * @param x where they start, from the start of the whole text
   */
  record Run(String text, boolean own, GlyphVector glyphs, float x) {}

  /** A text as it is written, cut into runs from left to right. */
  List<Run> runs(String written, Style style, float size) {
    Bidi bidi = new Bidi(written, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    List<Piece> logical = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    for (int run = 0; run < bidi.getRunCount(); run++) {
      Font own = font(style, size);
      for (Piece piece : pieces(written, bidi.getRunStart(run), bidi.getRunLimit(run), own)) {
        logical.add(piece);
        levels.add((byte) bidi.getRunLevel(run));
      }
    }
    Integer[] order = new Integer[logical.size()];
    byte[] level = new byte[order.length];
    for (int k = 0; k < order.length; k++) {
      order[k] = k;
      level[k] = levels.get(k);
    }
    Bidi.reorderVisually(level, 0, order, 0, order.length);
    List<Run> runs = new ArrayList<>();
    float x = 0;
    for (int k : order) {
      Run run = run(written, logical.get(k), style, size, level[k] % 2 == 1, x);
      runs.add(run);
      x += (float) run.glyphs().getGlyphPosition(run.glyphs().getNumGlyphs()).getX();
    }
    return runs;
  }

  private Run run(String text, Piece piece, Style style, float size, boolean rightToLeft, float x) {
    String part = text.substring(piece.from(), piece.to());
    int way = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    char[] letters = part.toCharArray();
    GlyphVector glyphs =
        font(style, size, piece.own()).layoutGlyphVector(EXACT, letters, 0, letters.length, way);
    return new Run(part, piece.own(), glyphs, x);
  }

  /**
   * A text as a mask.
   *
   * @param size of the letters in physical pixels
   * @param halo by how many physical pixels the halo is larger; 0 for none
   */
  Mask mask(String text, Style style, float size, float halo) {
    TextLayout layout = layout(written(text, style), style, size);
    Shape outline = layout.getOutline(null);
    Rectangle2D box = outline.getBounds2D();
    int left = (int) Math.floor(box.getMinX() - halo - 1);
    int top = (int) Math.floor(box.getMinY() - halo - 1);
    int width = Math.max(1, (int) Math.ceil(box.getMaxX() + halo + 1) - left);
    int height = Math.max(1, (int) Math.ceil(box.getMaxY() + halo + 1) - top);
    AffineTransform shift = AffineTransform.getTranslateInstance(-left, -top);
    Shape placed = shift.createTransformedShape(outline);
    byte[] letters = coverage(placed, width, height, 0);
    byte[] around = halo > 0 ? coverage(placed, width, height, 2 * halo) : null;
    return new Mask(width, height, left, top, layout.getAdvance(), letters, around);
  }

  /** The outline of a text as it is written, from its start on the baseline. */
  Shape outline(String written, Style style, float size) {
    return layout(written, style, size).getOutline(null);
  }

  private static byte[] coverage(Shape shape, int width, int height, float stroke) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fill(shape);
    if (stroke > 0) {
      graphics.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(shape);
    }
    graphics.dispose();
    byte[] coverage = new byte[width * height];
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    for (int k = 0; k < argb.length; k++) {
      coverage[k] = (byte) (argb[k] >>> 24);
    }
    return coverage;
  }
}
