package kith.ui.people;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.DayField;
import kith.ui.common.Words;

/** What kind a tie is, since when and until when; Enter saves it, Escape leaves it as it was. */
final class TieForm extends VBox {
  private final TiesModel model;
  private final TiesModel.Line line;
  private final Runnable done;
  private final Words words = Words.of(TieForm.class);
  private final ComboBox<String> kind;
  private final DayField since;
  private final DayField until;
  private final StringProperty problem = new SimpleStringProperty("");

  /**
   * @param done is told that the form is wanted no more
   */
  TieForm(TiesModel model, TiesModel.Line line, Runnable done) {
    this.model = model;
    this.line = line;
    this.done = done;
    getStyleClass().add("tie-form");
    kind = kinds("tie-edit-kind", words.get("tie.kind"));
    kind.getItems().setAll(model.kinds());
    kind.setValue(line.tie().kind());
    since = new DayField("tie-edit-since", words.get("tie.edit.since"));
    since.setValue(line.tie().since());
    until = new DayField("tie-edit-until", words.get("tie.edit.until"));
    until.setValue(line.tie().until());
    getChildren()
        .addAll(
            kind,
            field("tie.edit.since", since),
            field("tie.edit.until", until),
            Sections.sentence(problem, "problem"),
            buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** A choice among the kinds there are, in which another word may be written. */
  static ComboBox<String> kinds(String id, String words) {
    ComboBox<String> kinds = new ComboBox<>();
    kinds.setId(id);
    kinds.setEditable(true);
    kinds.setAccessibleText(words);
    kinds.getEditor().setAccessibleText(words);
    kinds.setMaxWidth(Double.MAX_VALUE);
    return kinds;
  }

  private HBox field(String key, Node control) {
    Label label = new Label(words.get(key));
    label.getStyleClass().add("form-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    HBox row = new HBox(label, control);
    HBox.setHgrow(control, Priority.ALWAYS);
    row.getStyleClass().add("form-line");
    return row;
  }

  private HBox buttons() {
    Button save = new Button(words.get("form.save"));
    save.setId("tie-edit-save");
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> save());
    Button cancel = new Button(words.get("tie.edit.cancel"));
    cancel.getStyleClass().add("flat");
    cancel.setOnAction(_ -> done.run());
    HBox buttons = new HBox(8, save, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      done.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      save();
      event.consume();
    }
  }

  /** Saves what stands here and is done, unless it cannot be. */
  void save() {
    since.commit();
    until.commit();
    String text = kind.getEditor().getText();
    problem.set(model.edit(line, text, since.getValue(), until.getValue()));
    if (problem.get().isEmpty()) {
      done.run();
    }
  }

  /** Whether it is about this tie. */
  boolean isAbout(TiesModel.Line other) {
    return line.tie().id().equals(other.tie().id());
  }

  /** Where writing begins. */
  void focusFirst() {
    kind.requestFocus();
  }
}
