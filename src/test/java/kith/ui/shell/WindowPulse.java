package kith.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Asks the window's thread to answer all the time, and keeps how long it took at most. */
final class WindowPulse {
  private volatile boolean beating = true;
  private volatile double longest;

  WindowPulse() {
    Thread.ofPlatform().daemon().start(this::beat);
  }

  private void beat() {
    while (beating) {
      long asked = System.nanoTime();
      onWindow(() -> {});
      longest = Math.max(longest, millis(asked));
      LockSupport.parkNanos(2_000_000);
    }
  }

  double longest() {
    double most = longest;
    longest = 0;
    return most;
  }

  void stop() {
    beating = false;
  }

  static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  static void onWindow(Runnable work) {
    ask(
        () -> {
          work.run();
          return null;
        });
  }

  static <T> T ask(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  static void await(Callable<Boolean> holds) {
    while (!ask(holds)) {
      LockSupport.parkNanos(5_000_000);
    }
  }
}
