package kith.ui.exchange;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kith.picture.Sheet;
import kith.ui.common.Words;
import org.controlsfx.control.SegmentedButton;

/** Asks what the exported picture shall be like. */
public final class PictureExportView extends VBox {
  private static final Words WORDS = Words.of(PictureExportView.class);
  private static final int MOST_SCALE = 8;

  private final PictureExport model;
  private final GridPane grid = new GridPane();

  public PictureExportView(PictureExport model) {
    this.model = model;
    setId("picture-export");
    getStyleClass().add("picture-export");
    grid.getStyleClass().add("picture-choices");
    row("region", choice(model.regionProperty(), PictureExport.Region.values()));
    row("size", size());
    row("ground", choice(model.groundProperty(), PictureExport.Ground.values()));
    row("heading", heading());
    row("legend", check("legend", model.legendProperty()));
    getChildren().addAll(grid, buttons());
  }

  private void row(String key, Node control) {
    Label label = new Label(WORDS.get("picture.row." + key));
    label.setLabelFor(control);
    grid.addRow(grid.getRowCount(), label, control);
  }

  private <E extends Enum<E>> SegmentedButton choice(ObjectProperty<E> property, E[] values) {
    SegmentedButton choice = new SegmentedButton();
    ToggleGroup group = new ToggleGroup();
    for (E value : values) {
      String key = "picture.value." + value.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(WORDS.get(key));
      button.setId(key.replace('.', '-'));
      button.setToggleGroup(group);
      button.setSelected(property.get() == value);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            property.set(value);
          });
      choice.getButtons().add(button);
    }
    choice.setToggleGroup(group);
    return choice;
  }

  private VBox size() {
    Label cross = new Label("×");
    Label times = new Label(WORDS.get("picture.scale"));
    Label result = new Label();
    result.setId("picture-size");
    result.getStyleClass().add("hint");
    result
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                model::size, model.widthProperty(), model.heightProperty(), model.scaleProperty()));
    HBox line =
        new HBox(
            number("width", model.widthProperty(), 100, Sheet.MOST, 100),
            cross,
            number("height", model.heightProperty(), 100, Sheet.MOST, 100),
            times,
            number("scale", model.scaleProperty(), 1, MOST_SCALE, 1));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("picture-line");
    return new VBox(line, result);
  }

  private static Spinner<Integer> number(
      String key, IntegerProperty property, int least, int most, int step) {
    Spinner<Integer> spinner = new Spinner<>(least, most, property.get(), step);
    spinner.setId("picture-" + key);
    spinner.setAccessibleText(WORDS.get("picture.number." + key));
    spinner.setEditable(true);
    spinner.setPrefWidth(most > MOST_SCALE ? 96 : 72);
    spinner
        .valueProperty()
        .addListener((_, _, value) -> property.set(value == null ? property.get() : value));
    return spinner;
  }

  private HBox heading() {
    TextField title = new TextField();
    title.setId("picture-heading");
    title.setAccessibleText(WORDS.get("picture.row.heading"));
    title.textProperty().bindBidirectional(model.titleProperty());
    title.disableProperty().bind(model.titledProperty().not());
    HBox line = new HBox(check("titled", model.titledProperty()), title);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("picture-line");
    return line;
  }

  private static CheckBox check(String key, BooleanProperty property) {
    CheckBox box = new CheckBox(WORDS.get("picture.check." + key));
    box.setId("picture-" + key);
    box.selectedProperty().bindBidirectional(property);
    return box;
  }

  private HBox buttons() {
    Button export = new Button(WORDS.get("picture.export"));
    export.setId("picture-save");
    export.getStyleClass().add("accent");
    export.setDefaultButton(true);
    export.setOnAction(_ -> model.export());
    HBox line = new HBox(export);
    line.setAlignment(Pos.CENTER_RIGHT);
    line.getStyleClass().add("sheet-buttons");
    return line;
  }
}
