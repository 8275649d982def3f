package kith.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import kith.network.Naming.Choice;
import kith.network.Naming.Way;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Making names safe before somebody looks on, and by what they are then told apart. */
final class NamingActions {
  private static final Words WORDS = Words.of(NamingActions.class);

  private final ObservableValue<Choice> choice;
  private final Consumer<Choice> choose;
  private final ObservableBooleanValue open;

  /**
   * @param choice what is chosen now
   * @param choose is told what is chosen next
   * @param open whether there is a network to choose it for
   */
  NamingActions(
      ObservableValue<Choice> choice, Consumer<Choice> choose, ObservableBooleanValue open) {
    this.choice = choice;
    this.choose = choose;
    this.open = open;
  }

  /** Real names or safe ones. */
  Action safe() {
    return action(
        "safe",
        now -> now.safe() ? WORDS.get("action.safe.off") : WORDS.get("action.safe"),
        Actions.keys(KeyCode.S, SHIFT_DOWN),
        now -> now.withSafe(!now.safe()));
  }

  /** Initials or invented names; safe ones either way. */
  Action way() {
    return action(
        "safe-way",
        now -> WORDS.get("action.safe-way." + other(now)),
        null,
        now -> now.withWay(other(now)));
  }

  /** While names are not safe, the way that would be chosen. */
  private static Way other(Choice now) {
    return now.way() == Way.PSEUDONYMS ? Way.INITIALS : Way.PSEUDONYMS;
  }

  /** Whether circles and organisations keep their names. */
  Action circles() {
    return action(
        "safe-circles",
        now ->
            now.safe() && now.circles()
                ? WORDS.get("action.safe-circles.off")
                : WORDS.get("action.safe-circles"),
        null,
        now -> now.withCircles(!now.safe() || !now.circles()));
  }

  private Action action(
      String id, Function<Choice, String> words, KeyCombination keys, UnaryOperator<Choice> next) {
    ObservableStringValue said =
        Bindings.createStringBinding(() -> words.apply(choice.getValue()), choice);
    return new Action(
        id, said, Feather.SHIELD, keys, open, () -> choose.accept(next.apply(choice.getValue())));
  }
}
