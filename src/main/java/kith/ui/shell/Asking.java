package kith.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kith.ui.map.Questions;
import kith.ui.worksheet.CanvasModel;
import kith.ui.worksheet.CanvasModel.Question;

/** Lets the map ask what the open worksheet asks, and takes the answers back to it. */
final class Asking {
  private final CanvasModel canvas;
  private final Consumer<String> opened;

  /**
   * @param opened is told the area of a question that is opened, once its worksheet is open
   */
  Asking(CanvasModel canvas, Questions map, Consumer<String> opened) {
    this.canvas = canvas;
    this.opened = opened;
    canvas.questionsProperty().subscribe(now -> map.ask(now.stream().map(Asking::asked).toList()));
    map.setOnOpen(this::open);
    map.setOnAnswered(this::answer);
    map.setOnPutAway(canvas::askNoMore);
  }

  private static Questions.Asked asked(Question question) {
    return new Questions.Asked(question.area(), question.words());
  }

  private Optional<Question> question(String key) {
    return canvas.questionsProperty().get().stream()
        .filter(question -> question.area().equals(key))
        .findFirst();
  }

  private void open(String key) {
    question(key)
        .ifPresent(
            question -> {
              canvas.open(question);
              opened.accept(question.area());
            });
  }

  private void answer(String key, List<UUID> people) {
    question(key).ifPresent(question -> canvas.answer(question, people));
  }
}
