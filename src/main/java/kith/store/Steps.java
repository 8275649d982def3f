package kith.store;

import kith.network.Progress;

/** Counts many small pieces of work of about one size; those who wait can stop it at each. */
final class Steps {
  private final int all;
  private final Progress progress;
  private int done;

  Steps(int all, Progress progress) {
    this.all = all;
    this.progress = progress;
  }

  /** One more is done. */
  void next() {
    add(1);
  }

  /** So many more are done. */
  void add(int more) {
    done += more;
    progress.step((double) done / all);
  }
}
