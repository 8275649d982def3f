package kith.network;

import java.util.List;

/**
 * One fact added, replaced or removed.
 *
 * @param name what it does, for the undo list
 * @param before the fact so far; null where it is added
 * @param after the fact from now on; null where it is removed
 */
public record Edit(String name, Fact before, Fact after) implements Change {

  /** Refuses an edit of nothing, or one that turns a fact into a different one. */
  public Edit {
    if (before == null && after == null) {
      throw new IllegalArgumentException("An edit needs a fact");
    }
    if (before != null
        && after != null
        && (before.getClass() != after.getClass() || !before.key().equals(after.key()))) {
      throw new IllegalArgumentException("An edit keeps type and key: " + before + ", " + after);
    }
  }

  /** A fact is added. */
  public static Edit add(String name, Fact fact) {
    return new Edit(name, null, fact);
  }

  /** A fact is removed. */
  public static Edit remove(String name, Fact fact) {
    return new Edit(name, fact, null);
  }

  /** The fact it is about, as it is after the edit, or before if it is removed. */
  public Fact fact() {
    return after != null ? after : before;
  }

  @Override
  public Edit inverse() {
    return new Edit(name, after, before);
  }

  @Override
  public List<Edit> edits() {
    return List.of(this);
  }
}
