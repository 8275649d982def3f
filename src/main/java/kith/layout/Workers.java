package kith.layout;

import java.util.concurrent.ForkJoinTask;

/**
 * Runs a loop on one core or two. Each worker writes only the elements of its own slice, and no sum
 * crosses slices, so the result is the same bit for bit however many there are.
 */
final class Workers {
  /** Below this many elements handing over a slice costs more than it saves. */
  private static final int WORTH_SHARING = 1500;

  private final int count;

  /** The part of a loop from {@code from} (inclusive) to {@code to} (exclusive). */
  interface Slice {
    void run(int from, int to);
  }

  Workers(int count) {
    this.count = count;
  }

  /** As many workers as help on this machine. */
  static Workers available() {
    return new Workers(Math.min(4, Runtime.getRuntime().availableProcessors()));
  }

  void run(int size, Slice slice) {
    run(size, 1, slice);
  }

  /**
   * @param weight how many elements each of {@code size} stands for
   */
  void run(int size, int weight, Slice slice) {
    if (count == 1 || size * weight < WORTH_SHARING) {
      slice.run(0, size);
      return;
    }
    ForkJoinTask<?>[] others = new ForkJoinTask<?>[count - 1];
    for (int worker = 1; worker < count; worker++) {
      int from = bound(size, worker);
      int to = bound(size, worker + 1);
      others[worker - 1] = ForkJoinTask.adapt(() -> slice.run(from, to)).fork();
    }
    slice.run(0, bound(size, 1));
    for (ForkJoinTask<?> other : others) {
      other.join();
    }
  }

  private int bound(int size, int worker) {
    return (int) ((long) size * worker / count);
  }
}
