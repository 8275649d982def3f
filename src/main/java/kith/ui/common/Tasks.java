package kith.ui.common;

import java.util.concurrent.CancellationException;
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
    private final boolean cancellable;
    private final Executor window;
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private volatile double reported = -1;
    private volatile boolean cancelled;
    private volatile boolean posted;

    private Job(String name, boolean cancellable, Executor window) {
      this.name = name;
      this.cancellable = cancellable;
      this.window = window;
    }

    /** What is being done, in words. */
    public String name() {
      return name;
    }

    /** Whether it makes sense to cancel it. */
    public boolean cancellable() {
      return cancellable;
    }

    /** 0 to 1, or negative while the end is not known; changes on the window's thread. */
    public DoubleProperty progressProperty() {
      return progress;
    }

    /** Asks the work to stop. */
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

  /** What is being done now, or null. */
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
    Job job = show(new Job(name, true, window));
    background.execute(() -> carryOut(job, work, done, otherwise));
    return job;
  }

  /** Shows work that runs elsewhere and to its end, until {@link #end}. */
  public Job show(String name) {
    return show(new Job(name, false, window));
  }

  private Job show(Job job) {
    current.set(job);
    return job;
  }

  /** Work that was shown is over. */
  public void end(Job job) {
    if (current.get() == job) {
      current.set(null);
    }
  }

  private <T> void carryOut(
      Job job, Function<Progress, T> work, Consumer<T> done, Runnable otherwise) {
    Runnable ending;
    try {
      T result = work.apply(job);
      ending = () -> done.accept(result);
    } catch (CancellationException e) {
      ending = otherwise;
    } catch (KithException e) {
      ending = () -> fail(e.getMessage(), otherwise);
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, job.name(), e);
      ending = () -> fail(Words.of(Tasks.class).get("unexpected", job.name()), otherwise);
    }
    Runnable last = ending;
    window.execute(
        () -> {
          end(job);
          last.run();
        });
  }

  private void fail(String sentence, Runnable otherwise) {
    otherwise.run();
    errors.accept(sentence);
  }

  @Override
  public void close() {
    Job job = current.get();
    if (job != null) {
      job.cancel();
    }
    background.shutdown();
  }
}
