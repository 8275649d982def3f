package kith.outreach;

import java.util.Optional;
import kith.network.Cadence;
import kith.network.Circle;
import kith.network.Membership;
import kith.network.Person;

/** Works out how often the owner wants to be in touch with whom. */
final class Rhythms {
  private final Preferences preferences;
  private final Circle[] mostFrequent;

  Rhythms(Outlook outlook) {
    preferences = outlook.preferences();
    mostFrequent = new Circle[outlook.numbers()];
    for (Membership in : outlook.memberships()) {
      Circle circle = outlook.circles().get(in.circle());
      if (circle != null && circle.cadence() != Cadence.NONE) {
        int person = outlook.number(in.person());
        Circle other = mostFrequent[person];
        mostFrequent[person] = other == null ? circle : moreFrequent(other, circle);
      }
    }
  }

  private static Circle moreFrequent(Circle one, Circle other) {
    return other.cadence() < one.cadence() ? other : one;
  }

  /** The rhythm of somebody, as {@link Outlook#rhythm} gives it. */
  Optional<Rhythm> of(Person person, int number) {
    if (person.me()) {
      return Optional.empty();
    }
    if (person.cadence() != Cadence.NONE) {
      return Optional.of(new Rhythm(person.cadence(), new Rhythm.Source.Own()));
    }
    Circle circle = number == Numbers.NONE ? null : mostFrequent[number];
    if (circle != null) {
      return Optional.of(new Rhythm(circle.cadence(), new Rhythm.Source.OfCircle(circle)));
    }
    int days = preferences.layer(person.closeness());
    return days == Cadence.NONE
        ? Optional.empty()
        : Optional.of(new Rhythm(days, new Rhythm.Source.OfLayer(person.closeness())));
  }
}
