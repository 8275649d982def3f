package kith.ui.worksheet;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.Inputs;
import kith.ui.common.Words;
import kith.worksheet.Checklist;
import org.kordamp.ikonli.feather.Feather;

/**
 * Things to tick off, each on a line that can be rewritten, and a line to add one. Backspace in an
 * empty line takes it away.
 */
final class ChecklistField extends VBox {
  private final AnswerModel answer;
  private final Edits edits;
  private final Runnable left;
  private final VBox rows = new VBox();
  private final TextField more = new TextField();
  private final Words words = Words.of(ChecklistField.class);

  /**
   * @param left a line was left
   */
  ChecklistField(AnswerModel answer, Edits edits, Runnable left) {
    this.answer = answer;
    this.edits = edits;
    this.left = left;
    getStyleClass().add("checklist");
    setMinWidth(0);
    more.setId("area-" + answer.area().key());
    more.getStyleClass().add("quiet-input");
    more.setPromptText(words.get("list.more"));
    more.setAccessibleText(answer.area().title() + ", " + words.get("list.more"));
    more.setOnAction(_ -> list());
    Inputs.undoneByFile(more, edits);
    Inputs.onLeft(more, this::list);
    getChildren().addAll(rows, more);
    answer.items().addListener((ListChangeListener<Checklist.Item>) _ -> show());
    show();
  }

  private void list() {
    if (!more.getText().isBlank()) {
      String said = more.getText();
      more.clear();
      answer.list(said);
    }
  }

  /** Lines that say the same are left alone, so that the one being written keeps the caret. */
  private void show() {
    int count = answer.items().size();
    while (rows.getChildren().size() > count) {
      rows.getChildren().removeLast();
    }
    while (rows.getChildren().size() < count) {
      rows.getChildren().add(new Row(rows.getChildren().size()));
    }
    rows.getChildren().forEach(row -> ((Row) row).show());
  }

  private final class Row extends HBox {
    private final int index;
    private final CheckBox box = new CheckBox();
    private final TextField line = new TextField();

    Row(int index) {
      this.index = index;
      getStyleClass().add("checklist-row");
      setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("quiet-input");
      line.setMinWidth(0);
      HBox.setHgrow(line, Priority.ALWAYS);
      box.setOnAction(_ -> answer.tick(index, box.isSelected()));
      Button remove =
          Icons.button(null, Feather.X, words.get("list.remove"), () -> answer.unlist(index));
      remove.getStyleClass().add("checklist-remove");
      getChildren().addAll(box, line, remove);
      show();
      line.textProperty().subscribe((_, now) -> written(now));
      Inputs.undoneByFile(line, edits);
      Inputs.onLeft(line, left);
      line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void written(String now) {
      if (index < answer.items().size()) {
        answer.write(index, now);
      }
    }

    void show() {
      Checklist.Item item = answer.items().get(index);
      box.setSelected(item.done());
      box.setAccessibleText(item.text());
      line.setAccessibleText(item.text());
      if (!line.getText().equals(item.text())) {
        line.setText(item.text());
      }
    }

    private void key(KeyEvent event) {
      if (event.getCode() == KeyCode.ENTER) {
        more.requestFocus();
        event.consume();
      } else if (event.getCode() == KeyCode.BACK_SPACE && line.getText().isEmpty()) {
        more.requestFocus();
        answer.unlist(index);
        event.consume();
      }
    }
  }

  @Override
  public void requestFocus() {
    more.requestFocus();
  }
}
