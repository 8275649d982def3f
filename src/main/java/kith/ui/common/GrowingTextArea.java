package kith.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as tall as its text, which it wraps: the page scrolls, not the area. */
public final class GrowingTextArea extends TextArea {
  private final Text measure = new Text();
  private final int lines;

  /**
   * @param lines how many lines it shows at least
   */
  public GrowingTextArea(int lines) {
    this.lines = lines;
    getStyleClass().addAll("quiet-input", "growing-text");
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    textProperty().subscribe(this::requestLayout);
    promptTextProperty().subscribe(this::requestLayout);
    fontProperty().subscribe(this::requestLayout);
    widthProperty().subscribe(this::requestLayout);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets padding =
        lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    double around = snappedLeftInset() + snappedRightInset();
    double inside = (width < 0 ? getWidth() : width) - around;
    measure.setFont(getFont());
    if (lookup(".text") instanceof Text shown) {
      measure.setLineSpacing(shown.getLineSpacing());
    }
    measure.setWrappingWidth(Math.max(1, inside - padding.getLeft() - padding.getRight() - 1));
    double text = Math.max(height(getText()), getLength() == 0 ? height(getPromptText()) : 0);
    double least = lines * height("x");
    double height = Math.max(text, least) + padding.getTop() + padding.getBottom();
    return snapSizeY(height + snappedTopInset() + snappedBottomInset() + 1);
  }

  /** A last empty line counts: the caret stands in it. */
  private double height(String text) {
    boolean open = text == null || text.isEmpty() || text.endsWith("\n");
    measure.setText(open ? text + "x" : text);
    return measure.getLayoutBounds().getHeight();
  }
}
