package kith.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
 * @param left which of these fields stay as they are, as the owner decided
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
    Set<Field> left,
    Person before,
    Person after,
    List<Wish> joins,
    List<Circle> leaves,
    boolean ties,
    LocalDate since) {

  /** Keeps the lists as they are now. */
  public Row {
    changes = List.copyOf(changes);
    left = Set.copyOf(left);
    joins = List.copyOf(joins);
    leaves = List.copyOf(leaves);
  }

  /** A record that changes nothing. */
  static Row idle(Spot spot, String name, Decision decision, String reason, Person person) {
    return new Row(
        spot, name, decision, decision, reason, List.of(), Set.of(), person, person, List.of(),
        List.of(), false, null);
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
        Set.of(),
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

  /** The fields that an update is about, those that are left out too. */
  private Set<Field> fields() {
    return changes.stream().map(FieldChange::field).collect(Collectors.toSet());
  }

  /** The fields that will change of somebody who is there. */
  public Set<Field> taken() {
    Set<Field> taken = fields();
    taken.removeAll(left);
    return decision.carriedOut() ? taken : Set.of();
  }

  /** Whether only some of what was proposed will be done. */
  public boolean isPartly() {
    return decision.carriedOut() && !left.isEmpty();
  }

  /**
   * This row as proposed, or left out.
   *
   * @param carriedOut false to leave it out
   */
  public Row with(boolean carriedOut) {
    return decided(carriedOut || !proposed.carriedOut() ? proposed : Decision.SKIP, Set.of());
  }

  /**
   * This row with one field of its update as proposed, or as it is. Without any of them it is left
   * out, and with the first of them it is not.
   *
   * @param field one of {@link #changes}
   * @param takes false to leave it as it is
   */
  public Row with(Field field, boolean takes) {
    Set<Field> taken = new HashSet<>(taken());
    if (takes) {
      taken.add(field);
    } else {
      taken.remove(field);
    }
    Set<Field> others = fields();
    others.removeAll(taken);
    return taken.isEmpty() ? decided(Decision.SKIP, Set.of()) : decided(proposed, others);
  }

  private Row decided(Decision value, Set<Field> without) {
    return new Row(
        spot, name, proposed, value, reason, changes, without, before, after, joins, leaves, ties,
        since);
  }
}
