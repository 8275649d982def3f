package kith.ui.people;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kith.ui.common.Carrying;
import kith.ui.common.Selection;

/**
 * A cell by which whoever is in its row can be carried out of the table; with one of several
 * selected, all. Who is not selected yet is so when the button is let go, and not already when it
 * is pressed: that would take away the worksheet they may be carried to.
 */
final class CellGrip {
  private final PersonCell cell;
  private final Selection selection;
  private boolean waiting;

  private CellGrip(PersonCell cell, Selection selection) {
    this.cell = cell;
    this.selection = selection;
  }

  static void on(PersonCell cell, Selection selection, Carrying carrying) {
    CellGrip grip = new CellGrip(cell, selection);
    carrying.grip(cell, grip::people, _ -> {});
    cell.addEventFilter(MouseEvent.MOUSE_PRESSED, grip::pressed);
    cell.addEventFilter(MouseEvent.MOUSE_CLICKED, grip::clicked);
  }

  private List<UUID> people() {
    if (cell.isEmpty() || cell.getItem() == null || cell.isEditing()) {
      return List.of();
    }
    UUID person = cell.getItem().id();
    return selection.people().contains(person) ? List.copyOf(selection.people()) : List.of(person);
  }

  private void pressed(MouseEvent event) {
    boolean plain =
        event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
    waiting = plain && !cell.isEmpty() && !cell.getTableRow().isSelected();
    if (waiting) {
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    if (waiting && event.isStillSincePress()) {
      TableView<PersonRow> table = cell.getTableView();
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(cell.getIndex(), cell.getTableColumn());
    }
    waiting = false;
  }
}
