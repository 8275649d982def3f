package kith.ui.shell;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kith.ui.common.Dialogs;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.map.Focusing;
import kith.ui.map.MapModel;
import kith.ui.outline.OutlineModel;
import kith.ui.outline.OutlineView;
import kith.workspace.Workspace;

/** The place of the map, where the network can be shown as text instead. */
final class OutlinePlace implements Instead {
  private final StackPane place;
  private final Node map;
  private final OutlineModel model;
  private final OutlineView view;

  /**
   * @param place holds the map
   * @param open opens somebody in the panel
   */
  OutlinePlace(
      StackPane place,
      MapModel map,
      Workspace workspace,
      Selection selection,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Consumer<UUID> open) {
    this.place = place;
    this.map = place.getChildren().getFirst();
    model = new OutlineModel(workspace, map.focusing().visibleProperty(), tasks, clock);
    Runnable add =
        () -> {
          back();
          map.making().beginPerson();
        };
    view =
        new OutlineView(
            model,
            selection,
            dialogs,
            new OutlineView.Doors(this::back, open, add, () -> showAll(map)));
  }

  private static void showAll(MapModel map) {
    Focusing focusing = map.focusing();
    focusing.close();
    focusing.filtering().clear();
    if (focusing.hiddenProperty().get() > 0) {
      map.group().showHidden();
    }
  }

  private void back() {
    leave();
    map.requestFocus();
  }

  @Override
  public boolean isShown() {
    return place.getChildren().contains(view);
  }

  @Override
  public void show() {
    model.setShown(true);
    map.setVisible(false);
    place.getChildren().add(view);
    view.focusLines();
  }

  @Override
  public void leave() {
    place.getChildren().remove(view);
    model.setShown(false);
    map.setVisible(true);
  }

  @Override
  public boolean has(UUID person) {
    return view.has(person);
  }

  @Override
  public void goOn() {
    view.focusLines();
  }

  void close() {
    view.close();
    model.close();
  }
}
