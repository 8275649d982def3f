package kith.network;

/** Where a tie comes from; an insight says how many of its ties are guesses. */
public enum Provenance {
  /** The owner said so. */
  STATED,
  /** A file said so. */
  IMPORTED,
  /** Concluded from something else, such as the same meeting. */
  INFERRED
}
