package kith.ui.common;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.network.Changes;
import kith.network.KithException;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Progress;
import kith.workspace.Workspace;

/**
 * Undo and redo as the window does them: a small step at once, a large one in the background, where
 * it shows how far it is and can be cancelled.
 */
public final class Steps {
  private static final Words WORDS = Words.of(Steps.class);

  private final Workspace workspace;
  private final Tasks tasks;
  private final Consumer<String> errors;

  /**
   * @param errors shows a sentence to the owner
   */
  public Steps(Workspace workspace, Tasks tasks, Consumer<String> errors) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.errors = errors;
  }

  /** Takes back the last change. */
  public void undo() {
    if (workspace.undoIsLarge()) {
      large("undoing", title(workspace.undoName()), this::undoLater);
    } else {
      small(workspace::undo);
    }
  }

  /** Does again what was last taken back. */
  public void redo() {
    if (workspace.redoIsLarge()) {
      large("redoing", title(workspace.redoName()), this::redoLater);
    } else {
      small(workspace::redo);
    }
  }

  private String title(Optional<String> change) {
    return title(workspace.network(), change.orElse(""));
  }

  /**
   * What a change is called where it is shown: its name, which may tell those of people, also of
   * some who are there no more; so while names are safe, only that it is a change, or that it is
   * the one by which they are.
   */
  public static String title(Network network, String change) {
    boolean tells = !change.equals(Changes.choiceName(Naming.SETTING));
    return network.naming().isSafe() && tells ? WORDS.get("change") : change;
  }

  private CompletableFuture<Void> undoLater(Progress progress) {
    return workspace.undoLater(tasks.window(), progress);
  }

  private CompletableFuture<Void> redoLater(Progress progress) {
    return workspace.redoLater(tasks.window(), progress);
  }

  private void large(String key, String name, Function<Progress, CompletableFuture<Void>> work) {
    tasks.follow(WORDS.get(key, name), work, _ -> {}, () -> {});
  }

  private void small(Runnable step) {
    try {
      step.run();
    } catch (KithException e) {
      errors.accept(e.getMessage());
    }
  }
}
