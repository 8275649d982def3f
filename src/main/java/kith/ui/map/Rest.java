package kith.ui.map;

import java.util.Optional;
import kith.network.Change;
import kith.workspace.LiveLayout.Frame;

/** What is kept once everybody has come to rest: an arrangement asked for, or where they are. */
final class Rest {
  private final MapEdits edits;
  private final Memory memory;
  private final Runnable takeBack;
  private boolean asked;
  private Change arrangement;

  /**
   * @param takeBack called when an arrangement was not kept: everybody goes back where they were
   */
  Rest(MapEdits edits, Memory memory, Runnable takeBack) {
    this.edits = edits;
    this.memory = memory;
    this.takeBack = takeBack;
  }

  /** Everybody is being placed anew: where they come to rest is one edit. */
  void arrangementAsked() {
    asked = true;
  }

  /** The arrangement asked for will not come. */
  void arrangementFailed() {
    asked = false;
  }

  /** Whether a change is what the layout has done already. */
  boolean made(Change change) {
    return change == arrangement;
  }

  /**
   * Everybody has come to rest.
   *
   * @param dragging whether somebody is held by the pointer, so that nothing is final
   */
  void reached(Frame frame, boolean dragging) {
    if (asked) {
      asked = false;
      arrangement = edits.layOut(frame).orElse(null);
      Optional.ofNullable(arrangement).ifPresent(change -> memory.apply(change, takeBack));
    } else if (!dragging) {
      memory.keep(edits.moved(frame));
    }
  }
}
