package kith.picture;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A list to print, on one page of A4 and never two: letters shrink a little where there is much to
 * say, and what still has no room is counted instead.
 */
public final class PrintedPage {
  private static final double WIDTH = 595.28;
  private static final double HEIGHT = 841.89;
  private static final double MARGIN = 54;
  private static final double LINE = 15;
  private static final double HEAD = 62;
  private static final double GAP = 11;
  private static final double BOX = 7.5;
  private static final double INDENT = 16;
  private static final double LEAST = 0.72;
  private static final double STEP = 0.04;
  private static final float TITLE = 20;
  private static final float LETTERS = 10;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int INK = 0xFF24211C;
  private static final int GREY = 0xFF6B655B;
  private static final int RULE = 0xFFD8D2C6;

  /**
   * Something to do, with a box to tick.
   *
   * @param what in one line; what is longer ends in an ellipsis
   * @param detail said more quietly behind it, as far as there is room; may be empty
   */
  public record Item(String what, String detail) {}

  /** What belongs together under a heading. */
  public record Block(String heading, List<Item> items) {
    /** Keeps the items as they are now. */
    public Block {
      items = List.copyOf(items);
    }
  }

  private final Type type;
  private final String title;
  private final String note;
  private final List<Block> blocks;
  private final double scale;

  /**
   * @param note a sentence or two below the title
   * @param blocks in order; those without items are left out
   * @param more says how many items have no room
   */
  public PrintedPage(
      Type type, String title, String note, List<Block> blocks, IntFunction<String> more) {
    this.type = type;
    this.title = title;
    this.note = note;
    List<Block> said = blocks.stream().filter(block -> !block.items().isEmpty()).toList();
    double fitting = 1;
    while (fitting - STEP >= LEAST && height(said, fitting) > room()) {
      fitting -= STEP;
    }
    this.scale = fitting;
    this.blocks = height(said, fitting) > room() ? cut(said, fitting, more) : said;
  }

  private static double room() {
    return HEIGHT - 2 * MARGIN - HEAD;
  }

  private static double height(List<Block> blocks, double scale) {
    int items = blocks.stream().mapToInt(block -> block.items().size()).sum();
    return scale * ((items + blocks.size()) * LINE + blocks.size() * GAP);
  }

  /** As many as have room, and a line for the rest. */
  private static List<Block> cut(List<Block> blocks, double scale, IntFunction<String> more) {
    List<Block> kept = new ArrayList<>();
    int left = 0;
    double used = scale * (2 * LINE + GAP);
    for (Block block : blocks) {
      double head = scale * (LINE + GAP);
      int fits = (int) Math.floor((room() - used - head) / (scale * LINE));
      int taken = Math.clamp(fits, 0, block.items().size());
      if (taken > 0) {
        kept.add(new Block(block.heading(), block.items().subList(0, taken)));
        used += head + taken * scale * LINE;
      }
      left += block.items().size() - taken;
    }
    kept.add(new Block(more.apply(left), List.of()));
    return kept;
  }

  /**
   * Writes the page as PDF. Leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    try (PdfPages pages = new PdfPages(type, title)) {
      pages.add(WIDTH, HEIGHT, 1, this::draw);
      pages.save(out);
    }
  }

  private void draw(PdfPen pen) throws IOException {
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), WHITE, 1);
    double across = WIDTH - 2 * MARGIN;
    text(pen, title, Type.Style.TITLE, TITLE, MARGIN, MARGIN + TITLE, INK, across);
    int cut = firstLine(note, across);
    double below = MARGIN + TITLE + 18;
    text(pen, note.substring(0, cut), Type.Style.NOTE, LETTERS, MARGIN, below, GREY, across);
    String rest = note.substring(cut).strip();
    if (!rest.isEmpty()) {
      text(pen, rest, Type.Style.NOTE, LETTERS, MARGIN, below + LINE, GREY, across);
    }
    double y = MARGIN + HEAD;
    for (Block block : blocks) {
      y = draw(pen, block, y);
    }
  }

  /** Where the note is broken, so that it is said whole in two lines. */
  private int firstLine(String text, double across) {
    double room = across * Type.Style.NOTE.size() / LETTERS;
    int end = text.length();
    while (end > 0 && type.width(text.substring(0, end), Type.Style.NOTE) > room) {
      end = text.lastIndexOf(' ', end - 1);
    }
    return end > 0 ? end : text.length();
  }

  private double draw(PdfPen pen, Block block, double top) throws IOException {
    double across = WIDTH - 2 * MARGIN;
    float letters = (float) (LETTERS * scale);
    double y = top + GAP * scale;
    pen.fill(new Rectangle2D.Double(MARGIN, y, across, 0.6), RULE, 1);
    y += LINE * scale;
    text(pen, block.heading(), Type.Style.STRONG, letters, MARGIN, y - 4 * scale, INK, across);
    for (Item item : block.items()) {
      y += LINE * scale;
      draw(pen, item, y - 4 * scale);
    }
    return y;
  }

  private void draw(PdfPen pen, Item item, double baseline) throws IOException {
    float letters = (float) (LETTERS * scale);
    double box = BOX * scale;
    Rectangle2D square = new Rectangle2D.Double(MARGIN + 1, baseline - box, box, box);
    pen.strokes(new VectorPen.Stroke(0.7, Dash.NONE, GREY, 1), List.of(square));
    double x = MARGIN + INDENT * scale;
    double right = WIDTH - MARGIN;
    double used = text(pen, item.what(), Type.Style.NOTE, letters, x, baseline, INK, right - x);
    double rest = x + used + 8 * scale;
    if (!item.detail().isEmpty() && right - rest > 40) {
      text(pen, item.detail(), Type.Style.NOTE, letters, rest, baseline, GREY, right - rest);
    }
  }

  /** Draws a line of text, or as much of it as has room, and gives its width. */
  private double text(
      PdfPen pen,
      String text,
      Type.Style style,
      float size,
      double x,
      double baseline,
      int colour,
      double width)
      throws IOException {
    double per = size / style.size();
    String fitted = type.fitted(text, style, (float) (width / per));
    pen.text(new VectorPen.Text(fitted, style, size, x, baseline, false, colour, 1, 0));
    return type.width(fitted, style) * per;
  }
}
