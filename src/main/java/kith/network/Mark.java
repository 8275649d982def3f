package kith.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that is said of single people. Each is a setting of their own, so that saying it of one
 * of thousands is one small edit.
 *
 * @param prefix of the settings' names; the person's id follows
 */
record Mark(String prefix) {
  private static final String YES = "yes";

  boolean has(Network network, UUID person) {
    return network.setting(prefix + person).isPresent();
  }

  Set<UUID> in(Network network) {
    Set<UUID> marked = new HashSet<>();
    if (network.settings().stream().noneMatch(this::is)) {
      return marked;
    }
    for (Person person : network.people()) {
      if (has(network, person.id())) {
        marked.add(person.id());
      }
    }
    return marked;
  }

  boolean isIn(Change change) {
    return change.edits().stream().anyMatch(edit -> edit.fact() instanceof Setting s && is(s));
  }

  boolean is(Setting setting) {
    return setting.name().startsWith(prefix);
  }

  /** Marks those who are not. */
  List<Edit> put(Network network, Collection<UUID> people, String name) {
    return people.stream()
        .filter(person -> !has(network, person))
        .map(person -> Edit.add(name, new Setting(prefix + person, YES)))
        .toList();
  }

  /** Takes the mark off those who have it. */
  List<Edit> take(Network network, Collection<UUID> people, String name) {
    return people.stream()
        .filter(person -> has(network, person))
        .map(
            person -> {
              String key = prefix + person;
              return Edit.remove(name, new Setting(key, network.setting(key).orElseThrow()));
            })
        .toList();
  }
}
