package kith.picture;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Colours, lines and opacities of a PDF page: said when they change, and not before. */
final class PdfStates {
  private final PDResources resources;
  private final Map<Long, String> opacities = new HashMap<>();
  private int fill;
  private int stroke;
  private double width;
  private Dash dash;
  private long opacity;

  PdfStates(PDResources resources) {
    this.resources = resources;
    forget();
  }

  /** Other commands begin, for which nothing has been said. */
  void forget() {
    fill = 0;
    stroke = 0;
    width = -1;
    dash = null;
    opacity = -1;
  }

  void fill(StringBuilder to, int colour) {
    if (fill != colour) {
      fill = colour;
      rgb(to, colour).append("rg\n");
    }
  }

  void stroke(StringBuilder to, int colour) {
    if (stroke != colour) {
      stroke = colour;
      rgb(to, colour).append("RG\n");
    }
  }

  private static StringBuilder rgb(StringBuilder to, int colour) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      to.append(PdfStreams.number((colour >> shift & 0xFF) / 255.0)).append(' ');
    }
    return to;
  }

  /** Lines of a width, dashed or not, with round corners. */
  void line(StringBuilder to, double newWidth, Dash newDash) {
    if (width != newWidth) {
      width = newWidth;
      to.append(PdfStreams.number(width)).append(" w 1 j\n");
    }
    if (!newDash.equals(dash)) {
      dash = newDash;
      to.append('[').append(dash.isNone() ? "" : lengths(dash)).append("] 0 d\n");
    }
  }

  private static String lengths(Dash dash) {
    return PdfStreams.number(dash.on()) + " " + PdfStreams.number(dash.off());
  }

  /** How opaque fills and strokes are, to a thousandth. */
  void opacity(StringBuilder to, double fills, double strokes) {
    long wanted = Math.round(fills * 1000) * 10_000 + Math.round(strokes * 1000);
    if (opacity != wanted) {
      opacity = wanted;
      to.append('/').append(opacities.computeIfAbsent(wanted, this::state)).append(" gs\n");
    }
  }

  private String state(long wanted) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(wanted / 10_000 / 1000f);
    state.setStrokingAlphaConstant(wanted % 10_000 / 1000f);
    return resources.add(state).getName();
  }
}
