package kith.picture;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The machine's cores at work on one frame: each takes the next part until none is left. */
final class Crew {
  /** How many work at the same time. */
  static final int SIZE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private Crew() {}

  /** One part of the work, done by one of the crew. */
  interface Work {
    /**
     * @param part which
     * @param worker 0 to {@link #SIZE}-1; never two parts at a time
     */
    void take(int part, int worker);
  }

  /** Does all parts and returns when the last one is done. */
  static void share(int parts, Work work) {
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Math.min(SIZE, parts))
        .parallel()
        .forEach(
            worker -> {
              for (int part; (part = next.getAndIncrement()) < parts; ) {
                work.take(part, worker);
              }
            });
  }
}
