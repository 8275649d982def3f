package kith.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What of a network fits some conditions. The owner is asked nothing: they stay, as what is asked
 * is mostly how others stand to them.
 *
 * <p>Where something is asked of ties, only ties that fit are left, and people with at least one to
 * somebody who is left, too.
 *
 * @param people who fits and is not {@link Hidden}, the owner included
 * @param ties between them that fit
 * @param narrow whether anything was asked of ties
 */
public record Filter(Set<UUID> people, Set<UUID> ties, boolean narrow) {

  /**
   * What fits.
   *
   * @param conditions of one sort, any of them; of several sorts, one of each
   * @param today from which days since a contact are counted; what is later is a plan
   * @param strengths works out how strong ties are, if that is asked
   */
  public static Filter of(
      Collection<Condition> conditions,
      Network network,
      LocalDate today,
      Strengths.Measure strengths) {
    return preparing(conditions, network, today, strengths).get();
  }

  /**
   * Begins to look what fits, on the network's own thread: for tens of thousands of people that
   * takes longer than a frame.
   *
   * @return finishes it, on any thread, whatever becomes of the network
   */
  public static Supplier<Filter> preparing(
      Collection<Condition> conditions,
      Network network,
      LocalDate today,
      Strengths.Measure strengths) {
    return new Sifting(conditions, network, today, strengths);
  }

  /** Shows what fits and nothing else. */
  public Visible visible() {
    Visible shown = Visible.only(people);
    return narrow ? shown.and(Visible.ties(tie -> ties.contains(tie.id()))) : shown;
  }
}
