package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import kith.network.Batch;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Person;
import kith.network.Place;
import kith.network.Progress;
import kith.store.History.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large change that is cancelled leaves nothing behind; one that stands is whole. */
class CancelTest {
  private static final int MANY = 6000;

  @TempDir Path folder;

  private final Person ana = Person.named("Ana Costa");
  private final Change one = Edit.add("Add Ana Costa", ana);
  private final Change many =
      new Batch(
          "Import many",
          IntStream.range(0, MANY)
              .mapToObj(i -> Edit.add("Import many", Person.named("Person " + i)))
              .toList());

  private Path net() {
    return folder.resolve("network");
  }

  /** Looks on, and cancels when it has seen a fraction. */
  private static final class Watched implements Progress {
    private final List<Double> seen = new ArrayList<>();
    private final DoublePredicate when;
    private volatile boolean cancelled;

    Watched(DoublePredicate when) {
      this.when = when;
    }

    @Override
    public void report(double fraction) {
      seen.add(fraction);
      cancelled |= when.test(fraction);
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }

  private static void cancelled(CompletableFuture<Change> work) {
    assertThatThrownBy(work::join).isInstanceOf(CancellationException.class);
  }

  private static void holds(Store store, String undo, String redo, int facts) {
    assertThat(store.history().undo().map(Step::name).orElse(null)).isEqualTo(undo);
    assertThat(store.history().redo().map(Step::name).orElse(null)).isEqualTo(redo);
    assertThat(store.load()).hasSize(facts);
    store.check();
  }

  @Test
  void nothingIsLeftWhereverAChangeIsCancelled() throws IOException {
    for (double at : new double[] {0, 0.2, 0.45, 0.6, 0.8}) {
      Path net = folder.resolve("network-" + at);
      try (Store store = Store.create(net, List.of())) {
        store.apply(one, false);
        byte[] acknowledged =
            Files.readAllBytes(NetworkFile.of(net).backups().resolve("acknowledged"));
        Watched watched = new Watched(fraction -> fraction >= Math.min(at, 0.799));

        cancelled(store.applyLater(many, _ -> {}, watched));

        assertThat(watched.seen)
            .isSorted()
            .last()
            .satisfies(last -> assertThat(last).isLessThan(1));
        holds(store, "Add Ana Costa", null, 1);
        assertThat(NetworkFile.of(net).backups().resolve("acknowledged"))
            .hasBinaryContent(acknowledged);
        store.apply(Edit.add("Place", new Place(ana.id(), 1, 2, false)), false);
      }
      try (Store store = Store.open(net)) {
        holds(store, "Place", null, 2);
      }
    }
  }

  @Test
  void aChangeStandsOnceItsCommitHasBegun() {
    Watched watched = new Watched(fraction -> fraction >= 0.8);
    try (Store store = Store.create(net(), List.of())) {
      CompletableFuture<Change> work = store.applyLater(many, _ -> {}, watched);
      assertThat(work.join()).isEqualTo(many);
      assertThat(watched.cancelled()).isTrue();
      assertThat(watched.seen).isSorted().last().isEqualTo(1.0);
    }
    try (Store store = Store.open(net())) {
      holds(store, "Import many", null, MANY);
    }
  }

  @Test
  void whatTheTrialRefusesIsNotWritten() {
    try (Store store = Store.create(net(), List.of())) {
      CompletableFuture<Change> work =
          store.applyLater(
              many,
              _ -> {
                throw new IllegalArgumentException("Does not fit");
              },
              Progress.NONE);
      assertThatThrownBy(work::join).hasRootCauseMessage("Does not fit");
      holds(store, null, null, 0);
    }
  }

  @Test
  void undoAndRedoCanBeCancelledAndDoneAgain() {
    try (Store store = Store.create(net(), List.of())) {
      store.apply(one, false);
      store.apply(many, false);
      assertThat(store.history().undo().orElseThrow().isLarge()).isTrue();
      for (double at : new double[] {0.05, 0.45, 0.7}) {
        cancelled(store.undoLater(_ -> {}, new Watched(fraction -> fraction >= at)));
        holds(store, "Import many", null, MANY + 1);
      }
      store.undoLater(_ -> {}, Progress.NONE).join();
      holds(store, "Add Ana Costa", "Import many", 1);
      for (double at : new double[] {0.05, 0.45, 0.7}) {
        cancelled(store.redoLater(_ -> {}, new Watched(fraction -> fraction >= at)));
        holds(store, "Add Ana Costa", "Import many", 1);
      }
      store.redoLater(_ -> {}, Progress.NONE).join();
    }
    try (Store store = Store.open(net())) {
      holds(store, "Import many", null, MANY + 1);
      assertThat(store.history().undo().orElseThrow().isLarge()).isTrue();
    }
  }

  @Test
  void closingWaitsForWhatIsBeingWritten() {
    Store store = Store.create(net(), List.of());
    CompletableFuture<Change> work = store.applyLater(many, _ -> {}, Progress.NONE);
    store.close();
    assertThat(work).isCompletedWithValue(many);
    try (Store again = Store.open(net())) {
      holds(again, "Import many", null, MANY);
    }
  }

  @Test
  void aSmallStepIsNotLarge() {
    try (Store store = Store.create(net(), List.of())) {
      store.apply(one, false);
      assertThat(store.history().undo().orElseThrow().isLarge()).isFalse();
    }
  }
}
