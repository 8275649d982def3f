package kith.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Edits;
import kith.ui.common.Icons;
import kith.ui.common.Inputs;
import kith.ui.common.Page;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Rework;
import kith.worksheet.Template;
import org.kordamp.ikonli.feather.Feather;

/** Where a template of the owner's own is changed: its title, and a card for each question. */
final class TemplateEditor extends VBox {
  private final TemplateModel model;
  private final Edits edits;
  private final TextField title = new TextField();
  private final TextField purpose = new TextField();
  private final VBox cards = new VBox(12);
  private final Words words = Words.of(TemplateEditor.class);
  private List<String> shown = List.of();
  private boolean showing;

  TemplateEditor(TemplateModel model, Edits edits) {
    this.model = model;
    this.edits = edits;
    getStyleClass().add("template-editor");
    setMinWidth(0);
    Label problem = new Label();
    problem.textProperty().bind(model.problemProperty());
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    Button more = new Button(words.get("template.add"), Icons.of(Feather.PLUS));
    more.setId("template-add");
    more.setOnAction(_ -> model.change(now -> Rework.added(now, words.get("template.question"))));
    VBox content = new VBox(12, head(), title, purpose, problem, cards, more);
    Page page = new Page(content);
    setVgrow(page, Priority.ALWAYS);
    getChildren().add(page);
    field(title, "template-title", words.get("template.title"));
    field(purpose, "template-purpose", words.get("template.purpose"));
    title.textProperty().subscribe(this::name);
    purpose.textProperty().subscribe(this::name);
    model.templateProperty().subscribe(this::show);
  }

  private HBox head() {
    Label what = new Label(words.get("template.head"));
    what.getStyleClass().add("beginning-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button remove =
        Icons.button(
            "template-remove", Feather.TRASH_2, words.get("template.remove"), model::remove);
    Button done = new Button(words.get("template.done"));
    done.setId("template-done");
    done.getStyleClass().add("accent");
    done.setOnAction(_ -> model.done());
    HBox head = new HBox(8, what, space, remove, done);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** A field with a name over it, undone with the file. */
  private void field(TextField field, String id, String prompt) {
    field.setId(id);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    Inputs.undoneByFile(field, edits);
    Inputs.onLeft(field, model::left);
  }

  private void name() {
    if (!showing && model.templateProperty().get() != null) {
      model.type(now -> Rework.named(now, title.getText(), purpose.getText()));
    }
  }

  /** Cards of the same questions are kept, so that the one being written keeps the caret. */
  private void show(Template now) {
    if (now == null) {
      shown = List.of();
      cards.getChildren().clear();
      return;
    }
    showing = true;
    if (!title.isFocused()) {
      title.setText(now.title());
    }
    if (!purpose.isFocused()) {
      purpose.setText(now.purpose());
    }
    showing = false;
    List<String> keys = new ArrayList<>();
    now.areas().forEach(area -> keys.add(area.key() + area.kind()));
    if (!keys.equals(shown)) {
      shown = keys;
      cards.getChildren().clear();
      for (int index = 0; index < now.areas().size(); index++) {
        cards.getChildren().add(new AreaCard(model, edits, index));
      }
    }
    for (int index = 0; index < now.areas().size(); index++) {
      Area area = now.areas().get(index);
      ((AreaCard) cards.getChildren().get(index)).show(area);
    }
  }
}
