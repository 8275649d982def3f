package kith.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Fact;
import kith.network.Interaction;

/** When people were last in contact, as far as the owner knows. A plan is not a contact. */
final class Contacts {
  private final Map<UUID, List<Interaction>> latestFirst = new HashMap<>();

  Contacts(Collection<? extends Fact> facts, LocalDate today) {
    for (Fact fact : facts) {
      if (fact instanceof Interaction contact && !contact.on().isAfter(today)) {
        contact
            .people()
            .forEach(id -> latestFirst.computeIfAbsent(id, _ -> new ArrayList<>()).add(contact));
      }
    }
    latestFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparing(Interaction::on).reversed()));
  }

  /** The owner's last contact with somebody, or null. */
  Interaction last(UUID person) {
    List<Interaction> contacts = of(person);
    return contacts.isEmpty() ? null : contacts.getFirst();
  }

  /** The last contact the owner had with both at once, or null. */
  Interaction last(UUID one, UUID other) {
    boolean fewer = of(one).size() <= of(other).size();
    UUID sought = fewer ? other : one;
    for (Interaction contact : of(fewer ? one : other)) {
      if (contact.people().contains(sought)) {
        return contact;
      }
    }
    return null;
  }

  private List<Interaction> of(UUID person) {
    return latestFirst.getOrDefault(person, List.of());
  }
}
