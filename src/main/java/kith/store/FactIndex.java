package kith.store;

import java.util.HashMap;
import java.util.Map;
import kith.network.Fact;

/**
 * Which row holds which fact. Kept in memory because an index over random keys in the file made an
 * import of 30,000 people write four times as much.
 */
final class FactIndex {
  private final Map<String, Map<String, Row>> rows = new HashMap<>();
  private long lastId;

  /**
   * A row of the fact table, without its body.
   *
   * @param id its number; facts keep the order in which they came
   * @param crc of type and body
   */
  record Row(long id, int crc) {}

  /** The row of a fact, or null if the file does not hold it. */
  Row get(String type, String key) {
    return rows.getOrDefault(type, Map.of()).get(key);
  }

  /** The number of the newest row there ever was. */
  long lastId() {
    return lastId;
  }

  /** Puts a row and gives the one that was there before, or null. */
  Row put(String type, String key, Row row) {
    lastId = Math.max(lastId, row.id());
    return rows.computeIfAbsent(type, _ -> new HashMap<>()).put(key, row);
  }

  void remove(String type, String key) {
    rows.getOrDefault(type, Map.of()).remove(key);
  }

  /** Adds a row read from the file. */
  void add(String type, Fact fact, Row row) {
    if (put(type, fact.key(), row) != null) {
      throw new IllegalArgumentException("Twice in the file: " + type + " " + fact.key());
    }
  }
}
