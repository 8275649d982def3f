package kith.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Network;
import kith.network.Tie;
import kith.ui.common.Selection;

/** What is being made on the map and not finished: somebody without a name, a tie of any kind. */
public final class Making {
  private final ObjectProperty<MapPoint> newPerson = new SimpleObjectProperty<>();
  private final ObjectProperty<KindChoice> kindChoice = new SimpleObjectProperty<>();
  private final Network network;
  private final Selection selection;
  private final MapEdits edits;
  private final Eye eye;

  Making(Network network, Selection selection, MapEdits edits, Eye eye) {
    this.network = network;
    this.selection = selection;
    this.edits = edits;
    this.eye = eye;
  }

  /** Where somebody is about to be added, or null. */
  public ReadOnlyObjectProperty<MapPoint> newPersonProperty() {
    return newPerson;
  }

  /** The tie whose kind can be chosen, or null. */
  public ReadOnlyObjectProperty<KindChoice> kindChoiceProperty() {
    return kindChoice;
  }

  /** Asks for the name of somebody new, in view and as near its middle as there is room. */
  public void beginPerson() {
    Vacancy vacancy = new Vacancy(eye.chart());
    beginPerson(vacancy.near(eye.camera().x(), eye.camera().y(), eye.wellSeen()));
  }

  /** The same at a point of the screen. */
  void beginPersonOnScreen(double screenX, double screenY) {
    beginPerson(new MapPoint(eye.camera().mapX(screenX), eye.camera().mapY(screenY)));
  }

  private void beginPerson(MapPoint point) {
    eye.stay();
    newPerson.set(point);
  }

  /** The name was given, and who has it is selected; without one nobody is added. */
  void nameGiven(String name) {
    MapPoint point = newPerson.get();
    newPerson.set(null);
    if (point != null && !name.isBlank()) {
      addPersonAt(name, point.x(), point.y());
    }
  }

  /**
   * Adds somebody at a point of the map, where they stay, and selects them.
   *
   * @param x in map units
   * @param y in map units
   */
  public void addPersonAt(String name, double x, double y) {
    edits.addPerson(name, x, y).ifPresent(selection::select);
  }

  /** Ties two people and offers to choose the kind; a second tie of the usual kind is not made. */
  public void tie(UUID from, UUID to) {
    Optional<Tie> known = edits.tie(from, to, MapEdits.KIND);
    UUID added = known.isPresent() ? null : edits.addTie(from, to, MapEdits.KIND).orElse(null);
    if (known.isPresent() || added != null) {
      kindChoice.set(new KindChoice(from, to, added));
    }
  }

  /** The kinds of tie there are to choose from. */
  List<String> kinds() {
    return edits.kinds();
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
