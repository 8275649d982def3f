package kith.network;

/**
 * One thing a network file keeps: an immutable record with a key that is unique among the facts of
 * its type and never changes.
 */
public sealed interface Fact
    permits Person,
        Circle,
        Membership,
        Tie,
        Interaction,
        Worksheet,
        Promise,
        Favour,
        Place,
        Setting {

  /** Identifies the fact among those of its type. */
  String key();
}
