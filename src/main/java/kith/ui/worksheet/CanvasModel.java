package kith.ui.worksheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Setting;
import kith.network.Worksheet;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Words;
import kith.worksheet.Answers;
import kith.worksheet.Area;
import kith.worksheet.Prose;
import kith.worksheet.Template;
import kith.worksheet.Templates;

/**
 * The worksheets about the selected person and those they are named in; the owner's own while they
 * or nobody is selected. One of them may be open.
 */
public final class CanvasModel implements AutoCloseable {
  /** Stands for nobody where it is remembered what was open. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Edits edits;
  private final Network network;
  private final Selection selection;
  private final Clock clock;
  private final Words words = Words.of(CanvasModel.class);
  private final SheetModel sheet;
  private final TemplateModel templates;
  private final ObjectProperty<Person> person = new SimpleObjectProperty<>();
  private final ObservableList<Worksheet> canvases = FXCollections.observableArrayList();
  private final ObservableList<Worksheet> naming = FXCollections.observableArrayList();
  private final ObservableList<Template> offered = FXCollections.observableArrayList();
  private final ObjectProperty<List<Question>> questions = new SimpleObjectProperty<>(List.of());
  private final Map<UUID, UUID> lastOpen = new HashMap<>();
  private List<Template> known;
  private UUID asking;
  private boolean quiet;
  private final Runnable unlisten;
  private final Subscription selecting;
  private final Subscription renaming;

  /**
   * A role in a worksheet that nobody fills yet.
   *
   * @param sheet the worksheet's id
   * @param area the key of the area
   * @param words what is asked, in a few
   */
  public record Question(UUID sheet, String area, String words) {}

  /**
   * @param clock tells the day on which a worksheet is begun
   */
  public CanvasModel(Edits edits, Selection selection, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.selection = selection;
    this.clock = clock;
    known = Templates.of(network);
    sheet = new SheetModel(edits);
    templates = new TemplateModel(edits);
    sheet.sheetProperty().subscribe(this::asks);
    unlisten = edits.workspace().listen(this::changed);
    selecting = selection.personProperty().subscribe(_ -> select());
    renaming = edits.namingProperty().subscribe((_, _) -> sheet.rename());
  }

  private void changed(Change change) {
    boolean asksOtherwise =
        change.edits().stream()
            .anyMatch(edit -> edit.fact() instanceof Setting s && Templates.isIn(s));
    if (asksOtherwise) {
      known = Templates.of(network);
    }
    refresh();
  }

  private void select() {
    edits.leave();
    sheet.show(null, null);
    refresh();
  }

  private void refresh() {
    Person now = selection.person().map(network::person).orElse(null);
    person.set(now);
    Predicate<Worksheet> about =
        isMine()
            ? one -> one.about() == null || network.person(one.about()).me()
            : one -> now.id().equals(one.about());
    Collection<Worksheet> theirs = isMine() ? network.worksheets() : network.worksheets(now.id());
    show(canvases, theirs.stream().filter(about));
    show(naming, isMine() ? Stream.empty() : theirs.stream().filter(about.negate()));
    Template.About whom = isMine() ? Template.About.ME : Template.About.PERSON;
    List<Template> fitting = known.stream().filter(one -> one.about() == whom).toList();
    if (!fitting.equals(offered)) {
      offered.setAll(fitting);
    }
    reopen();
    ask();
  }

  /** The worksheet opened last that asks something on the map goes on asking. */
  private void asks(Worksheet opened) {
    boolean asks =
        opened != null
            && template(opened).areas().stream().anyMatch(area -> !area.ghost().isEmpty());
    if (asks) {
      asking = opened.id();
      ask();
    }
  }

  /** Asks nothing on the map, until the owner opens a worksheet or wants the next question. */
  public void askNoMore() {
    quiet = true;
    ask();
  }

  /** Asks on the map again. */
  public void askAgain() {
    quiet = false;
    ask();
  }

  private void ask() {
    Worksheet of = asking == null || quiet ? null : network.worksheet(asking);
    List<Question> now =
        of == null
            ? List.of()
            : Answers.unfilled(template(of), of).stream()
                .filter(area -> !area.ghost().isEmpty())
                .map(area -> new Question(of.id(), area.key(), area.ghost()))
                .toList();
    if (!now.equals(questions.get())) {
      questions.set(now);
    }
  }

  /** The roles nobody fills yet, in the worksheet opened last that has any; none while put away. */
  public ReadOnlyObjectProperty<List<Question>> questionsProperty() {
    return questions;
  }

  /** Those begun last come first. */
  private static void show(ObservableList<Worksheet> shown, Stream<Worksheet> sheets) {
    List<Worksheet> now =
        sheets.toList().reversed().stream()
            .sorted(Comparator.comparing(Worksheet::created).reversed())
            .toList();
    if (!now.equals(shown)) {
      shown.setAll(now);
    }
  }

  /** Opens what was open, if it is there, or else the newest that is about them. */
  private void reopen() {
    Worksheet shown = sheet.sheetProperty().get();
    UUID wanted = shown != null ? shown.id() : lastOpen.get(key());
    Optional<Worksheet> still =
        Stream.concat(canvases.stream(), naming.stream())
            .filter(one -> one.id().equals(wanted))
            .findFirst();
    Worksheet next = still.orElse(canvases.isEmpty() ? null : canvases.getFirst());
    sheet.show(next == null ? null : template(next), next);
  }

  private UUID key() {
    return isMine() ? NOBODY : person.get().id();
  }

  /** Whether these are the owner's own. */
  public boolean isMine() {
    return person.get() == null || person.get().me();
  }

  /** What a worksheet asks. */
  Template template(Worksheet of) {
    return known.stream()
        .filter(one -> one.id().equals(of.template()))
        .findFirst()
        .orElseGet(() -> Templates.unknown(of));
  }

  /** What a worksheet is called among others: what it is for, as far as that is said. */
  public String title(Worksheet of) {
    if (edits.isSafe()) {
      return words.get("untold");
    }
    Template asks = template(of);
    return asks.areas().stream()
        .filter(area -> area.kind() == Area.Kind.TEXT || area.kind() == Area.Kind.LINE)
        .limit(1)
        .flatMap(area -> Prose.of(of.answer(area.key()).text()).blocks().stream())
        .map(block -> block.runs().stream().map(Prose.Run::text).collect(Collectors.joining()))
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElseGet(() -> asks.stages().isEmpty() ? asks.title() : words.get("untitled"));
  }

  /** The worksheet that is open, and its answers. */
  public SheetModel sheet() {
    return sheet;
  }

  /** The template that is being changed, if one is. */
  public TemplateModel templates() {
    return templates;
  }

  /** Whom they are about, or null. */
  public ReadOnlyObjectProperty<Person> personProperty() {
    return person;
  }

  /** The worksheets about the selected person, or the owner's own; newest first. */
  public ObservableList<Worksheet> canvases() {
    return canvases;
  }

  /** Those about others, or nobody, in which the selected person is named; newest first. */
  public ObservableList<Worksheet> naming() {
    return naming;
  }

  /** What can be begun now. */
  public ObservableList<Template> offered() {
    return offered;
  }

  /** The worksheet that is open, or null. */
  public ReadOnlyObjectProperty<Worksheet> openProperty() {
    return sheet.sheetProperty();
  }

  /** How much of the open worksheet has answers, in words. */
  public ReadOnlyStringProperty filledProperty() {
    return sheet.filledProperty();
  }

  /** What people and circles are called. */
  ReadOnlyObjectProperty<Naming> namingProperty() {
    return edits.namingProperty();
  }

  /** The answer in an area of the open worksheet. */
  public AnswerModel answer(String area) {
    return sheet.answer(area);
  }

  /** Opens another of these worksheets. */
  public void choose(Worksheet wanted) {
    edits.leave();
    Worksheet now = network.worksheet(wanted.id());
    lastOpen.put(key(), now.id());
    sheet.show(template(now), now);
    askAgain();
  }

  /** Opens the worksheet of a question. */
  public void open(Question question) {
    go(network.worksheet(question.sheet()));
  }

  /** People are named as the answer to a question; as many as there is room for. */
  public void answer(Question question, List<UUID> people) {
    open(question);
    people.forEach(sheet.answer(question.area())::add);
  }

  /** Opens a worksheet, whoever is selected: whom it is about is from now on. */
  public void go(Worksheet wanted) {
    boolean here = canvases.contains(wanted) || naming.contains(wanted);
    if (!here) {
      lastOpen.put(Objects.requireNonNullElse(wanted.about(), NOBODY), wanted.id());
      selection.select(about(wanted));
    }
    choose(wanted);
  }

  private UUID about(Worksheet wanted) {
    boolean mine = wanted.about() == null || network.person(wanted.about()).me();
    return mine ? network.me().map(Person::id).orElse(null) : wanted.about();
  }

  /** Begins the usual worksheet: to reach out, or the first of the owner's own. */
  public void begin() {
    begin(offered.getFirst());
  }

  /**
   * Begins a worksheet and opens it: about the selected person, or about the owner, who is selected
   * then.
   */
  public void begin(Template template) {
    UUID about = person.get() == null ? null : person.get().id();
    if (template.about() == Template.About.ME) {
      about = network.me().map(Person::id).orElse(null);
      selection.select(about);
    } else if (isMine()) {
      return;
    }
    Worksheet begun =
        Worksheet.begin(template.id(), about, LocalDate.now(clock))
            .withStage(template.stages().isEmpty() ? "" : template.stages().getFirst().key());
    if (edits.apply(() -> Changes.fill(network, null, begun))) {
      choose(begun);
    }
  }

  /**
   * Takes the open worksheet away.
   *
   * @return what was done, in a sentence; nothing if it could not be done
   */
  public Optional<String> remove() {
    Worksheet now = openProperty().get();
    boolean removed =
        edits.apply(() -> Changes.removeWorksheet(network, network.worksheet(now.id())));
    Person about = now.about() == null ? null : network.person(now.about());
    String said =
        about == null || about.me()
            ? words.get("removed.own")
            : words.get("removed", network.naming().name(about));
    return removed ? Optional.of(said) : Optional.empty();
  }

  /** Worksheets as they are now, to be written to a file. */
  public SheetExport export(List<Worksheet> sheets) {
    return new SheetExport(network, sheets, this::template);
  }

  /** The effort stands elsewhere now. */
  public void setStage(String stage) {
    sheet.setStage(stage);
  }

  /** A field was left: what is typed from now on is undone by itself. */
  public void left() {
    sheet.left();
  }

  /** Saves what was typed and follows the file no more. */
  @Override
  public void close() {
    edits.leave();
    selecting.unsubscribe();
    renaming.unsubscribe();
    templates.close();
    unlisten.run();
  }
}
