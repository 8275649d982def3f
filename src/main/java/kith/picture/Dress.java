package kith.picture;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a scene looks like where that is not the usual. It names people by their ids, so that it
 * fits the scene before and after an edit alike.
 *
 * @param key what colours say; null for the circles
 * @param sizes what sizes say; null for ties and closeness together
 * @param plain whether all ties are equally wide
 * @param live how alive each tie is, 0 to 1, by its id; null where widths say closeness, or nothing
 * @param notes what else is to be said of the picture, a few words each
 */
public record Dress(
    Key key, Sizes sizes, boolean plain, Map<UUID, Float> live, List<String> notes) {
  /** As a scene looks by itself. */
  public static final Dress USUAL = new Dress(null, null, false, List.of());

  /** Without a word on how alive ties are. */
  public Dress(Key key, Sizes sizes, boolean plain, List<String> notes) {
    this(key, sizes, plain, null, notes);
  }

  /** Keeps the notes as they are now. */
  public Dress {
    notes = List.copyOf(notes);
  }
}
