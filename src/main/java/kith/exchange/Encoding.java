package kith.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a file's bytes are text, decided on the bytes alone: a byte order mark, else zeros in every
 * second byte (UTF-16), else UTF-8 if it is strictly valid, else Shift_JIS if it is that strictly
 * and looks like Japanese, else windows-1252.
 *
 * @param charset the character set
 * @param markLength how many bytes of mark come before the text
 */
public record Encoding(Charset charset, int markLength) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset JAPANESE = Charset.forName("Shift_JIS");
  private static final int PROBE = 200;
  private static final char NO_CHAR = '\uFFFD';
  private static final int CHUNK = 8192;

  /** Decides it. */
  public static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(isUtf8(bytes, 3) ? StandardCharsets.UTF_8 : WINDOWS, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (zeros(bytes, 1)) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (zeros(bytes, 0)) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    if (isUtf8(bytes, 0)) {
      return new Encoding(StandardCharsets.UTF_8, 0);
    }
    return new Encoding(isJapanese(bytes) ? JAPANESE : WINDOWS, 0);
  }

  /**
   * Whether the bytes are strictly valid Shift_JIS and mostly of its usual characters: Western text
   * has hardly a byte below A0 that begins one, and seldom what may follow it.
   */
  private static boolean isJapanese(byte[] bytes) {
    int usual = 0;
    int others = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80 || lead >= 0xA1 && lead <= 0xDF) {
        others += lead < 0x80 ? 0 : 1;
        continue;
      }
      int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      boolean pair =
          lead >= 0x81
              && lead <= 0xEF
              && lead != 0xA0
              && trail >= 0x40
              && trail <= 0xFC
              && trail != 0x7F;
      if (!pair) {
        return false;
      }
      usual += lead <= 0x9F ? 1 : 0;
      others += lead <= 0x9F ? 0 : 1;
      i++;
    }
    return usual >= 2 && usual > others;
  }

  /** What to call it: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}. */
  public String label() {
    return charset.name();
  }

  /** The text of these bytes without the mark; what is no character becomes U+FFFD. */
  public String decode(byte[] bytes) {
    return new String(bytes, markLength, bytes.length - markLength, charset);
  }

  /** The text of a few bytes without a mark: UTF-8 if valid, else windows-1252. */
  static String decodePart(byte[] bytes) {
    return new String(bytes, isUtf8(bytes, 0) ? StandardCharsets.UTF_8 : WINDOWS);
  }

  /** Whether the bytes are valid UTF-8. */
  static boolean isUtf8(byte[] bytes) {
    return validUntil(bytes, 0) == bytes.length;
  }

  /**
   * Whether a file's bytes are valid UTF-8. A character cut off at the very end is forgiven, if
   * another before it shows that the file is UTF-8.
   */
  private static boolean isUtf8(byte[] bytes, int from) {
    int end = validUntil(bytes, from);
    if (end == bytes.length) {
      return true;
    }
    for (int i = from; i < end; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the last whole character ends; 0 if there is one that is not valid. */
  private static int validUntil(byte[] bytes, int from) {
    int length = bytes.length - from;
    if (new String(bytes, from, length, StandardCharsets.UTF_8).indexOf(NO_CHAR) < 0) {
      return bytes.length;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    CoderResult result = decoder.decode(in, out, false);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, false);
    }
    return result.isError() ? 0 : in.position();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether most bytes at the even (0) or odd (1) places of the beginning are zero. */
  private static boolean zeros(byte[] bytes, int parity) {
    int pairs = Math.min(bytes.length, PROBE) / 2;
    int zeros = 0;
    for (int i = 0; i < pairs; i++) {
      if (bytes[2 * i + parity] == 0 && bytes[2 * i + 1 - parity] != 0) {
        zeros++;
      }
    }
    return pairs > 1 && zeros * 10 >= pairs * 7;
  }
}
