package kith.ui.worksheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.Edits;
import kith.ui.common.Words;
import kith.worksheet.Answers;
import kith.worksheet.Area;
import kith.worksheet.Template;

/** The worksheet that is open: what it asks, and what is answered, saved as one types. */
public final class SheetModel {
  private final Edits edits;
  private final Network network;
  private final Words words = Words.of(SheetModel.class);
  private final ObjectProperty<Template> template = new SimpleObjectProperty<>();
  private final ObjectProperty<Worksheet> sheet = new SimpleObjectProperty<>();
  private final StringProperty filled = new SimpleStringProperty("");
  private final Map<Template, Map<String, AnswerModel>> answers = new HashMap<>();

  SheetModel(Edits edits) {
    this.edits = edits;
    this.network = edits.workspace().network();
  }

  /**
   * Shows a worksheet as it is now.
   *
   * @param asks its template, or null together with the worksheet
   */
  void show(Template asks, Worksheet now) {
    boolean other =
        now == null
            || sheet.get() == null
            || !now.id().equals(sheet.get().id())
            || !asks.equals(template.get());
    if (now == null) {
      sheet.set(null);
      template.set(null);
      filled.set("");
      return;
    }
    if (!asks.equals(template.get())) {
      sheet.set(null);
      template.set(asks);
    }
    answers().values().forEach(answer -> answer.show(now, other));
    sheet.set(now);
    filled.set(filled(asks, now));
  }

  /** People are called something else: nothing of what stood in the answers stays. */
  void rename() {
    if (sheet.get() != null) {
      answers().values().forEach(answer -> answer.show(sheet.get(), true));
    }
  }

  private Map<String, AnswerModel> answers() {
    return answers.computeIfAbsent(template.get(), this::answers);
  }

  private Map<String, AnswerModel> answers(Template asks) {
    Map<String, AnswerModel> made = new LinkedHashMap<>();
    asks.areas().forEach(area -> made.put(area.key(), new AnswerModel(area, this)));
    return made;
  }

  /** How much of a worksheet has answers, in words. */
  String filled(Template asks, Worksheet now) {
    int all = asks.asked().size();
    return words.get("filled", all - Answers.unfilled(asks, now).size(), all);
  }

  /** The worksheet, or null. */
  public ReadOnlyObjectProperty<Worksheet> sheetProperty() {
    return sheet;
  }

  /** What it asks; null if there is none. */
  public ReadOnlyObjectProperty<Template> templateProperty() {
    return template;
  }

  /** How much of it has answers, in words. */
  public ReadOnlyStringProperty filledProperty() {
    return filled;
  }

  /** The answer in one of its areas. */
  public AnswerModel answer(String area) {
    return answers().get(area);
  }

  /** The answers of a template's worksheets, whichever of them is open. */
  AnswerModel answer(Template asks, Area area) {
    return answers.computeIfAbsent(asks, this::answers).get(area.key());
  }

  /** Whether what the owner wrote is not to be shown. */
  boolean isSafe() {
    return edits.isSafe();
  }

  /** What people and circles are called. */
  ReadOnlyObjectProperty<Naming> namingProperty() {
    return edits.namingProperty();
  }

  Network network() {
    return network;
  }

  /** Something else than the worksheet changes with it. */
  void apply(Supplier<Change> change) {
    edits.apply(change);
  }

  private Worksheet now(UUID id) {
    return network.worksheet(id);
  }

  /** The effort stands elsewhere now. */
  public void setStage(String stage) {
    change(now -> now.withStage(stage));
  }

  /** An answer was typed in; it is saved soon. */
  void type(Area area, Answer answer) {
    UUID id = sheet.get().id();
    edits.type(key(id, area), () -> fill(id, now -> now.withAnswer(area.key(), answer)));
  }

  /** An answer was chosen; it is saved at once. */
  void put(Area area, Answer answer) {
    edits.leave();
    type(area, answer);
    edits.leave();
  }

  /** The worksheet becomes another, at once and as one step to undo. */
  void change(UnaryOperator<Worksheet> edit) {
    UUID id = sheet.get().id();
    edits.leave();
    edits.type(id.toString(), () -> fill(id, edit));
    edits.leave();
  }

  private Optional<Change> fill(UUID id, UnaryOperator<Worksheet> edit) {
    Worksheet before = now(id);
    if (before == null) {
      return Optional.empty();
    }
    Worksheet after = edit.apply(before);
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(Changes.fill(network, before, after));
  }

  boolean pending(Area area) {
    return sheet.get() != null && edits.pending(key(sheet.get().id(), area));
  }

  private static String key(UUID sheet, Area area) {
    return sheet + "." + area.key();
  }

  /** A field was left: what is typed from now on is undone by itself. */
  public void left() {
    edits.leave();
  }
}
