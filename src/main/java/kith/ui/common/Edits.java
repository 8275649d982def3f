package kith.ui.common;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kith.network.Change;
import kith.network.KithException;
import kith.network.Naming;
import kith.workspace.Workspace;

/**
 * The edits of a panel: what is typed is saved as one types, everything else at once. What could
 * not be written is told and stays pending until it can; what is typed while a large change is
 * written waits, without a word, until that has ended.
 */
public final class Edits {
  /** How long typing goes unsaved at most. */
  public static final Duration DELAY = Duration.ofMillis(250);

  /** Runs something later on the thread of the workspace. */
  @FunctionalInterface
  public interface Timer {
    /**
     * @return prevents it, if it has not run yet
     */
    Runnable start(Duration delay, Runnable work);

    /** A timer on the window's thread. */
    static Timer onWindow() {
      return (delay, work) -> {
        var pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(_ -> work.run());
        pause.play();
        return pause::stop;
      };
    }
  }

  private final Workspace workspace;
  private final Timer timer;
  private final Consumer<String> errors;
  private final Steps steps;
  private final ReadOnlyObjectWrapper<Naming> naming;
  private final SequencedMap<String, Supplier<Optional<Change>>> pending = new LinkedHashMap<>();
  private Runnable stop = () -> {};
  private Runnable stopWaiting = () -> {};
  private final Runnable unlisten;
  private boolean timed;
  private boolean flushing;

  /**
   * @param timer when to save what is typed
   * @param tasks takes back in the background what is too large for the window's thread
   * @param errors shows a sentence to the owner
   */
  public Edits(Workspace workspace, Timer timer, Tasks tasks, Consumer<String> errors) {
    this.workspace = workspace;
    this.timer = timer;
    this.errors = errors;
    this.steps = new Steps(workspace, tasks, errors);
    this.naming = new ReadOnlyObjectWrapper<>(workspace.network().naming());
    this.unlisten = workspace.listen(_ -> naming.set(workspace.network().naming()));
  }

  /** The open file. */
  public Workspace workspace() {
    return workspace;
  }

  /** What people and circles are called where they are shown. */
  public ReadOnlyObjectProperty<Naming> namingProperty() {
    return naming.getReadOnlyProperty();
  }

  /** Whether names are safe: what the owner wrote of people is then neither shown nor edited. */
  public boolean isSafe() {
    return naming.get().isSafe();
  }

  /**
   * Something was typed; it is saved within {@link #DELAY}. Typing in a row in one field is undone
   * as one.
   *
   * @param field names the field, for instance by a person's id and "notes"
   * @param change makes the change when it is saved; empty if there is nothing to save by then
   */
  public void type(String field, Supplier<Optional<Change>> change) {
    if (!pending.containsKey(field)) {
      flush();
    }
    pending.put(field, change);
    if (!timed) {
      timed = true;
      stop = timer.start(DELAY, this::flush);
    }
  }

  /** Whether something typed in a field is not saved yet. */
  public boolean pending(String field) {
    return pending.containsKey(field);
  }

  /** How many fields hold what is not saved yet. */
  public int unsaved() {
    return pending.size();
  }

  /**
   * Saves what was typed and is not saved yet. To be called before an undo and before the file is
   * closed, which should wait while this cannot be done. Those who are told of what is saved here
   * may call it again; it then leaves the rest to the call that goes on.
   *
   * @return whether everything is saved; the owner was told if something could not be, unless it
   *     only waits for a large change to end
   */
  public boolean flush() {
    if (flushing) {
      return false;
    }
    if (workspace.isWriting()) {
      return pending.isEmpty() || waits();
    }
    flushing = true;
    try {
      stop.run();
      timed = false;
      boolean saved = true;
      while (saved && !pending.isEmpty()) {
        saved = save(pending.firstEntry());
      }
      return saved;
    } finally {
      flushing = false;
    }
  }

  private boolean waits() {
    stopWaiting.run();
    stopWaiting = workspace.whenFree(this::flush);
    return false;
  }

  private boolean save(Map.Entry<String, Supplier<Optional<Change>>> typed) {
    String field = typed.getKey();
    boolean saved =
        written(
            () -> typed.getValue().get().ifPresent(change -> workspace.applyTyping(change, field)));
    if (saved) {
      pending.remove(field, typed.getValue());
    }
    return saved;
  }

  /** A field was left: what is typed from now on is undone by itself. */
  public void leave() {
    flush();
    workspace.typingEnds();
  }

  /**
   * Carries out a change after what was typed before it.
   *
   * @param change made when everything typed is saved
   * @return whether it was carried out; the owner was told if not
   */
  public boolean apply(Supplier<Change> change) {
    return mayFollow() && written(() -> workspace.apply(change.get()));
  }

  /** Takes back the last change, also one just typed. */
  public void undo() {
    if (mayFollow()) {
      steps.undo();
    }
  }

  /** Does again what was last taken back. */
  public void redo() {
    if (mayFollow()) {
      steps.redo();
    }
  }

  /**
   * Also while a large change is written: then the workspace refuses what follows, and says why.
   */
  private boolean mayFollow() {
    return workspace.isWriting() || flush();
  }

  /** Saves what it can, and nothing more after it. */
  public void close() {
    flush();
    stop.run();
    stopWaiting.run();
    unlisten.run();
  }

  /** What is said once a person was removed, wherever that was done. */
  public static String removed(String name) {
    return Words.of(Edits.class).get("person.removed", name);
  }

  private boolean written(Runnable write) {
    try {
      write.run();
      return true;
    } catch (KithException e) {
      errors.accept(e.getMessage());
      return false;
    }
  }
}
