package kith.ui.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import kith.network.Network;
import kith.network.Tie;
import kith.network.Topology;
import kith.picture.Camera;
import kith.ui.common.Selection;

/** Selecting several people: those in an outline, all, the others, the neighbours, a circle. */
public final class Choosing {
  private final ObjectProperty<Lasso> lasso = new SimpleObjectProperty<>();
  private final Network network;
  private final Selection selection;
  private final ObservableValue<Chart> chart;
  private final ObservableValue<Camera> camera;

  Choosing(
      Network network,
      Selection selection,
      ObservableValue<Chart> chart,
      ObservableValue<Camera> camera) {
    this.network = network;
    this.selection = selection;
    this.chart = chart;
    this.camera = camera;
  }

  /** The outline that is being drawn, or null. */
  ReadOnlyObjectProperty<Lasso> lassoProperty() {
    return lasso;
  }

  /** Begins an outline at a point of the screen. */
  void begin(double x, double y, boolean rectangle) {
    lasso.set(Lasso.begin(new Point2D(x, y), rectangle));
  }

  /** The pointer is here now. */
  void draw(double x, double y) {
    lasso.set(lasso.get().to(new Point2D(x, y)));
  }

  /**
   * The outline is closed.
   *
   * @param more whether who was selected stays so
   */
  void close(boolean more) {
    Lasso drawn = lasso.get();
    lasso.set(null);
    List<UUID> inside = drawn == null ? List.of() : inside(drawn.outline());
    if (more) {
      selection.add(inside);
    } else {
      selection.selectAll(inside);
    }
  }

  /** The outline is not wanted any more. */
  void cancel() {
    lasso.set(null);
  }

  private List<UUID> inside(Outline outline) {
    Chart now = chart.getValue();
    Camera eye = camera.getValue();
    Topology nodes = now.frame().topology();
    List<UUID> inside = new ArrayList<>();
    for (int node = 0; node < nodes.people(); node++) {
      if (outline.contains(
          eye.screenX(now.frame().x()[node]), eye.screenY(now.frame().y()[node]))) {
        inside.add(nodes.id(node));
      }
    }
    return inside;
  }

  private SequencedSet<UUID> everybody() {
    Topology nodes = chart.getValue().frame().topology();
    SequencedSet<UUID> all = LinkedHashSet.newLinkedHashSet(nodes.people());
    for (int node = 0; node < nodes.people(); node++) {
      all.add(nodes.id(node));
    }
    return all;
  }

  private List<UUID> shown(Collection<UUID> people) {
    return people.stream().filter(chart.getValue()::has).toList();
  }

  /** Selects everybody on the map. */
  public void all() {
    SequencedSet<UUID> all = everybody();
    selection.person().filter(all::remove).ifPresent(all::addLast);
    selection.selectAll(all);
  }

  /** Selects everybody on the map who is not selected. */
  public void invert() {
    SequencedSet<UUID> others = everybody();
    others.removeAll(selection.people());
    selection.selectAll(others);
  }

  /** Selects whom the selected people are tied to, besides them. */
  public void neighbours() {
    neighbours(selection.people());
  }

  /** Selects some people and whom they are tied to; the owner, tied to all, only if one of them. */
  void neighbours(Collection<UUID> people) {
    Set<UUID> neighbours = new LinkedHashSet<>();
    for (UUID person : shown(people)) {
      for (Tie tie : network.ties(person)) {
        neighbours.add(tie.other(person));
      }
    }
    network.me().ifPresent(me -> neighbours.remove(me.id()));
    SequencedSet<UUID> all = new LinkedHashSet<>(shown(neighbours));
    all.removeAll(people);
    all.addAll(people);
    selection.selectAll(all);
  }

  /**
   * Selects everybody in a circle who is on the map.
   *
   * @param more whether who was selected stays so
   */
  public void circle(UUID circle, boolean more) {
    List<UUID> members = shown(network.members(circle));
    if (more) {
      selection.add(members);
    } else {
      selection.selectAll(members);
    }
  }
}
