package kith.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A way from one person to another through people who know each other.
 *
 * @param bonds its hops in order, one at least
 */
public record WarmPath(List<Bond> bonds) {

  /** Copies the hops. */
  public WarmPath {
    bonds = List.copyOf(bonds);
  }

  /** Everybody on it, both ends included. */
  public List<UUID> people() {
    List<UUID> people = new ArrayList<>();
    people.add(bonds.getFirst().from());
    bonds.forEach(bond -> people.add(bond.to()));
    return List.copyOf(people);
  }

  /** The product of its links' strengths: above 0 and below 1. */
  public double warmth() {
    return bonds.stream().mapToDouble(Bond::strength).reduce(1, (a, b) -> a * b);
  }

  /** The hop that holds it back; of equals the one that is walked first. */
  public Bond weakest() {
    Bond weakest = bonds.getFirst();
    for (Bond bond : bonds) {
      weakest = bond.strength() < weakest.strength() ? bond : weakest;
    }
    return weakest;
  }
}
