package kith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kith.network.Batch;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Progress;
import kith.store.Database.Mode;
import kith.store.History.Step;
import tools.jackson.core.JacksonException;

/** A file open for writing. All of it runs on the {@link DatabaseThread}. */
final class OpenFile {
  private static final int LONGEST_NAME = 1000;

  /**
   * How far a change is when it was tried, when its journal entry is made or read, when its facts
   * are and when its rows are written; the commit is the rest.
   */
  private static final double TRIED = 0.15;

  private static final double READ = 0.4;
  private static final double ENCODED = 0.55;
  private static final double WRITTEN = 0.8;

  private final NetworkFile file;
  private final InstantSource clock;
  private final FactIndex index;
  private final Witness witness;
  private State state;
  private long nextPiece;
  private volatile History history;
  private Database database;
  private Doubt doubt;

  private OpenFile(NetworkFile file, InstantSource clock, Contents contents) {
    this.file = file;
    this.clock = clock;
    this.index = contents.index();
    this.witness = Witness.of(file);
    this.state = contents.state();
    this.nextPiece = contents.nextPiece();
    this.history = contents.history();
  }

  /** Opens a file that was just read and found sound. */
  static OpenFile open(NetworkFile file, InstantSource clock, Contents contents) {
    OpenFile open = new OpenFile(file, clock, contents);
    boolean opened = false;
    try {
      open.database();
      open.witness.acknowledge(open.state);
      opened = true;
      return open;
    } finally {
      if (!opened) {
        open.witness.close();
      }
    }
  }

  /** What can be undone; the one thing here that any thread may ask for. */
  History history() {
    return history;
  }

  void apply(Change change, boolean continuesPrevious, Consumer<Change> trial, Progress progress) {
    trial.accept(change);
    if (change.edits().isEmpty()) {
      return;
    }
    settled();
    long seq = state.journal().count() + 1;
    long step = continuesPrevious ? history.continuable().map(Step::first).orElse(seq) : seq;
    Payload payload = Payload.of(change, progress.within(TRIED, READ));
    write(change, entry(seq, Entry.Kind.EDIT, change.name(), step), payload, progress);
  }

  Change undo(Consumer<Change> trial, Progress progress) {
    Step step = history.undo().orElseThrow(() -> new IllegalStateException("Nothing to undo"));
    Change change = change(step, progress.within(0, READ)).inverse();
    return repeat(step, Entry.Kind.UNDO, change, trial, progress);
  }

  Change redo(Consumer<Change> trial, Progress progress) {
    Step step = history.redo().orElseThrow(() -> new IllegalStateException("Nothing to redo"));
    Change change = change(step, progress.within(0, READ));
    return repeat(step, Entry.Kind.REDO, change, trial, progress);
  }

  private Change repeat(
      Step step, Entry.Kind kind, Change change, Consumer<Change> trial, Progress progress) {
    trial.accept(change);
    long seq = state.journal().count() + 1;
    write(change, entry(seq, kind, step.name(), step.first()), Payload.NONE, progress);
    return change;
  }

  private Entry entry(long seq, Entry.Kind kind, String name, long step) {
    String kept = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return new Entry(seq, clock.instant().truncatedTo(ChronoUnit.MILLIS), kind, kept, step);
  }

  /** What a step did, read from the journal. */
  private Change change(Step step, Progress progress) {
    List<Edit> edits = new ArrayList<>();
    List<JournalRow> rows = rows(step.first(), step.last());
    double part = 1.0 / rows.size();
    for (int i = 0; i < rows.size(); i++) {
      edits.addAll(edits(rows.get(i), progress.within(i * part, (i + 1) * part)));
    }
    return edits.size() == 1 ? edits.getFirst() : new Batch(step.name(), edits);
  }

  /** How many entries the journal has. */
  long entries() {
    return state.journal().count();
  }

  /** Entries of the journal, by their numbers, without what they did. */
  List<JournalRow> rows(long first, long last) {
    List<JournalRow> rows = new ArrayList<>();
    try {
      database().readJournal(first, last, (row, _) -> rows.add(row));
      return rows;
    } catch (SQLException e) {
      throw Failures.notOpened(file, e);
    }
  }

  private List<Edit> edits(JournalRow row, Progress progress) {
    try {
      return payload(row).edits(row.entry().name(), progress);
    } catch (IllegalArgumentException | JacksonException e) {
      throw Failures.damagedStep(file, row.entry().name(), e);
    }
  }

  /** What an entry of the journal did, as it is kept. */
  Payload payload(JournalRow row) {
    try {
      return database().payload(row);
    } catch (SQLException e) {
      throw Failures.notOpened(file, e);
    } catch (IllegalArgumentException e) {
      throw Failures.damagedStep(file, row.entry().name(), e);
    }
  }

  /** Reads what opening the file does not: the edits of every journal entry. */
  void check() {
    for (JournalRow row : rows(1, state.journal().count())) {
      if (row.entry().kind() == Entry.Kind.EDIT) {
        edits(row, Progress.NONE);
      }
    }
  }

  void remember(Collection<? extends Fact> facts) {
    settled();
    RowChanges rows = RowChanges.upsert(facts, index, state.facts());
    if (!rows.list().isEmpty()) {
      State next = state.next(rows.seal(), state.journal());
      Transaction writing = database -> database.write(rows, next);
      commit(rows, next, writing, () -> Doubt.kept(state, rows, next));
    }
  }

  private void write(Change change, Entry entry, Payload payload, Progress progress) {
    Progress encoding = progress.within(READ, ENCODED);
    RowChanges rows = RowChanges.of(change.edits(), index, state.facts(), encoding);
    JournalRow row = JournalRow.of(entry, payload, nextPiece);
    History longer = history.with(entry, row.size());
    State next = state.next(rows.seal(), state.journal().plus(row.crc()));
    Progress writing = progress.within(ENCODED, WRITTEN);
    commit(
        rows,
        next,
        database -> database.write(rows, row, payload, next, writing),
        () -> Doubt.of(state, change, rows, row, next, index));
    nextPiece = row.nextPiece();
    history = longer;
    progress.report(1);
  }

  @FunctionalInterface
  private interface Transaction {
    void run(Database database) throws SQLException;
  }

  private void commit(
      RowChanges rows, State next, Transaction transaction, Supplier<Doubt> otherwise) {
    Database open = database();
    try {
      transaction.run(open);
    } catch (SQLException e) {
      if (!isDurable(next, otherwise, e)) {
        throw Failures.notSaved(file, e);
      }
    }
    rows.applyTo(index);
    state = next;
    witness.acknowledge(state);
  }

  /**
   * Whether a commit that failed is in the file nevertheless. After a failed write H2 answers
   * nothing more, so the file is opened again, which also rolls back what was half done.
   */
  private boolean isDurable(State next, Supplier<Doubt> otherwise, SQLException failure) {
    abandon(failure);
    try {
      return reopened(Set.of(state, next)).equals(next);
    } catch (SQLException | KithException e) {
      failure.addSuppressed(e);
      doubt = otherwise.get();
      return false;
    }
  }

  private void abandon(SQLException failure) {
    try {
      Database failed = database;
      database = null;
      failed.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Opens the file again after a failure. It is used only once it is known to be as it should:
   * seals written on from another state would make a sound file look damaged.
   *
   * @param expected the states it may be in
   * @return the state it is in
   */
  private State reopened(Set<State> expected) throws SQLException {
    Database again = Database.open(file.database(), Mode.WRITE);
    boolean known = false;
    try {
      again.sync();
      State there = again.state();
      known = expected.contains(there);
      if (!known) {
        throw Failures.changedMeanwhile(file);
      }
      database = again;
      return there;
    } finally {
      if (!known) {
        again.close();
      }
    }
  }

  /** The open database; opened again, and brought in order, if an earlier failure closed it. */
  private Database database() {
    try {
      if (database == null) {
        settle(reopened(doubt == null ? Set.of(state) : doubt.states()));
      }
      return database;
    } catch (SQLException e) {
      throw Failures.notOpened(file, e);
    }
  }

  /** What comes next is worked out from what the file holds, so that is to be known before. */
  private void settled() {
    database();
  }

  private void settle(State there) throws SQLException {
    if (doubt == null) {
      return;
    }
    try {
      state = doubt.settle(there, database, index);
      doubt = null;
    } catch (SQLException e) {
      abandon(e);
      throw e;
    }
    witness.acknowledge(state);
  }

  /** Every fact as it is now, checked. */
  List<Fact> load() {
    try {
      return Contents.of(database()).facts();
    } catch (SQLException | IllegalArgumentException | JacksonException e) {
      throw Failures.damaged(file, Backups.of(file).newest(), e);
    }
  }

  /** Makes a rolling backup. */
  void backup(Instant now) throws SQLException, IOException {
    Backups.of(file).make(database(), now);
  }

  /** Writes a copy of the file, as a zip. */
  void backup(Path to) {
    try {
      Backups.copy(database(), to);
    } catch (IOException e) {
      throw Failures.notCreated(to, e);
    } catch (SQLException e) {
      throw new KithException(to + " could not be written: choose another folder.", e);
    }
  }

  void close() {
    try {
      if (database != null || doubt != null) {
        database().close();
      }
    } catch (SQLException e) {
      throw Failures.notClosed(file, e);
    } finally {
      database = null;
      witness.close();
    }
  }
}
