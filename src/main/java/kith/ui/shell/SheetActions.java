package kith.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import kith.worksheet.Shipped;
import kith.worksheet.Template;

/** What can be done with worksheets. */
final class SheetActions {
  private final Runnable full;
  private final Runnable question;
  private final Consumer<Template> begin;
  private final ObservableBooleanValue open;
  private final ObservableBooleanValue selected;

  /**
   * @param full shows the open worksheet in the whole window, or beside the map again
   * @param question goes to the next question on the map
   * @param begin begins a worksheet
   * @param open whether a network is open, and nothing lies over it
   * @param selected whether somebody is selected in it
   */
  SheetActions(
      Runnable full,
      Runnable question,
      Consumer<Template> begin,
      ObservableBooleanValue open,
      ObservableBooleanValue selected) {
    this.full = full;
    this.question = question;
    this.begin = begin;
    this.open = open;
    this.selected = selected;
  }

  /** The menu of worksheets; what they ask is not read for it. */
  List<Action> menu() {
    List<Action> menu = new ArrayList<>();
    menu.add(Actions.action("sheet", Actions.keys(KeyCode.J), open, full));
    menu.add(
        Actions.action(
            "question", Actions.keys(KeyCode.J, KeyCombination.SHIFT_DOWN), open, question));
    menu.add(TopLine.SEPARATOR);
    for (Shipped each : Shipped.values()) {
      boolean mine = each.about() == Template.About.ME;
      menu.add(
          Actions.action(
              "begin-" + each.id(),
              null,
              mine ? open : selected,
              () -> begin.accept(each.template())));
    }
    return menu;
  }
}
