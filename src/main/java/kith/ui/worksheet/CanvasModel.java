package kith.ui.worksheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Words;
import kith.worksheet.Answers;
import kith.worksheet.Area;
import kith.worksheet.Template;

/** The canvases of one template about the selected person, and the answers of the one open. */
public final class CanvasModel implements AutoCloseable {
  private final Edits edits;
  private final Network network;
  private final Selection selection;
  private final Template template;
  private final Clock clock;
  private final Words words = Words.of(CanvasModel.class);
  private final ObjectProperty<Person> person = new SimpleObjectProperty<>();
  private final ObservableList<Worksheet> canvases = FXCollections.observableArrayList();
  private final ObjectProperty<Worksheet> open = new SimpleObjectProperty<>();
  private final StringProperty filled = new SimpleStringProperty("");
  private final Map<String, AnswerModel> answers = new LinkedHashMap<>();
  private final Map<UUID, UUID> lastOpen = new HashMap<>();
  private final Runnable unlisten;
  private final Subscription selecting;
  private final Subscription naming;

  /**
   * @param template what the canvases ask
   * @param clock tells the day on which a canvas is begun
   */
  public CanvasModel(Edits edits, Selection selection, Template template, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.selection = selection;
    this.template = template;
    this.clock = clock;
    template.areas().forEach(area -> answers.put(area.key(), new AnswerModel(area, this)));
    unlisten = edits.workspace().listen(_ -> refresh());
    selecting = selection.personProperty().subscribe(_ -> select());
    naming = edits.namingProperty().subscribe((_, _) -> rename());
  }

  /** People are called something else: nothing of what stood in the answers stays. */
  private void rename() {
    answers.values().forEach(answer -> answer.show(open.get(), true));
  }

  /** Whether what the owner wrote is not to be shown. */
  boolean isSafe() {
    return edits.isSafe();
  }

  /** What people and circles are called. */
  ReadOnlyObjectProperty<Naming> namingProperty() {
    return edits.namingProperty();
  }

  private void select() {
    edits.leave();
    open(null);
    refresh();
  }

  private void refresh() {
    Person now = selection.person().map(network::person).orElse(null);
    person.set(now);
    List<Worksheet> fresh = now == null ? List.of() : canvases(now.id());
    if (!fresh.equals(canvases)) {
      canvases.setAll(fresh);
    }
    UUID wanted =
        open.get() != null ? open.get().id() : now == null ? null : lastOpen.get(now.id());
    Optional<Worksheet> still =
        fresh.stream().filter(sheet -> sheet.id().equals(wanted)).findFirst();
    open(still.orElse(fresh.isEmpty() ? null : fresh.getFirst()));
  }

  /** Those begun last come first. */
  private List<Worksheet> canvases(UUID about) {
    return List.copyOf(network.worksheets()).reversed().stream()
        .filter(sheet -> about.equals(sheet.about()) && sheet.template().equals(template.id()))
        .sorted(Comparator.comparing(Worksheet::created).reversed())
        .toList();
  }

  private void open(Worksheet sheet) {
    boolean other = sheet == null || open.get() == null || !sheet.id().equals(open.get().id());
    open.set(sheet);
    answers.values().forEach(answer -> answer.show(sheet, other));
    filled.set(sheet == null ? "" : filled(sheet));
  }

  /** How much of a canvas has answers, in words. */
  public String filled(Worksheet sheet) {
    int all = template.areas().size();
    return words.get("filled", all - Answers.unfilled(template, sheet).size(), all);
  }

  /** What a canvas is called among those of a person: what it is for, as far as that is said. */
  public String title(Worksheet sheet) {
    if (isSafe()) {
      return words.get("untold");
    }
    String first = sheet.answer(template.areas().getFirst().key()).text().strip();
    return first.isEmpty() ? words.get("untitled") : first.lines().findFirst().orElseThrow();
  }

  /** What the canvases ask. */
  public Template template() {
    return template;
  }

  /** Whom they are about, or null. */
  public ReadOnlyObjectProperty<Person> personProperty() {
    return person;
  }

  /** The canvases about the selected person, newest first. */
  public ObservableList<Worksheet> canvases() {
    return canvases;
  }

  /** The canvas that is open, or null. */
  public ReadOnlyObjectProperty<Worksheet> openProperty() {
    return open;
  }

  /** How much of the open canvas has answers, in words. */
  public ReadOnlyStringProperty filledProperty() {
    return filled;
  }

  /** The answer in an area of the open canvas. */
  public AnswerModel answer(String area) {
    return answers.get(area);
  }

  /** Opens another canvas of the selected person. */
  public void choose(Worksheet sheet) {
    edits.leave();
    lastOpen.put(sheet.about(), sheet.id());
    open(network.worksheet(sheet.id()));
  }

  /** Begins a new canvas about the selected person and opens it. */
  public void begin() {
    Person about = person.get();
    if (about == null) {
      return;
    }
    Worksheet begun =
        Worksheet.begin(template.id(), about.id(), LocalDate.now(clock))
            .withStage(template.stages().isEmpty() ? "" : template.stages().getFirst().key());
    if (edits.apply(() -> Changes.fill(network, null, begun))) {
      choose(begun);
    }
  }

  /**
   * Takes the open canvas away.
   *
   * @return what was done, in a sentence; nothing if it could not be done
   */
  public Optional<String> remove() {
    Worksheet sheet = open.get();
    boolean removed = edits.apply(() -> Changes.removeWorksheet(network, sheet(sheet.id())));
    return removed
        ? Optional.of(words.get("removed", network.naming().name(person.get())))
        : Optional.empty();
  }

  private Worksheet sheet(UUID id) {
    return network.worksheet(id);
  }

  /** The effort stands elsewhere now. */
  public void setStage(String stage) {
    UUID id = open.get().id();
    if (!open.get().stage().equals(stage)) {
      edits.apply(() -> Changes.fill(network, sheet(id), sheet(id).withStage(stage)));
    }
  }

  /** An answer was typed in; it is saved soon. */
  void type(Area area, Answer answer) {
    UUID id = open.get().id();
    edits.type(key(id, area), () -> fill(id, area, answer));
  }

  /** An answer was chosen; it is saved at once. */
  void put(Area area, Answer answer) {
    edits.leave();
    type(area, answer);
    edits.leave();
  }

  private Optional<Change> fill(UUID id, Area area, Answer answer) {
    Worksheet before = sheet(id);
    if (before == null) {
      return Optional.empty();
    }
    Worksheet after = before.withAnswer(area.key(), answer);
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(Changes.fill(network, before, after));
  }

  boolean pending(Area area) {
    return open.get() != null && edits.pending(key(open.get().id(), area));
  }

  private static String key(UUID sheet, Area area) {
    return sheet + "." + area.key();
  }

  /** A field was left: what is typed from now on is undone by itself. */
  public void left() {
    edits.leave();
  }

  /** Saves what was typed and follows the file no more. */
  @Override
  public void close() {
    edits.leave();
    selecting.unsubscribe();
    naming.unsubscribe();
    unlisten.run();
  }
}
