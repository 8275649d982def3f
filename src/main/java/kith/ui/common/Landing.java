package kith.ui.map;

import java.util.List;
import java.util.UUID;

/** Where people who are dragged out of the map can be dropped. */
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
}
