package kith.ui.common;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as tall as its text, which it wraps where it can: the page scrolls, not the area. */
public final class GrowingTextArea extends TextArea {
  private final Text measure = new Text();
  private final Set<Text> watched = new HashSet<>();
  private final int lines;

  /**
   * @param lines how many lines it shows at least
   */
  public GrowingTextArea(int lines) {
    this.lines = lines;
    getStyleClass().addAll("quiet-input", "growing-text");
    wrapTextProperty().bind(textProperty().map(Wrapping::isPossible).orElse(true));
    setMinHeight(Region.USE_PREF_SIZE);
    textProperty().subscribe(this::requestLayout);
    wrapTextProperty().subscribe(_ -> keepInLine());
    promptTextProperty().subscribe(this::requestLayout);
    fontProperty().subscribe(this::requestLayout);
    widthProperty().subscribe(this::requestLayout);
  }

  @Override
  protected void layoutChildren() {
    keepInLine();
    super.layoutChildren();
  }

  /** The skin breaks lines also where that is not wanted, once they are as long as their room. */
  private void keepInLine() {
    for (Node node : lookupAll(".text")) {
      if (node instanceof Text line && watched.add(line)) {
        line.wrappingWidthProperty().subscribe(() -> keepInLine(line));
      } else if (node instanceof Text line) {
        keepInLine(line);
      }
    }
  }

  private void keepInLine(Text line) {
    if (!isWrapText() && line.getWrappingWidth() != 0) {
      line.setWrappingWidth(0);
    }
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
      // The skin's lines are a fraction higher than usual ones; in a long text that is a line.
      measure.setBoundsType(shown.getBoundsType());
    }
    double room = Math.max(1, inside - padding.getLeft() - padding.getRight() - 1);
    measure.setText("");
    measure.setWrappingWidth(isWrapText() ? room : 0);
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
