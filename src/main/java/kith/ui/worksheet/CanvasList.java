package kith.ui.worksheet;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.network.Worksheet;
import kith.ui.common.Days;
import kith.ui.common.Words;
import kith.worksheet.Option;
import kith.worksheet.Template;

/** The worksheets about somebody, and those they are named in; one that is open needs no list. */
final class CanvasList extends VBox {
  private final CanvasModel model;
  private final boolean always;
  private final Words words = Words.of(CanvasList.class);

  /**
   * @param always whether one is listed, too
   */
  CanvasList(CanvasModel model, boolean always) {
    this.model = model;
    this.always = always;
    getStyleClass().add("canvas-list");
    setMinWidth(0);
    model.openProperty().subscribe(_ -> show());
    model.canvases().addListener((ListChangeListener<Worksheet>) _ -> show());
    model.naming().addListener((ListChangeListener<Worksheet>) _ -> show());
    model.namingProperty().subscribe(_ -> show());
  }

  private void show() {
    int count = model.canvases().size() + model.naming().size();
    boolean worth = count > 1 || count > 0 && (always || !model.naming().isEmpty());
    setManaged(worth);
    setVisible(worth);
    getChildren().clear();
    if (worth) {
      getChildren().addAll(rows(model.canvases()));
      if (!model.naming().isEmpty()) {
        Label named = new Label(words.get("named"));
        named.getStyleClass().add("caption");
        getChildren().add(named);
        getChildren().addAll(rows(model.naming()));
      }
    }
  }

  private List<ToggleButton> rows(List<Worksheet> sheets) {
    return sheets.stream().map(this::row).toList();
  }

  private ToggleButton row(Worksheet canvas) {
    Label title = new Label(model.title(canvas));
    title.setMinWidth(0);
    String what = when(model, canvas);
    boolean named = !what.startsWith(title.getText());
    Label when = new Label(named ? what : Days.show(canvas.created()));
    when.getStyleClass().add("caption");
    when.setMinWidth(Region.USE_PREF_SIZE);
    Pane texts =
        model.template(canvas).stages().isEmpty() ? above(title, when) : beside(title, when);
    ToggleButton row = new ToggleButton(null, texts);
    texts.prefWidthProperty().bind(row.widthProperty().subtract(24));
    row.getStyleClass().setAll("canvas-row");
    row.setAccessibleText(title.getText() + ", " + what);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    row.setPrefWidth(0);
    row.setSelected(canvas.equals(model.openProperty().get()));
    row.setOnAction(
        _ -> {
          model.choose(canvas);
          show();
        });
    return row;
  }

  private static Pane beside(Label title, Label when) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox texts = new HBox(8, title, space, when);
    texts.setAlignment(Pos.BASELINE_LEFT);
    return texts;
  }

  private static Pane above(Label title, Label when) {
    return new VBox(title, when);
  }

  /** How far a worksheet has come, or else what it is, and since when. */
  static String when(CanvasModel model, Worksheet canvas) {
    Words words = Words.of(CanvasList.class);
    Template template = model.template(canvas);
    String what =
        template.stages().isEmpty()
            ? template.title()
            : template.stage(canvas.stage()).map(Option::title).orElse(words.get("no-stage"));
    return words.get("row", what, Days.show(canvas.created()));
  }
}
