package kith.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A contact that took place.
 *
 * @param id never changes
 * @param on the day, in the owner's zone
 * @param kind how
 * @param people with whom; the owner is not among them
 * @param initiative who began it
 * @param learned what I learned, or empty
 * @param shared what I shared, or empty
 * @param note anything else, or empty
 */
public record Interaction(
    UUID id,
    LocalDate on,
    Kind kind,
    List<UUID> people,
    Initiative initiative,
    String learned,
    String shared,
    String note)
    implements Fact {

  /** How people were in contact. */
  public enum Kind {
    MESSAGE,
    CALL,
    VIDEO,
    MEETING,
    EVENT,
    INTRODUCTION,
    COLLABORATION
  }

  /** Who began it. */
  public enum Initiative {
    ME,
    THEM,
    UNKNOWN
  }

  /** Cleans the texts; each person counts once. */
  public Interaction {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(kind, "kind");
    people = people.stream().distinct().toList();
    if (initiative == null) {
      initiative = Initiative.UNKNOWN;
    }
    learned = Texts.block(learned);
    shared = Texts.block(shared);
    note = Texts.block(note);
  }

  @Override
  public String key() {
    return id.toString();
  }

  /** This interaction on another day. */
  public Interaction withDay(LocalDate day) {
    return new Interaction(id, day, kind, people, initiative, learned, shared, note);
  }

  /** This interaction with other people: what a merge or a removal does. */
  public Interaction withPeople(List<UUID> value) {
    return new Interaction(id, on, kind, value, initiative, learned, shared, note);
  }
}
