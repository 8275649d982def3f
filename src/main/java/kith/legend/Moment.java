package kith.legend;

import java.time.LocalDate;
import kith.network.Visible;

/**
 * The day a picture is of. What a network has dates for is told as of then; the rest is as it is
 * today, and a picture of the past says so.
 *
 * @param day as of which contacts are counted and ties fade; what is later is a plan
 * @param there what there was on that day
 * @param past whether that day is over
 */
public record Moment(LocalDate day, Visible there, boolean past) {

  /** Now. */
  public static Moment today(LocalDate day) {
    return new Moment(day, Visible.ALL, false);
  }

  /** A day that is over. */
  public static Moment past(LocalDate day, Visible there) {
    return new Moment(day, there, true);
  }
}
