package kith.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that talks to the database. It is never interrupted, because an interrupt closes
 * H2's file under it; a caller that is interrupted still waits for its result.
 */
final class DatabaseThread implements Executor, AutoCloseable {
  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("kith-database").daemon(true).factory());

  DatabaseThread() {
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Work whose checked exceptions were answered. */
  @FunctionalInterface
  interface Work<T> {
    T run();
  }

  /** Does the work and returns its result; what it throws is thrown here. */
  <T> T call(Work<T> work) {
    Future<T> result = executor.submit(work::run);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  /** Does the work after what was asked for before, while the caller goes on. */
  @Override
  public void execute(Runnable work) {
    executor.execute(work);
  }

  /** Does the work some time later, while nobody waits; not at all if the thread ends before. */
  void later(Duration delay, Runnable work) {
    executor.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends the thread when all that was asked for is done; interrupts nothing. */
  @Override
  public void close() {
    executor.shutdown();
  }
}
