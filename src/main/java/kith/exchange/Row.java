package kith.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Person;

/**
 * What an import would do with one record of a file.
 *
 * @param spot where the record stands
 * @param name whom it is about, as the owner will see them
 * @param proposed what the importer would do
 * @param decision what will be done: as proposed, or SKIP
 * @param reason why, and what was left out or doubtful; a short phrase
 * @param changes what an update does, field by field; empty for other decisions
 * @param before the person so far, or null
 * @param after the person from then on, or null where nobody could be read
 * @param joins circles they come into
 * @param leaves circles they go out of
 * @param ties whether they get a tie to the owner
 * @param since since when they are tied, or null
 */
public record Row(
    Spot spot,
    String name,
    Decision proposed,
    Decision decision,
    String reason,
    List<FieldChange> changes,
    Person before,
    Person after,
    List<Wish> joins,
    List<Circle> leaves,
    boolean ties,
    LocalDate since) {

  /** Keeps the lists as they are now. */
  public Row {
    changes = List.copyOf(changes);
    joins = List.copyOf(joins);
    leaves = List.copyOf(leaves);
  }

  /** A record that changes nothing. */
  static Row idle(Spot spot, String name, Decision decision, String reason, Person person) {
    return new Row(
        spot, name, decision, decision, reason, List.of(), person, person, List.of(), List.of(),
        false, null);
  }

  /** A record that changes somebody or adds them. */
  static Row active(Spot spot, Decision decision, String reason, Step step) {
    return new Row(
        spot,
        step.after().name(),
        decision,
        decision,
        reason,
        step.changes(),
        step.before(),
        step.after(),
        step.joins(),
        step.leaves(),
        step.ties(),
        step.since());
  }

  /** Whom it is about, or null where nobody could be read. */
  UUID target() {
    return after == null ? null : after.id();
  }

  /**
   * This row as proposed, or left out.
   *
   * @param carriedOut false to leave it out
   */
  public Row with(boolean carriedOut) {
    Decision value = carriedOut || !proposed.carriedOut() ? proposed : Decision.SKIP;
    return new Row(
        spot, name, proposed, value, reason, changes, before, after, joins, leaves, ties, since);
  }
}
