package kith.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import kith.network.Appearance;
import kith.network.Appearance.Certainty;
import kith.network.Appearance.Lines;
import kith.network.Appearance.Size;
import kith.network.Colouring;
import kith.network.Colouring.By;
import kith.ui.map.MapModel;
import kith.worksheet.Templates;

/** What colours, sizes and ties of the map say. */
final class LookActions {
  private final Supplier<MapModel> map;
  private final ObservableBooleanValue open;

  /**
   * @param map of the open network
   * @param open whether there is one, and nothing lies over it
   */
  LookActions(Supplier<MapModel> map, ObservableBooleanValue open) {
    this.map = map;
    this.open = open;
  }

  /** The menu of looks. */
  List<Action> menu() {
    return Actions.group(
        Actions.action(
            "legend", Actions.keys(KeyCode.A, SHIFT_DOWN), open, () -> map.get().legend().fold()),
        TopLine.SEPARATOR,
        colour("colour-circle", By.CIRCLE),
        colour("colour-community", By.COMMUNITY),
        colour("colour-closeness", By.CLOSENESS),
        colour("colour-last-contact", By.LAST_CONTACT),
        colour("colour-network", By.NETWORK_KIND),
        colour("colour-tag", By.TAG),
        colour("colour-stage", new Colouring.Stage(Templates.REACH_OUT)),
        TopLine.SEPARATOR,
        size("size-standing", Size.STANDING),
        size("size-ties", Size.TIES),
        size("size-betweenness", Size.BETWEENNESS),
        size("size-closeness", Size.CLOSENESS),
        size("size-recency", Size.RECENCY),
        TopLine.SEPARATOR,
        choice("ties-all", now -> now.withCertainty(Certainty.ALL)),
        choice("ties-known", now -> now.withCertainty(Certainty.KNOWN)),
        choice("ties-stated", now -> now.withCertainty(Certainty.STATED)),
        choice("ties-strength", now -> now.withLines(Lines.STRENGTH)),
        choice("ties-live", now -> now.withLines(Lines.LIVE)),
        choice("ties-plain", now -> now.withLines(Lines.PLAIN)));
  }

  private Action colour(String id, Colouring colouring) {
    return choice(id, now -> now.withColour(colouring));
  }

  private Action size(String id, Size size) {
    return choice(id, now -> now.withSize(size));
  }

  private Action choice(String id, UnaryOperator<Appearance> choice) {
    return Actions.action(id, null, open, () -> map.get().looks().choose(choice));
  }
}
