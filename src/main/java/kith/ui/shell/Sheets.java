package kith.ui.shell;

import javafx.scene.Node;

/** Where cards are laid over the window, one at a time. */
interface Sheets {
  /**
   * Lays a card over the window, in place of the one that is there.
   *
   * @param title what is decided
   * @param content the controls
   * @param leave is run when the owner leaves it without deciding anything; should close it
   * @return closes this card, if it still lies there
   */
  Runnable show(String title, Node content, Runnable leave);

  /** Closes whatever card lies there. */
  void close();
}
