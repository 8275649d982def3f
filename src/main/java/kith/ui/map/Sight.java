package kith.ui.map;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Change;
import kith.network.Network;
import kith.network.Visible;
import kith.picture.Emphasis;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;

/**
 * What one pays attention to: who is pointed at, selected, looked for or looked at with their
 * neighbourhood; what of it stands out or is shown at all, and where one has been.
 */
final class Sight {
  private final ObjectProperty<UUID> hovered = new SimpleObjectProperty<>();
  private final Network network;
  private final Selection selection;
  private final Walk walk;
  private final Eye eye;
  private final LiveChart live;
  private final Attention attention;
  private final Focusing focusing;
  private final Finding finding;
  private final Trail trail;

  Sight(
      Network network,
      Selection selection,
      Walk walk,
      Eye eye,
      LiveChart live,
      BooleanProperty reducedMotion,
      Tasks tasks) {
    this.network = network;
    this.selection = selection;
    this.walk = walk;
    this.eye = eye;
    this.live = live;
    this.attention = new Attention(reducedMotion);
    this.focusing = new Focusing(network, selection, tasks);
    this.finding = new Finding(network, selection, eye);
    this.trail = new Trail(this::here, this::goTo);
    focusing.visibleProperty().subscribe(this::shows);
    focusing.focusProperty().addListener((_, _, focus) -> focused(focus));
    finding.matchesProperty().addListener((_, _, _) -> attend());
  }

  ReadOnlyObjectProperty<UUID> hoveredProperty() {
    return hovered;
  }

  ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
    return attention.emphasisProperty();
  }

  Focusing focusing() {
    return focusing;
  }

  Finding finding() {
    return finding;
  }

  Trail trail() {
    return trail;
  }

  void hover(UUID person) {
    if (!Objects.equals(person, hovered.get())) {
      hovered.set(person);
      attend();
    }
  }

  /** People have moved, or others are there. */
  void charted() {
    if (!live.chart().has(hovered.get())) {
      hovered.set(null);
    }
    attend();
  }

  /** Others are selected. */
  void selected() {
    walk.selected();
    focusing.selected(selection.person().orElse(null));
    attend();
    trail.arrive();
  }

  /** The network changed. */
  void changed(Change change) {
    focusing.changed(change);
  }

  /** Looks at the neighbourhood of a person; everybody in it is in view. */
  void focusOn(UUID person) {
    trail.together(() -> focusing.on(person));
  }

  /** Looks at the neighbourhood of a person, or at everybody again if it is looked at already. */
  void toggleFocus(Optional<UUID> person) {
    Focus now = focusing.focusProperty().get();
    person
        .filter(id -> now == null || !id.equals(now.person()))
        .ifPresentOrElse(this::focusOn, focusing::close);
  }

  /** Others are shown: where everybody is and where one looks does not change by that. */
  private void shows(Visible visible) {
    if (!visible.isAll()) {
      eye.stay();
    }
    if (focusing.travelling()) {
      live.showSoon(visible);
    } else {
      live.show(visible);
    }
  }

  private void focused(Focus focus) {
    attend();
    trail.arrive();
    if (focus != null) {
      eye.fit(focusing.neighbourhood());
    }
  }

  private Trail.Stop here() {
    return new Trail.Stop(
        List.copyOf(selection.people()), focusing.focusProperty().get(), eye.aim());
  }

  private void goTo(Trail.Stop stop) {
    focusing.to(stop.focus());
    selection.selectAll(
        stop.people().stream().filter(person -> network.person(person) != null).toList());
    eye.goTo(stop.camera());
  }

  private void attend() {
    Focus focus = focusing.focusProperty().get();
    boolean faded = focus != null && !focus.alone();
    Set<UUID> around = faded ? focusing.neighbourhood() : Set.of();
    Set<UUID> matched = finding.matchesProperty().get();
    attention.on(live.chart(), hovered.get(), standing(), around, matched);
  }

  private Set<UUID> standing() {
    if (walk.centre().isEmpty()) {
      return selection.people();
    }
    Set<UUID> both = new HashSet<>(selection.people());
    both.add(walk.centre().get());
    return both;
  }

  boolean fading() {
    return attention.fading();
  }

  void pulse(long nanos) {
    attention.pulse(nanos);
  }

  void close() {
    finding.close();
  }
}
