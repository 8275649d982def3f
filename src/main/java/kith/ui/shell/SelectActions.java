package kith.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kith.ui.common.Selection;
import kith.ui.map.Group;
import kith.ui.map.MapModel;

/** What can be done with who is selected, and going back to where one has been. */
final class SelectActions {
  private final Supplier<MapModel> map;
  private final ObservableBooleanValue open;
  private final ObservableBooleanValue selected;
  private final ObservableBooleanValue several;
  private final Runnable goToMap;

  /**
   * @param map of the open network
   * @param goToMap gives the focus to it, so that keys go on from there
   * @param open whether there is one, and nothing lies over it
   */
  SelectActions(
      Selection selection, Supplier<MapModel> map, Runnable goToMap, ObservableBooleanValue open) {
    this.goToMap = goToMap;
    this.map = map;
    this.open = open;
    this.selected = Bindings.and(selection.personProperty().isNotNull(), open);
    this.several =
        Bindings.and(
            Bindings.createBooleanBinding(selection::several, selection.peopleProperty()), open);
  }

  /** The menu of the selection. */
  List<Action> menu() {
    return Actions.group(
        on("select-all", Actions.keys(KeyCode.A), open, now -> now.choosing().all()),
        on("invert", Actions.keys(KeyCode.I, SHIFT_DOWN), open, now -> now.choosing().invert()),
        on("neighbours", Actions.keys(KeyCode.G), selected, now -> now.choosing().neighbours()),
        on("lasso", null, open, MapModel::toggleLassoTool),
        TopLine.SEPARATOR,
        ask("join-circle", KeyCode.C, selected, Group.Ask.CIRCLE),
        ask("tag", KeyCode.T, selected, Group.Ask.TAG),
        ask("network", null, selected, Group.Ask.NETWORK),
        ask("cadence", null, selected, Group.Ask.CADENCE),
        ask("tie-all", KeyCode.K, several, Group.Ask.KIND),
        on("merge", Actions.keys(KeyCode.M, SHIFT_DOWN), several, now -> now.group().merge()),
        on("hide", Actions.keys(KeyCode.H, SHIFT_DOWN), selected, now -> now.group().hide()),
        on("show-hidden", Actions.keys(KeyCode.U, SHIFT_DOWN), open, n -> n.group().showHidden()));
  }

  /** What of the network one looks at; part of the menu of the map. */
  List<Action> looking() {
    return Actions.group(
        on(
            "filter",
            Actions.keys(KeyCode.L, SHIFT_DOWN),
            open,
            now -> now.focusing().filtering().ask()),
        on("views", Actions.keys(KeyCode.V, SHIFT_DOWN), open, now -> now.views().ask()),
        on("time", Actions.keys(KeyCode.Y, SHIFT_DOWN), open, now -> now.timeLapse().toggle()),
        on("focus", Actions.keys(KeyCode.F, SHIFT_DOWN), open, MapModel::toggleFocus),
        on("back", alt(KeyCode.LEFT), open, now -> now.trail().back()),
        on("forward", alt(KeyCode.RIGHT), open, now -> now.trail().forward()));
  }

  private Action ask(String id, KeyCode key, ObservableBooleanValue possible, Group.Ask what) {
    return Actions.action(
        id,
        key == null ? null : Actions.keys(key, SHIFT_DOWN),
        possible,
        () -> {
          goToMap.run();
          map.get().group().ask(what);
        });
  }

  private Action on(
      String id, KeyCombination keys, ObservableBooleanValue possible, Consumer<MapModel> run) {
    return Actions.action(
        id,
        keys,
        possible,
        () -> {
          goToMap.run();
          run.accept(map.get());
        });
  }

  private static KeyCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, ALT_DOWN);
  }
}
