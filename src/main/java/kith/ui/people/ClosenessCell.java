package kith.ui.people;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.TableCell;

/** How close the owner is to a person, as dots to click on. */
final class ClosenessCell extends TableCell<PersonRow, PersonRow> {
  private final IntegerProperty closeness = new SimpleIntegerProperty();
  private final ClosenessDots dots;

  /**
   * @param focusRows gives the focus back to the table
   */
  ClosenessCell(PeopleTableModel model, Runnable focusRows) {
    dots =
        new ClosenessDots(
            closeness,
            value -> {
              focusRows.run();
              model.setCloseness(getItem().id(), value);
            });
    dots.setId(null);
    dots.setFocusTraversable(false);
    getStyleClass().add("closeness-cell");
  }

  @Override
  protected void updateItem(PersonRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean told = !empty && row != null && !row.person().me();
    closeness.set(told ? row.person().closeness() : 0);
    setGraphic(told ? dots : null);
    setAccessibleText(told ? PeopleColumn.CLOSENESS.text(row) : "");
  }
}
