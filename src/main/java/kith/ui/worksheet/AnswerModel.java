package kith.ui.worksheet;

import java.time.LocalDate;
import java.util.ArrayList;
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
import kith.worksheet.Checklist;
import kith.worksheet.Option;

/** The answer in one area of the worksheet that is open. */
public final class AnswerModel {
  private final Area area;
  private final SheetModel sheet;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final ObjectProperty<Option> choice = new SimpleObjectProperty<>();
  private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>();
  private final PlotModel plot;
  private final AuditModel audit;
  private final ObservableList<UUID> people = FXCollections.observableArrayList();
  private final ObservableList<Checklist.Item> items = FXCollections.observableArrayList();
  private final ObservableList<String> circles = FXCollections.observableArrayList();
  private Answer seen = Answer.text("");
  private boolean showing;

  AnswerModel(Area area, SheetModel sheet) {
    this.area = area;
    this.sheet = sheet;
    this.plot = area.kind() == Area.Kind.PLOT ? new PlotModel(area, sheet) : null;
    this.audit = area.of().isEmpty() ? null : new AuditModel(area, sheet);
    text.subscribe((_, _) -> typed());
    day.subscribe((_, now) -> picked(now == null ? "" : now.toString()));
    choice.subscribe((_, now) -> picked(now == null ? "" : now.key()));
    scale.subscribe((_, now) -> picked(now == null ? "" : now.toString()));
  }

  private boolean isTyped() {
    return switch (area.kind()) {
      case TEXT, LINE, NUMBER, PEOPLE -> true;
      case DATE, CHOICE, SCALE, CHECKLIST, CIRCLES, PLOT, PAIRS, FINDINGS -> false;
    };
  }

  private void typed() {
    if (!showing && !sheet.isSafe() && isTyped()) {
      sheet.type(area, new Answer(text.get(), List.copyOf(people)));
    }
  }

  private void picked(String value) {
    if (!showing) {
      sheet.put(area, Answer.text(value));
    }
  }

  /**
   * Shows the answer of a worksheet; what is being typed is left alone.
   *
   * @param other whether it is another worksheet than before
   */
  void show(Worksheet from, boolean other) {
    if (plot != null) {
      plot.show(from);
    }
    if (audit != null) {
      audit.show(from);
    }
    Answer now = from.answer(area.key());
    boolean changed = other || !now.equals(seen);
    seen = now;
    if (!changed || !other && sheet.pending(area)) {
      return;
    }
    showing = true;
    day.set(Answers.date(now).orElse(null));
    choice.set(area.choice(now.text()).orElse(null));
    if (area.kind() == Area.Kind.SCALE) {
      scale.set(Answers.scale(area, now).stream().boxed().findFirst().orElse(null));
    }
    show(people, now.people());
    if (area.kind() == Area.Kind.CIRCLES) {
      show(circles, Answers.circles(now));
    } else if (area.kind() == Area.Kind.CHECKLIST) {
      showItems(sheet.isSafe() ? Answer.text("") : now, other);
    }
    String said = sheet.isSafe() ? "" : now.text();
    if (other || !new Answer(text.get(), List.of()).text().equals(said)) {
      text.set(said);
    }
    showing = false;
  }

  /** What is just being written, and is not a thing to tick off yet, stays. */
  private void showItems(Answer now, boolean other) {
    if (other || !Checklist.answer(items).equals(now)) {
      show(items, Checklist.of(area, now));
    }
  }

  private static <T> void show(ObservableList<T> shown, List<T> now) {
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
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

  /** The answer as a number of the area's scale, or null. */
  public ObjectProperty<Integer> scaleProperty() {
    return scale;
  }

  /** The people of the answer. */
  public ObservableList<UUID> people() {
    return people;
  }

  /** Others are the answer now; no more than the area has room for. */
  public void setPeople(List<UUID> value) {
    List<UUID> fit = List.copyOf(value.subList(0, Math.min(value.size(), area.room())));
    show(people, fit);
    sheet.put(area, new Answer(sheet.isSafe() ? seen.text() : text.get(), fit));
  }

  /**
   * Somebody is named, too: put in the middle of a plot, or at the end of the others.
   *
   * @return whether there was room for them, or they were in already
   */
  public boolean add(UUID person) {
    if (people.contains(person)) {
      return true;
    }
    if (people.size() >= area.room()) {
      return false;
    }
    if (plot != null) {
      plot.add(person);
    } else {
      List<UUID> more = new ArrayList<>(people);
      more.add(person);
      setPeople(more);
    }
    return true;
  }

  /** The people on the plot, if the area is one; else null. */
  public PlotModel plot() {
    return plot;
  }

  /** What the area asks or tells of people named elsewhere, if it does; else null. */
  public AuditModel audit() {
    return audit;
  }

  /** What is to be ticked off; changed only by the methods below. */
  public ObservableList<Checklist.Item> items() {
    return items;
  }

  /** Something is ticked off, or is to be done again. */
  public void tick(int index, boolean done) {
    items.set(index, new Checklist.Item(done, items.get(index).text()));
    sheet.put(area, Checklist.answer(items));
  }

  /** The words of something are typed. */
  public void write(int index, String words) {
    Checklist.Item before = items.get(index);
    if (!before.text().equals(words)) {
      items.set(index, new Checklist.Item(before.done(), words));
      sheet.type(area, Checklist.answer(items));
    }
  }

  /** Something is listed at the end. */
  public void list(String words) {
    items.add(new Checklist.Item(false, words));
    sheet.put(area, Checklist.answer(items));
  }

  /** Something is listed no more. */
  public void unlist(int index) {
    items.remove(index);
    sheet.put(area, Checklist.answer(items));
  }

  /** The names of the circles of the answer, as they were written. */
  public ObservableList<String> circles() {
    return circles;
  }

  /** Others are the answer now. */
  public void setCircles(List<String> names) {
    show(circles, names);
    sheet.put(area, Answer.text(String.join("\n", names)));
  }
}
