package kith.ui.shell;

import java.time.Clock;
import java.util.UUID;
import javafx.util.Subscription;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.insight.PathModel;
import kith.ui.insight.PathView;
import kith.ui.map.MapModel;

/** The place of the panel, where paths to somebody can be shown instead. */
final class PathPlace {
  private final PathModel model;
  private final PathView view;
  private final Subscription following;

  /**
   * @param place holds the panel
   * @param doors where the paths lead
   */
  PathPlace(
      PanelPlace place,
      MapModel map,
      Edits edits,
      Selection selection,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      PathView.Doors doors) {
    model = new PathModel(edits, tasks, dialogs, clock);
    view = new PathView(model, map.chartProperty().map(chart -> chart.has(model.me())), doors);
    place.addPage(view, model.openProperty());
    model.markedProperty().subscribe(map.route()::show);
    model.chosenProperty().subscribe(map.route()::reveal);
    following = selection.personProperty().subscribe(model::follow);
  }

  /** Looks for paths from the owner to a person, or lets the owner say to whom. */
  void open(UUID person) {
    model.open(person);
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
