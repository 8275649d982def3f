package kith.find;

import java.util.List;
import java.util.UUID;

/**
 * What was found.
 *
 * @param hits the best, in order
 * @param people everybody who fits, the hits included
 * @param complete whether everything was searched; else the index is still being made
 */
public record Found(List<Hit> hits, List<UUID> people, boolean complete) {
  /** Nobody. */
  public static final Found NOBODY = new Found(List.of(), List.of(), true);

  /** Copies the lists. */
  public Found {
    hits = List.copyOf(hits);
    people = List.copyOf(people);
  }
}
