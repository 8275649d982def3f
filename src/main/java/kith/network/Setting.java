package kith.network;

import java.util.Objects;

/**
 * A choice that belongs to the network, not to the program, such as whether the owner is drawn.
 *
 * @param name in dotted lower case, such as {@code map.me}
 * @param value as text
 */
public record Setting(String name, String value) implements Fact {

  /** Both are required. */
  public Setting {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String key() {
    return name;
  }
}
