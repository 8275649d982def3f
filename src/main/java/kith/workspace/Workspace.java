package kith.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kith.network.Change;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;
import kith.store.History;
import kith.store.Store;

/**
 * One open network file: what is in it, and the one way to change it. Belongs to the thread that
 * opened it.
 *
 * <p>An edit is tried on the network, written durably, and only then told to the listeners. If it
 * cannot be written, the network is as before and the caller learns why.
 */
public final class Workspace implements AutoCloseable {
  private final Store store;
  private final Network network;
  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private final Collection<BiConsumer<Network, Change>> ahead = new CopyOnWriteArrayList<>();
  private String typingIn = "";
  private Writing writing;

  private Workspace(Store store) {
    this.store = store;
    this.network = Network.of(store.load());
  }

  /**
   * Opens a network file.
   *
   * @throws KithException if it cannot be opened; it is untouched then
   */
  public static Workspace open(Path net) {
    return over(Store.open(net));
  }

  /**
   * Makes a network file and opens it.
   *
   * @throws KithException if there is one already, or it cannot be made
   */
  public static Workspace create(Path net, Collection<? extends Fact> facts) {
    return over(Store.create(net, facts));
  }

  private static Workspace over(Store store) {
    try {
      return new Workspace(store);
    } catch (KithException e) {
      store.close();
      throw e;
    }
  }

  /** The file. */
  public Path file() {
    return store.file();
  }

  /**
   * Writes a copy of the file, as a zip.
   *
   * @param to a new file
   * @throws KithException if it could not be written
   */
  public void backup(Path to) {
    store.backup(to);
  }

  /** What is in it, always as the file has it. Change it only through this workspace. */
  public Network network() {
    return network;
  }

  /**
   * Carries out a change: durable, then visible.
   *
   * @throws KithException if it cannot be written; nothing has changed then
   * @throws IllegalArgumentException if it does not fit the network; nothing has changed then
   */
  public void apply(Change change) {
    typingIn = "";
    write(change, false);
  }

  /**
   * Carries out what was typed so far. Changes in a row to the same field are undone as one.
   *
   * @param field names the field, for instance by a person's id and "notes"
   * @throws KithException if it cannot be written; nothing has changed then
   */
  public void applyTyping(Change change, String field) {
    boolean goesOn = typingIn.equals(field);
    typingIn = "";
    write(change, goesOn);
    typingIn = field;
  }

  /** What is typed from now on is undone by itself: the field was left. */
  public void typingEnds() {
    typingIn = "";
  }

  private void write(Change change, boolean continuesPrevious) {
    if (change.edits().isEmpty()) {
      return;
    }
    requireFree();
    network.apply(change);
    boolean written = false;
    try {
      store.apply(change, continuesPrevious);
      written = true;
    } finally {
      if (!written) {
        network.apply(change.inverse());
      }
    }
    tell(change);
  }

  /**
   * Carries out a large change without holding up the thread the workspace belongs to. It is tried
   * and written elsewhere; the network follows when the file has it. Until then nothing else can be
   * changed. It can be cancelled, here or by {@link #stopWriting}, until it stands in the file.
   *
   * @param owner runs what it is given on the workspace's own thread
   * @param progress how much is written; called on another thread
   * @return completes on the owner's thread; with a {@link KithException} if nothing could be
   *     written, an {@link IllegalArgumentException} if it does not fit the network, a {@link
   *     CancellationException} if it was cancelled, and then nothing has changed
   * @throws KithException if another large change is still being written
   */
  public CompletableFuture<Void> applyLater(Change change, Executor owner, Progress progress) {
    return later(owner, progress, (trial, stoppable) -> store.applyLater(change, trial, stoppable));
  }

  /** Takes back the last change that stands, as {@link #applyLater} carries one out. */
  public CompletableFuture<Void> undoLater(Executor owner, Progress progress) {
    return later(owner, progress, store::undoLater);
  }

  /** Does again what was last taken back, as {@link #applyLater} carries a change out. */
  public CompletableFuture<Void> redoLater(Executor owner, Progress progress) {
    return later(owner, progress, store::redoLater);
  }

  private CompletableFuture<Void> later(
      Executor owner,
      Progress progress,
      BiFunction<Consumer<Change>, Progress, CompletableFuture<Change>> write) {
    requireFree();
    typingIn = "";
    writing = new Writing(store.history(), network.copying(), ahead, progress);
    return write
        .apply(writing, writing)
        .whenCompleteAsync((change, failure) -> written(change, failure == null), owner)
        .thenApply(_ -> null);
  }

  private void written(Change change, boolean succeeded) {
    Writing ended = writing;
    writing = null;
    if (succeeded) {
      network.become(ended.next);
      ended.meanwhile.forEach(network::remember);
      tell(change);
    }
    List<Runnable> free = List.copyOf(waiting);
    waiting.clear();
    free.forEach(Runnable::run);
  }

  /** A large change on its way into the file. */
  private static final class Writing implements Consumer<Change>, Progress {
    private final History before;
    private final Supplier<Network> copying;
    private final Collection<BiConsumer<Network, Change>> workers;
    private final Progress progress;
    private final List<Fact> meanwhile = new ArrayList<>();
    private volatile Network next;
    private volatile boolean stopped;

    Writing(
        History before,
        Supplier<Network> copying,
        Collection<BiConsumer<Network, Change>> workers,
        Progress progress) {
      this.before = before;
      this.workers = workers;
      this.copying = copying;
      this.progress = progress;
    }

    /** Tries the change: away from the owner's thread, where it would take longer than a frame. */
    @Override
    public void accept(Change change) {
      Network tried = copying.get();
      tried.apply(change);
      workers.forEach(worker -> worker.accept(tried, change));
      next = tried;
    }

    @Override
    public void report(double fraction) {
      progress.report(fraction);
    }

    @Override
    public boolean cancelled() {
      return stopped || progress.cancelled();
    }
  }

  /** Whether a large change is being written. */
  public boolean isWriting() {
    return writing != null;
  }

  /** Cancels the large change that is being written, unless it stands in the file already. */
  public void stopWriting() {
    if (writing != null) {
      writing.stopped = true;
    }
  }

  /**
   * Does something as soon as the large change that is being written has ended, however it does.
   *
   * @param action runs once, on the owner's thread
   * @return prevents it
   */
  public Runnable whenFree(Runnable action) {
    waiting.add(action);
    return () -> waiting.remove(action);
  }

  private void requireFree() {
    if (writing != null) {
      throw new KithException(
          "A large change is still being written to the file; try again in a moment.");
    }
  }

  /**
   * Keeps what is not an edit and not undone: where the layout came to rest, what one was looking
   * at. It is on the disk at the latest when the workspace is closed.
   *
   * @param facts places and settings
   * @return completes when it is durable; with a {@link KithException} if it could not be written
   */
  public CompletableFuture<Void> remember(Collection<? extends Fact> facts) {
    facts.forEach(network::remember);
    if (writing != null) {
      writing.meanwhile.addAll(facts);
    }
    return store.rememberLater(facts);
  }

  /** What can be undone in what the network holds, which is behind the file while it is written. */
  private History history() {
    return writing != null ? writing.before : store.history();
  }

  /** The name of what {@link #undo} would take back, if there is anything. */
  public Optional<String> undoName() {
    return history().undo().map(History.Step::name);
  }

  /** The name of what {@link #redo} would do again, if there is anything. */
  public Optional<String> redoName() {
    return history().redo().map(History.Step::name);
  }

  /** Whether {@link #undo} would take longer than a person waits without a word. */
  public boolean undoIsLarge() {
    return history().undo().filter(History.Step::isLarge).isPresent();
  }

  /** Whether {@link #redo} would take longer than a person waits without a word. */
  public boolean redoIsLarge() {
    return history().redo().filter(History.Step::isLarge).isPresent();
  }

  /** Takes back the last change that stands, also one made before the file was last closed. */
  public void undo() {
    if (undoName().isPresent()) {
      requireFree();
      typingIn = "";
      show(store.undo());
    }
  }

  /** Does again what was last taken back. */
  public void redo() {
    if (redoName().isPresent()) {
      requireFree();
      typingIn = "";
      show(store.redo());
    }
  }

  private void show(Change change) {
    network.apply(change);
    tell(change);
  }

  private void tell(Change change) {
    List.copyOf(listeners).forEach(listener -> listener.accept(change));
  }

  /**
   * Works ahead of large changes: is given the network as it will be, to read it, and the change
   * that the listeners will be told of if it comes to that; on another thread than the owner's.
   *
   * @return ends it
   */
  public Runnable workAhead(BiConsumer<Network, Change> worker) {
    ahead.add(worker);
    return () -> ahead.remove(worker);
  }

  /**
   * Learns of every change once it is durable.
   *
   * @return ends it
   */
  public Runnable listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Reads what opening the file does not: every entry of its journal.
   *
   * @throws KithException if one of them is damaged
   */
  public void check() {
    store.check();
  }

  /**
   * When the file first had each fact that its journal speaks of, as {@link Store#firstSeen} tells
   * it. Any thread that may wait may ask.
   *
   * @return the moments, by the id of the fact
   * @throws KithException if an entry of the journal is damaged
   * @throws CancellationException if it was cancelled, or the file was closed meanwhile
   */
  public Map<UUID, Instant> firstSeen(Progress progress) {
    return store.firstSeen(progress);
  }

  /**
   * How close people were before that was changed, as {@link Store#closenesses} tells it. Any
   * thread that may wait may ask.
   *
   * @return by a person's id, until each moment of a change the closeness they had before
   * @throws KithException if an entry of the journal is damaged
   * @throws CancellationException if it was cancelled, or the file was closed meanwhile
   */
  public Map<UUID, NavigableMap<Instant, Integer>> closenesses(Progress progress) {
    return store.closenesses(progress);
  }

  /** Why the newest backup could not be made, in a sentence; empty while they succeed. */
  public Optional<String> backupProblem() {
    return store.backupProblem();
  }

  @Override
  public void close() {
    store.close();
  }
}
