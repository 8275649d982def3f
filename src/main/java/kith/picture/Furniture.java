package kith.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above and below the map of an exported picture: title, date, legend. In logical
 * pixels from the sheet's top left corner. On a small sheet it is set smaller, and what would take
 * more than its share is left out, so that the map keeps most of the sheet.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param header height of what stands above the map
 * @param footer height of what stands below the map
 * @param marks what is drawn
 */
record Furniture(double width, double height, double header, double footer, List<Mark> marks) {
  private static final float EDGE = 28;
  private static final float TITLE_LINE = 30;
  private static final float NOTE_LINE = 20;
  private static final double MOST_HEADER = 0.25;
  private static final double MOST_FOOTER = 0.35;
  private static final double LEAST_SIZE = 0.5;

  /** Something drawn in the margin. */
  sealed interface Mark {}

  /**
   * @param size of the letters
   * @param x where it starts
   */
  record Word(String text, Type.Style style, float size, float x, float baseline, int colour)
      implements Mark {}

  /** A filled circle. */
  record Dot(float x, float y, float radius, int colour) implements Mark {}

  /**
   * A level line.
   *
   * @param dash how it is broken
   */
  record Rule(float x, float y, float length, float width, Dash dash, int colour) implements Mark {}

  /**
   * @param density units of the sheet per logical pixel; header and footer are whole units
   */
  static Furniture of(
      Picture picture,
      Look look,
      Type type,
      Margin margin,
      double width,
      double height,
      double density) {
    double size = 1;
    Furniture set = sized(picture, look, type, margin, width, height, density, size);
    while (size > LEAST_SIZE && !set.suits(density)) {
      size *= 0.8;
      set = sized(picture, look, type, margin, width, height, density, size);
    }
    return set;
  }

  private boolean suits(double density) {
    double whole = 1 / density;
    return header <= MOST_HEADER * height + whole && footer <= MOST_FOOTER * height + whole;
  }

  private static Furniture sized(
      Picture picture,
      Look look,
      Type type,
      Margin margin,
      double width,
      double height,
      double density,
      double size) {
    float scale = (float) size;
    List<Mark> marks = new ArrayList<>();
    double above = head(look, type, margin, (float) width, scale, marks);
    boolean last = size <= LEAST_SIZE;
    if (last && above > MOST_HEADER * height) {
      marks.clear();
      above = 0;
    }
    double below = 0;
    if (margin.legend()) {
      Legend legend = new Legend(picture.scene(), look, type, scale, EDGE * scale, (float) width);
      double room = last ? MOST_FOOTER * height : Double.MAX_VALUE;
      below = legend.set((float) height, (float) room, marks);
    }
    return new Furniture(width, height, whole(above, density), whole(below, density), marks);
  }

  private static double whole(double logical, double density) {
    return Math.ceil(logical * density) / density;
  }

  private static float head(
      Look look, Type type, Margin margin, float width, float scale, List<Mark> marks) {
    float edge = EDGE * scale;
    float y = edge;
    if (!margin.title().isBlank()) {
      y += TITLE_LINE * scale;
      marks.add(
          word(
              margin.title(),
              Type.Style.TITLE,
              type,
              edge,
              y - 8 * scale,
              width,
              scale,
              look.ink()));
    }
    if (!margin.date().isBlank()) {
      y += NOTE_LINE * scale;
      marks.add(
          word(
              margin.date(),
              Type.Style.NOTE,
              type,
              edge,
              y - 6 * scale,
              width,
              scale,
              look.quiet()));
    }
    return marks.isEmpty() ? 0 : y + 8 * scale;
  }

  private static Word word(
      String text,
      Type.Style style,
      Type type,
      float x,
      float baseline,
      float width,
      float scale,
      int colour) {
    String fitted = type.fitted(text, style, (width - 2 * x) / scale);
    return new Word(fitted, style, style.size() * scale, x, baseline, colour);
  }

  /** Height of what the map takes. */
  double mapHeight() {
    return height - header - footer;
  }
}
