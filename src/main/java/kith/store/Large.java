package kith.store;

import kith.network.Change;
import kith.store.History.Step;

/** Where the line is between what is written at once and what an owner would have to wait for. */
final class Large {
  private static final int EDITS = 500;

  /** An edit of an import or of a new arrangement takes so many bytes in the journal at least. */
  private static final int LEAST_EDIT = 128;

  private Large() {}

  static boolean is(Change change) {
    return change.edits().size() >= EDITS;
  }

  /** What a step did is known only when its edits are read, but their size is known before. */
  static boolean is(Step step) {
    return step.size() >= EDITS * LEAST_EDIT;
  }
}
