package kith.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is left out of the map and its pictures because the owner hid them. */
public final class Hidden {
  private static final Mark MARK = new Mark("map.hidden.");

  private Hidden() {}

  /** Whether somebody is hidden. */
  public static boolean has(Network network, UUID person) {
    return MARK.has(network, person);
  }

  /** Everybody who is hidden. */
  public static Set<UUID> in(Network network) {
    return MARK.in(network);
  }

  /** Whether a change hides or shows somebody. */
  public static boolean isIn(Change change) {
    return MARK.isIn(change);
  }

  /** Whether a setting says that somebody is hidden. */
  static boolean is(Setting setting) {
    return MARK.is(setting);
  }

  static List<Edit> hide(Network network, Collection<UUID> people, String name) {
    return MARK.put(network, people, name);
  }

  static List<Edit> show(Network network, Collection<UUID> people, String name) {
    return MARK.take(network, people, name);
  }
}
