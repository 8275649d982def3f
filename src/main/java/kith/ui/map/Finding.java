package kith.ui.map;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Network;
import kith.ui.common.Selection;

/**
 * Who is being looked for: those who fit what is typed, and whom one has just flown to, who is
 * marked until one moves on.
 */
public final class Finding {
  private final ObjectProperty<Set<UUID>> matches = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<UUID> found = new SimpleObjectProperty<>();
  private final InvalidationListener ending = _ -> moveOn();
  private final Network network;
  private final Selection selection;
  private final Eye eye;
  private Set<UUID> typed = Set.of();

  Finding(Network network, Selection selection, Eye eye) {
    this.network = network;
    this.selection = selection;
    this.eye = eye;
    selection.personProperty().addListener(ending);
  }

  /** Who fits what is typed and stands out; empty while nobody is looked for. */
  public ReadOnlyObjectProperty<Set<UUID>> matchesProperty() {
    return matches;
  }

  /** Whom one has just flown to, or null once one has moved on. */
  public ReadOnlyObjectProperty<UUID> foundProperty() {
    return found;
  }

  /** Makes some people stand out until others do, or nobody. */
  public void light(Collection<UUID> people) {
    typed = Set.copyOf(people);
    matches.set(typed);
  }

  /**
   * Selects a person, flies to them, close enough to read the names around them, and marks them
   * until one moves on; as soon as they are on the map, if they were only just added.
   */
  public void person(UUID person) {
    selection.select(person);
    eye.flyTo(person);
    found.set(person);
  }

  /** Flies to where a circle fills the view; who is in it stands out until one moves on. */
  public void circle(UUID circle) {
    Set<UUID> members = Set.copyOf(network.members(circle));
    eye.fit(members);
    matches.set(members);
  }

  /** One looks at something else now. */
  public void moveOn() {
    found.set(null);
    matches.set(typed);
  }

  /** Looks for nobody any more. */
  void close() {
    selection.personProperty().removeListener(ending);
  }
}
