package kith.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Canvases as PDF: boxes on a grid, one sheet of A4 across for each. Where there is more to say
 * than fits, the sheet is higher; nothing is cut off.
 */
public final class SheetPrint {
  private static final double WIDTH = 841.89;
  private static final double HEIGHT = 595.28;
  private static final double MARGIN = 36;
  private static final double HEAD = 50;
  private static final double PADDING = 8;
  private static final double LINE = 13;
  private static final double INDENT = 10;
  private static final double PLOT = 220;
  private static final double DOT = 5;
  private static final float LETTERS = 9.5f;
  private static final float TITLE = 20;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int INK = 0xFF24211C;
  private static final int GREY = 0xFF6B655B;
  private static final int RULE = 0xFFC9C2B4;

  private final Type type;

  /**
   * A line of an answer, broken where it has no room.
   *
   * @param text what it says
   * @param bold whether in the heavier weight
   * @param indent how many steps it is set in
   */
  public record Line(String text, boolean bold, int indent) {}

  /**
   * Somebody on a plot.
   *
   * @param name what they are called, and what is said of them
   * @param across 0 to 1, from left to right
   * @param up 0 to 1, from below to above
   * @param hue as {@link Look#tone} knows it
   */
  public record Dot(String name, double across, double up, int hue) {}

  /**
   * A box of a canvas.
   *
   * @param title its head
   * @param prompt what it asks, said more quietly below its head; empty if that needs no saying
   * @param lines what stands in it
   * @param dots who is on the plot in it; null if there is none
   * @param column where it starts on the grid, from 0
   * @param row likewise
   * @param columnSpan how many columns it covers
   * @param rowSpan how many rows it covers
   */
  public record Box(
      String title,
      String prompt,
      List<Line> lines,
      List<Dot> dots,
      int column,
      int row,
      int columnSpan,
      int rowSpan) {}

  /**
   * A canvas.
   *
   * @param title what it is
   * @param note below it, such as about whom and since when
   * @param columns of its grid
   * @param boxes on it
   */
  public record Canvas(String title, String note, int columns, List<Box> boxes) {}

  /** Set in these letters. */
  public SheetPrint(Type type) {
    this.type = type;
  }

  /**
   * Writes canvases as PDF, one sheet each. Leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(List<Canvas> canvases, OutputStream out) throws IOException {
    String title = canvases.isEmpty() ? "" : canvases.getFirst().title();
    try (PdfPages pages = new PdfPages(type, title)) {
      for (Canvas canvas : canvases) {
        double[] rows = rows(canvas);
        double height = Math.max(HEIGHT, rows[rows.length - 1] + MARGIN);
        pages.add(WIDTH, height, 1, pen -> draw(pen, canvas, rows, height));
      }
      pages.save(out);
    }
  }

  private void draw(PdfPen pen, Canvas canvas, double[] rows, double height) throws IOException {
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height), WHITE, 1);
    text(pen, canvas.title(), Type.Style.TITLE, TITLE, MARGIN, MARGIN + 16, INK);
    text(pen, canvas.note(), Type.Style.NOTE, LETTERS, MARGIN, MARGIN + 34, GREY);
    for (Box box : canvas.boxes()) {
      double x = MARGIN + box.column() * column(canvas);
      double y = rows[box.row()];
      double bottom = rows[box.row() + box.rowSpan()];
      draw(pen, box, x, y, box.columnSpan() * column(canvas), bottom - y);
    }
  }

  private static double column(Canvas canvas) {
    return (WIDTH - 2 * MARGIN) / canvas.columns();
  }

  /** Where each row begins, and where the last one ends; they fill the sheet at least. */
  private double[] rows(Canvas canvas) {
    int count = canvas.boxes().stream().mapToInt(box -> box.row() + box.rowSpan()).max().orElse(0);
    double[] heights = new double[count];
    Arrays.fill(heights, count == 0 ? 0 : (HEIGHT - 2 * MARGIN - HEAD) / count / 2);
    canvas.boxes().stream()
        .sorted(Comparator.comparingInt(Box::rowSpan))
        .forEach(box -> makeRoom(box, heights, box.columnSpan() * column(canvas)));
    double spare = Math.max(0, HEIGHT - 2 * MARGIN - HEAD - Arrays.stream(heights).sum());
    double[] edges = new double[count + 1];
    edges[0] = MARGIN + HEAD;
    for (int row = 0; row < count; row++) {
      edges[row + 1] = edges[row] + heights[row] + spare / count;
    }
    return edges;
  }

  private void makeRoom(Box box, double[] heights, double width) {
    int said = asked(box, width).size() + answered(box, width).size();
    double missing = 2 * PADDING + LINE * (1 + said);
    missing += box.dots() == null ? 0 : PLOT;
    for (int row = box.row(); row < box.row() + box.rowSpan(); row++) {
      missing -= heights[row];
    }
    for (int row = box.row(); row < box.row() + box.rowSpan() && missing > 0; row++) {
      heights[row] += missing / box.rowSpan();
    }
  }

  private void draw(PdfPen pen, Box box, double x, double y, double width, double height)
      throws IOException {
    pen.strokes(
        new VectorPen.Stroke(0.7, Dash.NONE, RULE, 1),
        List.of(new Rectangle2D.Double(x, y, width, height)));
    double baseline = y + PADDING + 9;
    text(pen, box.title(), Type.Style.STRONG, LETTERS, x + PADDING, baseline, INK);
    baseline = lines(pen, asked(box, width), x, baseline, GREY);
    if (box.dots() != null) {
      plot(pen, box.dots(), x + PADDING, baseline + 7, width - 2 * PADDING);
      baseline += PLOT;
    }
    lines(pen, answered(box, width), x, baseline, INK);
  }

  /** Sets lines below a baseline, and gives the last one. */
  private double lines(PdfPen pen, List<Line> lines, double x, double above, int colour)
      throws IOException {
    double baseline = above;
    for (Line line : lines) {
      baseline += LINE;
      Type.Style style = line.bold() ? Type.Style.STRONG : Type.Style.NOTE;
      double at = x + PADDING + INDENT * line.indent();
      text(pen, line.text(), style, LETTERS, at, baseline, colour);
    }
    return baseline;
  }

  private void plot(PdfPen pen, List<Dot> dots, double x, double y, double width)
      throws IOException {
    double height = PLOT - 24;
    VectorPen.Stroke thin = new VectorPen.Stroke(0.5, Dash.NONE, RULE, 1);
    pen.strokes(
        thin,
        List.of(
            new Rectangle2D.Double(x, y, width, height),
            new Line2D.Double(x + width / 2, y, x + width / 2, y + height),
            new Line2D.Double(x, y + height / 2, x + width, y + height / 2)));
    Look look = Look.light();
    for (Dot dot : dots) {
      double cx = x + 16 + dot.across() * (width - 32);
      double cy = y + 14 + (1 - dot.up()) * (height - 34);
      pen.fill(new Ellipse2D.Double(cx - DOT, cy - DOT, 2 * DOT, 2 * DOT), look.tone(dot.hue()), 1);
      double half = width(dot.name(), Type.Style.NOTE, LETTERS) / 2;
      double start = Math.clamp(cx - half, x + 2, Math.max(x + 2, x + width - 2 * half - 2));
      text(pen, dot.name(), Type.Style.NOTE, LETTERS, start, cy + DOT + 9, INK);
    }
  }

  private List<Line> asked(Box box, double width) {
    return box.prompt().isEmpty()
        ? List.of()
        : broken(List.of(new Line(box.prompt(), false, 0)), width);
  }

  private List<Line> answered(Box box, double width) {
    return broken(box.lines(), width);
  }

  /** Lines as they fit into a box of a width. */
  private List<Line> broken(List<Line> lines, double width) {
    List<Line> broken = new ArrayList<>();
    for (Line line : lines) {
      double room = width - 2 * PADDING - INDENT * line.indent();
      for (String part : line.text().split("\n", -1)) {
        for (String piece : wrap(part, line.bold(), room)) {
          broken.add(new Line(piece, line.bold(), line.indent()));
        }
      }
    }
    return broken;
  }

  private List<String> wrap(String text, boolean bold, double room) {
    Type.Style style = bold ? Type.Style.STRONG : Type.Style.NOTE;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, style, LETTERS) > room) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
      while (line.length() > 1 && width(line.toString(), style, LETTERS) > room) {
        int fits = line.length() - 1;
        while (fits > 1 && width(line.substring(0, fits), style, LETTERS) > room) {
          fits--;
        }
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private double width(String text, Type.Style style, float size) {
    return type.width(text, style) * size / style.size();
  }

  private static void text(
      PdfPen pen, String text, Type.Style style, float size, double x, double baseline, int colour)
      throws IOException {
    if (!text.isBlank()) {
      pen.text(new VectorPen.Text(text, style, size, x, baseline, false, colour, 1, 0));
    }
  }
}
