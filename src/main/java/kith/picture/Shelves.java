package kith.picture;

import java.util.Arrays;

/**
 * Which things show on which band of rows, so that a band looks at its own alone. Things are
 * numbered as they are added, and stand in that order on every shelf. Keeps its arrays.
 */
final class Shelves {
  private int top;
  private int rows = 1;
  private int bands;
  private int count;
  private short[] first = new short[256];
  private short[] last = new short[256];
  private int[] offset = new int[1];
  private int[] things = new int[256];

  /** Starts anew with bands of so many rows each, from a row of the image on. */
  void reset(int topRow, int rowsEach, int howMany) {
    top = topRow;
    rows = rowsEach;
    bands = howMany;
    count = 0;
  }

  /** The next thing, from above one row of the image to below another; at least partly shown. */
  void add(float from, float to) {
    if (count == first.length) {
      first = Arrays.copyOf(first, 2 * count);
      last = Arrays.copyOf(last, 2 * count);
    }
    first[count] = band(from - 1);
    last[count++] = band(to + 1);
  }

  private short band(float row) {
    return (short) Math.clamp((int) ((row - top) / rows), 0, bands - 1);
  }

  /** Puts all that was added on its shelves. */
  void sort() {
    offset = offset.length < bands + 2 ? new int[bands + 2] : offset;
    Arrays.fill(offset, 0);
    for (int thing = 0; thing < count; thing++) {
      for (int band = first[thing]; band <= last[thing]; band++) {
        offset[band + 2]++;
      }
    }
    for (int band = 2; band < bands + 2; band++) {
      offset[band] += offset[band - 1];
    }
    if (things.length < offset[bands + 1]) {
      things = new int[offset[bands + 1] * 5 / 4];
    }
    for (int thing = 0; thing < count; thing++) {
      for (int band = first[thing]; band <= last[thing]; band++) {
        things[offset[band + 1]++] = thing;
      }
    }
  }

  /** Where a band's things start among {@link #thing}. */
  int from(int band) {
    return offset[band];
  }

  /** Where they end. */
  int to(int band) {
    return offset[band + 1];
  }

  /** A thing, by the number it was added with. */
  int thing(int place) {
    return things[place];
  }
}
