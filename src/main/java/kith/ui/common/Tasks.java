package kith.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.KithException;
import kith.network.Progress;

/**
 * Long work away from the window's thread, with progress, cancelled by a flag and never by an
 * interrupt. What goes wrong always reaches the owner or the log.
 */
public final class Tasks implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Tasks.class.getName());

  private final ExecutorService background = Executors.newCachedThreadPool(Tasks::thread);
  private final ObjectProperty<Job> current = new SimpleObjectProperty<>();
  private final List<Job> running = new ArrayList<>();
  private final Executor window;
  private final Consumer<String> errors;

  /**
   * @param window runs on the window's thread
   * @param errors shows a sentence to the owner
   */
  public Tasks(Executor window, Consumer<String> errors) {
    this.window = window;
    this.errors = errors;
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("kith-task").unstarted(work);
  }

  /** Work that the window shows: what it is, how far it is, and a way to stop it. */
  public static final class Job implements Progress {
    private final String name;
    private final Executor window;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private volatile double reported = -1;
    private volatile boolean cancelled;
    private volatile boolean posted;

    private Job(String name, Executor window) {
      this.name = name;
      this.window = window;
    }

    /** What is being done, in words. */
    public String name() {
      return name;
    }

    /** 0 to 1, or negative while the end is not known; changes on the window's thread. */
    public DoubleProperty progressProperty() {
      return progress;
    }

    /** Asks the work to stop; what is past the point of no return goes on. */
    public void cancel() {
      cancelled = true;
    }

    @Override
    public void report(double fraction) {
      reported = fraction;
      if (!posted) {
        posted = true;
        window.execute(this::show);
      }
    }

    private void show() {
      posted = false;
      progress.set(reported);
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }

  /** What is being done now, the newest of several, or null. */
  public ReadOnlyObjectProperty<Job> currentProperty() {
    return current;
  }

  /** Where long work runs, for those who bring their own progress. */
  public Executor background() {
    return background;
  }

  /** The window's thread. */
  public Executor window() {
    return window;
  }

  /**
   * Does something long.
   *
   * @param name what is being done, in words
   * @param work runs in the background; may report, and should look whether it was cancelled
   * @param done receives the result on the window's thread; not called if the work failed or was
   *     cancelled
   */
  public <T> Job run(String name, Function<Progress, T> work, Consumer<T> done) {
    return run(name, work, done, () -> {});
  }

  /**
   * Does something long.
   *
   * @param otherwise called on the window's thread if the work failed (the owner was told) or was
   *     cancelled
   */
  public <T> Job run(
      String name, Function<Progress, T> work, Consumer<T> done, Runnable otherwise) {
    return follow(
        name,
        progress -> CompletableFuture.supplyAsync(() -> work.apply(progress), background),
        done,
        otherwise);
  }

  /**
   * Shows long work that runs elsewhere.
   *
   * @param name what is being done, in words
   * @param work begins it; may report, and should look whether it was cancelled
   * @param done receives the result on the window's thread; not called if the work failed or was
   *     cancelled
   * @param otherwise called on the window's thread if the work failed (the owner was told) or was
   *     cancelled
   */
  public <T> Job follow(
      String name,
      Function<Progress, CompletableFuture<T>> work,
      Consumer<T> done,
      Runnable otherwise) {
    Job job = new Job(name, window);
    running.add(job);
    current.set(job);
    begun(job, work)
        .whenComplete(
            (result, failure) ->
                window.execute(
                    () -> {
                      end(job);
                      if (failure == null) {
                        done.accept(result);
                      } else {
                        explain(job, cause(failure), otherwise);
                      }
                    }));
    return job;
  }

  private static <T> CompletableFuture<T> begun(
      Job job, Function<Progress, CompletableFuture<T>> work) {
    try {
      return work.apply(job);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** Work that goes on behind the one that ended is shown again. */
  private void end(Job job) {
    running.remove(job);
    current.set(running.isEmpty() ? null : running.getLast());
  }

  private void explain(Job job, Throwable failure, Runnable otherwise) {
    otherwise.run();
    switch (failure) {
      case CancellationException _ -> {}
      case KithException told -> errors.accept(told.getMessage());
      default -> {
        LOG.log(System.Logger.Level.ERROR, job.name(), failure);
        errors.accept(Words.of(Tasks.class).get("unexpected", job.name()));
      }
    }
  }

  @Override
  public void close() {
    running.forEach(Job::cancel);
    background.shutdown();
  }
}
