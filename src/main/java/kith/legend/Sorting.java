package kith.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.picture.Category;
import kith.picture.Key;
import kith.picture.Look;

/** Sorts people into the categories of a key. */
final class Sorting {
  private final String title;
  private final boolean ranked;
  private final List<Category> categories = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<UUID, Integer> of = new HashMap<>();

  private Sorting(String title, boolean ranked) {
    this.title = title;
    this.ranked = ranked;
  }

  /** Into kinds, each with a colour of its own. */
  static Sorting byKind(String title) {
    return new Sorting(title, false);
  }

  /** Into steps of a scale, in shades of one colour. */
  static Sorting byStep(String title) {
    return new Sorting(title, true);
  }

  /** Another kind, in the next colour; beyond eight there are none and {@code false} is given. */
  boolean kind(String key, String name) {
    return categories.size() < Look.COLOURS && category(key, name, categories.size());
  }

  /**
   * Another kind in a colour that is chosen for it.
   *
   * @param hue as {@link Look#tone} knows it
   */
  void kind(String key, String name, int hue) {
    category(key, name, hue);
  }

  /**
   * A step of the scale.
   *
   * @param step 0 (little) to {@link Look#STEPS} - 1
   */
  void step(int step, String name) {
    category(Integer.toString(step), name, Look.RAMP + step);
  }

  /** Those of whom nothing is known. */
  void unknown(String key, String name) {
    category(key, name, Look.HOLLOW);
  }

  /** Those who are in none of the others, from now on; always the last. */
  void others(String name) {
    category(Key.OTHERS, name, -1);
  }

  private boolean category(String key, String name, int hue) {
    numbers.put(key, categories.size());
    categories.add(new Category(key, name, hue));
    return true;
  }

  /** Somebody is of a category, unless they are of another already or there is none of that key. */
  void put(UUID person, String key) {
    Integer number = numbers.get(key);
    if (number != null) {
      of.putIfAbsent(person, number);
    }
  }

  /** Whether somebody is of a category already. */
  boolean has(UUID person) {
    return of.containsKey(person);
  }

  Key key() {
    return new Key(title, categories, of, ranked);
  }
}
