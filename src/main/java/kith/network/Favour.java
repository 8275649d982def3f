package kith.network;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * An entry of the ledger of who helps whom: what the owner gave somebody, asked of them or got.
 *
 * @param id never changes
 * @param person the other one; never the owner
 * @param way which way it went
 * @param kind of what kind it was
 * @param on the day
 * @param words the owner's, or empty
 */
public record Favour(UUID id, UUID person, Way way, Kind kind, LocalDate on, String words)
    implements Fact {

  /** Which way it went. */
  public enum Way {
    /** The owner gave it. */
    GAVE,
    /** The owner asked for it and has not got it yet. */
    ASKED,
    /** The owner got it, asked for or not. */
    GOT
  }

  /** What people can do for each other. */
  public enum Kind {
    INFORMATION,
    INTRODUCTION,
    VISIBILITY,
    HELP,
    CREDIT
  }

  /** Cleans the words. */
  public Favour {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(on, "on");
    words = Texts.block(words);
  }

  /** A new entry. */
  public static Favour of(UUID person, Way way, Kind kind, LocalDate on, String words) {
    return new Favour(UUID.randomUUID(), person, way, kind, on, words);
  }

  @Override
  public String key() {
    return id.toString();
  }

  /** This entry the other way, such as an ask that was answered. */
  public Favour withWay(Way value) {
    return new Favour(id, person, value, kind, on, words);
  }

  /** This entry on another day. */
  public Favour withDay(LocalDate day) {
    return new Favour(id, person, way, kind, day, words);
  }

  /** This entry about somebody else: what a merge does. */
  public Favour withPerson(UUID value) {
    return new Favour(id, value, way, kind, on, words);
  }
}
