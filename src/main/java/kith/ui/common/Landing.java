package kith.ui.common;

import java.util.List;
import java.util.UUID;

/** Where people who are dragged can be dropped. Points are of the window that all of it is in. */
public interface Landing {
  /** No such place. */
  Landing NOWHERE =
      new Landing() {
        @Override
        public boolean over(List<UUID> people, double sceneX, double sceneY) {
          return false;
        }

        @Override
        public void drop(List<UUID> people, double sceneX, double sceneY) {}

        @Override
        public void leave() {}
      };

  /**
   * People are dragged over a point of the window.
   *
   * @param people empty if nobody is
   * @return whether they can be dropped there
   */
  boolean over(List<UUID> people, double sceneX, double sceneY);

  /** They are dropped there. */
  void drop(List<UUID> people, double sceneX, double sceneY);

  /** Nobody is dragged any more. */
  void leave();

  /** This place and another one; where both are, this one lies above. */
  default Landing or(Landing other) {
    Landing above = this;
    return new Landing() {
      @Override
      public boolean over(List<UUID> people, double sceneX, double sceneY) {
        boolean here = above.over(people, sceneX, sceneY);
        return other.over(here ? List.of() : people, sceneX, sceneY) || here;
      }

      @Override
      public void drop(List<UUID> people, double sceneX, double sceneY) {
        boolean here = above.over(people, sceneX, sceneY);
        (here ? above : other).drop(people, sceneX, sceneY);
      }

      @Override
      public void leave() {
        above.leave();
        other.leave();
      }
    };
  }
}
