package kith.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kith.network.Person;
import kith.ui.common.Words;

/** How close the owner is to a person, as five dots; by click, or by the keys 0 to 5 and arrows. */
final class ClosenessDots extends HBox {
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

  private final Words words = Words.of(ClosenessDots.class);
  private final List<Region> dots = new ArrayList<>();
  private final Label meaning = new Label();
  private final IntConsumer choose;
  private int value;

  /**
   * @param closeness 0 to 5, as the file has it
   * @param choose is told what the owner says
   */
  ClosenessDots(ObservableValue<Number> closeness, IntConsumer choose) {
    this.choose = choose;
    setId("closeness");
    getStyleClass().add("closeness");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(words.get("closeness"));
    for (int level = 1; level <= Person.CLOSEST; level++) {
      dots.add(dot(level));
    }
    meaning.getStyleClass().add("meaning");
    getChildren().addAll(dots);
    getChildren().add(meaning);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    closeness.subscribe(now -> show(now.intValue()));
  }

  private Region dot(int level) {
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    HBox dot = new HBox(mark);
    dot.getStyleClass().add("dot");
    dot.setAlignment(Pos.CENTER);
    dot.setOnMouseClicked(
        _ -> {
          requestFocus();
          choose.accept(level == value ? 0 : level);
        });
    return dot;
  }

  private void show(int now) {
    value = now;
    for (int i = 0; i < dots.size(); i++) {
      dots.get(i).pseudoClassStateChanged(FILLED, i < now);
    }
    meaning.setText(words.get("closeness." + now));
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  private void key(KeyEvent event) {
    int asked =
        switch (event.getCode()) {
          case LEFT, DOWN -> value - 1;
          case RIGHT, UP -> value + 1;
          case HOME -> 0;
          case END -> Person.CLOSEST;
          default -> digit(event.getText());
        };
    if (asked != Integer.MIN_VALUE) {
      choose.accept(Math.clamp(asked, 0, Person.CLOSEST));
      event.consume();
    }
  }

  private static int digit(String text) {
    boolean level = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '5';
    return level ? text.charAt(0) - '0' : Integer.MIN_VALUE;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) value;
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) Person.CLOSEST;
      case VALUE_STRING -> meaning.getText();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> choose.accept(Math.min(value + 1, Person.CLOSEST));
      case DECREMENT -> choose.accept(Math.max(value - 1, 0));
      case SET_VALUE -> choose.accept((int) Math.round((Double) parameters[0]));
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
