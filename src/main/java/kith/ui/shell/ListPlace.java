package kith.ui.shell;

import javafx.util.Subscription;
import kith.ui.common.Colours;
import kith.ui.common.Selection;
import kith.ui.outreach.TodayModel;
import kith.ui.outreach.TodayView;

/** The place of the panel, where Today can be shown instead. */
final class TodayPlace {
  private final TodayModel model;
  private final TodayView view;
  private final Subscription following;

  /**
   * @param doors where Today leads
   */
  TodayPlace(
      PanelPlace place,
      TodayModel model,
      Selection selection,
      Colours colours,
      TodayView.Doors doors) {
    this.model = model;
    view = new TodayView(model, colours, doors);
    place.addPage(view, model.openProperty());
    following = selection.personProperty().subscribe(model::follow);
  }

  boolean isShown() {
    return model.openProperty().get();
  }

  void show() {
    model.open();
    view.begin();
  }

  /** Shows the panel again. */
  void leave() {
    model.leave();
  }

  void close() {
    following.unsubscribe();
    model.close();
  }
}
