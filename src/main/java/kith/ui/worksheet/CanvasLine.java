package kith.ui.worksheet;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kith.ui.common.Days;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import kith.worksheet.Option;
import kith.worksheet.Template;
import org.kordamp.ikonli.feather.Feather;

/** How much of the open worksheet is answered, and what can be done with it as a whole. */
final class CanvasLine extends HBox {
  private final Tools tools;
  private final CanvasModel model;
  private final Words words = Words.of(CanvasLine.class);
  private final StackPane more = new StackPane();
  private final StackPane aside = new StackPane();

  /**
   * @param whole whether the worksheet fills the window
   */
  CanvasLine(Tools tools, boolean whole) {
    this.tools = tools;
    this.model = tools.model();
    getStyleClass().add("canvas-line");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button remove =
        Icons.button(
            "canvas-remove",
            Feather.TRASH_2,
            words.get("remove"),
            () -> model.remove().ifPresent(tools.dialogs()::inform));
    Button full =
        Icons.button(
            "canvas-full",
            whole ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2,
            words.get(whole ? "full.leave" : "full"),
            tools.doors().full());
    getChildren().addAll(state(), space, aside, more, new SheetMenu(tools), remove, full);
    model.offered().addListener((ListChangeListener<Template>) _ -> offer());
    offer();
    model.sheet().templateProperty().subscribe(this::showAside);
  }

  private Label state() {
    Label state = new Label();
    state.setId("canvas-state");
    state.getStyleClass().add("caption");
    state.setMinWidth(0);
    state.setWrapText(true);
    state
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.openProperty().get() == null
                        ? ""
                        : words.get(
                            "begun",
                            Days.show(model.openProperty().get().created()),
                            model.filledProperty().get()),
                model.openProperty(),
                model.filledProperty()));
    return state;
  }

  private void offer() {
    more.getChildren().setAll(model.offered().size() == 1 ? another() : others());
  }

  private Button another() {
    Template template = model.offered().getFirst();
    return Icons.button(
        "canvas-new",
        Feather.FILE_PLUS,
        Beginnings.beginning(template),
        () -> model.begin(template));
  }

  private Node others() {
    MenuButton button = new MenuButton(null, Icons.of(Feather.FILE_PLUS));
    button.setId("canvas-new");
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(words.get("begin.some"));
    Tips.on(button, () -> words.get("begin.some"));
    for (Template template : model.offered()) {
      MenuItem item = new MenuItem(Beginnings.beginning(template));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> model.begin(template));
      button.getItems().add(item);
    }
    return button;
  }

  private void showAside(Template template) {
    aside.getChildren().clear();
    if (template != null) {
      template
          .stage(TemplatePage.LET_GO)
          .ifPresent(stage -> aside.getChildren().add(letGo(template, stage)));
    }
  }

  private ToggleButton letGo(Template template, Option stage) {
    ToggleButton button = new ToggleButton(stage.title());
    button.setId("stage-" + stage.key());
    button.getStyleClass().add("choice-chip");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(words.get("stage", stage.title()));
    String first = template.stages().getFirst().key();
    button.setOnAction(_ -> model.setStage(button.isSelected() ? stage.key() : first));
    model
        .openProperty()
        .when(button.sceneProperty().isNotNull())
        .subscribe(now -> button.setSelected(now != null && now.stage().equals(stage.key())));
    return button;
  }
}
