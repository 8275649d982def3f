package kith.ui.shell;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import kith.ui.worksheet.CanvasView;

/** The place of the map, where a worksheet can be shown instead, over the whole window. */
final class SheetPlace implements Instead {
  private final StackPane place;
  private final SplitPane desk;
  private final Node panel;
  private final Node map;
  private final CanvasView view;
  private double divider;
  private boolean beside;

  /**
   * @param place holds the map
   * @param desk holds that place and the panel
   * @param view of the worksheets, made for the whole window
   * @param back shows the worksheet beside the map again
   */
  SheetPlace(StackPane place, SplitPane desk, Node panel, CanvasView view, Runnable back) {
    this.place = place;
    this.desk = desk;
    this.panel = panel;
    this.map = place.getChildren().getFirst();
    this.view = view;
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
          }
        });
  }

  @Override
  public boolean isShown() {
    return place.getChildren().contains(view);
  }

  @Override
  public void show() {
    beside = desk.getItems().contains(panel);
    if (beside) {
      divider = desk.getDividerPositions()[0];
      desk.getItems().remove(panel);
    }
    map.setVisible(false);
    place.getChildren().add(view);
    view.goOn();
  }

  @Override
  public void leave() {
    place.getChildren().remove(view);
    map.setVisible(true);
    if (beside && !desk.getItems().contains(panel)) {
      desk.getItems().add(panel);
      desk.setDividerPositions(divider);
    }
  }

  @Override
  public boolean has(UUID person) {
    return false;
  }

  @Override
  public void goOn() {
    view.goOn();
  }

  CanvasView view() {
    return view;
  }
}
