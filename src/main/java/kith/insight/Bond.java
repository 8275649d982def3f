package kith.insight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Interaction;
import kith.network.Provenance;
import kith.network.Tie;

/**
 * What is known of two people knowing each other: one hop of a path, with its evidence.
 *
 * @param from where the hop begins
 * @param to where it ends
 * @param basis what it rests on
 * @param ties between the two, the strongest first; none where it rests on something else
 * @param circles both are in, tags aside, the smallest first
 * @param lastContact the last contact both took part in, or null if none is known; the owner takes
 *     part in every one
 * @param closeness of the two, 1 to 5, 0 where nobody said
 * @param strength above 0 and below 1, as {@link Strength} says
 */
public record Bond(
    UUID from,
    UUID to,
    Basis basis,
    List<Tie> ties,
    List<Circle> circles,
    Interaction lastContact,
    int closeness,
    double strength) {

  /** What a bond rests on. */
  public enum Basis {
    /** A tie. */
    TIE,
    /** The owner's contacts or closeness, without a tie. */
    CONTACT,
    /** Nothing but a circle both are in: a guess. */
    CIRCLE
  }

  /** Copies the lists. */
  public Bond {
    ties = List.copyOf(ties);
    circles = List.copyOf(circles);
  }

  /** The strongest tie between the two. */
  public Optional<Tie> tie() {
    return ties.stream().findFirst();
  }

  /** Who says so; a circle says nothing, so what it suggests is inferred. */
  public Provenance provenance() {
    return switch (basis) {
      case TIE -> ties.getFirst().provenance();
      case CONTACT -> Provenance.STATED;
      case CIRCLE -> Provenance.INFERRED;
    };
  }

  /** Whether nobody said that the two know each other. */
  public boolean guessed() {
    return provenance() == Provenance.INFERRED;
  }
}
