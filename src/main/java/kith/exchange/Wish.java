package kith.exchange;

import java.util.Optional;
import java.util.Set;
import kith.network.CircleKind;
import kith.network.Texts;

/**
 * A circle that a row puts somebody in; an existing one if there is one of that name.
 *
 * @param name as the circle is called if it must be made
 * @param kind what holds it together
 */
public record Wish(String name, CircleKind kind) {
  /** Circles that address books make by themselves, folded. */
  private static final Set<String> SYSTEM =
      Set.of(
          "mycontacts",
          "my contacts",
          "all contacts",
          "other contacts",
          "starred",
          "starred in android",
          "contacts",
          "uncategorized");

  /** What a label of an address book wishes for; those that it makes by itself for nothing. */
  static Optional<Wish> ofLabel(String label) {
    String name = Texts.line(label);
    return name.isEmpty() || name.startsWith("*") || SYSTEM.contains(Texts.fold(name))
        ? Optional.empty()
        : Optional.of(new Wish(name, CircleKind.TAG));
  }

  /** Two circles of one key are the same circle. */
  String key() {
    return key(name, kind);
  }

  static String key(String name, CircleKind kind) {
    return kind + "|" + (kind == CircleKind.COMPANY ? Companies.key(name) : Texts.fold(name));
  }
}
