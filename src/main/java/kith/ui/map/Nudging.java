package kith.ui.map;

import java.util.List;
import java.util.UUID;
import kith.network.Place;

/**
 * Moving people with keys: each press a little. Presses that follow each other closely are one
 * edit, as a drag is, made once there was a pause or something else begins.
 */
final class Nudging {
  /** How far one press moves, in logical pixels. */
  static final double STEP = 10;

  /** A pause of this length ends a burst of presses. */
  static final long PAUSE_NANOS = 600_000_000;

  private static final long UNTIMED = Long.MIN_VALUE;

  private final Moves moves;
  private List<Place> before = List.of();
  private double right;
  private double down;
  private long quietSince = UNTIMED;

  Nudging(Moves moves) {
    this.moves = moves;
  }

  /** Whether somebody has been moved and not been put down yet. */
  boolean going() {
    return !before.isEmpty();
  }

  /**
   * Moves a person, and all others selected with them.
   *
   * @param step how far, in map units
   */
  void nudge(UUID person, Direction direction, double step) {
    if (!going()) {
      before = moves.lift(person);
    }
    right += direction.ahead(step, 0);
    down += direction.ahead(0, step);
    quietSince = UNTIMED;
    moves.hold(before, right, down);
  }

  /** The next moment: after a pause the edit is made. */
  void pulse(long nanos) {
    if (going() && quietSince == UNTIMED) {
      quietSince = nanos;
    } else if (going() && nanos - quietSince >= PAUSE_NANOS) {
      settle();
    }
  }

  /** Puts down who is being moved. */
  void settle() {
    if (going()) {
      List<Place> lifted = before;
      double byRight = right;
      double byDown = down;
      forget();
      moves.drop(lifted, byRight, byDown);
    }
  }

  /**
   * Puts back who is being moved.
   *
   * @return whether anybody was
   */
  boolean cancel() {
    List<Place> lifted = before;
    forget();
    if (!lifted.isEmpty()) {
      moves.putBack(lifted);
    }
    return !lifted.isEmpty();
  }

  private void forget() {
    before = List.of();
    right = 0;
    down = 0;
    quietSince = UNTIMED;
  }
}
