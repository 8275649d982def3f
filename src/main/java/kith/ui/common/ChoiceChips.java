package kith.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * A choice of one among a few, all in sight: by a click, or by the arrow keys once one of them has
 * the focus.
 */
public final class ChoiceChips<T> extends FlowPane {
  private final ObjectProperty<T> value = new SimpleObjectProperty<>();
  private final List<T> options;
  private final List<ToggleButton> chips;
  private final boolean optional;

  /**
   * @param words what is chosen, for screen readers
   * @param options in the order shown
   * @param title of an option
   * @param icon of an option, or null
   * @param optional whether the chosen one may be let go of by a second click
   */
  public ChoiceChips(
      String words,
      List<T> options,
      Function<T, String> title,
      Function<T, Node> icon,
      boolean optional) {
    this.options = List.copyOf(options);
    this.optional = optional;
    this.chips =
        this.options.stream()
            .map(option -> chip(option, title.apply(option), icon.apply(option), words))
            .toList();
    getStyleClass().add("choice-chips");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words);
    setHgap(4);
    setVgap(4);
    setPrefWrapLength(0);
    getChildren().setAll(chips);
    // Before the button itself, which would take the arrow to leave the row.
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    value.subscribe(this::show);
  }

  private ToggleButton chip(T option, String title, Node icon, String words) {
    ToggleButton chip = new ToggleButton(title, icon);
    chip.getStyleClass().add("choice-chip");
    chip.setAccessibleText(words + ": " + title);
    chip.setOnAction(_ -> choose(option));
    return chip;
  }

  private void choose(T option) {
    T next = optional && Objects.equals(option, value.get()) ? null : option;
    value.set(next);
    show();
  }

  private void show() {
    int index = value.get() == null ? -1 : options.indexOf(value.get());
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).setSelected(i == index);
      chips.get(i).setFocusTraversable(i == Math.max(0, index));
    }
  }

  private void step(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    int focused = chips.indexOf(event.getTarget());
    if (by == 0 || focused < 0) {
      return;
    }
    int next = Math.clamp(focused + by, 0, chips.size() - 1);
    if (next != focused) {
      chips.get(next).requestFocus();
      if (!optional) {
        choose(options.get(next));
      }
    }
    event.consume();
  }

  /** The chosen option, or null. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }
}
