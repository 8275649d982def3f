package kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings that are about one fact: their name ends with its id, after a dot. They go with the fact
 * and, where people are merged, over to the one.
 */
public final class Choices {
  private static final Pattern ABOUT =
      Pattern.compile("(.*\\.)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private Choices() {}

  /** The name of a setting about a fact. */
  public static String name(String choice, UUID about) {
    return choice + "." + about;
  }

  /** The fact that a setting is about, if it is about one. */
  public static Optional<UUID> about(Setting setting) {
    Matcher parts = ABOUT.matcher(setting.name());
    return parts.matches() ? Optional.of(UUID.fromString(parts.group(2))) : Optional.empty();
  }

  /** The same choice about another fact. */
  public static Setting about(Setting setting, UUID other) {
    Matcher parts = ABOUT.matcher(setting.name());
    return parts.matches() ? new Setting(parts.group(1) + other, setting.value()) : setting;
  }

  /** The id of a fact that goes, if other facts can be about it. */
  static Optional<UUID> goes(Edit edit) {
    return switch (edit.before()) {
      case Promise promise when edit.after() == null -> Optional.of(promise.id());
      case Worksheet sheet when edit.after() == null -> Optional.of(sheet.id());
      case null, default -> Optional.empty();
    };
  }

  /** What is about facts that go goes with them. */
  static List<Edit> drop(Network network, Collection<UUID> gone, String name) {
    Set<UUID> those = new HashSet<>(gone);
    return network.settings().stream()
        .filter(setting -> about(setting).filter(those::contains).isPresent())
        .map(setting -> Edit.remove(name, setting))
        .toList();
  }

  /**
   * What is about people who turn out to be one is about that one, unless they have the like. Who
   * is shown is not hidden by that.
   */
  static List<Edit> carry(Network network, Set<UUID> others, UUID one, String name) {
    List<Edit> edits = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Setting setting : network.settings()) {
      if (about(setting).filter(others::contains).isPresent()) {
        edits.add(Edit.remove(name, setting));
        Setting moved = about(setting, one);
        boolean free = network.setting(moved.name()).isEmpty() && there.add(moved.name());
        if (free && !Hidden.is(setting)) {
          edits.add(Edit.add(name, moved));
        }
      }
    }
    return edits;
  }
}
