package kith.network;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of a leader's networks somebody belongs to; one may belong to several.
 *
 * <p>After H. Ibarra, M. Hunter: How Leaders Create and Use Networks, Harvard Business Review 85,
 * 2007, who find that most leaders use the strategic one least.
 */
public enum NetworkKind {
  /** Who it takes to get today's work done. */
  OPERATIONAL,
  /** Who helps one to develop oneself, and refers one on; mostly outside. */
  PERSONAL,
  /** Who matters for what is to come, and backs it; inside and outside. */
  STRATEGIC;

  /**
   * The kinds that a text names, separated by commas; how a name begins is enough of it.
   *
   * @return none for a blank text; nothing if part of the text names no kind
   */
  public static Optional<Set<NetworkKind>> read(String text) {
    Set<NetworkKind> read = EnumSet.noneOf(NetworkKind.class);
    for (String part : Texts.fold(text).split(",")) {
      String name = part.strip();
      Optional<NetworkKind> kind =
          Stream.of(values()).filter(one -> one.word().startsWith(name)).findFirst();
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      if (!name.isEmpty()) {
        read.add(kind.get());
      }
    }
    return Optional.of(read);
  }

  /** The names of some kinds, in their order, as {@link #read} reads them. */
  public static String words(Set<NetworkKind> kinds) {
    return kinds.stream().sorted().map(NetworkKind::word).collect(Collectors.joining(", "));
  }

  /** Its name as people write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
