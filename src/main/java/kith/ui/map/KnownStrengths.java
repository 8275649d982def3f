package kith.ui.map;

import java.time.LocalDate;
import java.util.Collection;
import kith.network.Fact;
import kith.network.Strengths;

/**
 * How strong the ties of one state of a network are, worked out once for all who ask on one day, on
 * whatever thread.
 */
final class KnownStrengths implements Strengths.Measure {
  private final Strengths.Measure measure;
  private LocalDate day;
  private Strengths known;

  KnownStrengths(Strengths.Measure measure) {
    this.measure = measure;
  }

  @Override
  public synchronized Strengths of(Collection<? extends Fact> facts, LocalDate today) {
    if (!today.equals(day)) {
      known = measure.of(facts, today);
      day = today;
    }
    return known;
  }
}
