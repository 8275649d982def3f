package kith.outreach;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.network.Cadence;
import kith.network.Circle;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;

/** Works out how often the owner wants to be in touch with whom. */
final class Rhythms {
  private final Preferences preferences;
  private final Map<UUID, Circle> mostFrequent = new HashMap<>();

  Rhythms(Preferences preferences, Map<UUID, Circle> circles, Collection<Membership> memberships) {
    this.preferences = preferences;
    for (Membership in : memberships) {
      Circle circle = circles.get(in.circle());
      if (circle != null && circle.cadence() != Cadence.NONE) {
        mostFrequent.merge(in.person(), circle, Rhythms::moreFrequent);
      }
    }
  }

  private static Circle moreFrequent(Circle one, Circle other) {
    return other.cadence() < one.cadence() ? other : one;
  }

  /** The rhythm of somebody, as {@link Outlook#rhythm} gives it. */
  Optional<Rhythm> of(Person person) {
    return of(person, mostFrequent.get(person.id()), preferences);
  }

  /** The same of one person of an open network, without looking at anybody else. */
  static Optional<Rhythm> of(Network network, UUID id) {
    Circle circle =
        network.circles(id).stream()
            .map(network::circle)
            .filter(one -> one.cadence() != Cadence.NONE)
            .reduce(Rhythms::moreFrequent)
            .orElse(null);
    return of(network.person(id), circle, Preferences.of(network::setting));
  }

  private static Optional<Rhythm> of(Person person, Circle circle, Preferences preferences) {
    if (person.me()) {
      return Optional.empty();
    }
    if (person.cadence() != Cadence.NONE) {
      return Optional.of(new Rhythm(person.cadence(), new Rhythm.Source.Own()));
    }
    if (circle != null) {
      return Optional.of(new Rhythm(circle.cadence(), new Rhythm.Source.OfCircle(circle)));
    }
    int days = preferences.layer(person.closeness());
    return days == Cadence.NONE
        ? Optional.empty()
        : Optional.of(new Rhythm(days, new Rhythm.Source.OfLayer(person.closeness())));
  }
}
