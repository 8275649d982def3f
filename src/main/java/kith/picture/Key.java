package kith.picture;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the colours of a picture say: the key beside a map.
 *
 * @param title what they tell apart, as it is shown; empty for circles, which speak for themselves
 * @param categories in the order in which they are explained
 * @param of the place among them of everybody's; who is missing has no colour
 * @param ranked whether they are steps of one scale
 */
public record Key(String title, List<Category> categories, Map<UUID, Integer> of, boolean ranked) {
  /** The key of the category of those who are in no other. */
  public static final String OTHERS = "others";

  /** Keeps the categories as they are now. */
  public Key {
    categories = List.copyOf(categories);
  }

  /** The place of somebody's category; who is in none is among the others, or -1. */
  public int place(UUID person) {
    int last = categories.size() - 1;
    int others = last >= 0 && categories.get(last).key().equals(OTHERS) ? last : -1;
    return of.getOrDefault(person, others);
  }
}
