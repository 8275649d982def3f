package kith.ui.outline;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import kith.ui.common.Wrapping;

/** One line of the outline, as long as it is. */
final class LineCell extends TreeCell<Line> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass TIE = PseudoClass.getPseudoClass("tie");

  private static final double ARROW = 20;
  private static final double INDENT = 16;

  private final Supplier<Outline> outline;

  /**
   * @param outline of now
   */
  LineCell(Supplier<Outline> outline) {
    this.outline = outline;
    getStyleClass().addAll(List.of("outline-line"));
    Wrapping.of(this);
    setPrefWidth(0);
  }

  /** The skin of a tree's cell takes no account of how far the line is indented. */
  @Override
  protected double computePrefHeight(double width) {
    int level = getTreeItem() == null ? 0 : getTreeView().getTreeItemLevel(getTreeItem());
    return super.computePrefHeight(width < 0 ? width : width - ARROW - INDENT * level);
  }

  @Override
  protected void updateItem(Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(line == null || empty ? null : outline.get().words(line));
    pseudoClassStateChanged(GROUP, line instanceof Line.Group || line instanceof Line.Whole);
    pseudoClassStateChanged(TIE, line instanceof Line.Bond);
  }
}
