package kith.ui.map;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What keys mean on the map, whichever keys they are. */
final class Keyboard {
  private final MapModel model;
  private final Walk walk;
  private final Nudging nudging;

  Keyboard(MapModel model, Walk walk, Nudging nudging) {
    this.model = model;
    this.walk = walk;
    this.nudging = nudging;
  }

  /** Goes to whoever is nearest in a direction; to the middle of the view if nobody is selected. */
  void step(Direction direction) {
    walk.step(model.chart(), direction, model.eye().camera().x(), model.eye().camera().y());
    model.selectedHere().ifPresent(model.eye()::reveal);
  }

  /**
   * Goes along the ties of the selected person, one after the other, and back to them.
   *
   * @return whether there was one; if not, the focus may go on
   */
  boolean stepTie(boolean forward) {
    boolean goesOn = walk.stepTie(model.chart(), forward);
    model.selectedHere().ifPresent(model.eye()::reveal);
    return goesOn;
  }

  /**
   * Marks the selected person, so that they stay selected as one goes on, or takes the mark away;
   * begins in the middle of the view if nobody is selected.
   */
  void mark() {
    if (model.selectedHere().isEmpty()) {
      step(Direction.RIGHT);
    }
    walk.mark();
    model.voice().moved();
  }

  /** Whether somebody stays selected as one goes on. */
  boolean isMarked(UUID person) {
    return walk.isMarked(person);
  }

  /** Moves the selected people a little; presses in a row are one edit. */
  void nudge(Direction direction) {
    model
        .selectedHere()
        .ifPresent(
            person -> {
              nudging.nudge(person, direction, Nudging.STEP / model.eye().camera().scale());
              model.eye().reveal(person);
            });
  }

  /** Ends a tie from click to click at the selected person, else opens them. */
  void enter() {
    Optional<UUID> person = model.selectedHere();
    Optional<UUID> from = model.pointer().linkingFrom();
    if (from.isPresent() && person.isPresent() && !from.equals(person)) {
      model.pointer().end();
      model.toolProperty().set(Tool.SELECT);
      model.making().tie(from.get(), person.get());
    } else {
      person.ifPresent(model::open);
    }
  }

  /** A tie from the selected person is drawn; without one, dragging next draws one. */
  void tie() {
    model.selectedHere().ifPresentOrElse(model::tieFrom, model::toggleTieTool);
  }

  void logContact() {
    model.selection().person().ifPresent(model::logContact);
  }

  /**
   * Takes back the last thing begun, one at a time, in the end the selection, the focus, and what
   * the map asks.
   *
   * @return whether there was anything
   */
  boolean escape() {
    if (nudging.cancel() || model.making().leave() || model.group().leave() || model.leaveTool()) {
      return true;
    }
    if (model.focusing().filtering().leave() || model.views().leave()) {
      return true;
    }
    if (model.timeLapse().leave()) {
      return true;
    }
    Focus focus = model.focusing().focusProperty().get();
    boolean onlyThem = focus != null && model.selection().people().equals(Set.of(focus.person()));
    boolean selected = model.selection().person().isPresent();
    if (onlyThem || focus != null && !selected) {
      model.focusing().close();
    } else {
      model.select(null);
    }
    return selected || focus != null || model.questions().putAway();
  }
}
