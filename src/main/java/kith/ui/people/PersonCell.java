package kith.ui.people;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import kith.network.Person;
import kith.ui.common.Inputs;
import kith.ui.common.Tips;
import kith.ui.common.Words;

/** One text of a person in the table; where it is their own, it is corrected in place. */
final class PersonCell extends TableCell<PersonRow, PersonRow> {
  private final PeopleColumn column;
  private final Unsaved unsaved;
  private final Words words = Words.of(PersonCell.class);
  private TextField field;
  private Person edited;

  PersonCell(PeopleColumn column, Unsaved unsaved) {
    this.column = column;
    this.unsaved = unsaved;
    getStyleClass().add("column-" + column.id());
    Tips.on(this, () -> isEmpty() || getText() == null ? "" : getText());
  }

  @Override
  protected void updateItem(PersonRow row, boolean empty) {
    super.updateItem(row, empty);
    if (field == null) {
      setText(empty || row == null ? null : column.text(row));
    }
  }

  @Override
  public void startEdit() {
    boolean can =
        getItem() != null
            && column.field().filter(kind -> kind.isOf(getItem().person())).isPresent();
    if (!can) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    edited = getItem().person();
    field = new TextField(column.text(getItem()));
    field.setId("people-edit");
    field.setAccessibleText(
        words.get("table.edit", words.get("column." + column.id()), edited.name()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Inputs.onLeft(field, this::cancelEdit);
    setText(null);
    setGraphic(field);
    field.selectAll();
    field.requestFocus();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        end();
        unsaved.save();
        event.consume();
      }
      case ESCAPE -> {
        field.setText(column.field().orElseThrow().read(edited));
        end();
        event.consume();
      }
      default -> {}
    }
  }

  private void end() {
    var table = getTableView();
    cancelEdit();
    table.requestFocus();
  }

  /** However one leaves the cell, what was written is kept; Escape writes back what was there. */
  @Override
  public void cancelEdit() {
    TextField left = field;
    field = null;
    super.cancelEdit();
    if (left != null) {
      column
          .field()
          .filter(kind -> !left.getText().equals(kind.read(edited)))
          .ifPresent(kind -> unsaved.take(edited.id(), kind, left.getText()));
      setGraphic(null);
      setText(isEmpty() || getItem() == null ? null : column.text(getItem()));
    }
  }
}
