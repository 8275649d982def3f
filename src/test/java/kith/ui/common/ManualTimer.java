package kith.ui.common;

import java.time.Duration;

/** A timer that runs when a test says so. */
public final class ManualTimer implements Edits.Timer {
  private Runnable due = () -> {};
  private Duration delay = Duration.ZERO;

  @Override
  public Runnable start(Duration after, Runnable work) {
    delay = after;
    due = work;
    return () -> due = () -> {};
  }

  /** The delay runs out. */
  public void elapse() {
    Runnable work = due;
    due = () -> {};
    work.run();
  }

  /** How long the last work was to wait. */
  public Duration delay() {
    return delay;
  }
}
