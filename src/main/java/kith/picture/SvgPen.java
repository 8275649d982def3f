package kith.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws into an SVG document (SVG 1.1, with {@code paint-order} of SVG 2 for halos): text stays
 * text, groups become {@code <g>} with a class, an id and a title. Written as it comes with the
 * JDK's XML writer, which keeps any name from becoming markup.
 */
final class SvgPen implements VectorPen {
  private static final String FONTS =
      "Inter,'Segoe UI','Helvetica Neue',Helvetica,Arial,'Noto Sans',sans-serif";
  private static final double HALO_WIDTH = 4.4;
  private static final double HALO_OPACITY = 0.82;

  private final Writer characters;
  private final XMLStreamWriter xml;

  /** What the XML writer does; its exception becomes the usual one. */
  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }

  SvgPen(OutputStream out) throws IOException {
    characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(characters);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void write(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /**
   * Begins the document.
   *
   * @param sheet its size
   * @param title its name, or empty
   * @param halo the colour around letters
   */
  void open(Sheet sheet, Furniture around, String title, int halo) throws IOException {
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("svg");
          xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
          xml.writeAttribute("width", Integer.toString(sheet.width()));
          xml.writeAttribute("height", Integer.toString(sheet.height()));
          String size = number(around.width()) + " " + number(around.height());
          xml.writeAttribute("viewBox", "0 0 " + size);
          if (!title.isEmpty()) {
            element("title", title);
          }
          element("style", style(halo));
          xml.writeStartElement("clipPath");
          xml.writeAttribute("id", "map-edge");
          rectangle(
              new Rectangle2D.Double(0, around.header(), around.width(), around.mapHeight()), 0);
          xml.writeEndElement();
        });
  }

  private static String style(int halo) {
    StringBuilder css = new StringBuilder("\ntext{font-family:" + FONTS + "}\n");
    for (Type.Style style : Type.Style.values()) {
      css.append('.').append(name(style)).append("{font-size:").append(number(style.size()));
      css.append("px;font-weight:").append(style.weight());
      if (style.tracking() > 0) {
        css.append(";letter-spacing:").append(number(style.tracking())).append("em");
      }
      css.append("}\n");
    }
    css.append(".centred{text-anchor:middle}\n.halo{paint-order:stroke;stroke:");
    css.append(colour(halo)).append(";stroke-width:").append(number(HALO_WIDTH));
    css.append(";stroke-opacity:").append(number(HALO_OPACITY)).append(";stroke-linejoin:round}\n");
    return css.toString();
  }

  /** Fills the whole sheet. */
  void ground(Furniture around, int colour) throws IOException {
    write(() -> rectangle(new Rectangle2D.Double(0, 0, around.width(), around.height()), colour));
  }

  private void rectangle(Rectangle2D box, int colour) throws XMLStreamException {
    xml.writeEmptyElement("rect");
    xml.writeAttribute("x", number(box.getX()));
    xml.writeAttribute("y", number(box.getY()));
    xml.writeAttribute("width", number(box.getWidth()));
    xml.writeAttribute("height", number(box.getHeight()));
    if (colour != 0) {
      xml.writeAttribute("fill", colour(colour));
    }
    xml.writeCharacters("\n");
  }

  /** Begins what is cut at the map's edge. */
  void beginMap() throws IOException {
    write(
        () -> {
          xml.writeStartElement("g");
          xml.writeAttribute("id", "map");
          xml.writeAttribute("clip-path", "url(#map-edge)");
          xml.writeCharacters("\n");
        });
  }

  /** Ends the document; the stream stays open. */
  void close() throws IOException {
    write(xml::writeEndDocument);
    characters.flush();
  }

  @Override
  public void begin(Group group) throws IOException {
    write(
        () -> {
          xml.writeStartElement("g");
          String first = group.kind().split(" ")[0];
          xml.writeAttribute("id", group.id().isEmpty() ? first : first + "-" + group.id());
          if (!group.id().isEmpty()) {
            xml.writeAttribute("class", group.kind());
          }
          opacity("opacity", group.opacity());
          if (!group.title().isEmpty()) {
            element("title", group.title());
          }
          xml.writeCharacters("\n");
        });
  }

  @Override
  public void end() throws IOException {
    write(
        () -> {
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  @Override
  public void fill(Shape outline, int colour, double opacity) throws IOException {
    write(
        () -> {
          xml.writeEmptyElement("path");
          xml.writeAttribute("d", path(outline));
          xml.writeAttribute("fill", colour(colour));
          opacity("fill-opacity", opacity);
          xml.writeCharacters("\n");
        });
  }

  @Override
  public void strokes(Stroke stroke, List<? extends Shape> lines) throws IOException {
    write(
        () -> {
          xml.writeStartElement("g");
          xml.writeAttribute("fill", "none");
          xml.writeAttribute("stroke", colour(stroke.colour()));
          xml.writeAttribute("stroke-width", number(stroke.width()));
          opacity("stroke-opacity", stroke.opacity());
          if (!stroke.dash().isNone()) {
            String broken = number(stroke.dash().on()) + "," + number(stroke.dash().off());
            xml.writeAttribute("stroke-dasharray", broken);
          }
          for (Shape line : lines) {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path(line));
          }
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  @Override
  public void disc(double x, double y, double radius, int fill, int rim, double edge)
      throws IOException {
    write(
        () -> {
          xml.writeEmptyElement("circle");
          xml.writeAttribute("cx", number(x));
          xml.writeAttribute("cy", number(y));
          xml.writeAttribute("r", number(radius - edge / 2));
          xml.writeAttribute("fill", colour(fill));
          if (edge > 0) {
            xml.writeAttribute("stroke", colour(rim));
            xml.writeAttribute("stroke-width", number(edge));
          }
          xml.writeCharacters("\n");
        });
  }

  @Override
  public void text(Text text) throws IOException {
    write(
        () -> {
          xml.writeStartElement("text");
          String haloed = text.halo() == 0 ? "" : " halo";
          String centred = text.centred() ? " centred" : "";
          xml.writeAttribute("class", name(text.style()) + centred + haloed);
          xml.writeAttribute("x", number(text.x()));
          xml.writeAttribute("y", number(text.baseline()));
          if (text.size() != text.style().size()) {
            xml.writeAttribute("style", "font-size:" + number(text.size()) + "px");
          }
          xml.writeAttribute("fill", colour(text.colour()));
          opacity("opacity", text.opacity());
          if (!new Bidi(text.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            xml.writeAttribute("direction", "rtl");
            xml.writeAttribute("text-anchor", text.centred() ? "middle" : "end");
          }
          xml.writeCharacters(legal(text.text()));
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private void opacity(String attribute, double value) throws XMLStreamException {
    if (value < 1) {
      xml.writeAttribute(attribute, number(value, 1000));
    }
  }

  /** Characters that XML 1.0 cannot hold become the replacement character. */
  static String legal(String text) {
    boolean fine = text.codePoints().allMatch(SvgPen::isLegal);
    return fine
        ? text
        : text.codePoints()
            .map(c -> isLegal(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }

  private static String name(Type.Style style) {
    return style.name().toLowerCase(Locale.ROOT);
  }

  private static String colour(int argb) {
    return "#%06x".formatted(argb & 0xFFFFFF);
  }

  private static String number(double value) {
    return number(value, 100);
  }

  private static String number(double value, int parts) {
    long rounded = Math.round(value * parts);
    return rounded % parts == 0
        ? Long.toString(rounded / parts)
        : Double.toString((double) rounded / parts);
  }

  private static String path(Shape shape) {
    StringBuilder data = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int points =
          switch (path.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> points(data, 'M', 1);
            case PathIterator.SEG_LINETO -> points(data, 'L', 1);
            case PathIterator.SEG_QUADTO -> points(data, 'Q', 2);
            case PathIterator.SEG_CUBICTO -> points(data, 'C', 3);
            default -> points(data, 'Z', 0);
          };
      for (int k = 0; k < 2 * points; k++) {
        data.append(k == 0 ? "" : " ").append(number(at[k]));
      }
    }
    return data.toString();
  }

  private static int points(StringBuilder data, char command, int points) {
    data.append(command);
    return points;
  }
}
