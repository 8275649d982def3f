package kith.ui.exchange;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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
  private final PictureChoices choices;
  private final GridPane grid = new GridPane();

  public PictureExportView(PictureExport model) {
    this.model = model;
    this.choices = model.choices();
    setId("picture-export");
    getStyleClass().add("picture-export");
    grid.getStyleClass().add("picture-choices");
    var kind = choices.kindProperty();
    BooleanBinding pdf = kind.isEqualTo(PictureChoices.Kind.PDF);
    row("kind", choice(kind, PictureChoices.Kind.values()));
    row("region", choice(choices.regionProperty(), PictureChoices.Region.values()));
    row("paper", choice(choices.paperProperty(), PictureChoices.Paper.values()), pdf);
    row("size", size(kind.isEqualTo(PictureChoices.Kind.PNG)), pdf.not());
    grid.add(outcome(), 1, grid.getRowCount());
    row("ground", choice(choices.groundProperty(), PictureChoices.Ground.values()));
    row("heading", heading());
    row("date", check("date", model.dayInWords(), model.datedProperty()));
    row("legend", check("legend", WORDS.get("picture.check.legend"), choices.legendProperty()));
    grid.add(leftOut(), 1, grid.getRowCount());
    getChildren().addAll(grid, buttons());
  }

  private void row(String key, Node control) {
    Label label = new Label(WORDS.get("picture.row." + key));
    label.setLabelFor(control);
    grid.addRow(grid.getRowCount(), label, control);
  }

  /** A row that is there only while it matters. */
  private void row(String key, Node control, ObservableValue<Boolean> shown) {
    int from = grid.getChildren().size();
    row(key, control);
    for (Node node : grid.getChildren().subList(from, grid.getChildren().size())) {
      node.visibleProperty().bind(shown);
      node.managedProperty().bind(node.visibleProperty());
    }
  }

  private <E extends Enum<E>> SegmentedButton choice(ObjectProperty<E> property, E[] values) {
    SegmentedButton choice = new SegmentedButton();
    choice.setAccessibleRole(AccessibleRole.TOOL_BAR);
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

  private HBox size(ObservableValue<Boolean> scaled) {
    HBox sharpness =
        new HBox(
            new Label(WORDS.get("picture.scale")),
            number("scale", choices.scaleProperty(), 1, MOST_SCALE, 1));
    sharpness.visibleProperty().bind(scaled);
    sharpness.managedProperty().bind(sharpness.visibleProperty());
    HBox line =
        new HBox(
            number("width", choices.widthProperty(), 100, Sheet.MOST, 100),
            new Label("×"),
            number("height", choices.heightProperty(), 100, Sheet.MOST, 100),
            sharpness);
    for (HBox box : List.of(line, sharpness)) {
      box.setAlignment(Pos.CENTER_LEFT);
      box.getStyleClass().add("picture-line");
    }
    return line;
  }

  private Label outcome() {
    Label outcome = new Label();
    outcome.setId("picture-size");
    outcome.getStyleClass().add("hint");
    outcome
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                model::outcome,
                choices.kindProperty(),
                choices.paperProperty(),
                choices.widthProperty(),
                choices.heightProperty(),
                choices.scaleProperty()));
    return outcome;
  }

  private Label leftOut() {
    Label left = new Label(model.leftOut());
    left.setId("picture-left-out");
    left.getStyleClass().add("hint");
    left.setVisible(!left.getText().isEmpty());
    left.setManaged(left.isVisible());
    return left;
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
    title.textProperty().bindBidirectional(choices.titleProperty());
    title.disableProperty().bind(choices.titledProperty().not());
    HBox line =
        new HBox(
            check("titled", WORDS.get("picture.check.titled"), choices.titledProperty()), title);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("picture-line");
    return line;
  }

  private static CheckBox check(String key, String words, BooleanProperty property) {
    CheckBox box = new CheckBox(words);
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
