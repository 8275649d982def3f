package kith.ui.shell;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kith.ui.common.Colours;
import kith.ui.outreach.BoardModel;
import kith.ui.outreach.BoardView;

/** The place of the map, where the efforts to reach out can be shown as a board instead. */
final class BoardPlace implements Instead {
  private final StackPane place;
  private final Node map;
  private final BoardModel model;
  private final BoardView view;

  /**
   * @param place holds the map
   * @param doors where the board leads
   */
  BoardPlace(StackPane place, BoardModel model, Colours colours, BoardView.Doors doors) {
    this.place = place;
    this.map = place.getChildren().getFirst();
    this.model = model;
    view = new BoardView(model, colours, doors);
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
    view.begin();
  }

  @Override
  public void leave() {
    place.getChildren().remove(view);
    model.setShown(false);
    map.setVisible(true);
  }

  @Override
  public boolean has(UUID person) {
    return model.has(person);
  }

  @Override
  public void goOn() {
    view.goOn();
  }

  void close() {
    model.close();
  }
}
