package kith.ui.shell;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kith.ui.common.Sheet;

/** The sheets of a window, one at a time; what lies under them waits meanwhile. */
final class Cards implements Sheets {
  private final StackPane window;
  private final Node under;
  private final Runnable goOn;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private Sheet sheet;
  private Runnable leave = () -> {};

  /**
   * @param window holds what lies under a sheet, and the sheet right above it
   * @param goOn takes the focus when a sheet is closed
   */
  Cards(StackPane window, Node under, Runnable goOn) {
    this.window = window;
    this.under = under;
    this.goOn = goOn;
  }

  /** Whether a sheet is shown. */
  BooleanExpression openProperty() {
    return open;
  }

  boolean isOpen() {
    return open.get();
  }

  @Override
  public Runnable show(String title, Node content, Runnable leaving) {
    leave();
    Sheet shown = new Sheet(title, content, leaving);
    sheet = shown;
    leave = leaving;
    window.getChildren().add(window.getChildren().indexOf(under) + 1, sheet);
    under.setDisable(true);
    open.set(true);
    content.requestFocus();
    return () -> {
      if (sheet == shown) {
        close();
      }
    };
  }

  /** Leaves the sheet that is shown, if one is, the way its owner would. */
  void leave() {
    leave.run();
  }

  @Override
  public void close() {
    window.getChildren().remove(sheet);
    sheet = null;
    leave = () -> {};
    under.setDisable(false);
    open.set(false);
    goOn.run();
  }
}
