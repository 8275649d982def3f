package kith.ui.worksheet;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.ui.common.Words;
import kith.worksheet.Template;

/** Above a worksheet that fills the window: what it is, about whom, and which others there are. */
final class CanvasHead extends VBox {
  private final CanvasModel model;
  private final MenuButton title = new MenuButton();
  private final Label about = new Label();
  private final Words words = Words.of(CanvasHead.class);

  CanvasHead(Tools tools) {
    this.model = tools.model();
    getStyleClass().add("canvas-head");
    setAlignment(Pos.CENTER_LEFT);
    title.setId("canvas-title");
    title.getStyleClass().addAll("flat", "canvas-title");
    title.setMnemonicParsing(false);
    title.getItems().add(new MenuItem());
    title.setOnShowing(_ -> offer());
    // Before the button itself, which would take Escape also where there is nothing to close.
    title.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !title.isShowing()) {
            tools.doors().full().run();
            event.consume();
          }
        });
    about.getStyleClass().add("canvas-about");
    getChildren().addAll(title, about);
    model.sheet().templateProperty().subscribe(this::show);
    model.openProperty().subscribe(_ -> say(tools.edits().workspace().network()));
    model.namingProperty().subscribe((_, _) -> say(tools.edits().workspace().network()));
  }

  private void show(Template template) {
    title.setText(template == null ? "" : template.title());
  }

  private void say(Network network) {
    Worksheet open = model.openProperty().get();
    Template template = model.sheet().templateProperty().get();
    if (open != null && template != null) {
      Person whom = open.about() == null ? null : network.person(open.about());
      about.setText(
          whom == null || whom.me()
              ? template.purpose()
              : words.get("about", network.naming().name(whom)));
    }
  }

  private void offer() {
    title.getItems().clear();
    model.canvases().forEach(this::offer);
    model.naming().forEach(this::offer);
  }

  private void offer(Worksheet other) {
    MenuItem item =
        new MenuItem(words.get("other", model.title(other), CanvasList.when(model, other)));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> model.choose(other));
    title.getItems().add(item);
  }
}
