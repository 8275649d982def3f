package kith.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import kith.network.Change;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Network;
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
  private String typingIn = "";
  private boolean writing;

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
   * Carries out a large change without holding up the thread the workspace belongs to. Until it has
   * ended nothing else can be changed.
   *
   * @param owner runs what it is given on the workspace's own thread
   * @return completes on the owner's thread; with a {@link KithException} if nothing could be
   *     written, and then nothing has changed
   * @throws IllegalArgumentException if it does not fit the network; nothing has changed then
   */
  public CompletableFuture<Void> applyLater(Change change, Executor owner) {
    requireFree();
    typingIn = "";
    network.apply(change);
    writing = true;
    return store
        .applyLater(change)
        .whenCompleteAsync(
            (_, failure) -> {
              writing = false;
              if (failure == null) {
                tell(change);
              } else {
                network.apply(change.inverse());
              }
            },
            owner);
  }

  private void requireFree() {
    if (writing) {
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
    return store.rememberLater(facts);
  }

  /** The name of what {@link #undo} would take back, if there is anything. */
  public Optional<String> undoName() {
    return store.history().undo().map(History.Step::name);
  }

  /** The name of what {@link #redo} would do again, if there is anything. */
  public Optional<String> redoName() {
    return store.history().redo().map(History.Step::name);
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

  /** Why the newest backup could not be made, in a sentence; empty while they succeed. */
  public Optional<String> backupProblem() {
    return store.backupProblem();
  }

  @Override
  public void close() {
    store.close();
  }
}
