package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.network.Person;

/**
 * One record of a file, as its reader understood it.
 *
 * @param spot where it stands
 * @param name what to show for it
 * @param verdict SKIP or FAILED where the record is nobody, else null
 * @param person whom it describes, with a new id and every identity it gives; null with a verdict
 * @param circles what circles they are in
 * @param tied whether it says that they are tied to the owner
 * @param since since when they are tied, or null
 * @param trust how much the record may change
 * @param remarks what the owner should know: warnings, what was left out, or why it is nobody
 */
record Incoming(
    Spot spot,
    String name,
    Decision verdict,
    Person person,
    List<Wish> circles,
    boolean tied,
    LocalDate since,
    Trust trust,
    List<String> remarks) {

  /** How much a record may change of somebody who is there. */
  enum Trust {
    /** The owner's own Kith file: everything. */
    OWN,
    /** LinkedIn: role and organisation as they are today, gaps filled. */
    PROFILE,
    /** An address book, of any age: gaps filled. */
    CONTACT,
    /** A message, mail or meeting: who they are and how to reach them, where that is not known. */
    MENTION
  }

  /** A record that is nobody. */
  static Incoming nobody(Spot spot, String name, Decision verdict, String why) {
    return new Incoming(
        spot, name, verdict, null, List.of(), false, null, Trust.CONTACT, List.of(why));
  }

  /**
   * A record of somebody in no circle, who is not said to be tied to the owner.
   *
   * @param remarks what the owner should know
   */
  static Incoming somebody(Spot spot, Person person, Trust trust, List<String> remarks) {
    return new Incoming(
        spot, person.name(), null, person, List.of(), false, null, trust, List.copyOf(remarks));
  }

  /** This record with other circles. */
  Incoming withCircles(List<Wish> value) {
    return new Incoming(spot, name, verdict, person, value, tied, since, trust, remarks);
  }

  /** This record with more in the notes of its person. */
  Incoming withNotes(String more) {
    String notes = person.notes().isBlank() ? more : person.notes() + "\n\n" + more;
    Person noted = person.withNotes(notes);
    return new Incoming(spot, name, verdict, noted, circles, tied, since, trust, remarks);
  }

  /** This record with one thing more that the owner should know. */
  Incoming withRemark(String remark) {
    List<String> more = new ArrayList<>(remarks);
    more.add(remark);
    return new Incoming(
        spot, name, verdict, person, circles, tied, since, trust, List.copyOf(more));
  }
}
