package kith.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A relation between two people; a pair may have several, each with its kind and dates.
 *
 * @param id never changes
 * @param from one end; the origin if directed
 * @param to the other end
 * @param kind the owner's own word, such as "works with"; may be empty
 * @param directed whether it runs only from {@code from} to {@code to}
 * @param closeness 1 to 5, 0 where nobody said
 * @param provenance who says so
 * @param since first day, or null if not known
 * @param until last day, or null while it lasts
 * @param evidence why it is believed, such as "6 meetings since May"; may be empty
 */
public record Tie(
    UUID id,
    UUID from,
    UUID to,
    String kind,
    boolean directed,
    int closeness,
    Provenance provenance,
    LocalDate since,
    LocalDate until,
    String evidence)
    implements Fact {

  /** The kinds offered before the owner has made any. */
  public static final List<String> USUAL_KINDS =
      List.of(
          "knows",
          "works with",
          "reports to",
          "advises",
          "trusts",
          "introduced",
          "friend",
          "family");

  /** Cleans the texts and refuses a tie of a person to themselves. */
  public Tie {
    if (from.equals(to)) {
      throw new IllegalArgumentException("A tie joins two people");
    }
    if (closeness < 0 || closeness > Person.CLOSEST) {
      throw new IllegalArgumentException("Closeness is 0 to 5, not " + closeness);
    }
    kind = Texts.line(kind);
    evidence = Texts.line(evidence);
    if (provenance == null) {
      provenance = Provenance.STATED;
    }
  }

  /** A new undirected tie that the owner states. */
  public static Tie stated(UUID from, UUID to, String kind) {
    return new Tie(UUID.randomUUID(), from, to, kind, false, 0, Provenance.STATED, null, null, "");
  }

  @Override
  public String key() {
    return id.toString();
  }

  /** The other end of the tie, seen from {@code end}. */
  public UUID other(UUID end) {
    return end.equals(from) ? to : from;
  }

  /** This tie between other people: what a merge does. */
  public Tie withEnds(UUID newFrom, UUID newTo) {
    return new Tie(
        id, newFrom, newTo, kind, directed, closeness, provenance, since, until, evidence);
  }

  /** This tie over another time; either end may be null. */
  public Tie withDates(LocalDate newSince, LocalDate newUntil) {
    return new Tie(
        id, from, to, kind, directed, closeness, provenance, newSince, newUntil, evidence);
  }

  /** This tie, believed for another reason. */
  public Tie withEvidence(String value) {
    return new Tie(id, from, to, kind, directed, closeness, provenance, since, until, value);
  }

  /** This tie as another kind. */
  public Tie withKind(String value) {
    return new Tie(id, from, to, value, directed, closeness, provenance, since, until, evidence);
  }

  /** This tie at another closeness, 0 to 5. */
  public Tie withCloseness(int value) {
    return new Tie(id, from, to, kind, directed, value, provenance, since, until, evidence);
  }
}
