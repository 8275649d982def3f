package kith.workspace;

import java.util.concurrent.CountDownLatch;
import kith.network.Progress;

/** Holds the writing of a change up, at its first row, until it is let go. */
public final class Held implements Progress {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  /** Returns when the writing has begun. */
  public void awaitBegun() throws InterruptedException {
    begun.await();
  }

  public void letGo() {
    go.countDown();
  }

  @Override
  public void report(double fraction) {
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean cancelled() {
    return false;
  }
}
