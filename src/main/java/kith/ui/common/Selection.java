package kith.ui.common;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Who is selected: shared by the map, the panel and the search. The last of several is the one that
 * the panel and the keyboard speak of.
 */
public final class Selection {
  private final ReadOnlyObjectWrapper<SequencedSet<UUID>> people =
      new ReadOnlyObjectWrapper<>(Collections.unmodifiableSequencedSet(new LinkedHashSet<>()));
  private final ReadOnlyObjectWrapper<UUID> person = new ReadOnlyObjectWrapper<>();

  /** Everybody selected, in the order in which they were; unmodifiable. */
  public ReadOnlyObjectProperty<SequencedSet<UUID>> peopleProperty() {
    return people.getReadOnlyProperty();
  }

  /** Everybody selected, in the order in which they were; unmodifiable. */
  public SequencedSet<UUID> people() {
    return people.get();
  }

  /** Whether more than one person is selected. */
  public boolean several() {
    return people().size() > 1;
  }

  /** The person selected last, or null. */
  public ReadOnlyObjectProperty<UUID> personProperty() {
    return person.getReadOnlyProperty();
  }

  /** The person selected last, if there is one. */
  public Optional<UUID> person() {
    return people().isEmpty() ? Optional.empty() : Optional.of(people().getLast());
  }

  /**
   * Selects one person and nobody else.
   *
   * @param id of the person, or null for nobody
   */
  public void select(UUID id) {
    selectAll(id == null ? List.of() : List.of(id));
  }

  /** Selects these people and nobody else; the last of them is the one that is spoken of. */
  public void selectAll(Collection<UUID> ids) {
    SequencedSet<UUID> next = new LinkedHashSet<>(ids);
    if (!next.equals(people()) || !last(next).equals(person())) {
      people.set(Collections.unmodifiableSequencedSet(next));
      person.set(person().orElse(null));
    }
  }

  private static Optional<UUID> last(SequencedSet<UUID> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
  }

  /** Selects these people besides those who are. */
  public void add(Collection<UUID> ids) {
    SequencedSet<UUID> next = new LinkedHashSet<>(people());
    next.addAll(ids);
    selectAll(next);
  }

  /** Takes these people out of the selection. */
  public void remove(Collection<UUID> ids) {
    SequencedSet<UUID> next = new LinkedHashSet<>(people());
    ids.forEach(next::remove);
    selectAll(next);
  }

  /** Selects a person besides those who are, or takes them out if they are selected already. */
  public void toggle(UUID id) {
    if (people().contains(id)) {
      remove(List.of(id));
    } else {
      add(List.of(id));
    }
  }
}
