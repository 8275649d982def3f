package kith.network;

import java.util.Objects;
import java.util.UUID;

/** A person is in a circle. */
public record Membership(UUID circle, UUID person) implements Fact {

  /** Both are required. */
  public Membership {
    Objects.requireNonNull(circle, "circle");
    Objects.requireNonNull(person, "person");
  }

  @Override
  public String key() {
    return circle + "/" + person;
  }
}
