package kith.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.worksheet.Option;
import kith.worksheet.Template;

/** The open worksheet of a template: how far it has come, its boxes, and what it once asked. */
final class TemplatePage extends VBox {
  /** The stage beside the road: not one further on, but off it. */
  static final String LET_GO = "let-go";

  private final List<AreaBox> boxes = new ArrayList<>();

  TemplatePage(Tools tools, Template template) {
    getStyleClass().add("template-page");
    setMinWidth(0);
    List<Option> road =
        template.stages().stream().filter(stage -> !stage.key().equals(LET_GO)).toList();
    if (!road.isEmpty()) {
      StageBar bar = new StageBar(road, tools.sheet()::setStage);
      tools.sheet().sheetProperty().subscribe(now -> bar.show(now == null ? "" : now.stage()));
      getChildren().add(bar);
    }
    if (!template.areas().isEmpty()) {
      CanvasSheet sheet =
          new CanvasSheet(
              template,
              area -> {
                AreaBox box = new AreaBox(tools, template, area);
                boxes.add(box);
                return box;
              });
      setVgrow(sheet, Priority.ALWAYS);
      getChildren().add(sheet);
    }
    getChildren().add(new EarlierAnswers(tools.sheet(), template));
  }

  /** Its boxes, in the template's order. */
  List<AreaBox> boxes() {
    return boxes;
  }
}
