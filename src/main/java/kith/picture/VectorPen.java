package kith.picture;

import java.awt.Shape;
import java.io.IOException;
import java.util.List;

/**
 * Draws vectors into a document, later ones over earlier ones. Lengths are logical pixels from the
 * sheet's top left corner, colours opaque {@code 0xAARRGGBB}, opacities 0 to 1.
 */
interface VectorPen {
  /**
   * What belongs together.
   *
   * @param kind what it is, such as "person"
   * @param id its own, or empty if there is only one of the kind
   * @param title its name, or empty
   * @param opacity of all of it together
   */
  record Group(String kind, String id, String title, double opacity) {
    static Group of(String kind) {
      return new Group(kind, "", "", 1);
    }
  }

  /**
   * How a line is drawn.
   *
   * @param dash how it is broken
   */
  record Stroke(double width, Dash dash, int colour, double opacity) {}

  /**
   * A line of text.
   *
   * @param text as it is written
   * @param size of the letters
   * @param x its middle if centred, else its start
   * @param centred whether x is the middle
   * @param halo colour of the halo, 0 for none
   */
  record Text(
      String text,
      Type.Style style,
      float size,
      double x,
      double baseline,
      boolean centred,
      int colour,
      double opacity,
      int halo) {}

  /** Begins a group within the one that is open. */
  void begin(Group group) throws IOException;

  /** Ends the group that was begun last. */
  void end() throws IOException;

  /** Fills an outline. */
  void fill(Shape outline, int colour, double opacity) throws IOException;

  /** Draws lines of the same kind, each over the ones before. */
  void strokes(Stroke stroke, List<? extends Shape> lines) throws IOException;

  /**
   * A disc.
   *
   * @param radius of the whole, rim included
   * @param edge width of the rim, 0 for none
   */
  void disc(double x, double y, double radius, int fill, int rim, double edge) throws IOException;

  /** Letters. */
  void text(Text text) throws IOException;
}
