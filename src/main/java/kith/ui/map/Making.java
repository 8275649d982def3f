package kith.ui.map;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Network;
import kith.network.Tie;

/** What is being made on the map and not finished: somebody without a name, a tie of any kind. */
final class Making {
  private final ObjectProperty<MapPoint> newPerson = new SimpleObjectProperty<>();
  private final ObjectProperty<KindChoice> kindChoice = new SimpleObjectProperty<>();
  private final Network network;
  private final MapEdits edits;

  Making(Network network, MapEdits edits) {
    this.network = network;
    this.edits = edits;
  }

  ReadOnlyObjectProperty<MapPoint> newPersonProperty() {
    return newPerson;
  }

  ReadOnlyObjectProperty<KindChoice> kindChoiceProperty() {
    return kindChoice;
  }

  /** Asks for the name of somebody new at a point of the map. */
  void beginPerson(double mapX, double mapY) {
    newPerson.set(new MapPoint(mapX, mapY));
  }

  /** The name was given; without one nobody is added. */
  Optional<UUID> nameGiven(String name) {
    MapPoint point = newPerson.get();
    newPerson.set(null);
    return point == null || name.isBlank()
        ? Optional.empty()
        : edits.addPerson(name, point.x(), point.y());
  }

  /** Ties two people and offers to choose the kind; a second tie of the usual kind is not made. */
  void tie(UUID from, UUID to) {
    Optional<Tie> known = edits.tie(from, to, MapEdits.KIND);
    UUID added = known.isPresent() ? null : edits.addTie(from, to, MapEdits.KIND).orElse(null);
    if (known.isPresent() || added != null) {
      kindChoice.set(new KindChoice(from, to, added));
    }
  }

  /** The kind was chosen: the tie gets it, or there is another tie. */
  void kindGiven(String kind) {
    KindChoice choice = kindChoice.get();
    kindChoice.set(null);
    if (choice == null || kind.isBlank()) {
      return;
    }
    if (choice.tie() != null) {
      edits.setKind(choice.tie(), kind.strip());
    } else if (edits.tie(choice.from(), choice.to(), kind.strip()).isEmpty()) {
      edits.addTie(choice.from(), choice.to(), kind.strip());
    }
    edits.kindEnds();
  }

  /** What was tied may be gone again: its kind is not to be chosen any more. */
  void forgetUndone() {
    KindChoice choice = kindChoice.get();
    if (choice != null
        && (choice.tie() != null && network.tie(choice.tie()) == null
            || network.person(choice.from()) == null
            || network.person(choice.to()) == null)) {
      kindChoice.set(null);
    }
  }

  /**
   * Leaves things as they are: nobody is added, the tie keeps its kind.
   *
   * @return whether anything was being made
   */
  boolean leave() {
    boolean making = newPerson.get() != null || kindChoice.get() != null;
    newPerson.set(null);
    if (kindChoice.get() != null) {
      kindChoice.set(null);
      edits.kindEnds();
    }
    return making;
  }
}
