package kith.network;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What the owner promised somebody, or somebody the owner.
 *
 * @param id never changes
 * @param person the other one; never the owner
 * @param by who has to keep it
 * @param what in the owner's words; never blank
 * @param due the day by which, or null if none was said
 * @param made the day it was given
 * @param kept the day it was kept, or null while it is open
 */
public record Promise(
    UUID id, UUID person, By by, String what, LocalDate due, LocalDate made, LocalDate kept)
    implements Fact {

  /** Who has to keep it. */
  public enum By {
    ME,
    THEM
  }

  /** Cleans the words. */
  public Promise {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(made, "made");
    what = Texts.line(what);
    if (what.isEmpty()) {
      throw new IllegalArgumentException("A promise says what");
    }
  }

  /** A new promise of the owner's. */
  public static Promise mine(UUID to, String what, LocalDate due, LocalDate today) {
    return new Promise(UUID.randomUUID(), to, By.ME, what, due, today, null);
  }

  /** A new promise to the owner. */
  public static Promise theirs(UUID from, String what, LocalDate due, LocalDate today) {
    return new Promise(UUID.randomUUID(), from, By.THEM, what, due, today, null);
  }

  @Override
  public String key() {
    return id.toString();
  }

  /** Whether it is still to be kept. */
  public boolean isOpen() {
    return kept == null;
  }

  /** This promise in other words. */
  public Promise withWhat(String value) {
    return new Promise(id, person, by, value, due, made, kept);
  }

  /** This promise due on another day, or on none: null. */
  public Promise withDue(LocalDate value) {
    return new Promise(id, person, by, what, value, made, kept);
  }

  /** This promise kept on a day, or open again: null. */
  public Promise withKept(LocalDate value) {
    return new Promise(id, person, by, what, due, made, value);
  }

  /** This promise to or from somebody else: what a merge does. */
  public Promise withPerson(UUID value) {
    return new Promise(id, value, by, what, due, made, kept);
  }

  /** This promise as if given, due and kept on other days; due and kept may be null. */
  public Promise withDays(LocalDate newMade, LocalDate newDue, LocalDate newKept) {
    return new Promise(id, person, by, what, newDue, newMade, newKept);
  }
}
