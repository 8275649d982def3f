package kith.network;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The facts of one type of which each speaks of one person, by their id and by the person.
 *
 * @param <F> the type; its key is a UUID
 */
final class Entries<F extends Fact> {
  private final Function<F, UUID> person;
  private final Map<UUID, F> all;
  private final Map<UUID, Set<UUID>> ofPerson;

  /**
   * @param person of whom a fact speaks
   */
  Entries(Function<F, UUID> person) {
    this.person = person;
    this.all = new LinkedHashMap<>();
    this.ofPerson = new HashMap<>();
  }

  /** A copy. */
  Entries(Entries<F> other) {
    this.person = other.person;
    this.all = new LinkedHashMap<>(other.all);
    this.ofPerson = HashMap.newHashMap(other.ofPerson.size());
    other.ofPerson.forEach((key, ids) -> ofPerson.put(key, new LinkedHashSet<>(ids)));
  }

  /**
   * One entry is added, replaced or removed.
   *
   * @throws IllegalArgumentException if what it replaces is not what is there
   */
  void put(F before, F after) {
    UUID id = UUID.fromString((after != null ? after : before).key());
    if (!Objects.equals(all.get(id), before)) {
      throw new IllegalArgumentException("Not what is there: " + before);
    }
    if (before != null) {
      Set<UUID> ids = ofPerson.get(person.apply(before));
      ids.remove(id);
      if (ids.isEmpty()) {
        ofPerson.remove(person.apply(before));
      }
    }
    if (after == null) {
      all.remove(id);
    } else {
      all.put(id, after);
      ofPerson.computeIfAbsent(person.apply(after), _ -> new LinkedHashSet<>()).add(id);
    }
  }

  /** Every entry, in the order they came. */
  Collection<F> all() {
    return Collections.unmodifiableCollection(all.values());
  }

  /** The entry of that id, or null. */
  F get(UUID id) {
    return all.get(id);
  }

  /** The entries that speak of a person, in the order they came. */
  List<F> of(UUID who) {
    return ofPerson.getOrDefault(who, Set.of()).stream().map(all::get).toList();
  }
}
