package kith.ui.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** A line in the tree; what is below it is made when it is unfolded. */
final class Branch extends TreeItem<Line> {
  private final Supplier<Outline> outline;
  private boolean unfolded;

  /**
   * @param outline of now
   */
  Branch(Line line, Supplier<Outline> outline) {
    super(line);
    this.outline = outline;
  }

  @Override
  public boolean isLeaf() {
    return outline.get().isLeaf(getValue());
  }

  @Override
  public ObservableList<TreeItem<Line>> getChildren() {
    if (!unfolded) {
      unfolded = true;
      super.getChildren().setAll(lines().stream().map(this::branch).toList());
    }
    return super.getChildren();
  }

  private List<Line> lines() {
    return outline.get().below(getValue());
  }

  private TreeItem<Line> branch(Line line) {
    return new Branch(line, outline);
  }

  /** The outline is another: lines come, go and move; those that stay remain unfolded. */
  void renew() {
    if (!unfolded) {
      if (isExpanded()) {
        getChildren();
      }
      return;
    }
    ObservableList<TreeItem<Line>> there = super.getChildren();
    List<Line> wanted = lines();
    if (!there.stream().map(TreeItem::getValue).toList().equals(wanted)) {
      Map<Line, TreeItem<Line>> known = new HashMap<>();
      there.forEach(item -> known.put(item.getValue(), item));
      there.setAll(wanted.stream().map(line -> known.computeIfAbsent(line, this::branch)).toList());
    }
    there.forEach(item -> ((Branch) item).renew());
  }
}
