package kith.store;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param seq its number, from 1 without gaps
 * @param at when, to the millisecond
 * @param kind what happened
 * @param name the change's name
 * @param step the first entry of the step it belongs to (its own number, where it begins one), or
 *     that it took back or repeated
 */
record Entry(long seq, Instant at, Kind kind, String name, long step) {

  /** What an entry of the journal records. */
  enum Kind {
    EDIT,
    UNDO,
    REDO
  }
}
