package kith.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.InPlace;
import kith.ui.common.Inputs;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A list edited in place, one line each; the empty line at its end takes a further one. */
final class LinesEditor extends VBox {
  /**
   * What a list is of.
   *
   * @param id of the first line, by which tests and styles find it
   * @param icon before each line
   * @param add shown in the empty line
   * @param go what opening a line does, in words
   */
  record Kind(String id, Ikon icon, String add, String go) {}

  private final StringProperty text;
  private final Kind kind;
  private final Edits edits;
  private final Runnable left;
  private final Consumer<String> open;
  private final List<TextField> fields = new ArrayList<>();
  private boolean showing;

  /**
   * @param text the lines
   * @param left a line was left
   * @param open opens what a line says
   */
  LinesEditor(StringProperty text, Kind kind, Edits edits, Runnable left, Consumer<String> open) {
    this.text = text;
    this.kind = kind;
    this.edits = edits;
    this.left = left;
    this.open = open;
    getStyleClass().add("lines");
    text.subscribe(this::show);
  }

  private void show(String joined) {
    if (!fields.isEmpty() && joined.equals(joined())) {
      return;
    }
    showing = true;
    List<String> lines = joined.lines().toList();
    while (fields.size() > lines.size() + 1) {
      fields.removeLast();
      getChildren().removeLast();
    }
    while (fields.size() < lines.size() + 1) {
      addRow();
    }
    for (int i = 0; i < fields.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      if (!fields.get(i).getText().equals(line)) {
        fields.get(i).setText(line);
      }
    }
    showing = false;
  }

  private String joined() {
    return fields.stream()
        .map(TextField::getText)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private void addRow() {
    InPlace line = new InPlace(kind.id() + "-" + fields.size(), kind.add());
    TextField field = line.field();
    HBox.setHgrow(line, Priority.ALWAYS);
    Button go =
        Icons.button(null, Feather.EXTERNAL_LINK, kind.go(), () -> open.accept(field.getText()));
    go.getStyleClass().add("row-action");
    Sections.showIf(go, field.textProperty().isEmpty().not());
    HBox row = new HBox(Icons.of(kind.icon()), line, go);
    row.getStyleClass().addAll("row", "detail");
    row.setAlignment(Pos.CENTER_LEFT);
    fields.add(field);
    getChildren().add(row);
    field.textProperty().subscribe((_, _) -> typed());
    Inputs.undoneByFile(field, edits);
    Inputs.onLeft(field, this::leave);
    field.setOnAction(_ -> focusNext(field));
  }

  private void focusNext(TextField field) {
    int next = fields.indexOf(field) + 1;
    if (next < fields.size()) {
      fields.get(next).requestFocus();
    }
  }

  private void typed() {
    if (!showing) {
      text.set(joined());
      if (!fields.getLast().getText().isBlank()) {
        addRow();
      }
    }
  }

  /** Lines emptied in between close up. */
  private void leave() {
    left.run();
    showing = true;
    for (int i = fields.size() - 2; i >= 0; i--) {
      if (fields.get(i).getText().isBlank()) {
        fields.remove(i);
        getChildren().remove(i);
      }
    }
    showing = false;
  }
}
