package kith.ui.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.exchange.Field;
import kith.exchange.FieldChange;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;

/** What an update does to one person, field by field; each can be left out. */
final class UpdateView extends VBox {
  private static final Words WORDS = Words.of(UpdateView.class);
  private static final double FIELD_WIDTH = 132;

  private final ImportModel model;
  private final Taking taking;
  private final Label title = new Label();
  private final GridPane grid = new GridPane();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final Map<Field, CheckBox> boxes = new EnumMap<>(Field.class);
  private ImportModel.Line shown;

  /** What is done when a field is taken or left as it is. */
  @FunctionalInterface
  interface Taking {
    void take(ImportModel.Line line, Field field, boolean takes);
  }

  UpdateView(ImportModel model, Taking taking) {
    this.model = model;
    this.taking = taking;
    setId("import-update");
    getStyleClass().add("import-update");
    title.getStyleClass().add("import-update-title");
    grid.getStyleClass().add("import-update-grid");
    grid.getColumnConstraints().addAll(field(), value(), arrow(), value());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("import-update-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, scroll);
    show(null);
  }

  private static ColumnConstraints field() {
    ColumnConstraints column = new ColumnConstraints(FIELD_WIDTH);
    column.setHalignment(HPos.LEFT);
    return column;
  }

  private static ColumnConstraints value() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setPercentWidth(40);
    return column;
  }

  private static ColumnConstraints arrow() {
    return new ColumnConstraints(20);
  }

  /**
   * Shows the update of a row.
   *
   * @param line null, or of a row that updates nobody, to show nothing
   */
  void show(ImportModel.Line line) {
    boolean same = line != null && shown != null && line.index() == shown.index();
    boolean updates = line != null && !line.row().changes().isEmpty();
    shown = updates ? line : null;
    setVisible(updates);
    setManaged(updates);
    if (updates && !same) {
      fill();
    }
    if (updates) {
      Set<Field> taken = line.row().taken();
      boxes.forEach((field, box) -> box.setSelected(taken.contains(field)));
    }
  }

  private void fill() {
    title.setText(WORDS.get("update.title", shown.row().name()));
    grid.getChildren().clear();
    boxes.clear();
    scroll.setVvalue(0);
    for (FieldChange change : shown.row().changes()) {
      add(boxes.size(), change);
    }
  }

  private void add(int row, FieldChange change) {
    Field field = change.field();
    CheckBox box = new CheckBox(ImportWords.field(field));
    box.setId("take-" + ImportWords.key(field));
    box.setAccessibleText(
        WORDS.get(
            "update.take", ImportWords.field(field), ImportWords.said(change), change.after()));
    box.disableProperty().bind(model.busyProperty());
    box.setOnAction(_ -> taking.take(shown, field, box.isSelected()));
    boxes.put(field, box);
    Label before = text(ImportWords.said(change));
    before.getStyleClass().add("import-update-before");
    grid.addRow(row, box, before, new Label("→"), text(change.after()));
    grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
  }

  private static Label text(String value) {
    Label label = new Label(value);
    Wrapping.of(label);
    return label;
  }
}
