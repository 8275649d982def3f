package kith.picture;

import java.util.Arrays;
import java.util.Set;

/**
 * A font in the Compact Font Format (Adobe Technical Note 5176) with few of its glyphs left: the
 * others become empty without anything moving, and what is empty packs to nothing.
 */
final class CffSubset {
  private static final int CHAR_STRINGS = 17;
  private static final byte END_CHAR = 14;

  private final byte[] cff;

  private CffSubset(byte[] cff) {
    this.cff = cff;
  }

  /**
   * @param cff a font, as the "CFF " table of an OpenType font holds it; not changed
   * @param used the glyphs to keep
   */
  static byte[] of(byte[] cff, Set<Integer> used) {
    CffSubset subset = new CffSubset(cff.clone());
    subset.blank(used);
    return subset.cff;
  }

  private void blank(Set<Integer> used) {
    int names = cff[2];
    int dictionaries = afterIndex(names);
    int first = element(dictionaries, 0);
    int charStrings = operand(CHAR_STRINGS, first, element(dictionaries, 1));
    int glyphs = number(charStrings, 2);
    for (int glyph = 1; glyph < glyphs; glyph++) {
      if (!used.contains(glyph)) {
        int from = element(charStrings, glyph);
        Arrays.fill(cff, from, element(charStrings, glyph + 1), (byte) 0);
        cff[from] = END_CHAR;
      }
    }
  }

  private int number(int at, int bytes) {
    int value = 0;
    for (int k = 0; k < bytes; k++) {
      value = value << 8 | cff[at + k] & 0xFF;
    }
    return value;
  }

  /** Where the n-th element of an INDEX starts, which is where the one before ends. */
  private int element(int index, int n) {
    int count = number(index, 2);
    int size = cff[index + 2];
    return index + 2 + (count + 1) * size + number(index + 3 + n * size, size);
  }

  private int afterIndex(int index) {
    int count = number(index, 2);
    return count == 0 ? index + 2 : element(index, count);
  }

  /** The last operand before an operator of one byte in a DICT. */
  private int operand(int operator, int from, int to) {
    int value = 0;
    int at = from;
    while (at < to) {
      int b = cff[at] & 0xFF;
      if (b == operator) {
        return value;
      }
      if (b == 28) {
        value = (short) number(at + 1, 2);
        at += 3;
      } else if (b == 29) {
        value = number(at + 1, 4);
        at += 5;
      } else if (b == 30) {
        at = afterReal(at + 1);
      } else if (b >= 247 && b <= 254) {
        int low = cff[at + 1] & 0xFF;
        value = b < 251 ? (b - 247) * 256 + low + 108 : -(b - 251) * 256 - low - 108;
        at += 2;
      } else if (b >= 32) {
        value = b - 139;
        at++;
      } else {
        at += b == 12 ? 2 : 1;
      }
    }
    throw new IllegalArgumentException("This font has no glyphs");
  }

  /** A real number ends with a half byte of all ones. */
  private int afterReal(int from) {
    int at = from;
    while ((cff[at] & 0x0F) != 0x0F && (cff[at] & 0xF0) != 0xF0) {
      at++;
    }
    return at + 1;
  }
}
