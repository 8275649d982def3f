package kith.ui.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Place;
import kith.outreach.Outlook;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;

/**
 * What comes of looking at the network in the background. While it is wanted it follows the
 * network, however much changes meanwhile. Belongs to the window's thread.
 *
 * @param <T> what comes of it
 */
final class Worked<T> implements AutoCloseable {
  private final Network network;
  private final Tasks tasks;
  private final Clock clock;
  private final BiFunction<Outlook, Naming, T> work;
  private final Consumer<Throwable> failed;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObjectProperty<T> value = new SimpleObjectProperty<>();
  private final Runnable unlisten;
  private boolean working;
  private boolean stale;

  /**
   * @param clock tells today
   * @param work is done over a snapshot, in the background
   * @param failed is told a mistake; then it is wanted no more
   */
  Worked(
      Workspace workspace,
      Tasks tasks,
      Clock clock,
      BiFunction<Outlook, Naming, T> work,
      Consumer<Throwable> failed) {
    this.network = workspace.network();
    this.tasks = tasks;
    this.clock = clock;
    this.work = work;
    this.failed = failed;
    unlisten = workspace.listen(this::changed);
  }

  /** Whether it is wanted now. */
  ReadOnlyBooleanProperty openProperty() {
    return open;
  }

  /** What came of it; null until it is worked out. */
  ObjectProperty<T> valueProperty() {
    return value;
  }

  /** It is wanted. */
  void open() {
    if (!open.get()) {
      open.set(true);
      refresh();
    }
  }

  /** It is wanted no more. */
  void leave() {
    open.set(false);
    value.set(null);
  }

  private void changed(Change change) {
    if (Naming.isIn(change)) {
      value.set(null);
    }
    if (open.get() && change.edits().stream().map(Edit::fact).anyMatch(Worked::counts)) {
      refresh();
    }
  }

  private static boolean counts(Fact fact) {
    return !(fact instanceof Place);
  }

  /** Once it is worked out, everything that changed meanwhile is worked out at one go. */
  private void refresh() {
    if (working) {
      stale = true;
      return;
    }
    working = true;
    stale = false;
    List<Fact> facts = network.facts();
    Naming naming = network.naming();
    LocalDate today = LocalDate.now(clock);
    CompletableFuture.supplyAsync(
            () -> work.apply(Outlook.of(facts, today), naming), tasks.background())
        .whenCompleteAsync(this::workedOut, tasks.window());
  }

  private void workedOut(T found, Throwable failure) {
    working = false;
    if (!open.get()) {
      return;
    }
    if (failure != null) {
      leave();
      failed.accept(failure);
    } else if (stale) {
      refresh();
    } else {
      value.set(found);
    }
  }

  /** Follows the file no more. */
  @Override
  public void close() {
    leave();
    unlisten.run();
  }
}
