package kith.ui.shell;

import java.util.UUID;

/** What can be shown in place of the map. */
interface Instead {
  boolean isShown();

  /** Takes the map's place, and the focus. */
  void show();

  /** Shows the map again. */
  void leave();

  /** Whether somebody is in it now. */
  boolean has(UUID person);

  /** Takes the focus, where one was. */
  void goOn();
}
