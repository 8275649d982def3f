package kith.ui.shell;

import javafx.scene.Node;
import javafx.util.Subscription;
import kith.ui.common.Selection;
import kith.ui.outreach.Aside;

/** The place of the panel, where a list of whom to think of can be shown instead. */
final class ListPlace {
  private final Aside list;
  private final Runnable begin;
  private final Subscription following;

  /**
   * @param begin lets the owner go through the list that the view shows
   */
  ListPlace(PanelPlace place, Aside list, Node view, Runnable begin, Selection selection) {
    this.list = list;
    this.begin = begin;
    place.addPage(view, list.openProperty());
    following = selection.personProperty().subscribe(list::follow);
  }

  boolean isShown() {
    return list.openProperty().get();
  }

  void show() {
    list.open();
    begin.run();
  }

  /** Shows the panel again. */
  void leave() {
    list.leave();
  }

  void close() {
    following.unsubscribe();
    list.close();
  }
}
