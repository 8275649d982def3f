package kith.network;

import java.util.UUID;

/**
 * A named group of people; a person may be in many.
 *
 * @param id never changes
 * @param name as the owner writes it; never blank
 * @param kind what holds it together
 */
public record Circle(UUID id, String name, CircleKind kind) implements Fact {

  /** Cleans the name. */
  public Circle {
    name = Texts.line(name);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A circle needs a name");
    }
    if (kind == null) {
      kind = CircleKind.COMMUNITY;
    }
  }

  /** A new circle. */
  public static Circle of(String name, CircleKind kind) {
    return new Circle(UUID.randomUUID(), name, kind);
  }

  @Override
  public String key() {
    return id.toString();
  }
}
