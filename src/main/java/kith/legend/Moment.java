package kith.legend;

import java.time.LocalDate;
import kith.insight.Earlier;
import kith.network.Person;
import kith.network.Visible;

/**
 * The day a picture is of. What a network has dates for is told as of then; the rest is as it is
 * today, and a picture of the past says so.
 *
 * @param day as of which contacts are counted and ties fade; what is later is a plan
 * @param there what there was on that day
 * @param earlier what people were before they were changed
 * @param past whether that day is over
 */
public record Moment(LocalDate day, Visible there, Earlier earlier, boolean past) {

  /** Now. */
  public static Moment today(LocalDate day) {
    return new Moment(day, Visible.ALL, Earlier.NOTHING, false);
  }

  /** A day that is over. */
  public static Moment past(LocalDate day, Visible there, Earlier earlier) {
    return new Moment(day, there, earlier, true);
  }

  /** How close somebody was. */
  int closeness(Person person) {
    return past ? earlier.closeness(person, day) : person.closeness();
  }

  /** Somebody as close as they were. */
  Person then(Person person) {
    int closeness = closeness(person);
    return closeness == person.closeness() ? person : person.withCloseness(closeness);
  }
}
