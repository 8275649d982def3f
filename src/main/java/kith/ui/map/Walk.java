package kith.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import kith.network.Network;
import kith.network.Tie;
import kith.ui.common.Selection;

/**
 * Going from person to person by keyboard: with the arrows to whoever is near, with Tab along the
 * ties of one person, clockwise from the top. Who was marked on the way stays selected as one goes
 * on.
 */
final class Walk {
  private final Network network;
  private final Selection selection;
  private UUID centre;
  private List<UUID> round = List.of();
  private int at;
  private boolean stepping;
  private SequencedSet<UUID> marked = new LinkedHashSet<>();

  Walk(Network network, Selection selection) {
    this.network = network;
    this.selection = selection;
  }

  /** The person whose ties are walked along, if that is what is going on. */
  Optional<UUID> centre() {
    return Optional.ofNullable(centre);
  }

  /** Which of the ties of the person one goes round one is at, from 1. */
  int tieNumber() {
    return at + 1;
  }

  /** How many people the person one goes round is tied to. */
  int tieCount() {
    return round.size();
  }

  /** Whether somebody stays selected as one goes on. */
  boolean isMarked(UUID person) {
    return marked.contains(person);
  }

  /** Somebody was selected; a round of ties ends, and marks go, unless it was this that did so. */
  void selected() {
    if (!stepping) {
      end();
      marked.clear();
    }
  }

  /** Marks the person one is at, or takes the mark away. */
  void mark() {
    selection
        .person()
        .ifPresent(
            person -> {
              if (!marked.remove(person)) {
                marked.add(person);
              }
            });
  }

  private void go(UUID person) {
    SequencedSet<UUID> next = new LinkedHashSet<>(marked);
    next.addLast(person);
    stepping = true;
    selection.selectAll(next);
    stepping = false;
  }

  private void end() {
    centre = null;
    round = List.of();
  }

  /** Goes to whoever is nearest in a direction; to who is nearest to a point if there is nobody. */
  void step(Chart chart, Direction direction, double mapX, double mapY) {
    end();
    selection
        .person()
        .filter(chart::has)
        .map(from -> chart.towards(from, direction))
        .orElseGet(() -> chart.nearest(mapX, mapY))
        .ifPresent(this::go);
  }

  /**
   * Goes on along the ties of the selected person, and back to them after the last.
   *
   * @return whether there was one more tie; if not, the focus may leave the map
   */
  boolean stepTie(Chart chart, boolean forward) {
    if (centre == null && !begin(chart, forward)) {
      return false;
    }
    at += forward ? 1 : -1;
    UUID back = centre;
    boolean goesOn = at >= 0 && at < round.size();
    UUID next = goesOn ? round.get(at) : back;
    if (!goesOn) {
      end();
    }
    go(next);
    return goesOn;
  }

  private boolean begin(Chart chart, boolean forward) {
    centre = selection.person().filter(chart::has).orElse(null);
    round = centre == null ? List.of() : around(chart, centre);
    at = forward ? -1 : round.size();
    if (round.isEmpty()) {
      end();
      return false;
    }
    return true;
  }

  private List<UUID> around(Chart chart, UUID person) {
    List<UUID> others = new ArrayList<>();
    for (Tie tie : network.ties(person)) {
      UUID other = tie.other(person);
      if (chart.has(other) && !others.contains(other)) {
        others.add(other);
      }
    }
    others.sort(Comparator.comparingDouble(other -> clockwise(chart, person, other)));
    return others;
  }

  /** 0 straight up, growing clockwise to a full turn. */
  private static double clockwise(Chart chart, UUID from, UUID to) {
    double angle = Math.atan2(chart.x(to) - chart.x(from), chart.y(from) - chart.y(to));
    return angle < 0 ? angle + 2 * Math.PI : angle;
  }
}
