package kith.ui.worksheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kith.ui.common.Words;
import kith.worksheet.Option;

/** How far an effort has come, as stops on a line; by click, or by the arrow keys. */
final class StageBar extends Pane {
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
  private static final double DOT = 12;
  private static final double LINE = 2;

  private final List<Option> stages;
  private final List<ToggleButton> stops;
  private final Region track = new Region();
  private final Region done = new Region();
  private final Consumer<String> choose;
  private int current = -1;

  /**
   * @param stages in order
   * @param choose is told the key of the stage the owner wants
   */
  StageBar(List<Option> stages, Consumer<String> choose) {
    this.stages = List.copyOf(stages);
    this.choose = choose;
    this.stops = this.stages.stream().map(this::stop).toList();
    setId("stages");
    getStyleClass().add("stage-bar");
    setAccessibleRole(AccessibleRole.PARENT);
    track.getStyleClass().add("track");
    done.getStyleClass().add("done");
    getChildren().addAll(track, done);
    getChildren().addAll(stops);
    // Before the button itself, which would take the arrow to leave the row.
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private ToggleButton stop(Option stage) {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    ToggleButton stop = new ToggleButton(stage.title(), dot);
    stop.setId("stage-" + stage.key());
    stop.getStyleClass().setAll("stop");
    stop.setContentDisplay(ContentDisplay.TOP);
    stop.setWrapText(true);
    stop.setAccessibleText(Words.of(StageBar.class).get("stage", stage.title()));
    stop.setOnAction(_ -> choose(stages.indexOf(stage)));
    return stop;
  }

  private void choose(int index) {
    choose.accept(stages.get(index).key());
    mark();
  }

  /** Shows the stage of a key; another key shows none. */
  void show(String key) {
    current =
        IntStream.range(0, stages.size())
            .filter(i -> stages.get(i).key().equals(key))
            .findFirst()
            .orElse(-1);
    mark();
  }

  private void mark() {
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).setSelected(i == current);
      stops.get(i).pseudoClassStateChanged(PASSED, i < current);
      stops.get(i).setFocusTraversable(i == Math.max(0, current));
    }
    requestLayout();
  }

  private void key(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    int focused = stops.indexOf(event.getTarget());
    if (by == 0 || focused < 0) {
      return;
    }
    int next = Math.clamp(focused + by, 0, stops.size() - 1);
    stops.get(next).requestFocus();
    choose(next);
    event.consume();
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = step(width < 0 ? getWidth() : width);
    return stops.stream().mapToDouble(stop -> stop.prefHeight(each)).max().orElse(0);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  private double step(double width) {
    return Math.max(1, width / stops.size());
  }

  @Override
  protected void layoutChildren() {
    double step = step(getWidth());
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).resizeRelocate(snapPositionX(i * step), 0, snapSizeX(step), getHeight());
    }
    double y = stops.getFirst().getInsets().getTop() + (DOT - LINE) / 2;
    track.resizeRelocate(step / 2, y, step * (stops.size() - 1), LINE);
    done.resizeRelocate(step / 2, y, step * Math.max(0, current), LINE);
  }
}
