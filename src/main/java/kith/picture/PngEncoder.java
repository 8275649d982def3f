package kith.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Writes a PNG (ISO/IEC 15948) as its rows come, so that no image is ever whole in memory. The rows
 * are cut into {@link PngBlock blocks} that the cores filter and pack at the same time; put
 * together, the blocks are one zlib stream.
 */
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METRES_PER_INCH = 0.0254;
  private static final int TRUE_COLOUR = 2;
  private static final int TRUE_COLOUR_WITH_ALPHA = 6;
  private static final int BLOCK_BYTES = 1 << 20;
  private static final byte[] ZLIB_HEADER = {0x78, 0x5E};
  private static final byte[] EMPTY_LAST_BLOCK = {0x03, 0x00};

  private final OutputStream out;
  private final int width;
  private final int channels;
  private final int blockRows;
  private final int[] above;
  private long checksum = 1;

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
    this.blockRows = Math.max(1, BLOCK_BYTES / (width * channels));
    this.above = new int[width];
    out.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(header);
    data.writeInt(width);
    data.writeInt(height);
    data.writeByte(8);
    data.writeByte(alpha ? TRUE_COLOUR_WITH_ALPHA : TRUE_COLOUR);
    data.write(new byte[3]);
    chunk("IHDR", header.toByteArray());
    header.reset();
    int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
    data.writeInt(perMetre);
    data.writeInt(perMetre);
    data.writeByte(1);
    chunk("pHYs", header.toByteArray());
    chunk("IDAT", ZLIB_HEADER);
  }

  /** The next rows, premultiplied {@code 0xAARRGGBB}. */
  void rows(int[] pixels, int count) throws IOException {
    List<PngBlock> blocks =
        IntStream.range(0, Math.ceilDiv(count, blockRows))
            .parallel()
            .mapToObj(block -> block(pixels, block * blockRows, count))
            .toList();
    for (PngBlock block : blocks) {
      chunk("IDAT", block.packed());
      checksum = PngBlock.joined(checksum, block.checksum(), block.length());
    }
    System.arraycopy(pixels, (count - 1) * width, above, 0, width);
  }

  private PngBlock block(int[] pixels, int first, int count) {
    int rows = Math.min(blockRows, count - first);
    PngFilter filter = new PngFilter(width, channels, rows);
    filter.above(first == 0 ? above : pixels, first == 0 ? 0 : (first - 1) * width);
    for (int row = first; row < first + rows; row++) {
      filter.add(pixels, row * width);
    }
    return PngBlock.of(filter.filtered());
  }

  /** Writes what comes after the last row. */
  void finish() throws IOException {
    ByteArrayOutputStream end = new ByteArrayOutputStream();
    end.write(EMPTY_LAST_BLOCK);
    new DataOutputStream(end).writeInt((int) checksum);
    chunk("IDAT", end.toByteArray());
    chunk("IEND", new byte[0]);
    out.flush();
  }

  private void chunk(String kind, byte[] bytes) throws IOException {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(bytes);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(bytes.length);
    data.write(name);
    data.write(bytes);
    data.writeInt((int) crc.getValue());
  }
}
