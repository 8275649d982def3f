package kith.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kith.network.Changes;
import kith.network.Naming;
import kith.network.Network;
import kith.ui.common.Edits;
import kith.ui.common.Tasks;

/** Makes the names of an open network safe, or shows them. */
final class NamesChoice {
  /** In networks of so many people it takes longer than a frame to name them. */
  private static final int LARGE = 3_000;

  private final Edits edits;
  private final Tasks tasks;
  private final BooleanSupplier save;
  private boolean closed;

  /**
   * @param save saves everything that is being written; whether that succeeded
   */
  NamesChoice(Edits edits, Tasks tasks, BooleanSupplier save) {
    this.edits = edits;
    this.tasks = tasks;
    this.save = save;
  }

  private Network network() {
    return edits.workspace().network();
  }

  void choose(Naming.Choice choice) {
    Supplier<Runnable> naming = network().naming(choice);
    if (network().people().size() < LARGE) {
      naming.get().run();
      take(choice);
    } else {
      CompletableFuture.supplyAsync(naming, tasks.background())
          .thenAcceptAsync(
              ready -> {
                ready.run();
                take(choice);
              },
              tasks.window());
    }
  }

  private void take(Naming.Choice choice) {
    if (!closed && save.getAsBoolean()) {
      edits.apply(() -> Changes.choose(network(), choice.setting()));
    }
  }

  /** Names that are worked out still are not taken any more. */
  void close() {
    closed = true;
  }
}
