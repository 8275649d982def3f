package kith.ui.outline;

import java.util.UUID;

/** One line of the outline, and where in it; equal to the same line of a later outline. */
sealed interface Line {
  /** The whole network; the line of the owner. */
  record Whole() implements Line {}

  /**
   * The people in a circle.
   *
   * @param circle or null for those who are in none
   */
  record Group(UUID circle) implements Line {}

  /**
   * Somebody, once in each of their circles.
   *
   * @param group where the line is
   */
  record Someone(Group group, UUID person) implements Line {}

  /**
   * A tie of somebody.
   *
   * @param end the line of whom it is a tie
   * @param tie its id
   */
  record Bond(Someone end, UUID tie) implements Line {}
}
