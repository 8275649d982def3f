package kith.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is left out of the map and its pictures because the owner hid them. Each is a setting of
 * their own, so that hiding one of thousands is one small edit.
 */
public final class Hidden {
  private static final String SETTING = "map.hidden.";
  private static final String YES = "yes";

  private Hidden() {}

  /** Whether somebody is hidden. */
  public static boolean has(Network network, UUID person) {
    return network.setting(SETTING + person).isPresent();
  }

  /** Everybody who is hidden. */
  public static Set<UUID> in(Network network) {
    Set<UUID> hidden = new HashSet<>();
    if (network.settings().stream().noneMatch(Hidden::is)) {
      return hidden;
    }
    for (Person person : network.people()) {
      if (has(network, person.id())) {
        hidden.add(person.id());
      }
    }
    return hidden;
  }

  /** Whether a change hides or shows somebody. */
  public static boolean isIn(Change change) {
    return change.edits().stream().anyMatch(edit -> edit.fact() instanceof Setting s && is(s));
  }

  /** Whether a setting says that somebody is hidden. */
  static boolean is(Setting setting) {
    return setting.name().startsWith(SETTING);
  }

  static List<Edit> hide(Network network, Collection<UUID> people, String name) {
    return people.stream()
        .filter(person -> !has(network, person))
        .map(person -> Edit.add(name, new Setting(SETTING + person, YES)))
        .toList();
  }

  static List<Edit> show(Network network, Collection<UUID> people, String name) {
    return people.stream()
        .filter(person -> has(network, person))
        .map(
            person -> {
              String key = SETTING + person;
              return Edit.remove(name, new Setting(key, network.setting(key).orElseThrow()));
            })
        .toList();
  }
}
