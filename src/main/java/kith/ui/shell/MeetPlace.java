package kith.ui.shell;

import javafx.util.Subscription;
import kith.ui.common.Colours;
import kith.ui.common.Selection;
import kith.ui.outreach.IntroductionsModel;
import kith.ui.outreach.IntroductionsView;

/** The place of the panel, where introductions can be shown instead. */
final class MeetPlace {
  private final IntroductionsModel model;
  private final IntroductionsView view;
  private final Subscription following;

  /**
   * @param doors where introductions lead
   */
  MeetPlace(
      PanelPlace place,
      IntroductionsModel model,
      Selection selection,
      Colours colours,
      IntroductionsView.Doors doors) {
    this.model = model;
    view = new IntroductionsView(model, colours, doors);
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
