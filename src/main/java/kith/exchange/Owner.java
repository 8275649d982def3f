package kith.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import kith.network.Network;
import kith.network.Person;
import kith.network.Texts;

/**
 * What is known of the owner before a file is read: their own messages, mails and meetings are told
 * from others' by it.
 *
 * @param name as they write it, or empty
 * @param keys their identity keys, such as {@code email:lena@example.org}
 */
record Owner(String name, Set<String> keys) {
  static final Owner UNKNOWN = new Owner("", Set.of());

  /**
   * Whom a file shows to be the owner.
   *
   * @param key by which they are known
   * @param why it is thought so, as a short phrase
   */
  record Found(String key, String why) {}

  /** The owner of a network. */
  static Owner of(Network network) {
    return network.me().map(Owner::of).orElse(UNKNOWN);
  }

  private static Owner of(Person me) {
    return new Owner(me.name(), new LinkedHashSet<>(Keys.of(me)));
  }

  /** The owner under the name that their own profile gives. */
  Owner named(String profile) {
    return new Owner(profile, keys);
  }

  /** Whether a name is theirs, however it is spelled. */
  boolean isCalled(String other) {
    return !name.isEmpty() && Texts.fold(name).equals(Texts.fold(other));
  }
}
