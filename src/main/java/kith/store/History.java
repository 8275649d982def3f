package kith.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What can be undone and what redone: the journal, replayed. Immutable, so that any thread may look
 * at it while the store goes on.
 */
public final class History {
  static final History EMPTY = new History(null, null, false);

  private final Stack done;
  private final Stack undone;
  private final boolean open;

  /**
   * What is undone and redone as one: an edit, a batch, or several edits of one stretch of typing.
   *
   * @param first number of its first journal entry
   * @param last number of its last journal entry
   * @param name what it does, for the undo list: "Add Ana Costa"
   * @param at when it began
   * @param size of its edits as they are kept, in bytes before they are compressed
   */
  public record Step(long first, long last, String name, Instant at, long size) {
    /** Whether it is too large for an owner to wait for. */
    public boolean isLarge() {
      return Large.is(this);
    }
  }

  private record Stack(Step top, Stack below) {}

  private History(Stack done, Stack undone, boolean open) {
    this.done = done;
    this.undone = undone;
    this.open = open;
  }

  /** The step that undo would take back. */
  public Optional<Step> undo() {
    return Optional.ofNullable(done).map(Stack::top);
  }

  /** The step that redo would repeat. */
  public Optional<Step> redo() {
    return Optional.ofNullable(undone).map(Stack::top);
  }

  /** The step that an edit may still join: the newest, unless something was undone since. */
  Optional<Step> continuable() {
    return open ? undo() : Optional.empty();
  }

  /**
   * This history and one entry more.
   *
   * @param size of its edits, in bytes
   * @throws IllegalArgumentException if the entry does not follow from what is there
   */
  History with(Entry entry, int size) {
    return switch (entry.kind()) {
      case EDIT -> entry.step() == entry.seq() ? begun(entry, size) : continued(entry, size);
      case UNDO -> new History(matching(done, entry).below(), new Stack(done.top(), undone), false);
      case REDO ->
          new History(new Stack(matching(undone, entry).top(), done), undone.below(), false);
    };
  }

  private History begun(Entry entry, int size) {
    Step step = new Step(entry.seq(), entry.seq(), entry.name(), entry.at(), size);
    return new History(new Stack(step, done), null, true);
  }

  private History continued(Entry entry, int size) {
    Step so = matching(open ? done : null, entry).top();
    Step longer = new Step(so.first(), entry.seq(), so.name(), so.at(), so.size() + size);
    return new History(new Stack(longer, done.below()), null, true);
  }

  private static Stack matching(Stack stack, Entry entry) {
    if (stack == null || stack.top().first() != entry.step()) {
      throw new IllegalArgumentException("Nothing that entry " + entry.seq() + " speaks of");
    }
    return stack;
  }
}
