package kith.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG (ISO/IEC 15948) as its rows come, so that no image is ever whole in memory. Each row
 * is filtered against its left or upper neighbour, whichever leaves less.
 */
final class PngEncoder implements AutoCloseable {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METRES_PER_INCH = 0.0254;
  private static final int TRUE_COLOUR = 2;
  private static final int TRUE_COLOUR_WITH_ALPHA = 6;
  private static final int SUB = 1;
  private static final int UP = 2;

  private final OutputStream out;
  private final int width;
  private final int channels;
  private final Deflater deflater = new Deflater(6);
  private final byte[] packed = new byte[1 << 16];
  private byte[] row;
  private byte[] above;
  private final byte[] bySub;
  private final byte[] byUp;

  /**
   * Writes what comes before the first row.
   *
   * @param out where to; not closed
   * @param alpha whether pixels may be transparent
   * @param dpi physical pixels per inch
   */
  PngEncoder(OutputStream out, int width, int height, boolean alpha, int dpi) throws IOException {
    this.out = out;
    this.width = width;
    this.channels = alpha ? 4 : 3;
    this.row = new byte[width * channels];
    this.above = new byte[width * channels];
    this.bySub = new byte[width * channels + 1];
    this.byUp = new byte[width * channels + 1];
    bySub[0] = SUB;
    byUp[0] = UP;
    out.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    data.writeInt(width);
    data.writeInt(height);
    data.writeByte(8);
    data.writeByte(alpha ? TRUE_COLOUR_WITH_ALPHA : TRUE_COLOUR);
    data.write(new byte[3]);
    chunk("IHDR", header.toByteArray(), header.size());
    header.reset();
    int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
    data.writeInt(perMetre);
    data.writeInt(perMetre);
    data.writeByte(1);
    chunk("pHYs", header.toByteArray(), header.size());
  }

  /** The next rows, premultiplied {@code 0xAARRGGBB}. */
  void rows(int[] pixels, int count) throws IOException {
    for (int y = 0; y < count; y++) {
      unpack(pixels, y * width);
      deflater.setInput(filtered());
      while (!deflater.needsInput()) {
        flush();
      }
      byte[] done = above;
      above = row;
      row = done;
    }
  }

  private void unpack(int[] pixels, int from) {
    int at = 0;
    for (int k = from; k < from + width; k++) {
      int pixel = pixels[k];
      int alpha = pixel >>> 24;
      row[at++] = straight(pixel >> 16 & 0xFF, alpha);
      row[at++] = straight(pixel >> 8 & 0xFF, alpha);
      row[at++] = straight(pixel & 0xFF, alpha);
      if (channels == 4) {
        row[at++] = (byte) alpha;
      }
    }
  }

  private static byte straight(int channel, int alpha) {
    return (byte)
        (alpha == 255 || alpha == 0 ? channel : Math.min(255, (channel * 255 + alpha / 2) / alpha));
  }

  private byte[] filtered() {
    long sub = 0;
    long up = 0;
    for (int k = 0; k < row.length; k++) {
      byte left = (byte) (row[k] - (k >= channels ? row[k - channels] : 0));
      byte over = (byte) (row[k] - above[k]);
      bySub[k + 1] = left;
      byUp[k + 1] = over;
      sub += Math.abs(left);
      up += Math.abs(over);
    }
    return sub < up ? bySub : byUp;
  }

  private void flush() throws IOException {
    int length = deflater.deflate(packed);
    if (length > 0) {
      chunk("IDAT", packed, length);
    }
  }

  /** Writes what comes after the last row. */
  void finish() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      flush();
    }
    chunk("IEND", new byte[0], 0);
    out.flush();
  }

  private void chunk(String kind, byte[] bytes, int length) throws IOException {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(bytes, 0, length);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(length);
    data.write(name);
    data.write(bytes, 0, length);
    data.writeInt((int) crc.getValue());
  }

  @Override
  public void close() {
    deflater.end();
  }
}
