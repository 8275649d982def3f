package kith.ui.worksheet;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kith.network.Network;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.Words;
import kith.ui.common.Wrapping;
import kith.worksheet.Answers;
import kith.worksheet.Template;

/** Answers to what a template asked once and asks no more: to be read, below the sheet. */
final class EarlierAnswers extends VBox {
  private final SheetModel model;
  private final Template template;
  private final Words words = Words.of(EarlierAnswers.class);

  EarlierAnswers(SheetModel model, Template template) {
    this.model = model;
    this.template = template;
    setId("earlier-answers");
    getStyleClass().add("earlier");
    setMinWidth(0);
    model.sheetProperty().subscribe(this::show);
    model.namingProperty().subscribe((_, _) -> show(model.sheetProperty().get()));
  }

  private void show(Worksheet sheet) {
    boolean mine = sheet != null && template.equals(model.templateProperty().get());
    Map<String, Answer> earlier = mine ? Answers.earlier(template, sheet) : Map.of();
    boolean any = !earlier.isEmpty() && !model.isSafe();
    setVisible(any);
    setManaged(any);
    getChildren().clear();
    if (any) {
      Label title = new Label(words.get("earlier"));
      title.getStyleClass().add("area-title");
      getChildren().add(title);
      earlier.forEach((key, answer) -> getChildren().add(line(key, answer)));
    }
  }

  private Label line(String key, Answer answer) {
    Network network = model.network();
    String people =
        answer.people().stream()
            .map(network::person)
            .filter(Objects::nonNull)
            .map(person -> network.naming().name(person))
            .collect(Collectors.joining(", "));
    String said = people.isEmpty() || answer.text().isEmpty() ? "" : ". ";
    Label line = new Label(words.get("earlier.line", key, people + said + answer.text()));
    Wrapping.of(line);
    line.getStyleClass().add("earlier-line");
    return line;
  }
}
