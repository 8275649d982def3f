package kith.network;

import java.util.UUID;

/**
 * Of whom the owner said that they are two people, however alike they look. Kept as a setting about
 * one of the two, which goes with them.
 */
public final class Apart {
  private static final String PREFIX = "people.two.";

  private Apart() {}

  /** Whether the owner said it of these two. */
  public static boolean are(Network network, UUID one, UUID other) {
    return network.setting(name(one, other)).isPresent()
        || network.setting(name(other, one)).isPresent();
  }

  /** The owner says that these are two people. */
  public static Change say(Network network, UUID one, UUID other) {
    String name = Changes.name("apart", network.person(one).name(), network.person(other).name());
    return Edit.add(name, new Setting(name(one, other), "yes"));
  }

  private static String name(UUID one, UUID other) {
    return Choices.name(PREFIX + one, other);
  }
}
