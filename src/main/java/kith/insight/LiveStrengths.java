package kith.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import kith.insight.Links.Link;
import kith.network.Fact;
import kith.network.Strengths;
import kith.network.Tie;

/**
 * How strong ties are today, as {@link Strength} says. Made of a snapshot and never changed, so
 * that any thread may ask it.
 */
public final class LiveStrengths implements Strengths {
  private final Links links;

  private LiveStrengths(Links links) {
    this.links = links;
  }

  /**
   * How strong the ties of a network are.
   *
   * @param facts the people, ties and interactions in it
   * @param today the day as of which ties have faded; what is later is no contact yet
   */
  public static Strengths of(Collection<? extends Fact> facts, LocalDate today) {
    return new LiveStrengths(new Links(facts, today));
  }

  /** Somebody whom the owner only knows to be in the same circle is not tied to them. */
  @Override
  public double withMe(UUID person) {
    Link link = links.withMe(person);
    return link == null ? 0 : link.strength();
  }

  @Override
  public double of(Tie tie) {
    return links.strength(tie);
  }
}
