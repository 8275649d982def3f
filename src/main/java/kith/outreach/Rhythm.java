package kith.outreach;

import kith.network.Circle;

/**
 * How often the owner wants to be in touch with somebody, and what says so.
 *
 * @param days 1 or more
 * @param source what says so
 */
public record Rhythm(int days, Source source) {

  /** What says how often the owner wants to be in touch. */
  public sealed interface Source {
    /** The owner, of this person. */
    record Own() implements Source {}

    /** The owner, of everybody in a circle; of several circles the most frequent counts. */
    record OfCircle(Circle circle) implements Source {}

    /** How close the person is, 1 to 5. */
    record OfLayer(int closeness) implements Source {}
  }
}
