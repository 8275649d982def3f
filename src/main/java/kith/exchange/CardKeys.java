package kith.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.network.Person;

/** The keys of an entry of an address book, so that the same entry read again finds its person. */
final class CardKeys {
  private static final int SHORTEST_NUMBER = 5;

  private CardKeys() {}

  /**
   * Every key of a person; without an id of the program's own also the name with each number; if
   * there is no key at all, the whole content.
   */
  static List<String> of(Person person) {
    Set<String> identities = new LinkedHashSet<>(Keys.of(person));
    String name = Keys.CARD + Keys.withoutCredentials(person.name()) + "|";
    if (person.identities().isEmpty()) {
      person.phones().stream()
          .filter(number -> Keys.phone(number).isEmpty())
          .map(Keys::digits)
          .filter(digits -> digits.length() >= SHORTEST_NUMBER)
          .forEach(digits -> identities.add(name + digits));
    }
    if (identities.isEmpty()) {
      String content =
          String.join(
              "\n",
              person.role(),
              person.organisation(),
              String.join(" ", person.phones()),
              String.join(" ", person.links()),
              person.birthday(),
              person.notes());
      identities.add(name + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
    }
    return List.copyOf(identities);
  }
}
