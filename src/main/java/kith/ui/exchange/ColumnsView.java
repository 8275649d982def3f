package kith.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.exchange.Part;
import kith.ui.common.InWords;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;

/** Asks what the columns of a table hold: each with some of what stands in it, and a choice. */
final class ColumnsView extends VBox {
  private static final Words WORDS = Words.of(ColumnsView.class);
  private static final double CHOICE_WIDTH = 200;

  private static final List<Part> CHOICES =
      List.of(
          Part.NAME,
          Part.GIVEN_NAME,
          Part.MIDDLE_NAME,
          Part.FAMILY_NAME,
          Part.FILED_AS,
          Part.ROLE,
          Part.ORGANISATION,
          Part.EMAIL,
          Part.PHONE,
          Part.LINK,
          Part.BIRTHDAY,
          Part.LABELS,
          Part.NOTES,
          Part.MANAGER,
          Part.ASSISTANT,
          Part.SPOUSE,
          Part.INTRODUCED_BY,
          Part.REMARK,
          Part.NOTHING);

  private final ColumnsModel model;
  private final Label people = new Label();
  private final Button go = new Button(WORDS.get("columns.go"));

  /**
   * @param done is run when the owner has said it
   * @param leave is run when they leave it
   */
  ColumnsView(ColumnsModel model, Runnable done, Runnable leave) {
    this.model = model;
    setId("import-columns");
    getStyleClass().add("import");
    Label what = new Label(WORDS.get("columns.what", model.file()));
    what.getStyleClass().add("import-source");
    Wrapping.of(what);
    ScrollPane scroll = new ScrollPane(grid());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(what, scroll, buttons(done, leave));
    model.peopleProperty().addListener(_ -> count());
    count();
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("columns-grid");
    ColumnConstraints heading = new ColumnConstraints();
    heading.setPercentWidth(25);
    ColumnConstraints examples = new ColumnConstraints();
    examples.setHgrow(Priority.ALWAYS);
    examples.setMinWidth(0);
    ColumnConstraints choice = new ColumnConstraints(CHOICE_WIDTH);
    grid.getColumnConstraints().addAll(heading, examples, choice);
    grid.addRow(0, title("columns.heading"), title("columns.examples"), title("columns.holds"));
    for (ColumnsModel.Column column : model.columns()) {
      Label name = new Label(column.heading());
      Label some = new Label(column.examples());
      some.getStyleClass().add("import-note");
      some.setMaxWidth(Double.MAX_VALUE);
      ComboBox<Part> holds = choice(column);
      name.setLabelFor(holds);
      grid.addRow(column.index() + 1, name, some, holds);
    }
    return grid;
  }

  private static Label title(String key) {
    Label title = new Label(WORDS.get(key));
    title.getStyleClass().add("columns-title");
    return title;
  }

  private ComboBox<Part> choice(ColumnsModel.Column column) {
    Part guessed = model.part(column.index());
    List<Part> parts = Stream.concat(CHOICES.stream(), Stream.of(guessed)).distinct().toList();
    ComboBox<Part> choice = InWords.choice(parts, ColumnsView::words);
    choice.setId("column-" + column.index());
    choice.setValue(guessed);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(WORDS.get("columns.choice", column.heading()));
    choice.valueProperty().addListener((_, _, part) -> model.set(column.index(), part));
    return choice;
  }

  /** What a column holds, in words. */
  private static String words(Part part) {
    return WORDS.get("part." + part.name().toLowerCase(Locale.ROOT));
  }

  private HBox buttons(Runnable done, Runnable leave) {
    people.setId("columns-people");
    people.getStyleClass().add("import-note");
    go.setId("columns-go");
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setOnAction(_ -> done.run());
    Button stay = new Button(WORDS.get("leave"));
    stay.setId("columns-leave");
    stay.setCancelButton(true);
    stay.setOnAction(_ -> leave.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(people, space, stay, go);
    line.getStyleClass().add("sheet-buttons");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void count() {
    int found = model.peopleProperty().get();
    people.setText(WORDS.get("columns.people", found, model.rows()));
    go.setDisable(found == 0);
  }
}
