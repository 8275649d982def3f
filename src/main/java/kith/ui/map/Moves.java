package kith.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import kith.network.Network;
import kith.network.Place;
import kith.ui.common.Selection;

/** Moving people by hand: held while they are dragged, then put down as one edit, or put back. */
final class Moves {
  private final Network network;
  private final Selection selection;
  private final MapEdits edits;
  private final LiveChart live;
  private final ObservableValue<Chart> chart;

  Moves(Network network, Selection selection, MapEdits edits, LiveChart live) {
    this.network = network;
    this.selection = selection;
    this.edits = edits;
    this.live = live;
    this.chart = live.chartProperty();
  }

  /** Where those are who move when a person is dragged: with one of several selected, all. */
  List<Place> lift(UUID person) {
    SequencedSet<UUID> selected = selection.people();
    return selected.contains(person)
        ? selected.stream().filter(chart.getValue()::has).map(this::placeNow).toList()
        : List.of(placeNow(person));
  }

  /** Where a person is now, as the file would keep it. */
  private Place placeNow(UUID person) {
    return chart.getValue().frame().place(person, edits.pinned(person)).orElseThrow();
  }

  private static List<Place> moved(List<Place> before, double right, double down) {
    List<Place> after = new ArrayList<>(before.size());
    for (Place place : before) {
      after.add(new Place(place.node(), place.x() + right, place.y() + down, true));
    }
    return after;
  }

  /** Holds people so far from where they were, in map units. */
  void hold(List<Place> before, double right, double down) {
    live.hold(moved(before, right, down));
  }

  /** Puts people down so far from where they were; back where they were if that cannot be kept. */
  void drop(List<Place> before, double right, double down) {
    List<Place> there =
        before.stream().filter(place -> network.person(place.node()) != null).toList();
    if (!there.isEmpty() && !edits.move(there, moved(there, right, down))) {
      putBack(there);
    }
  }

  void putBack(List<Place> before) {
    live.hold(before);
    before.forEach(place -> live.release(place.node(), place.pinned()));
  }

  /** Whether somebody stays where they were put. */
  boolean pinned(UUID person) {
    return edits.pinned(person);
  }

  /** Pins a person where they are, or lets them move freely again; the owner stays. */
  void togglePin(UUID person) {
    if (!network.person(person).me()) {
      edits.pin(placeNow(person), !pinned(person));
    }
  }
}
