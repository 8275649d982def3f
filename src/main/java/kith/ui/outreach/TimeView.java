package kith.ui.outreach;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kith.outreach.Preferences;
import kith.ui.common.Icons;
import kith.ui.common.Inputs;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What being in touch takes against the time there is, and what to do where that is too little. */
final class TimeView extends VBox {
  private final TodayModel model;
  private final Words words = Words.of(TimeView.class);
  private final Label sentence = TodayView.sentence("today-budget");
  private final Spinner<Integer> hours = new Spinner<>(0, Preferences.HOURS_OF_A_MONTH, 0);
  private final VBox relief = new VBox();

  /**
   * @param doors write the plan
   */
  TimeView(TodayModel model, TodayView.Doors doors) {
    this.model = model;
    getStyleClass().add("today-time");
    Label title = new Label(words.get("time.title"));
    title.getStyleClass().add("today-section");
    sentence.setId("today-budget");
    relief.getStyleClass().add("today-relief");
    relief.setId("today-relief");
    Button calendar = new Button(words.get("plan"), Icons.of(Feather.DOWNLOAD));
    calendar.setId("today-plan");
    calendar.setOnAction(_ -> doors.plan().run());
    Button week = new Button(words.get("week.print"), Icons.of(Feather.PRINTER));
    week.setId("today-week");
    week.setOnAction(_ -> doors.week().run());
    RhythmsView rhythms = new RhythmsView(model.rhythms());
    getChildren().addAll(title, sentence, hours(), relief, rhythms, calendar, week);
  }

  private HBox hours() {
    Label label = new Label(words.get("hours"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(hours);
    hours.setId("today-hours");
    hours.setAccessibleText(words.get("hours"));
    hours.setEditable(true);
    hours.getStyleClass().add("today-hours");
    hours.valueProperty().subscribe((_, value) -> chosen(value));
    Inputs.undoneByFile(hours.getEditor(), model.edits());
    Inputs.onLeft(hours, model.edits()::leave);
    HBox line = new HBox(label, hours);
    line.getStyleClass().add("today-hours-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void chosen(Integer value) {
    Agenda known = model.agendaProperty().get();
    if (value != null && known != null && value != known.time().hours()) {
      model.setHours(value);
    }
  }

  void show(Agenda.Time time) {
    sentence.setText(time.sentence());
    if (!model.isTypingHours() && !Objects.equals(hours.getValue(), time.hours())) {
      hours.getValueFactory().setValue(time.hours());
    }
    relief.getChildren().clear();
    time.relief().ifPresent(this::propose);
    TodayView.showIf(relief, time.relief().isPresent());
  }

  private void propose(Agenda.Relief proposal) {
    add("today-relief-sentence", proposal.sentence());
    proposal.first().forEach(this::propose);
    if (proposal.more() > 0) {
      add("caption", words.get("relief.more", proposal.more()));
    }
    if (!proposal.relaxations().isEmpty()) {
      Button relax = new Button(words.get("relief.relax"), Icons.of(Feather.WIND));
      relax.setId("today-relax");
      relax.setOnAction(_ -> model.relax());
      relief.getChildren().add(relax);
    }
  }

  private void propose(Agenda.Slower slower) {
    Label sentence = TodayView.sentence("today-relaxation");
    sentence.setText(slower.sentence());
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Button one = new Button(words.get("relief.one"));
    one.getStyleClass().addAll("flat", "today-do", "relax-one");
    one.setMinWidth(USE_PREF_SIZE);
    one.setAccessibleText(words.get("relief.one.tip", slower.sentence()));
    one.setOnAction(_ -> model.relax(slower.relaxation()));
    HBox line = new HBox(sentence, one);
    line.getStyleClass().add("relaxation-line");
    line.setAlignment(Pos.CENTER_LEFT);
    relief.getChildren().add(line);
  }

  private void add(String style, String text) {
    Label line = TodayView.sentence(style);
    line.setText(text);
    relief.getChildren().add(line);
  }
}
