package kith.picture;

/**
 * Rows of pixels as the bytes a PNG packs: each row as what it differs by from the row above, or
 * from the pixel to the left, whichever leaves less.
 */
final class PngFilter {
  private static final int SUB = 1;
  private static final int UP = 2;

  private final int width;
  private final int channels;
  private final byte[] filtered;
  private final byte[] bySub;
  private byte[] row;
  private byte[] above;
  private int end;

  PngFilter(int width, int channels, int rows) {
    this.width = width;
    this.channels = channels;
    filtered = new byte[rows * (width * channels + 1)];
    bySub = new byte[width * channels];
    row = new byte[width * channels];
    above = new byte[width * channels];
  }

  /** The row that comes before the first. */
  void above(int[] pixels, int from) {
    unpack(pixels, from, above);
  }

  /** The next row, premultiplied {@code 0xAARRGGBB}. */
  void add(int[] pixels, int from) {
    unpack(pixels, from, row);
    int bytes = row.length;
    int up = end + 1;
    int sumUp = 0;
    for (int k = 0; k < bytes; k++) {
      byte change = (byte) (row[k] - above[k]);
      filtered[up + k] = change;
      sumUp += Math.abs(change);
    }
    filtered[end] = UP;
    if (sumUp > 0 && sub() < sumUp) {
      filtered[end] = SUB;
      System.arraycopy(bySub, 0, filtered, up, bytes);
    }
    end = up + bytes;
    byte[] done = above;
    above = row;
    row = done;
  }

  private int sub() {
    int sum = 0;
    for (int k = 0; k < channels; k++) {
      bySub[k] = row[k];
      sum += Math.abs(row[k]);
    }
    for (int k = channels; k < row.length; k++) {
      byte change = (byte) (row[k] - row[k - channels]);
      bySub[k] = change;
      sum += Math.abs(change);
    }
    return sum;
  }

  private void unpack(int[] pixels, int from, byte[] to) {
    int at = 0;
    for (int k = from; k < from + width; k++) {
      int pixel = pixels[k];
      int alpha = pixel >>> 24;
      if (alpha == 255) {
        to[at++] = (byte) (pixel >> 16);
        to[at++] = (byte) (pixel >> 8);
        to[at++] = (byte) pixel;
      } else {
        to[at++] = straight(pixel >> 16 & 0xFF, alpha);
        to[at++] = straight(pixel >> 8 & 0xFF, alpha);
        to[at++] = straight(pixel & 0xFF, alpha);
      }
      if (channels == 4) {
        to[at++] = (byte) alpha;
      }
    }
  }

  private static byte straight(int channel, int alpha) {
    return (byte) (alpha == 0 ? channel : Math.min(255, (channel * 255 + alpha / 2) / alpha));
  }

  /** All rows so far, each after the byte that names its filter. */
  byte[] filtered() {
    return filtered;
  }
}
