package kith.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import kith.network.Person;

/**
 * How close people were on an earlier day. Before a file first had somebody nothing is known, and
 * what was first written down is given. Immutable as long as what it is made of is left alone.
 *
 * @param until by a person's id, until each moment of a change the closeness they had before
 * @param zone of the days
 */
public record Earlier(Map<UUID, NavigableMap<Instant, Integer>> until, ZoneId zone) {
  /** Nobody was ever changed. */
  public static final Earlier NOTHING = new Earlier(Map.of(), ZoneId.systemDefault());

  /** How close somebody was at the end of a day; as they are, where nothing was changed since. */
  public int closeness(Person person, LocalDate on) {
    NavigableMap<Instant, Integer> changes = until.get(person.id());
    Map.Entry<Instant, Integer> next =
        changes == null
            ? null
            : changes.ceilingEntry(on.plusDays(1).atStartOfDay(zone).toInstant());
    return next == null ? person.closeness() : next.getValue();
  }
}
