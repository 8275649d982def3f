package kith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kith.network.Change;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Progress;

/**
 * A network's file, open. What its methods have written when they return survives the end of the
 * process at any moment; a method that throws has changed nothing.
 *
 * <p>Any thread may call; each call waits for its turn on the one thread that talks to the
 * database, and interrupts do not cut it short. Beside the file, backups are kept: one a day and
 * one after each large change, made when nothing else is to be done.
 */
public final class Store implements AutoCloseable {
  /** What the name of every network's file ends with. */
  public static final String ENDING = NetworkFile.ENDING;

  /** For so long nothing has to change before a backup begins. */
  private static final Duration QUIET = Duration.ofSeconds(20);

  private static final System.Logger LOG = System.getLogger(Store.class.getName());

  private final NetworkFile file;
  private final InstantSource clock;
  private final Claim claim;
  private final DatabaseThread thread;
  private final OpenFile open;
  private final AtomicReference<List<Fact>> loaded;
  private volatile Instant backedUp;
  private volatile Instant due;
  private volatile long changedAt = System.nanoTime();
  private volatile String backupProblem;
  private volatile boolean closed;

  private Store(
      NetworkFile file,
      InstantSource clock,
      Claim claim,
      DatabaseThread thread,
      OpenFile open,
      List<Fact> facts) {
    this.file = file;
    this.clock = clock;
    this.claim = claim;
    this.thread = thread;
    this.open = open;
    this.loaded = new AtomicReference<>(facts);
    this.backedUp = Backups.of(file).newestMoment().orElse(Instant.EPOCH);
  }

  /**
   * Makes a file and opens it. The file and the folders made for it are for the owner alone.
   *
   * @param net where; {@code .mv.db} is added unless it ends so
   * @param facts what it holds, with nothing to undo
   * @throws KithException if there is a file already, or none can be made there
   */
  public static Store create(Path net, Collection<? extends Fact> facts) {
    NewFiles.create(NetworkFile.of(net), Migrations.OURS, facts);
    return open(net);
  }

  /**
   * Opens a file, after reading all of it and checking it against its CRCs and seals.
   *
   * @param net where; {@code .mv.db} is added unless it ends so
   * @throws KithException if there is none, or it is open already, damaged, of a newer version,
   *     somebody else's, or may not be written; each says which, and the file stays as it is
   */
  public static Store open(Path net) {
    return open(net, InstantSource.system(), Migrations.OURS);
  }

  static Store open(Path net, InstantSource clock, Migrations migrations) {
    return open(NetworkFile.of(net), clock, migrations);
  }

  static Store open(NetworkFile file, InstantSource clock, Migrations migrations) {
    Claim claim = Claim.on(file);
    DatabaseThread thread = new DatabaseThread();
    boolean opened = false;
    try {
      Store store = thread.call(() -> opened(file, clock, migrations, claim, thread));
      store.backUpIfDue(false);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        thread.close();
        claim.close();
      }
    }
  }

  private static Store opened(
      NetworkFile file,
      InstantSource clock,
      Migrations migrations,
      Claim claim,
      DatabaseThread thread) {
    int format = Guard.format(file, migrations);
    if (format < migrations.latest()) {
      // A file that lost its end may have fallen back to what it was before it was upgraded.
      Witness.check(file, Contents.read(file).state());
      NewFiles.upgrade(file, migrations, format);
    }
    Contents contents = Contents.read(file);
    Witness.check(file, contents.state());
    OpenFile open = OpenFile.open(file, clock, contents);
    return new Store(file, clock, claim, thread, open, contents.facts());
  }

  /** The file of a network, whether there is one or not. */
  public static Path fileOf(Path net) {
    return NetworkFile.of(net).file();
  }

  /** Whether there is a file under a network's name, sound or not. */
  public static boolean exists(Path net) {
    return NetworkFile.of(net).exists();
  }

  /** The newest backup of a network's file that can be read to its end. */
  public static Optional<Path> newestBackup(Path net) {
    return Backups.of(NetworkFile.of(net)).newest();
  }

  /**
   * Puts a backup, after checking it, in the place of a network's file.
   *
   * @param backup one that {@link #newestBackup} or {@link #backup} gave
   * @param net where it goes; the file that is there is kept beside it under another name
   * @return the other name, if there was a file
   * @throws KithException if the backup is damaged, or the file open; nothing has changed then
   */
  public static Optional<Path> restore(Path backup, Path net) {
    NetworkFile file = NetworkFile.of(net);
    try (Claim _ = Claim.on(file)) {
      return NewFiles.restore(backup, file, Migrations.OURS, Instant.now());
    }
  }

  /** Every fact of the file, in the order in which they came. */
  public List<Fact> load() {
    List<Fact> facts = loaded.getAndSet(null);
    return facts != null ? facts : thread.call(open::load);
  }

  /** What can be undone and redone now. */
  public History history() {
    return open.history();
  }

  /**
   * Writes a change and its journal entry. The caller has checked that the change fits.
   *
   * @param continuesPrevious whether it is undone together with the change before, as letters of
   *     one word are; begins a step of its own where there is none to continue
   * @throws IllegalArgumentException if it adds what is there or changes what is not
   * @throws KithException if it could not be written
   */
  public void apply(Change change, boolean continuesPrevious) {
    changed();
    thread.call(
        () -> {
          open.apply(change, continuesPrevious, _ -> {}, Progress.NONE);
          return null;
        });
    backUpIfDue(Large.is(change));
  }

  /**
   * Takes the newest step back.
   *
   * @return what was done to the file, for the network to follow
   * @throws IllegalStateException if there is nothing to undo
   * @throws KithException if it could not be written
   */
  public Change undo() {
    changed();
    return thread.call(() -> open.undo(_ -> {}, Progress.NONE));
  }

  /**
   * Repeats the step that was taken back last.
   *
   * @return what was done to the file, for the network to follow
   * @throws IllegalStateException if there is nothing to redo
   * @throws KithException if it could not be written
   */
  public Change redo() {
    changed();
    return thread.call(() -> open.redo(_ -> {}, Progress.NONE));
  }

  /**
   * Writes facts in place of those of the same key, without a journal entry: what the program finds
   * out by itself, such as where the layout put people.
   *
   * @throws KithException if they could not be written
   */
  public void remember(Collection<? extends Fact> facts) {
    changed();
    List<Fact> now = List.copyOf(facts);
    thread.call(
        () -> {
          open.remember(now);
          return null;
        });
  }

  /**
   * Does what {@link #apply} does while the caller goes on. What is asked for afterwards, closing
   * included, waits for it. It can be cancelled until its commit begins; then it stands.
   *
   * @param trial tries the change before anything of it is written, on the thread of the database;
   *     what it throws refuses the change
   * @param progress how much is written; called on the thread of the database
   * @return completes when it is written, with what was done; with a {@link KithException} if it
   *     could not be written, with a {@link CancellationException} if it was cancelled, and then
   *     nothing of it is in the file
   */
  public CompletableFuture<Change> applyLater(
      Change change, Consumer<Change> trial, Progress progress) {
    return later(
        () -> {
          open.apply(change, false, trial, progress);
          return change;
        });
  }

  /** Does what {@link #undo} does, as {@link #applyLater} does it. */
  public CompletableFuture<Change> undoLater(Consumer<Change> trial, Progress progress) {
    return later(() -> open.undo(trial, progress));
  }

  /** Does what {@link #redo} does, as {@link #applyLater} does it. */
  public CompletableFuture<Change> redoLater(Consumer<Change> trial, Progress progress) {
    return later(() -> open.redo(trial, progress));
  }

  private CompletableFuture<Change> later(Supplier<Change> work) {
    changed();
    CompletableFuture<Change> result = new CompletableFuture<>();
    thread.execute(
        () -> {
          try {
            Change done = work.get();
            backUpIfDue(Large.is(done));
            result.complete(done);
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  /**
   * Does what {@link #remember} does while the caller goes on.
   *
   * @return completes when it is written; with a {@link KithException} if it could not be
   */
  public CompletableFuture<Void> rememberLater(Collection<? extends Fact> facts) {
    changed();
    List<Fact> now = List.copyOf(facts);
    return CompletableFuture.runAsync(() -> open.remember(now), thread);
  }

  /** What was read at the opening is no longer what the file holds. */
  private void changed() {
    loaded.set(null);
    changedAt = System.nanoTime();
  }

  /**
   * Checks what opening the file did not: that every change of its journal can still be undone.
   *
   * @throws KithException naming one that cannot
   */
  public void check() {
    thread.call(
        () -> {
          open.check();
          return null;
        });
  }

  /**
   * When the file first had each person, circle, tie, interaction and worksheet that its journal
   * speaks of; those the file was made with are in the journal only if they were changed since. A
   * change that was taken back and not repeated does not count, and who was merged into somebody
   * counts as that person. Takes long in a large file: call it on a thread that may wait; edits go
   * on meanwhile.
   *
   * @return the moments, by the id of the fact
   * @throws KithException if an entry of the journal is damaged
   * @throws CancellationException if it was cancelled, or the file was closed meanwhile
   */
  public Map<UUID, Instant> firstSeen(Progress progress) {
    return FirstSeen.in(this::turn, file, progress);
  }

  /**
   * How close people were before that was changed, as far as the journal speaks of it: what is said
   * of somebody first changes nothing, and a change that was taken back and not repeated does not
   * count. Takes long in a large file: call it on a thread that may wait; edits go on meanwhile.
   *
   * @return by a person's id, until each moment of a change the closeness they had before
   * @throws KithException if an entry of the journal is damaged
   * @throws CancellationException if it was cancelled, or the file was closed meanwhile
   */
  public Map<UUID, NavigableMap<Instant, Integer>> closenesses(Progress progress) {
    return Closenesses.in(this::turn, file, progress);
  }

  /** A file that is closed is not opened again for those who only look. */
  private <T> T turn(Function<OpenFile, T> work) {
    try {
      return thread.call(
          () -> {
            if (closed) {
              throw new CancellationException();
            }
            return work.apply(open);
          });
    } catch (RejectedExecutionException e) {
      throw new CancellationException();
    }
  }

  /** The file itself, ending with {@code .mv.db}. */
  public Path file() {
    return file.file();
  }

  /**
   * Writes a copy of the file, as a zip that {@link #restore} reads.
   *
   * @param to a new file
   * @throws KithException if it could not be written
   */
  public void backup(Path to) {
    thread.call(
        () -> {
          open.backup(to);
          return null;
        });
  }

  /** Why the newest rolling backup failed, in a sentence; empty while they succeed. */
  public Optional<String> backupProblem() {
    return Optional.ofNullable(backupProblem);
  }

  /**
   * A backup must not hold up the owner's work, nor stop it when it fails: it waits until nothing
   * has changed for a while, or until the file is closed.
   */
  private void backUpIfDue(boolean anyway) {
    Instant now = clock.instant();
    if (anyway || !now.isBefore(backedUp.plus(Backups.EVERY))) {
      backedUp = now;
      due = now;
      thread.later(QUIET, this::backUpWhenQuiet);
    }
  }

  private void backUpWhenQuiet() {
    if (System.nanoTime() - changedAt < QUIET.toNanos()) {
      thread.later(QUIET, this::backUpWhenQuiet);
    } else {
      backUp();
    }
  }

  private void backUp() {
    Instant now = due;
    if (now == null) {
      return;
    }
    due = null;
    try {
      open.backup(now);
      backupProblem = null;
    } catch (IOException | SQLException | KithException e) {
      backupProblem = Failures.noBackup(file, e).getMessage();
      LOG.log(System.Logger.Level.WARNING, backupProblem);
    }
  }

  /**
   * Closes the file; a second time does nothing.
   *
   * @throws KithException if closing failed; everything written before is in the file all the same
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      thread.call(
          () -> {
            backUp();
            open.close();
            return null;
          });
    } finally {
      thread.close();
      claim.close();
    }
  }
}
