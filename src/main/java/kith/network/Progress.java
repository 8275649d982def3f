package kith.network;

import java.util.concurrent.CancellationException;

/** How long work tells where it is, and learns that nobody waits for it any more. */
public interface Progress {
  /** Nobody watches, nobody cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(double fraction) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * @param fraction done so far, 0 to 1; negative while the end is not known
   */
  void report(double fraction);

  /** Whether the work should stop as soon as it can; a flag, because an interrupt closes H2. */
  boolean cancelled();

  /**
   * Reports and stops the work if it was cancelled.
   *
   * @param fraction done so far, 0 to 1
   * @throws CancellationException if the work was cancelled
   */
  default void step(double fraction) {
    if (cancelled()) {
      throw new CancellationException();
    }
    report(fraction);
  }

  /**
   * The progress of a part of the work.
   *
   * @param from the fraction of the whole at which the part begins, 0 to 1
   * @param to that at which it ends
   */
  default Progress within(double from, double to) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void report(double fraction) {
        whole.report(from + (to - from) * fraction);
      }

      @Override
      public boolean cancelled() {
        return whole.cancelled();
      }
    };
  }
}
