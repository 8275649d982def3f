package kith.picture;

import java.util.Arrays;

/** The lines of a frame that show on a surface, each on the bands it crosses. Keeps its arrays. */
final class Lines {
  private final Shelves shelves = new Shelves();
  private Line[] lines = {new Line()};
  private int count;
  private float left;
  private float right;
  private float top;
  private float bottom;

  /** Starts anew for a surface in bands of so many rows. */
  void reset(Surface surface, int rows) {
    count = 0;
    left = surface.left();
    top = surface.top();
    right = left + surface.width();
    bottom = top + surface.height();
    shelves.reset(surface.top(), rows, Math.ceilDiv(surface.height(), rows));
  }

  /** Whether a line between two points, of a width or with a bow, may be seen. */
  boolean shows(float ax, float ay, float bx, float by, float reach) {
    return Math.max(ax, bx) + reach >= left
        && Math.min(ax, bx) - reach <= right
        && Math.max(ay, by) + reach >= top
        && Math.min(ay, by) - reach <= bottom;
  }

  /**
   * A line of quiet ink; null if there is nothing of it to be seen.
   *
   * @param amount density of its ink, in {@link Line#UNIT}s
   */
  Line add(float ax, float ay, float bx, float by, float width, int amount) {
    if (!shows(ax, ay, bx, by, width)) {
      return null;
    }
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, 2 * count);
      for (int k = count; k < lines.length; k++) {
        lines[k] = new Line();
      }
    }
    Line line = lines[count];
    if (!line.set(ax, ay, bx, by, width, amount)) {
      return null;
    }
    count++;
    shelves.add(Math.min(ay, by) - width, Math.max(ay, by) + width);
    return line;
  }

  /** All have been added. */
  void ready() {
    shelves.sort();
  }

  /** Lets a pen draw those of a band. */
  void draw(Pen pen, int band) {
    int end = shelves.to(band);
    for (int k = shelves.from(band); k < end; k++) {
      pen.add(lines[shelves.thing(k)]);
    }
  }
}
