package kith.ui.common;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/**
 * Work in pieces, one a frame of the window, so that no frame is long enough to be felt. Belongs to
 * the window's thread.
 *
 * <p>A view that is there from the start is made in pieces: it offers them as a list, in order, and
 * whoever makes the view puts that list in line ({@code NetworkPane}, {@code SidePanel} and {@code
 * MapOverlays} do). A new feature's controls are one more piece there, made and added to the window
 * in one frame, and not part of a constructor; a piece of more than some ten controls is better
 * two. What is seen only when it is asked for is made then, and what it takes from a large network
 * is worked out in the background ({@code Tasks}), or before the window has the network ({@code
 * Opening}).
 *
 * <p>All work of this kind waits in one line, as what is run later on the window's thread does: two
 * pieces in one frame, each from another part of the window, would be felt again.
 */
public final class Frames {
  private static final Deque<Frames> LINE = new ArrayDeque<>();
  private static final AnimationTimer TIMER =
      new AnimationTimer() {
        @Override
        public void handle(long nanos) {
          next();
        }
      };

  private final Deque<Runnable> pieces;

  private Frames(Collection<Runnable> pieces) {
    this.pieces = new ArrayDeque<>(pieces);
  }

  /** Does these one after the other, when what has been waiting already is done. */
  public static Frames oneByOne(Collection<Runnable> pieces) {
    Frames work = new Frames(pieces);
    LINE.add(work);
    TIMER.start();
    return work;
  }

  private static void next() {
    while (!LINE.isEmpty() && LINE.peek().pieces.isEmpty()) {
      LINE.remove();
    }
    if (LINE.isEmpty()) {
      TIMER.stop();
    } else {
      LINE.peek().pieces.remove().run();
    }
  }

  /** Does at once what has not been done yet. */
  public void finish() {
    while (!pieces.isEmpty()) {
      pieces.remove().run();
    }
  }

  /** Leaves undone what has not been done yet. */
  public void stop() {
    pieces.clear();
  }
}
