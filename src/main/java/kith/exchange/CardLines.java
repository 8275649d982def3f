package kith.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Unfolds the bytes of a card file into properties, then decodes each: a fold may cut a character
 * in two, and one file may hold several character sets. Pictures are consumed and dropped here, so
 * that no line of one is ever taken for a property.
 */
final class CardLines {
  /** Properties whose values are large or nested cards; only their names are kept. */
  private static final Set<String> DROPPED = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "AGENT");

  /** What a property of more than a megabyte is called instead; it is not read. */
  static final String TOO_LONG = "X-KITH-TOO-LONG";

  private static final int LONGEST = 1 << 20;

  /** The bytes of a property so far. */
  private static final class Value extends ByteArrayOutputStream {
    boolean endsSoftly() {
      return count > 0 && buf[count - 1] == '=';
    }

    void chop() {
      count--;
    }
  }

  private final byte[] bytes;
  private final Consumer<CardLine> each;
  private final Value value = new Value();
  private int number;
  private int begun;
  private boolean open;
  private boolean quotedPrintable;
  private boolean dropped;
  private boolean tooLong;
  private boolean allUtf8 = true;

  private CardLines(byte[] bytes, Consumer<CardLine> each) {
    this.bytes = bytes;
    this.each = each;
  }

  /**
   * Gives every property of a file.
   *
   * @return whether all of it was valid UTF-8
   */
  static boolean read(byte[] bytes, Consumer<CardLine> each) {
    CardLines lines = new CardLines(bytes, each);
    int from = 0;
    while (from < bytes.length) {
      int end = from;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      lines.number++;
      lines.physical(from, end);
      from = lines.afterBreak(end);
    }
    lines.flush();
    return lines.allUtf8;
  }

  /** Behind a line break: LF, CR LF, and the CR CR LF that some programs write. */
  private int afterBreak(int end) {
    int next = end;
    while (next < bytes.length && bytes[next] == '\r') {
      next++;
    }
    return next < bytes.length && bytes[next] == '\n' ? next + 1 : Math.max(next, end + 1);
  }

  private void physical(int from, int end) {
    if (from == end) {
      flush();
    } else if (open && (bytes[from] == ' ' || bytes[from] == '\t')) {
      softBreak();
      append(from + 1, end);
    } else if (open && quotedPrintable && value.endsSoftly() && !isMark(from, end)) {
      softBreak();
      append(from, end);
    } else if (!(open && dropped && isBase64(from, end))) {
      flush();
      begin(from, end);
    }
  }

  private void begin(int from, int end) {
    open = true;
    begun = number;
    CardLine line =
        new CardLine(number, new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
    quotedPrintable = line.isQuotedPrintable();
    dropped = line.isBase64() || DROPPED.contains(line.name());
    if (dropped) {
      value.writeBytes((line.name() + ":").getBytes(StandardCharsets.ISO_8859_1));
    } else {
      append(from, end);
    }
  }

  private void append(int from, int end) {
    if (!dropped) {
      tooLong |= value.size() + end - from > LONGEST;
      value.write(bytes, from, Math.min(end - from, LONGEST - value.size()));
    }
  }

  /** Takes the equals sign away with which a quoted-printable value goes on in the next line. */
  private void softBreak() {
    if (quotedPrintable && value.endsSoftly()) {
      value.chop();
    }
  }

  private void flush() {
    if (!open) {
      return;
    }
    softBreak();
    open = false;
    byte[] text = value.toByteArray();
    value.reset();
    each.accept(new CardLine(begun, tooLong ? TOO_LONG + ":" : decoded(text)));
    tooLong = false;
  }

  private String decoded(byte[] text) {
    String named = new CardLine(0, new String(text, StandardCharsets.ISO_8859_1)).charset();
    if (!named.isEmpty() && !quotedPrintable) {
      try {
        return new String(text, Charset.forName(named));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return part(text); // an invented name says nothing
      }
    }
    return part(text);
  }

  private String part(byte[] text) {
    allUtf8 &= Encoding.isUtf8(text);
    return Encoding.decodePart(text);
  }

  private boolean isMark(int from, int end) {
    CardLine line =
        new CardLine(0, new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
    return line.begins() || line.ends();
  }

  /** Whether a line without indentation can only be a further line of a picture. */
  private boolean isBase64(int from, int end) {
    for (int i = from; i < end; i++) {
      byte b = bytes[i];
      boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
      if (!letter && b != '+' && b != '/' && b != '=') {
        return false;
      }
    }
    return true;
  }
}
