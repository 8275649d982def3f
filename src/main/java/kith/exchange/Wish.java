package kith.exchange;

import kith.network.CircleKind;
import kith.network.Texts;

/**
 * A circle that a row puts somebody in; an existing one if there is one of that name.
 *
 * @param name as the circle is called if it must be made
 * @param kind what holds it together
 */
public record Wish(String name, CircleKind kind) {

  /** Two circles of one key are the same circle. */
  String key() {
    return key(name, kind);
  }

  static String key(String name, CircleKind kind) {
    return kind + "|" + (kind == CircleKind.COMPANY ? Companies.key(name) : Texts.fold(name));
  }
}
