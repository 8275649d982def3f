package kith.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * How strong ties are at one moment. What it takes to tell is known above this floor; who filters
 * is handed it.
 */
public interface Strengths {

  /**
   * How strongly the owner and somebody are tied.
   *
   * @return 0, where they are not, to 1
   */
  double withMe(UUID person);

  /**
   * How strong a tie is.
   *
   * @param tie one of those it was worked out over
   * @return 0 to 1
   */
  double of(Tie tie);

  /** A way to work it out. */
  interface Measure {
    /**
     * How strong ties are; takes a while in a large network.
     *
     * @param facts the people, ties and interactions there are
     * @param today the day as of which it is
     */
    Strengths of(Collection<? extends Fact> facts, LocalDate today);
  }
}
