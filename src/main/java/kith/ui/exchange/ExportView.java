package kith.ui.exchange;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kith.ui.common.Words;
import org.controlsfx.control.SegmentedButton;

/** Asks how a network is to be written, and who of it. */
public final class ExportView extends VBox {
  private static final Words WORDS = Words.of(ExportView.class);
  private static final double LONGEST_NAME = 240;

  private final ExportModel model;
  private final VBox kinds = new VBox();

  public ExportView(ExportModel model) {
    this.model = model;
    setId("export");
    getStyleClass().add("export");
    kinds.getStyleClass().add("export-kinds");
    model.whoProperty().subscribe(this::showKinds);
    if (model.whos().size() > 1) {
      getChildren().add(who());
    }
    getChildren().addAll(kinds, leftOut(), buttons());
  }

  private Node who() {
    SegmentedButton choice = new SegmentedButton();
    choice.setAccessibleRole(AccessibleRole.TOOL_BAR);
    choice.setAccessibleText(WORDS.get("export.who"));
    ToggleGroup group = new ToggleGroup();
    for (ExportModel.Who who : model.whos()) {
      ToggleButton button = new ToggleButton(model.called(who));
      button.setId("export-" + key(who));
      button.setMaxWidth(LONGEST_NAME);
      button.setTextOverrun(OverrunStyle.ELLIPSIS);
      button.setToggleGroup(group);
      button.setSelected(model.whoProperty().get() == who);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.whoProperty().set(who);
          });
      choice.getButtons().add(button);
    }
    choice.setToggleGroup(group);
    return choice;
  }

  private void showKinds(ExportModel.Who who) {
    ToggleGroup group = new ToggleGroup();
    kinds.getChildren().clear();
    for (ExportModel.Kind kind : model.kinds()) {
      kinds.getChildren().add(kind(kind, group, who));
    }
  }

  /** A kind, and in a sentence what travels. */
  private Node kind(ExportModel.Kind kind, ToggleGroup group, ExportModel.Who who) {
    RadioButton button = new RadioButton(WORDS.get("export.kind." + key(kind)));
    button.setId("export-" + key(kind));
    button.getStyleClass().add("export-choice");
    button.setToggleGroup(group);
    button.setSelected(model.kindProperty().get() == kind);
    button
        .selectedProperty()
        .subscribe(
            selected -> {
              if (selected) {
                model.kindProperty().set(kind);
              }
            });
    boolean part = kind == ExportModel.Kind.JSON && who != ExportModel.Who.EVERYBODY;
    Label what = new Label(WORDS.get("export.what." + key(kind) + (part ? ".part" : "")));
    what.getStyleClass().add("hint");
    what.setWrapText(true);
    button.setAccessibleHelp(what.getText());
    what.setOnMouseClicked(_ -> button.fire());
    VBox both = new VBox(button, what);
    both.getStyleClass().add("export-kind");
    return both;
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Label leftOut() {
    Label left = new Label();
    left.setId("export-left-out");
    left.getStyleClass().add("hint");
    left.setWrapText(true);
    left.textProperty()
        .bind(
            Bindings.createStringBinding(
                model::leftOut, model.kindProperty(), model.whoProperty()));
    left.visibleProperty().bind(left.textProperty().isNotEmpty());
    left.managedProperty().bind(left.visibleProperty());
    return left;
  }

  private HBox buttons() {
    Button export = new Button(WORDS.get("export.save"));
    export.setId("export-save");
    export.getStyleClass().add("accent");
    export.setDefaultButton(true);
    export.setOnAction(_ -> model.export());
    HBox line = new HBox(export);
    line.setAlignment(Pos.CENTER_RIGHT);
    line.getStyleClass().add("sheet-buttons");
    return line;
  }
}
