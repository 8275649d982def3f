package kith.picture;

import java.util.Arrays;

/**
 * Anti-aliased shapes on a band of rows of a {@link Surface}. All coordinates are those of the
 * whole image, and every pixel is worked out from them alone, so that the same image results
 * however it is cut into bands and pieces. One thread at a time.
 */
final class Raster {
  private static final int SUB = 4;

  private final int[] pixels;
  private final int stride;
  private final int x0;
  private final int y0;
  private final int x1;
  private final int y1;
  private final int origin;
  private float[] lefts = new float[0];
  private float[] rights = new float[0];

  /** The rows from {@code firstRow} to before {@code lastRow}, counted in the surface. */
  Raster(Surface surface, int firstRow, int lastRow) {
    pixels = surface.pixels();
    stride = surface.width();
    x0 = surface.left();
    x1 = surface.left() + surface.width();
    y0 = surface.top() + firstRow;
    y1 = surface.top() + lastRow;
    origin = surface.top() * stride + surface.left();
  }

  int left() {
    return x0;
  }

  int right() {
    return x1;
  }

  int top() {
    return y0;
  }

  int bottom() {
    return y1;
  }

  int[] pixels() {
    return pixels;
  }

  int stride() {
    return stride;
  }

  /** Where a pixel of the image is in {@link #pixels}. */
  int at(int x, int y) {
    return y * stride + x - origin;
  }

  /** Whether a square around a point may show on this band. */
  boolean shows(float x, float y, float reach) {
    return x + reach >= x0 && x - reach <= x1 && y + reach >= y0 && y - reach <= y1;
  }

  void clear(int colour) {
    int from = at(x0, y0);
    Arrays.fill(pixels, from, from + (y1 - y0) * stride, colour);
  }

  /** A colour with alpha, premultiplied; {@code alpha} 0 to 1 on top of the colour's own. */
  static int premultiplied(int colour, float alpha) {
    int a = Math.round((colour >>> 24) * alpha);
    int r = ((colour >> 16 & 0xFF) * a + 127) / 255;
    int g = ((colour >> 8 & 0xFF) * a + 127) / 255;
    int b = ((colour & 0xFF) * a + 127) / 255;
    return a << 24 | r << 16 | g << 8 | b;
  }

  /** Premultiplied source over destination, at a coverage of 0 to 255. */
  static int over(int below, int source, int coverage) {
    int covered = coverage == 255 ? source : times(source, coverage);
    if (covered >>> 24 == 255) {
      return covered;
    }
    return covered + times(below, 255 - (covered >>> 24));
  }

  /** All four channels times n/255, rounded. */
  private static int times(int colour, int n) {
    int rb = (colour & 0xFF00FF) * n + 0x800080;
    int ag = (colour >>> 8 & 0xFF00FF) * n + 0x800080;
    rb = rb + (rb >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
    ag = ag + (ag >>> 8 & 0xFF00FF) & 0xFF00FF00;
    return rb | ag;
  }

  private void blend(int x, int y, int colour, int coverage) {
    int at = at(x, y);
    pixels[at] = over(pixels[at], colour, coverage);
  }

  private void span(int fromX, int toX, int y, int colour) {
    int from = at(fromX, y);
    int to = from + toX - fromX;
    if (colour >>> 24 == 255) {
      Arrays.fill(pixels, from, to, colour);
    } else {
      int keep = 255 - (colour >>> 24);
      for (int at = from; at < to; at++) {
        pixels[at] = colour + times(pixels[at], keep);
      }
    }
  }

  /**
   * A disc with a rim.
   *
   * @param r radius of the whole, rim included
   * @param fill premultiplied
   * @param rim premultiplied
   * @param rimWidth 0 for none
   */
  void disc(float cx, float cy, float r, int fill, int rim, float rimWidth) {
    float inner = r - rimWidth;
    float reach = (r + 0.5f) * (r + 0.5f);
    float solid = inner > 0.5f ? (inner - 0.5f) * (inner - 0.5f) : 0;
    int firstY = Math.max(y0, (int) Math.floor(cy - r - 1));
    int lastY = Math.min(y1 - 1, (int) Math.ceil(cy + r + 1));
    for (int y = firstY; y <= lastY; y++) {
      float dy = y + 0.5f - cy;
      if (dy * dy < reach) {
        float half = (float) Math.sqrt(reach - dy * dy);
        int from = Math.max(x0, (int) Math.floor(cx - half - 0.5f));
        int to = Math.min(x1, (int) Math.ceil(cx + half + 0.5f));
        int solidFrom = to;
        int solidTo = to;
        if (from < to && dy * dy < solid) {
          float inside = (float) Math.sqrt(solid - dy * dy);
          solidFrom = Math.clamp((int) Math.ceil(cx - inside - 0.5f), from, to);
          solidTo = Math.clamp((int) Math.floor(cx + inside + 0.5f), solidFrom, to);
          span(solidFrom, solidTo, y, fill);
        }
        rim(from, solidFrom, y, cx, dy, r, inner, fill, rim);
        rim(solidTo, to, y, cx, dy, r, inner, fill, rim);
      }
    }
  }

  /** Pixels of a row of a disc that neither its rim nor its fill may cover wholly. */
  private void rim(
      int from, int to, int y, float cx, float dy, float r, float inner, int fill, int rim) {
    int at = at(from, y);
    for (int x = from; x < to; x++, at++) {
      float dx = x + 0.5f - cx;
      float d = (float) Math.sqrt(dx * dx + dy * dy);
      if (d < r + 0.5f) {
        int filled = coverage(inner + 0.5f - d);
        int below = pixels[at];
        if (filled < 255 && inner < r) {
          below = over(below, rim, coverage(r + 0.5f - d));
        }
        pixels[at] = over(below, fill, filled);
      }
    }
  }

  /** A ring of a width inside a radius. */
  void ring(float cx, float cy, float r, float width, int colour) {
    int firstY = Math.max(y0, (int) Math.floor(cy - r - 1));
    int lastY = Math.min(y1 - 1, (int) Math.ceil(cy + r + 1));
    int firstX = Math.max(x0, (int) Math.floor(cx - r - 1));
    int lastX = Math.min(x1 - 1, (int) Math.ceil(cx + r + 1));
    for (int y = firstY; y <= lastY; y++) {
      for (int x = firstX; x <= lastX; x++) {
        float dx = x + 0.5f - cx;
        float dy = y + 0.5f - cy;
        float d = (float) Math.sqrt(dx * dx + dy * dy);
        int covered = coverage(r + 0.5f - d) - coverage(r - width + 0.5f - d);
        if (covered > 0) {
          blend(x, y, colour, covered);
        }
      }
    }
  }

  private static int coverage(float share) {
    return share <= 0 ? 0 : share >= 1 ? 255 : (int) (share * 255 + 0.5f);
  }

  /** A filled convex polygon of n corners; the colour is premultiplied. */
  void convex(float[] xs, float[] ys, int n, int colour) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (int k = 0; k < n; k++) {
      least = Math.min(least, ys[k]);
      most = Math.max(most, ys[k]);
    }
    int firstY = Math.max(y0, (int) Math.floor(least));
    int lastY = Math.min(y1 - 1, (int) Math.floor(most));
    if (firstY > lastY) {
      return;
    }
    reserve((lastY - firstY + 1) * SUB);
    for (int k = 0, before = n - 1; k < n; before = k++) {
      edge(xs[before], ys[before], xs[k], ys[k], firstY, lastY);
    }
    for (int y = firstY; y <= lastY; y++) {
      row(y, (y - firstY) * SUB, colour);
    }
  }

  private void reserve(int lines) {
    if (lefts.length < lines) {
      lefts = new float[lines];
      rights = new float[lines];
    }
    Arrays.fill(lefts, 0, lines, Float.MAX_VALUE);
    Arrays.fill(rights, 0, lines, -Float.MAX_VALUE);
  }

  private void edge(float ax, float ay, float bx, float by, int firstY, int lastY) {
    if (ay > by) {
      edge(bx, by, ax, ay, firstY, lastY);
      return;
    }
    double slope = by == ay ? 0 : (double) (bx - ax) / (by - ay);
    int first = Math.max(firstY * SUB, (int) Math.ceil(ay * SUB - 0.5));
    int last = Math.min((lastY + 1) * SUB - 1, (int) Math.ceil(by * SUB - 0.5) - 1);
    for (int line = first; line <= last; line++) {
      float x = (float) (ax + slope * ((line + 0.5) / SUB - ay));
      int at = line - firstY * SUB;
      lefts[at] = Math.min(lefts[at], x);
      rights[at] = Math.max(rights[at], x);
    }
  }

  private void row(int y, int line, int colour) {
    float outerLeft = Float.MAX_VALUE;
    float outerRight = -Float.MAX_VALUE;
    float innerLeft = -Float.MAX_VALUE;
    float innerRight = Float.MAX_VALUE;
    for (int sub = line; sub < line + SUB; sub++) {
      outerLeft = Math.min(outerLeft, lefts[sub]);
      outerRight = Math.max(outerRight, rights[sub]);
      innerLeft = Math.max(innerLeft, lefts[sub]);
      innerRight = Math.min(innerRight, rights[sub]);
    }
    int from = Math.max(x0, (int) Math.floor(outerLeft));
    int to = Math.min(x1, (int) Math.ceil(outerRight));
    if (from >= to) {
      return;
    }
    int fullFrom = Math.clamp((long) Math.ceil(innerLeft), from, to);
    int fullTo = Math.clamp((long) Math.floor(innerRight), fullFrom, to);
    if (innerRight - innerLeft < 1) {
      fullTo = fullFrom;
    }
    partial(from, fullFrom, y, line, colour);
    span(fullFrom, fullTo, y, colour);
    partial(fullTo, to, y, line, colour);
  }

  private void partial(int fromX, int toX, int y, int line, int colour) {
    for (int x = fromX; x < toX; x++) {
      float sum = 0;
      for (int sub = line; sub < line + SUB; sub++) {
        sum += Math.max(0, Math.min(x + 1f, rights[sub]) - Math.max(x, lefts[sub]));
      }
      if (sum > 0) {
        blend(x, y, colour, coverage(sum / SUB));
      }
    }
  }

  /** A mask of coverages in one premultiplied colour, its top left corner at (left, top). */
  void mask(byte[] coverages, int width, int height, int left, int top, int colour) {
    int fromX = Math.max(x0, left);
    int toX = Math.min(x1, left + width);
    for (int y = Math.max(y0, top); y < Math.min(y1, top + height); y++) {
      int source = (y - top) * width - left;
      for (int x = fromX; x < toX; x++) {
        int covered = coverages[source + x] & 0xFF;
        if (covered != 0) {
          blend(x, y, colour, covered);
        }
      }
    }
  }
}
