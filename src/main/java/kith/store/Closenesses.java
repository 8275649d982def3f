package kith.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import kith.network.KithException;
import kith.network.Person;
import kith.network.Progress;
import tools.jackson.core.JacksonException;

/** How close people were before the owner said otherwise, by the journal. */
final class Closenesses {
  private final Map<UUID, NavigableMap<Instant, Integer>> until = new HashMap<>();

  private Closenesses() {}

  /**
   * @throws KithException if an entry is damaged
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  static Map<UUID, NavigableMap<Instant, Integer>> in(
      FirstSeen.Turns turns, NetworkFile file, Progress progress) {
    Closenesses all = new Closenesses();
    FirstSeen.forEach(turns, progress, entry -> all.add(entry, file));
    return all.until;
  }

  private void add(FirstSeen.Read read, NetworkFile file) {
    Entry entry = read.row().entry();
    try {
      read.payload().revisions((before, after) -> add(before, after, entry.at()));
    } catch (IllegalArgumentException | JacksonException e) {
      throw Failures.damagedStep(file, entry.name(), e);
    }
  }

  /** Where nobody had said anything, what is said first is all that is known of before. */
  private void add(Person before, Person after, Instant at) {
    if (before.closeness() != after.closeness() && before.closeness() > 0) {
      until.computeIfAbsent(after.id(), _ -> new TreeMap<>()).putIfAbsent(at, before.closeness());
    }
  }
}
