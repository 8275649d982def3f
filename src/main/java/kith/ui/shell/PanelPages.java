package kith.ui.shell;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * What can be shown in place of the panel, one page at a time: paths to somebody, whom to reach out
 * to today, who should meet. Each is made when it is first wanted.
 */
final class PanelPages {
  private final Supplier<PathPlace> makePaths;
  private final Supplier<ListPlace> makeToday;
  private final Supplier<ListPlace> makeMeet;
  private PathPlace paths;
  private ListPlace today;
  private ListPlace meet;

  PanelPages(
      Supplier<PathPlace> makePaths, Supplier<ListPlace> makeToday, Supplier<ListPlace> makeMeet) {
    this.makePaths = makePaths;
    this.makeToday = makeToday;
    this.makeMeet = makeMeet;
  }

  /** Looks for paths from the owner to a person, or lets the owner say to whom. */
  void paths(UUID person) {
    leaveLists();
    if (paths == null) {
      paths = makePaths.get();
    }
    paths.open(person);
  }

  /** Shows whom to reach out to today. */
  void today() {
    leave();
    if (today == null) {
      today = makeToday.get();
    }
    today.show();
  }

  boolean isTodayShown() {
    return today != null && today.isShown();
  }

  /** Shows who should meet. */
  void meet() {
    leave();
    if (meet == null) {
      meet = makeMeet.get();
    }
    meet.show();
  }

  boolean isMeetShown() {
    return meet != null && meet.isShown();
  }

  /** Leaves whatever is shown, so that the panel is. */
  void leave() {
    if (paths != null) {
      paths.leave();
    }
    leaveLists();
  }

  /** Leaves the lists; paths go by themselves once somebody else is selected. */
  void leaveLists() {
    if (today != null) {
      today.leave();
    }
    if (meet != null) {
      meet.leave();
    }
  }

  void close() {
    if (paths != null) {
      paths.close();
    }
    if (today != null) {
      today.close();
    }
    if (meet != null) {
      meet.close();
    }
  }
}
