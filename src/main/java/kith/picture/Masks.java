package kith.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** The masks of the texts drawn last, so that a text is set once and not once a frame. */
final class Masks {
  private static final long MOST_BYTES = 24L << 20;

  private record Key(String text, Type.Style style, int size) {}

  private final Type type;
  private final Map<Key, Type.Mask> masks = new LinkedHashMap<>(512, 0.75f, true);
  private long bytes;

  Masks(Type type) {
    this.type = type;
  }

  /** The mask of a text in a size in physical pixels, with a halo in physical pixels. */
  Type.Mask get(String text, Type.Style style, float size, float halo) {
    Key key = new Key(text, style, Math.round(size * 8));
    Type.Mask mask = masks.get(key);
    if (mask == null) {
      mask = type.mask(text, style, size, halo);
      masks.put(key, mask);
      bytes += cost(mask);
      evict();
    }
    return mask;
  }

  private void evict() {
    var oldest = masks.values().iterator();
    while (bytes > MOST_BYTES && masks.size() > 1) {
      bytes -= cost(oldest.next());
      oldest.remove();
    }
  }

  private static long cost(Type.Mask mask) {
    return 200L + mask.letters().length + (mask.halo() == null ? 0 : mask.halo().length);
  }
}
