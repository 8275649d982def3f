package kith.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * People whom a file shows together, from which it may be guessed that they know each other.
 *
 * @param id the same whenever the file is read
 * @param on the day, in the owner's zone
 * @param kind how they were together
 * @param people who, in the file's ids; the owner may be among them
 */
record Encounter(UUID id, LocalDate on, Kind kind, List<UUID> people) {
  /** So many together say nothing about who of them knows whom. */
  static final int MOST = 25;

  /** How people are together, and what a tie guessed from it is called. */
  enum Kind {
    MEETING("meets", "meeting"),
    MAIL("exchanges mail", "mail"),
    MESSAGE("exchanges messages", "message");

    private final String tie;
    private final String noun;

    Kind(String tie, String noun) {
      this.tie = tie;
      this.noun = noun;
    }

    /** The kind of tie that is guessed from it. */
    String tie() {
      return tie;
    }

    /** So many of it, for a person to read: "6 meetings". */
    String counted(int times) {
      return times + " " + noun + (times == 1 ? "" : "s");
    }
  }

  /** Keeps each of the people once. */
  Encounter {
    people = people.stream().distinct().toList();
  }
}
