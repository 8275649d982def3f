package kith.ui.shell;

import java.time.Clock;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kith.ui.common.Carrying;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.ui.map.MapModel;
import kith.ui.people.PeopleTable;
import kith.ui.people.PeopleTableModel;

/** The place of the map, where the people can be shown as a table instead. */
final class TablePlace implements Instead {
  private final StackPane place;
  private final Node map;
  private final PeopleTableModel model;
  private final PeopleTable table;

  /**
   * @param place holds the map
   * @param carrying carries people out of the table
   */
  TablePlace(
      StackPane place,
      MapModel map,
      Edits edits,
      Selection selection,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Carrying carrying) {
    this.place = place;
    this.map = place.getChildren().getFirst();
    model =
        new PeopleTableModel(
            edits,
            map.focusing().visibleProperty(),
            tasks.background(),
            tasks.window(),
            dialogs::error,
            clock);
    Runnable add =
        () -> {
          back();
          map.making().beginPerson();
        };
    table =
        new PeopleTable(
            model, selection, dialogs, new PeopleTable.Doors(this::back, add, carrying));
  }

  @Override
  public boolean isShown() {
    return place.getChildren().contains(table);
  }

  @Override
  public void show() {
    model.setShown(true);
    map.setVisible(false);
    place.getChildren().add(table);
    table.focusRows();
  }

  private void back() {
    leave();
    map.requestFocus();
  }

  @Override
  public void leave() {
    settle();
    place.getChildren().remove(table);
    model.setShown(false);
    map.setVisible(true);
  }

  @Override
  public boolean has(UUID person) {
    return table.has(person);
  }

  @Override
  public void goOn() {
    table.focusRows();
  }

  /** Saves what is being written in a cell. */
  void settle() {
    table.settle();
  }

  void close() {
    table.close();
    model.close();
  }
}
