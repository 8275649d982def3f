package kith.ui.common;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Who is selected: shared by the map, the panel and the search. */
public final class Selection {
  private final ObjectProperty<UUID> person = new SimpleObjectProperty<>();

  /** The selected person, or null. */
  public ObjectProperty<UUID> personProperty() {
    return person;
  }

  /** The selected person, if there is one. */
  public Optional<UUID> person() {
    return Optional.ofNullable(person.get());
  }

  /**
   * Selects a person.
   *
   * @param id of the person, or null for nobody
   */
  public void select(UUID id) {
    person.set(id);
  }
}
