package kith.find;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import kith.network.Change;
import kith.network.Fact;
import kith.network.Person;

/**
 * The newest index of a network that changes. It is made in the background, people before all that
 * is said of them; until then one searches what is ready.
 */
public final class LiveIndex implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LiveIndex.class.getName());

  /** So many facts take no time worth speaking of. */
  private static final int FEW = 5_000;

  private final Executor background;
  private final Runnable onNewer;
  private volatile Index newest = Index.EMPTY;
  private volatile boolean complete;
  private volatile boolean closed;
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /**
   * Begins with these facts.
   *
   * @param facts what the network holds; not changed any more
   * @param background where the index is made
   * @param onNewer called there whenever there is a newer one
   */
  public LiveIndex(List<? extends Fact> facts, Executor background, Runnable onNewer) {
    this.background = background;
    this.onNewer = onNewer;
    if (facts.size() > FEW) {
      next(_ -> Index.of(facts.stream().filter(Person.class::isInstance).toList()), false);
    }
    next(_ -> Index.of(facts), true);
  }

  /** Takes in a change; called in the order in which they were made, by one thread. */
  public void changed(Change change) {
    next(index -> index.after(change), true);
  }

  private void next(UnaryOperator<Index> step, boolean makesComplete) {
    last =
        last.thenRunAsync(() -> publish(step, makesComplete), background)
            .exceptionally(LiveIndex::report);
  }

  private void publish(UnaryOperator<Index> step, boolean makesComplete) {
    if (!closed) {
      newest = step.apply(newest);
      complete |= makesComplete;
      onNewer.run();
    }
  }

  private static Void report(Throwable mistake) {
    LOG.log(Level.ERROR, "The index could not follow a change", mistake);
    return null;
  }

  /** Searches what is ready; see {@link Index#find}. Any thread may ask. */
  public Found find(String query, int most) {
    boolean all = complete;
    Found found = newest.find(query, most);
    return new Found(found.hits(), found.people(), all);
  }

  /** Completes when everything told so far can be found. */
  public CompletableFuture<Void> upToDate() {
    return last;
  }

  /** Takes in nothing more. */
  @Override
  public void close() {
    closed = true;
  }
}
