package kith.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is on the owner's screen alone: the owner said that they, and so their ties, never go into a
 * picture or a file for somebody else. A backup and the whole of a network as JSON hold them,
 * because that is what those are for.
 */
public final class Withheld {
  private static final Mark MARK = new Mark("export.never.");

  private Withheld() {}

  /** Whether somebody is withheld. */
  public static boolean has(Network network, UUID person) {
    return MARK.has(network, person);
  }

  /** Everybody who is withheld. */
  public static Set<UUID> in(Network network) {
    return MARK.in(network);
  }

  /** Whether a change withholds somebody, or no more. */
  public static boolean isIn(Change change) {
    return MARK.isIn(change);
  }

  /** What of a network a picture of it may show. */
  public static Visible without(Network network) {
    Set<UUID> withheld = in(network);
    return withheld.isEmpty()
        ? Visible.ALL
        : Visible.people(person -> !withheld.contains(person.id()));
  }

  /**
   * Everything a network holds but those who are withheld, and what speaks of them alone: their
   * ties, the canvases about them, circles that nobody else is in. The owner of a network cannot go
   * and stays.
   */
  public static List<Fact> factsWithout(Network network) {
    Set<UUID> withheld = in(network);
    if (withheld.isEmpty()) {
      return network.facts();
    }
    return Part.of(network.facts(), person -> person.me() || !withheld.contains(person.id()));
  }

  static List<Edit> withhold(Network network, Collection<UUID> people, String name) {
    return MARK.put(network, people, name);
  }

  static List<Edit> release(Network network, Collection<UUID> people, String name) {
    return MARK.take(network, people, name);
  }
}
