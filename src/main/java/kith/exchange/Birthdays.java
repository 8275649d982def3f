package kith.exchange;

import java.util.List;
import kith.exchange.Incoming.Trust;
import kith.network.Person;

/** People of whom a calendar tells only when they have their birthday. */
final class Birthdays {
  private Birthdays() {}

  /**
   * The record of one.
   *
   * @param day {@code --MM-DD}: since when a calendar repeats it is not the year of birth
   */
  static Incoming of(Spot spot, String name, String key, String day) {
    Person person = Person.named(name).withBirthday(day).withIdentities(List.of(key));
    return Incoming.somebody(spot, person, Trust.MENTION, List.of("birthday " + day.substring(2)));
  }
}
