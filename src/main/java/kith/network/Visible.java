package kith.network;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What of a network a picture shows. Whoever is left out keeps their place: showing less or more
 * moves nobody.
 *
 * <p>A tie is shown if it passes and both its ends do.
 *
 * @param people whether somebody is shown, the owner included
 * @param ties whether a tie is shown
 */
public record Visible(Predicate<Person> people, Predicate<Tie> ties) {
  private static final Predicate<Person> ANYBODY = _ -> true;
  private static final Predicate<Tie> ANY_TIE = _ -> true;

  /** Everybody and all their ties. */
  public static final Visible ALL = new Visible(ANYBODY, ANY_TIE);

  /** What the owner has not {@link Hidden hidden}. */
  public static Visible of(Network network) {
    Set<UUID> hidden = Hidden.in(network);
    return hidden.isEmpty() ? ALL : people(person -> !hidden.contains(person.id()));
  }

  /** Some people, and all ties between them. */
  public static Visible people(Predicate<Person> shown) {
    return new Visible(shown, ANY_TIE);
  }

  /** These people, and all ties between them. */
  public static Visible only(Set<UUID> people) {
    return people(person -> people.contains(person.id()));
  }

  /** Everybody, and some of the ties between them. */
  public static Visible ties(Predicate<Tie> shown) {
    return new Visible(ANYBODY, shown);
  }

  /** What both show. */
  public Visible and(Visible other) {
    return new Visible(
        people == ANYBODY ? other.people : other.hasAll() ? people : people.and(other.people),
        ties == ANY_TIE ? other.ties : other.hasAllTies() ? ties : ties.and(other.ties));
  }

  private boolean hasAll() {
    return people == ANYBODY;
  }

  /** Whether no tie between two people who are shown is left out. */
  public boolean hasAllTies() {
    return ties == ANY_TIE;
  }

  /** Whether nobody and nothing is left out. */
  public boolean isAll() {
    return hasAll() && hasAllTies();
  }
}
