package kith.network;

import java.util.UUID;

/**
 * A named group of people; a person may be in many.
 *
 * @param id never changes
 * @param name as the owner writes it; never blank
 * @param kind what holds it together
 * @param cadence how often the owner wants to be in touch with each of its people, in days; {@link
 *     Cadence#NONE} where the owner has not said
 */
public record Circle(UUID id, String name, CircleKind kind, int cadence) implements Fact {

  /** Cleans the name. */
  public Circle {
    name = Texts.line(name);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A circle needs a name");
    }
    if (!Cadence.is(cadence)) {
      throw new IllegalArgumentException(
          "A cadence is 0 to " + Cadence.LONGEST + " days, not " + cadence);
    }
    if (kind == null) {
      kind = CircleKind.COMMUNITY;
    }
  }

  /** A circle of which nobody said how often one wants to be in touch with its people. */
  public Circle(UUID id, String name, CircleKind kind) {
    this(id, name, kind, Cadence.NONE);
  }

  /** A new circle. */
  public static Circle of(String name, CircleKind kind) {
    return new Circle(UUID.randomUUID(), name, kind);
  }

  @Override
  public String key() {
    return id.toString();
  }

  /** This circle under another name. */
  public Circle withName(String value) {
    return new Circle(id, value, kind, cadence);
  }

  /** This circle with each of whose people the owner wants to be in touch so often, in days. */
  public Circle withCadence(int days) {
    return new Circle(id, name, kind, days);
  }
}
