package kith.ui.map;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Topology;
import kith.picture.Emphasis;

/** What stands out on the map, fading in and out so that a passing pointer does not flicker. */
final class Attention {
  /** From nothing receding to all that does not belong receding. */
  static final long FADE_NANOS = 140_000_000;

  private final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.NONE);
  private final BooleanProperty reducedMotion;
  private Topology topology;
  private Set<UUID> selectedPeople = Set.of();
  private Set<Integer> selectedNodes = Set.of();
  private Set<UUID> aroundPeople = Set.of();
  private Set<Integer> aroundNodes = Set.of();
  private Set<UUID> lookedFor = Set.of();
  private Set<Integer> matchedNodes = Set.of();
  private boolean wanted;
  private float amount;
  private long last = Long.MIN_VALUE;

  Attention(BooleanProperty reducedMotion) {
    this.reducedMotion = reducedMotion;
  }

  ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
    return emphasis;
  }

  /**
   * Something else stands out, or the map has other nodes.
   *
   * @param hovered who is under the pointer, or null
   * @param selected who is selected; the same object while they are the same
   * @param around whose contrast stays besides; the same object while they are the same
   * @param matched who is looked for; the same object while they are the same
   */
  void on(Chart chart, UUID hovered, Set<UUID> selected, Set<UUID> around, Set<UUID> matched) {
    boolean renumbered = topology != chart.frame().topology();
    if (renumbered || selected != selectedPeople) {
      selectedPeople = selected;
      selectedNodes = nodes(chart, selected);
    }
    if (renumbered || around != aroundPeople) {
      aroundPeople = around;
      aroundNodes = nodes(chart, around);
    }
    topology = chart.frame().topology();
    if (renumbered || matched != lookedFor) {
      lookedFor = matched;
      matchedNodes = nodes(chart, matched);
    }
    Emphasis next =
        new Emphasis(chart.node(hovered), selectedNodes, aroundNodes, matchedNodes, eased());
    wanted = !next.isNone();
    if (wanted) {
      emphasis.set(next);
    } else if (renumbered) {
      amount = 0;
      emphasis.set(Emphasis.NONE);
    }
    if (reducedMotion.get()) {
      reach(wanted ? 1 : 0);
    }
  }

  private static Set<Integer> nodes(Chart chart, Set<UUID> people) {
    return people.stream()
        .map(chart::node)
        .filter(node -> node >= 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean fading() {
    return wanted ? amount < 1 : amount > 0;
  }

  /** The next moment of a fade. */
  void pulse(long nanos) {
    if (!fading()) {
      last = Long.MIN_VALUE;
      return;
    }
    float step = last == Long.MIN_VALUE ? 0 : (nanos - last) / (float) FADE_NANOS;
    last = nanos;
    reach(Math.clamp(wanted ? amount + step : amount - step, 0f, 1f));
  }

  private void reach(float next) {
    amount = next;
    emphasis.set(amount == 0 && !wanted ? Emphasis.NONE : emphasis.get().at(eased()));
  }

  private float eased() {
    return amount * amount * (3 - 2 * amount);
  }
}
