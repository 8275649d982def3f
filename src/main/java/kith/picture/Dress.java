package kith.picture;

import java.util.List;

/**
 * What a scene looks like where that is not the usual. It names people by their ids, so that it
 * fits the scene before and after an edit alike.
 *
 * @param key what colours say; null for the circles
 * @param sizes what sizes say; null for ties and closeness together
 * @param plain whether all ties are equally wide
 * @param notes what else is to be said of the picture, a few words each
 */
public record Dress(Key key, Sizes sizes, boolean plain, List<String> notes) {
  /** As a scene looks by itself. */
  public static final Dress USUAL = new Dress(null, null, false, List.of());

  /** Keeps the notes as they are now. */
  public Dress {
    notes = List.copyOf(notes);
  }
}
