package kith.network;

import java.util.Locale;

/**
 * Which of a leader's networks somebody belongs to; one may belong to several.
 *
 * <p>After H. Ibarra, M. Hunter: How Leaders Create and Use Networks, Harvard Business Review 85,
 * 2007, who find that most leaders use the strategic one least.
 */
public enum NetworkKind {
  /** Who it takes to get today's work done. */
  OPERATIONAL,
  /** Who helps one to develop oneself, and refers one on; mostly outside. */
  PERSONAL,
  /** Who matters for what is to come, and backs it; inside and outside. */
  STRATEGIC;

  /** Its name as people write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
