package kith.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;

/**
 * Draws into the commands of a PDF page (ISO 32000-1, 8 and 9). A group that is partly transparent
 * as a whole becomes a transparency group; others need no commands.
 */
final class PdfPen implements VectorPen {
  private static final double HALO_WIDTH = 4.4;
  private static final double HALO_OPACITY = 0.82;
  private static final double EM = 1000;

  private final PDDocument document;
  private final PDResources resources;
  private final PDRectangle sheet;
  private final PdfType letters;
  private final PdfStates states;
  private final Deque<StringBuilder> outer = new ArrayDeque<>();
  private final Deque<Double> opacities = new ArrayDeque<>();
  private StringBuilder commands = new StringBuilder();

  /**
   * @param width of the page, in logical pixels
   * @param height likewise
   */
  PdfPen(PDDocument document, PDResources resources, double width, double height, Type type)
      throws IOException {
    this.document = document;
    this.resources = resources;
    this.sheet = new PDRectangle((float) width, (float) height);
    this.letters = new PdfType(type, document, resources);
    this.states = new PdfStates(resources);
  }

  /**
   * Logical pixels from the top left corner, where a page counts points from the bottom left.
   *
   * @param points per logical pixel
   * @param height of the page in points
   */
  void place(double points, double height) {
    String scale = PdfStreams.number(points * 1000) + " 0 0 -" + PdfStreams.number(points * 1000);
    commands.append("0.001 0 0 0.001 0 ").append(PdfStreams.number(height)).append(" cm\n");
    commands.append(scale).append(" 0 0 cm\n");
  }

  /** From now on only what is within a rectangle shows, until {@link #unclip}. */
  void clip(Rectangle2D box) {
    commands.append("q\n");
    PdfStreams.path(commands, box);
    commands.append("W n\n");
    states.forget();
  }

  /** Everything shows again. */
  void unclip() {
    commands.append("Q\n");
    states.forget();
  }

  /** Embeds the letters, and gives all commands. */
  byte[] finish() throws IOException {
    letters.embed(document);
    return bytes(commands);
  }

  private static byte[] bytes(StringBuilder commands) {
    return commands.toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void begin(Group group) {
    opacities.push(group.opacity());
    if (group.opacity() < 1) {
      outer.push(commands);
      commands = new StringBuilder();
      states.forget();
    }
  }

  @Override
  public void end() throws IOException {
    double opacity = opacities.pop();
    if (opacity < 1) {
      PDTransparencyGroup group = new PDTransparencyGroup(document);
      PDTransparencyGroupAttributes alone = new PDTransparencyGroupAttributes();
      alone.getCOSObject().setBoolean(COSName.I, true);
      group.getCOSObject().setItem(COSName.GROUP, alone);
      group.setBBox(sheet);
      group.setResources(resources);
      PdfStreams.write(group.getStream(), bytes(commands));
      commands = outer.pop();
      states.forget();
      states.opacity(commands, opacity, opacity);
      commands.append('/').append(resources.add(group).getName()).append(" Do\n");
    }
  }

  @Override
  public void fill(Shape outline, int colour, double opacity) {
    states.fill(commands, colour);
    states.opacity(commands, opacity, 1);
    PdfStreams.path(commands, outline);
    commands.append("f\n");
  }

  @Override
  public void strokes(Stroke stroke, List<? extends Shape> lines) {
    states.stroke(commands, stroke.colour());
    states.line(commands, stroke.width(), stroke.dash());
    states.opacity(commands, 1, stroke.opacity());
    for (Shape line : lines) {
      PdfStreams.path(commands, line);
      commands.append("S\n");
    }
  }

  @Override
  public void disc(double x, double y, double radius, int fill, int rim, double edge) {
    states.fill(commands, fill);
    states.opacity(commands, 1, 1);
    double r = radius - edge / 2;
    PdfStreams.path(commands, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    if (edge > 0) {
      states.stroke(commands, rim);
      states.line(commands, edge, Dash.NONE);
    }
    commands.append(edge > 0 ? "B\n" : "f\n");
  }

  @Override
  public void text(Text text) throws IOException {
    PdfType.Line line = letters.line(text);
    double x = text.centred() ? text.x() - line.width() / 2 : text.x();
    if (text.halo() != 0) {
      states.stroke(commands, text.halo());
      states.line(commands, HALO_WIDTH * EM / text.size(), Dash.NONE);
      states.opacity(commands, 1, HALO_OPACITY * text.opacity());
      letters.stencils(commands, line, x, true);
    }
    states.fill(commands, text.colour());
    states.opacity(commands, text.opacity(), 1);
    if (text.style() == Type.Style.INITIALS) {
      letters.stencils(commands, line, x, false);
    } else {
      letters.letters(commands, line, x);
    }
  }
}
