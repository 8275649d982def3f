package kith.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What a PDF's streams hold: drawing commands, fonts, and what the codes of a font mean. */
final class PdfStreams {
  private static final int MOST_ENTRIES = 100;

  private PdfStreams() {}

  /** Fills a stream, packed. */
  static void write(PDStream stream, byte[] bytes) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
  }

  /**
   * What the codes of a font mean (ISO 32000-1, 9.10.3).
   *
   * @param meaning the characters each code stands for
   * @param bytes of a code
   */
  static PDStream meaning(PDDocument document, Map<Integer, String> meaning, int bytes)
      throws IOException {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<").append("00".repeat(bytes)).append("> <");
    map.append("FF".repeat(bytes)).append(">\nendcodespacerange\n");
    int left = meaning.size();
    int inBlock = 0;
    for (Map.Entry<Integer, String> entry : meaning.entrySet()) {
      if (inBlock == 0) {
        map.append(Math.min(left, MOST_ENTRIES)).append(" beginbfchar\n");
      }
      map.append('<').append(code(entry.getKey(), bytes)).append("> <");
      byte[] text = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
      map.append(HexFormat.of().formatHex(text)).append(">\n");
      left--;
      inBlock = left == 0 || inBlock + 1 == MOST_ENTRIES ? 0 : inBlock + 1;
      if (inBlock == 0) {
        map.append("endbfchar\n");
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    PDStream stream = new PDStream(document);
    write(stream, map.toString().getBytes(StandardCharsets.US_ASCII));
    return stream;
  }

  /** Numbers, as an array of a PDF's objects. */
  static COSArray array(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
    return array;
  }

  /** A code in hexadecimal. */
  static String code(int code, int bytes) {
    return HexFormat.of().withUpperCase().toHexDigits(code, 2 * bytes);
  }

  /** A number as drawing commands write it, to a thousandth. */
  static String number(double value) {
    return decimal(value, 3);
  }

  /** A number to a millionth, for scales. */
  static String fine(double value) {
    return decimal(value, 6);
  }

  private static String decimal(double value, int places) {
    long unscaled = Math.round(value * Math.pow(10, places));
    return BigDecimal.valueOf(unscaled, places).stripTrailingZeros().toPlainString();
  }

  /** Appends an outline, quadratic curves as cubic ones. */
  static void path(StringBuilder to, Shape shape) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> points(to, at, 1).append("m\n");
        case PathIterator.SEG_LINETO -> points(to, at, 1).append("l\n");
        case PathIterator.SEG_CUBICTO -> points(to, at, 3).append("c\n");
        case PathIterator.SEG_QUADTO -> points(to, cubic(x, y, at), 3).append("c\n");
        default -> to.append("h\n");
      }
      Point2D end = end(path, at);
      x = end.getX();
      y = end.getY();
    }
  }

  private static Point2D end(PathIterator path, double[] at) {
    return switch (path.currentSegment(at)) {
      case PathIterator.SEG_QUADTO -> new Point2D.Double(at[2], at[3]);
      case PathIterator.SEG_CUBICTO -> new Point2D.Double(at[4], at[5]);
      default -> new Point2D.Double(at[0], at[1]);
    };
  }

  private static double[] cubic(double x, double y, double[] at) {
    return new double[] {
      x + (at[0] - x) * 2 / 3,
      y + (at[1] - y) * 2 / 3,
      at[2] + (at[0] - at[2]) * 2 / 3,
      at[3] + (at[1] - at[3]) * 2 / 3,
      at[2],
      at[3]
    };
  }

  private static StringBuilder points(StringBuilder to, double[] values, int count) {
    for (int k = 0; k < 2 * count; k++) {
      to.append(number(values[k])).append(' ');
    }
    return to;
  }
}
