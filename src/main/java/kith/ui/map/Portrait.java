package kith.ui.map;

import java.util.UUID;
import kith.network.Network;
import kith.network.Person;
import kith.ui.common.Speech;

/**
 * A person in a few words.
 *
 * @param name their name
 * @param work role and organisation, as far as known
 * @param ties how many people they are tied to, the owner not counted
 */
public record Portrait(String name, String work, int ties) {

  static Portrait of(Network network, UUID id) {
    Person person = network.naming().shown(network.person(id));
    return new Portrait(person.name(), Speech.work(person), Speech.ties(network, id));
  }
}
