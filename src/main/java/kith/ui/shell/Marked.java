package kith.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kith.find.Excerpt;

/** One line of text in which what was typed is bold; what does not fit is cut off with dots. */
final class Marked extends Region {
  private final TextFlow flow = new TextFlow();
  private final Rectangle clip = new Rectangle();
  private final Text dots = new Text("…");
  private final String style;
  private final double kept;

  /**
   * @param style of the text
   */
  Marked(String style) {
    this(style, 0);
  }

  /**
   * @param style of the text
   * @param kept so much of it, in logical pixels, is never given up for what stands beside it
   */
  Marked(String style, double kept) {
    this.style = style;
    this.kept = kept;
    dots.getStyleClass().addAll(style, "found-text");
    flow.setClip(clip);
    getChildren().addAll(flow, dots);
  }

  /**
   * @param before stands before the text, unmarked
   */
  void show(String before, Excerpt excerpt) {
    List<Node> parts = new ArrayList<>();
    add(parts, before, false);
    int at = 0;
    for (Excerpt.Mark mark : excerpt.marks()) {
      add(parts, excerpt.text().substring(at, mark.from()), false);
      add(parts, excerpt.text().substring(mark.from(), mark.to()), true);
      at = mark.to();
    }
    add(parts, excerpt.text().substring(at), false);
    flow.getChildren().setAll(parts);
  }

  private void add(List<Node> parts, String words, boolean marked) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().addAll(style, marked ? "found-mark" : "found-text");
      parts.add(text);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.getChildren().isEmpty() ? 0 : Math.ceil(flow.prefHeight(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(kept, computePrefWidth(height));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(flow.prefWidth(-1));
  }

  /**
   * The line is laid out as long as it is, never broken, and only shown as far as there is room.
   */
  @Override
  protected void layoutChildren() {
    double whole = Math.ceil(flow.prefWidth(-1));
    double height = flow.prefHeight(-1);
    boolean cut = whole > getWidth();
    double room = cut ? getWidth() - Math.ceil(dots.getLayoutBounds().getWidth()) : whole;
    flow.resizeRelocate(0, 0, whole + 1, height);
    clip.setWidth(Math.max(0, room));
    clip.setHeight(height);
    dots.setVisible(cut);
    dots.relocate(room, 0);
  }
}
