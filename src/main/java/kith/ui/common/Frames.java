package kith.ui.common;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/**
 * Work in pieces, one a frame of the window, so that no frame is long enough to be felt. Belongs to
 * the window's thread.
 */
public final class Frames {
  private final Deque<Runnable> pieces;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long nanos) {
          next();
        }
      };

  private Frames(Collection<Runnable> pieces) {
    this.pieces = new ArrayDeque<>(pieces);
    timer.start();
  }

  /** Does these one after the other, the first in the next frame. */
  public static Frames oneByOne(Collection<Runnable> pieces) {
    return new Frames(pieces);
  }

  private void next() {
    Runnable piece = pieces.poll();
    if (pieces.isEmpty()) {
      timer.stop();
    }
    if (piece != null) {
      piece.run();
    }
  }

  /** Does at once what has not been done yet. */
  public void finish() {
    while (!pieces.isEmpty()) {
      next();
    }
  }

  /** Leaves undone what has not been done yet. */
  public void stop() {
    pieces.clear();
    timer.stop();
  }
}
