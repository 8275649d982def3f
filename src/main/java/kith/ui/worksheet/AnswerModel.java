package kith.ui.worksheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.worksheet.Answers;
import kith.worksheet.Area;
import kith.worksheet.Option;

/** The answer in one area of the canvas that is open. */
public final class AnswerModel {
  private final Area area;
  private final CanvasModel canvas;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final ObjectProperty<Option> choice = new SimpleObjectProperty<>();
  private final ObservableList<UUID> people = FXCollections.observableArrayList();
  private Answer seen = Answer.text("");
  private boolean showing;

  AnswerModel(Area area, CanvasModel canvas) {
    this.area = area;
    this.canvas = canvas;
    text.subscribe((_, _) -> typed());
    day.subscribe((_, now) -> picked(now == null ? "" : now.toString()));
    choice.subscribe((_, now) -> picked(now == null ? "" : now.key()));
  }

  private void typed() {
    if (!showing
        && !canvas.isSafe()
        && area.kind() != Area.Kind.DATE
        && area.kind() != Area.Kind.CHOICE) {
      canvas.type(area, new Answer(text.get(), List.copyOf(people)));
    }
  }

  private void picked(String value) {
    if (!showing) {
      canvas.put(area, Answer.text(value));
    }
  }

  /**
   * Shows the answer of a worksheet; what is being typed is left alone.
   *
   * @param other whether it is another worksheet than before
   */
  void show(Worksheet sheet, boolean other) {
    Answer now = sheet == null ? Answer.text("") : sheet.answer(area.key());
    boolean changed = other || !now.equals(seen);
    seen = now;
    if (!changed || !other && canvas.pending(area)) {
      return;
    }
    showing = true;
    day.set(Answers.date(now).orElse(null));
    choice.set(area.choice(now.text()).orElse(null));
    if (!now.people().equals(people)) {
      people.setAll(now.people());
    }
    String said = canvas.isSafe() ? "" : now.text();
    if (other || !new Answer(text.get(), List.of()).text().equals(said)) {
      text.set(said);
    }
    showing = false;
  }

  /** What is asked. */
  public Area area() {
    return area;
  }

  /** The answer in words; set by typing. Nothing while names are safe. */
  public StringProperty textProperty() {
    return text;
  }

  /** The answer as a day, or null. */
  public ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  /** The answer as one of the area's choices, or null. */
  public ObjectProperty<Option> choiceProperty() {
    return choice;
  }

  /** The people of the answer. */
  public ObservableList<UUID> people() {
    return people;
  }

  /** Others are the answer now. */
  public void setPeople(List<UUID> value) {
    canvas.put(area, new Answer(canvas.isSafe() ? seen.text() : text.get(), value));
  }
}
