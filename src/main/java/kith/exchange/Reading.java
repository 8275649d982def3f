package kith.exchange;

import java.util.List;
import java.util.UUID;
import kith.exchange.Incoming.Trust;
import kith.network.Fact;

/**
 * What a reader found in a file.
 *
 * @param source the file, and as what it was read
 * @param records the people, in the file's order
 * @param others facts other than people, in the file's ids
 * @param encounters who was together, to guess ties from
 * @param stays where the owner was employed, to guess ties from
 */
record Reading(
    ImportPlan.Source source,
    List<Incoming> records,
    List<Fact> others,
    List<Encounter> encounters,
    List<Stay> stays) {
  /** Stands for the owner in facts of a file that does not give the owner an id. */
  static final UUID ME = new UUID(0, 1);

  /**
   * What a part of a reader found.
   *
   * @param records as of the whole
   * @param others as of the whole
   * @param encounters as of the whole
   */
  record Parts(List<Incoming> records, List<Fact> others, List<Encounter> encounters) {}

  /** A file that shows nobody together. */
  Reading(ImportPlan.Source source, List<Incoming> records, List<Fact> others) {
    this(source, records, others, List.of());
  }

  /** A file that does not say where the owner was employed. */
  Reading(
      ImportPlan.Source source,
      List<Incoming> records,
      List<Fact> others,
      List<Encounter> encounters) {
    this(source, records, others, encounters, List.of());
  }

  /** Whether it is the owner's own Kith file, whose facts replace those of the same id. */
  boolean isOwn() {
    return hasRecords(Trust.OWN);
  }

  /** Whether it only mentions people whom other files describe. */
  boolean isMentions() {
    return hasRecords(Trust.MENTION);
  }

  private boolean hasRecords(Trust trust) {
    return records.stream().anyMatch(record -> record.trust() == trust);
  }
}
