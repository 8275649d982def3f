package kith.picture;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Some rows, packed on their own: deflate blocks that end on a byte (RFC 1951), so that they follow
 * one another in one stream.
 *
 * @param packed the blocks
 * @param checksum Adler-32 of what was packed
 * @param length of what was packed, in bytes
 */
record PngBlock(byte[] packed, long checksum, long length) {
  private static final int LEVEL = 5;
  private static final int ADLER = 65521;

  /** Packs bytes. */
  static PngBlock of(byte[] bytes) {
    Adler32 adler = new Adler32();
    adler.update(bytes);
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(bytes);
      byte[] packed = new byte[bytes.length / 8 + 256];
      int size = 0;
      while (true) {
        size += deflater.deflate(packed, size, packed.length - size, Deflater.SYNC_FLUSH);
        if (size < packed.length) {
          return new PngBlock(Arrays.copyOf(packed, size), adler.getValue(), bytes.length);
        }
        packed = Arrays.copyOf(packed, 2 * size);
      }
    } finally {
      deflater.end();
    }
  }

  /**
   * Adler-32 of bytes followed by others, from the sums of both (RFC 1950: two sums modulo 65521).
   *
   * @param one of the bytes before
   * @param other of the bytes after
   * @param length how many come after
   */
  static long joined(long one, long other, long length) {
    long first = one & 0xFFFF;
    long low = Math.floorMod(first + (other & 0xFFFF) - 1, ADLER);
    long high = Math.floorMod((one >>> 16) + (other >>> 16) + length % ADLER * (first - 1), ADLER);
    return high << 16 | low;
  }
}
