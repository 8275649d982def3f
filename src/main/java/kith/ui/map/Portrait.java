package kith.ui.map;

import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Network;
import kith.network.Person;
import kith.ui.common.Words;

/**
 * A person in a few words.
 *
 * @param name their name
 * @param work role and organisation, as far as known
 * @param ties how many people they are tied to, the owner not counted
 */
public record Portrait(String name, String work, int ties) {

  static Portrait of(Network network, UUID id, Words words) {
    Person person = network.naming().shown(network.person(id));
    boolean both = !person.role().isEmpty() && !person.organisation().isEmpty();
    String work =
        both
            ? words.get("work", person.role(), person.organisation())
            : person.role() + person.organisation();
    return new Portrait(person.name(), work, ties(network, id));
  }

  private static int ties(Network network, UUID id) {
    Stream<UUID> others = network.ties(id).stream().map(tie -> tie.other(id)).distinct();
    return (int) others.filter(other -> !network.person(other).me()).count();
  }

  /** As a screen reader says it: "Ana Costa, Director at Contoso, 14 ties". */
  String spoken(Words words) {
    String tied = words.get("ties", ties);
    return work.isEmpty()
        ? words.get("spoken.name", name, tied)
        : words.get("spoken.work", name, work, tied);
  }
}
