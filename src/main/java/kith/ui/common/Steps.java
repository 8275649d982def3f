package kith.ui.common;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.network.KithException;
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
      large("undoing", workspace.undoName().orElse(""), this::undoLater);
    } else {
      small(workspace::undo);
    }
  }

  /** Does again what was last taken back. */
  public void redo() {
    if (workspace.redoIsLarge()) {
      large("redoing", workspace.redoName().orElse(""), this::redoLater);
    } else {
      small(workspace::redo);
    }
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
