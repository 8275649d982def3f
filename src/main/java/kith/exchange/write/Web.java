package kith.exchange.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Tie;

/** The people of a parcel, their circles and ties: what tables, cards and graphs hold. */
final class Web {
  private final List<Person> people = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<UUID, List<Circle>> circlesOf = new HashMap<>();

  Web(Collection<? extends Fact> facts) {
    Map<UUID, Circle> circles = new HashMap<>();
    for (Fact fact : facts) {
      switch (fact) {
        case Person person -> people.add(person);
        case Tie tie -> ties.add(tie);
        case Circle circle -> circles.put(circle.id(), circle);
        default -> {}
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof Membership in) {
        circlesOf
            .computeIfAbsent(in.person(), _ -> new ArrayList<>())
            .add(circles.get(in.circle()));
      }
    }
  }

  List<Person> people() {
    return people;
  }

  List<Tie> ties() {
    return ties;
  }

  /** The names of the circles that somebody is in. */
  List<String> circles(Person person) {
    return circlesOf.getOrDefault(person.id(), List.of()).stream().map(Circle::name).toList();
  }
}
