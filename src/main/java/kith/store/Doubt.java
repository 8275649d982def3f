package kith.store;

import java.sql.SQLException;
import java.util.Set;
import kith.network.Change;
import kith.network.Progress;

/**
 * A commit that failed, while the file could not be opened again to see whether it has it. The
 * owner was told that nothing was changed; if the change is there after all, it is taken back.
 */
final class Doubt {
  private final State before;
  private final RowChanges rows;
  private final State next;
  private final JournalRow row;
  private final RowChanges back;
  private final State after;

  private Doubt(
      State before, RowChanges rows, State next, JournalRow row, RowChanges back, State after) {
    this.before = before;
    this.rows = rows;
    this.next = next;
    this.row = row;
    this.back = back;
    this.after = after;
  }

  /** Of facts without a journal entry, which nobody misses and nobody minds: they stay. */
  static Doubt kept(State before, RowChanges rows, State next) {
    return new Doubt(before, rows, next, null, null, next);
  }

  /**
   * Of a change.
   *
   * @param before what the file said of itself
   * @param rows what the change comes to
   * @param row its journal entry
   * @param next what the file says of itself if it has the change
   * @param index without the change
   */
  static Doubt of(
      State before, Change change, RowChanges rows, JournalRow row, State next, FactIndex index) {
    rows.applyTo(index);
    RowChanges back = RowChanges.of(change.inverse().edits(), index, next.facts(), Progress.NONE);
    rows.takeFrom(index);
    return new Doubt(before, rows, next, row, back, next.next(back.seal(), before.journal()));
  }

  /** What the file may say of itself. */
  Set<State> states() {
    return after.equals(next) ? Set.of(before, next) : Set.of(before, next, after);
  }

  /**
   * Ends it.
   *
   * @param there what the file says of itself
   * @param database open
   * @param index follows
   * @return what the file says of itself from now on
   * @throws SQLException if it goes on
   */
  State settle(State there, Database database, FactIndex index) throws SQLException {
    if (there.equals(before)) {
      return before;
    }
    if (back != null && there.equals(next)) {
      database.takeBack(back, row, after);
    }
    rows.applyTo(index);
    if (back != null) {
      back.applyTo(index);
    }
    return after;
  }
}
