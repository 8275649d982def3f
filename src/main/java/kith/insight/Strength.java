package kith.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kith.network.Provenance;
import kith.network.Tie;

/**
 * How strong a tie is today, above 0 and below 1.
 *
 * <p><b>strength = closeness × certainty × time.</b> Closeness 1 to 5 counts .18 to .90; where
 * nobody said, family, friends and trust count as 4, work as 3, the rest as 2. What is stated
 * counts whole, what a file says .8, a guess .4. Time is 2<sup>−days/h</sup> since the last
 * contact, never below a fifth: h is 180 days in the inner circle, 120 otherwise, 110 for a bridge,
 * and family does not fade. Where no contact is known, time counts a half.
 *
 * <p>The form and the half-lives follow Marsden and Campbell (1984) and Burt (2002); the numbers
 * are an assumption.
 */
public final class Strength {
  private static final double CLOSENESS_STEP = 0.18;
  private static final int INNER = 4;
  private static final int WORKING = 3;
  private static final int ACQUAINTED = 2;
  private static final double IMPORTED = 0.8;
  private static final double INFERRED = 0.4;
  private static final double INNER_DAYS = 180;
  private static final double USUAL_DAYS = 120;
  private static final double BRIDGE_DAYS = 110;
  private static final double DORMANT = 0.2;
  private static final double UNKNOWN = 0.5;

  /** Below the weakest dormant guess: closeness 1, inferred, a fifth left by time. */
  private static final double SAME_CIRCLE = 0.012;

  private Strength() {}

  /**
   * The strength of a tie.
   *
   * @param closeness of the two, 1 to 5, or 0 where nobody said
   * @param lastContact the last day they are known to have been in contact, or null
   * @param bridge whether nobody else knows both
   */
  static double of(Tie tie, int closeness, LocalDate lastContact, boolean bridge, LocalDate today) {
    int level = closeness > 0 ? closeness : usual(tie.kind());
    double days = halfLife(tie.kind(), level, bridge);
    return level
        * CLOSENESS_STEP
        * certainty(tie.provenance())
        * time(tie, lastContact, days, today);
  }

  /** The strength between the owner and somebody they were in contact with but never tied. */
  static double untied(int closeness, LocalDate lastContact, boolean bridge, LocalDate today) {
    int level = closeness > 0 ? closeness : ACQUAINTED;
    double days = halfLife("", level, bridge);
    double time = lastContact == null ? UNKNOWN : faded(lastContact, days, today);
    return level * CLOSENESS_STEP * time;
  }

  /** The strength between two of a circle who are not tied; weaker than any tie. */
  static double sameCircle(int members) {
    return SAME_CIRCLE / Math.sqrt(Math.max(1, members - 1));
  }

  private static int usual(String kind) {
    return switch (kind) {
      case "family", "friend", "trusts" -> INNER;
      case "works with", "reports to", "advises" -> WORKING;
      default -> ACQUAINTED;
    };
  }

  private static double certainty(Provenance provenance) {
    return switch (provenance) {
      case STATED -> 1;
      case IMPORTED -> IMPORTED;
      case INFERRED -> INFERRED;
    };
  }

  private static double halfLife(String kind, int level, boolean bridge) {
    if (kind.equals("family")) {
      return Double.POSITIVE_INFINITY;
    }
    if (level >= INNER) {
      return INNER_DAYS;
    }
    return bridge ? BRIDGE_DAYS : USUAL_DAYS;
  }

  /** A tie that ended was alive until then; the day it began says little about today. */
  private static double time(Tie tie, LocalDate lastContact, double days, LocalDate today) {
    boolean ended = tie.until() != null && tie.until().isBefore(today);
    LocalDate last = ended ? later(tie.until(), lastContact) : lastContact;
    if (last != null) {
      return faded(last, days, today);
    }
    double sinceBegun = tie.since() == null ? 0 : faded(tie.since(), days, today);
    return Double.isInfinite(days) ? 1 : Math.max(UNKNOWN, sinceBegun);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return b == null || a.isAfter(b) ? a : b;
  }

  private static double faded(LocalDate last, double days, LocalDate today) {
    long ago = Math.max(0, ChronoUnit.DAYS.between(last, today));
    return Math.max(DORMANT, Math.pow(2, -ago / days));
  }
}
