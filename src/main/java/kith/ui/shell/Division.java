package kith.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * How the map and the panel share the window: the panel gets its width once the window has one, and
 * goes and comes with the room for it.
 */
final class Division {
  private static final double PANEL_WIDTH = 400;
  private static final double LEAST_WIDTH = 320;

  /** In a narrower window, in logical pixels, the panel is less wide, so that the map is more. */
  private static final double SMALL = 960;

  private static final double SMALL_PANEL_WIDTH = 340;
  private static final double LEAST_MAP_WIDTH = 240;

  /** In a narrower window, in logical pixels, the panel gives way to the map until it is wanted. */
  private static final double NARROW = 720;

  private final SplitPane desk;
  private final Region panel;
  private final Runnable comeBack;
  private boolean gaveWay;

  /**
   * @param desk is to hold both
   * @param comeBack shows the panel that gave way, if there is nothing against it
   */
  Division(SplitPane desk, Region map, Region panel, Runnable comeBack) {
    this.desk = desk;
    this.panel = panel;
    this.comeBack = comeBack;
    map.setMinWidth(LEAST_MAP_WIDTH);
    panel.setMinWidth(LEAST_WIDTH);
    panel.setPrefWidth(PANEL_WIDTH);
    SplitPane.setResizableWithParent(panel, false);
    desk.getItems().addAll(map, panel);
    desk.widthProperty().subscribe(this::resized);
  }

  private void resized(Number before, Number width) {
    boolean narrow = width.doubleValue() < NARROW;
    if (before.doubleValue() == 0) {
      divide(width.doubleValue());
    }
    if (narrow && (before.doubleValue() == 0 || before.doubleValue() >= NARROW)) {
      gaveWay = desk.getItems().remove(panel);
    } else if (!narrow && gaveWay) {
      comeBack.run();
    }
  }

  private void divide(double width) {
    desk.setDividerPositions(1 - (width < SMALL ? SMALL_PANEL_WIDTH : PANEL_WIDTH) / width);
  }

  boolean showsPanel() {
    return desk.getItems().contains(panel);
  }

  /** Shows the panel, however narrow the window is. */
  void showPanel() {
    gaveWay = false;
    if (!showsPanel()) {
      desk.getItems().add(panel);
      divide(desk.getWidth());
    }
  }

  /**
   * Hides the panel until it is wanted.
   *
   * @return whether it was shown
   */
  boolean hidePanel() {
    gaveWay = false;
    return desk.getItems().remove(panel);
  }
}
