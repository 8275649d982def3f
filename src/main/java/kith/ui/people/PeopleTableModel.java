package kith.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.KithException;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Visible;
import kith.network.Withheld;
import kith.network.Worksheet;
import kith.ui.common.Edits;
import kith.ui.common.Words;

/**
 * The people whom the map shows as rows: those who fit what one looks for, sorted. An edit moves
 * the rows it is about; everything is sorted anew in the background.
 */
public final class PeopleTableModel implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PeopleTableModel.class.getName());
  private static final String COLUMNS = "table.columns";
  private static final String SORT = "table.sort";
  private static final String DESCENDING = "-";

  /** Up to so many rows, each is put where it belongs; sorting more anew is faster. */
  private static final int FEW = 64;

  /** So many rows are made at once; the window has to answer between one step and the next. */
  private static final int STEP = 1_000;

  private final Edits edits;
  private final Network network;
  private final ObservableValue<Visible> visible;
  private final Executor background;
  private final Executor window;
  private final Consumer<String> errors;
  private final Clock clock;
  private final Words words = Words.of(PeopleTableModel.class);
  private final Map<UUID, PersonRow> all = new LinkedHashMap<>();
  private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
  private final ObservableList<PeopleColumn> columns = FXCollections.observableArrayList();
  private final ObservableList<PersonRow> rowsSeen = FXCollections.unmodifiableObservableList(rows);
  private final ObservableList<PeopleColumn> columnsSeen =
      FXCollections.unmodifiableObservableList(columns);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper();
  private Naming naming;
  private final Runnable unlisten;
  private final Subscription seeing;
  private PeopleColumn by = PeopleColumn.NAME;
  private boolean descending;
  private RowOrder order;
  private long asked;
  private long arranged;
  private long made;
  private boolean making;
  private boolean shown;
  private boolean stale = true;

  /**
   * @param edits of the open file
   * @param visible whom the map shows
   * @param background where rows are sorted
   * @param window runs on the thread of the workspace
   * @param errors shows a sentence to the owner
   * @param clock tells today
   */
  public PeopleTableModel(
      Edits edits,
      ObservableValue<Visible> visible,
      Executor background,
      Executor window,
      Consumer<String> errors,
      Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.visible = visible;
    this.background = background;
    this.window = window;
    this.errors = errors;
    this.clock = clock;
    restore();
    order = wanted();
    naming = network.naming();
    unlisten = edits.workspace().listen(this::follow);
    seeing = visible.subscribe((_, _) -> arrange());
    filter.subscribe((_, _) -> arrange());
  }

  private void restore() {
    List<PeopleColumn> kept = PeopleColumn.named(network.setting(COLUMNS).orElse(""));
    columns.setAll(kept.isEmpty() ? PeopleColumn.USUAL : kept);
    String sort = network.setting(SORT).orElse("");
    descending = sort.startsWith(DESCENDING);
    by =
        PeopleColumn.named(descending ? sort.substring(DESCENDING.length()) : sort).stream()
            .findFirst()
            .orElse(PeopleColumn.NAME);
  }

  private RowOrder wanted() {
    return new RowOrder(RowOrder.words(filter.get()), List.copyOf(columns), by, descending);
  }

  /** Whether anybody looks at the table; while nobody does, it costs an edit nothing. */
  public void setShown(boolean value) {
    shown = value;
    stale |= making;
    made++;
    if (shown && stale) {
      make();
    }
  }

  /** Makes all rows, step by step. */
  private void make() {
    making = true;
    stale = false;
    all.clear();
    naming = network.naming();
    make(List.copyOf(network.people()), 0, ++made);
  }

  private void make(List<Person> everybody, int from, long turn) {
    if (turn != made) {
      return;
    }
    int to = Math.min(from + STEP, everybody.size());
    LocalDate today = LocalDate.now(clock);
    everybody
        .subList(from, to)
        .forEach(now -> all.put(now.id(), PersonRow.of(network, now, today)));
    if (to < everybody.size()) {
      window.execute(() -> make(everybody, to, turn));
    } else {
      making = false;
      arrange();
    }
  }

  private void follow(Change change) {
    if (!shown) {
      stale = true;
      return;
    }
    if (making) {
      make();
      return;
    }
    Set<UUID> touched = new LinkedHashSet<>();
    change.edits().forEach(edit -> touched.addAll(touched(edit)));
    boolean renamed = naming != network.naming();
    if (renamed || touched.size() > FEW || arranged != asked) {
      touched.forEach(this::renew);
      rename();
      arrange();
    } else if (!touched.isEmpty()) {
      change(() -> touched.forEach(this::replace));
      people.set((int) all.values().stream().filter(this::isSeen).count());
    }
  }

  private void rename() {
    if (naming != network.naming()) {
      naming = network.naming();
      problem.set("");
      all.replaceAll((_, row) -> row.named(naming));
    }
  }

  private Collection<UUID> touched(Edit edit) {
    return Stream.of(edit.before() == null ? edit.after() : edit.before(), edit.fact())
        .flatMap(fact -> touched(fact).stream())
        .toList();
  }

  private Collection<UUID> touched(Fact fact) {
    return switch (fact) {
      case Person now -> List.of(now.id());
      case Membership membership -> List.of(membership.person());
      case Tie tie -> List.of(tie.from(), tie.to());
      case Interaction contact -> contact.people();
      case Circle circle -> network.members(circle.id());
      case Worksheet _, Promise _, Favour _, Place _, Setting _ -> List.of();
    };
  }

  /** The row of a person as the network has them now; null if it has them no more. */
  private PersonRow renew(UUID id) {
    Person now = network.person(id);
    if (now == null) {
      all.remove(id);
      return null;
    }
    PersonRow row = PersonRow.of(network, now, LocalDate.now(clock));
    all.put(id, row);
    return row;
  }

  private void replace(UUID id) {
    int before = indexOf(id);
    PersonRow row = renew(id);
    boolean stays = row != null && isSeen(row) && order.accepts(row);
    if (before >= 0) {
      rows.remove(before);
    }
    if (stays) {
      rows.add(-1 - Collections.binarySearch(rows, row, order), row);
    }
  }

  private boolean isSeen(PersonRow row) {
    return visible.getValue().people().test(network.person(row.id()));
  }

  /** Sorts everything anew in the background; only the last of several wishes is shown. */
  private void arrange() {
    if (!shown) {
      stale = true;
      return;
    }
    if (making) {
      return;
    }
    long turn = ++asked;
    RowOrder next = wanted();
    List<PersonRow> seen = all.values().stream().filter(this::isSeen).toList();
    background.execute(
        () -> {
          List<PersonRow> sorted = next.of(seen);
          window.execute(() -> show(turn, next, seen.size(), sorted));
        });
  }

  private void show(long turn, RowOrder next, int seen, List<PersonRow> sorted) {
    if (turn == asked) {
      arranged = turn;
      order = next;
      people.set(seen);
      change(() -> rows.setAll(sorted));
      ready.set(true);
    }
  }

  private void change(Runnable work) {
    changing.set(true);
    work.run();
    changing.set(false);
  }

  /** The rows, filtered and sorted. */
  public ObservableList<PersonRow> rows() {
    return rowsSeen;
  }

  /**
   * Whether rows are coming, going or moving just now: whom they select is not the owner's wish.
   */
  public ReadOnlyBooleanProperty changingProperty() {
    return changing.getReadOnlyProperty();
  }

  /** Whether the rows have been made once: before that, no rows do not mean nobody. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** How many people there are on the map, and would be here without a filter. */
  public ReadOnlyIntegerProperty peopleProperty() {
    return people.getReadOnlyProperty();
  }

  /** Where somebody's row is; negative if they have none now. */
  public int indexOf(UUID id) {
    PersonRow row = all.get(id);
    int index = row == null ? -1 : Collections.binarySearch(rows, row, order);
    return index < 0 || !rows.get(index).id().equals(id) ? -1 : index;
  }

  /** The words one looks for, in any of the columns. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** The columns that are shown, in their order. */
  public ObservableList<PeopleColumn> columns() {
    return columnsSeen;
  }

  /** Shows these columns from now on; the name is always among them. */
  public void setColumns(List<PeopleColumn> wanted) {
    List<PeopleColumn> next = new ArrayList<>(wanted);
    if (!next.contains(PeopleColumn.NAME)) {
      next.addFirst(PeopleColumn.NAME);
    }
    if (!next.equals(columns)) {
      columns.setAll(next);
      remember(COLUMNS, String.join(" ", next.stream().map(PeopleColumn::id).toList()));
      arrange();
    }
  }

  /** Shows a column, after the others, or leaves it out. */
  public void choose(PeopleColumn column, boolean wanted) {
    List<PeopleColumn> next = new ArrayList<>(columns);
    next.remove(column);
    if (wanted) {
      next.add(column);
    }
    setColumns(next);
  }

  /** Sorts by a column. */
  public void sort(PeopleColumn column, boolean downwards) {
    if (column != by || downwards != descending) {
      by = column;
      descending = downwards;
      remember(SORT, (downwards ? DESCENDING : "") + column.id());
      arrange();
    }
  }

  /** The column the rows are sorted by. */
  public PeopleColumn sortedBy() {
    return by;
  }

  /** Whether the last comes first. */
  public boolean isDescending() {
    return descending;
  }

  private void remember(String name, String value) {
    edits
        .workspace()
        .remember(List.of(new Setting(name, value)))
        .whenCompleteAsync((_, failure) -> tell(failure), window);
  }

  private void tell(Throwable failure) {
    if (failure != null && failure.getCause() instanceof KithException cannot) {
      errors.accept(cannot.getMessage());
    } else if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "How the table looks could not be kept", failure);
    }
  }

  /** What people and circles are called; while names are safe, no text is edited. */
  public ReadOnlyObjectProperty<Naming> namingProperty() {
    return edits.namingProperty();
  }

  /**
   * Writes what somebody is called, does, or where, unless names are safe; one change.
   *
   * @return whether it was written; {@link #problemProperty} or an error says why not
   */
  public boolean write(UUID id, PersonField field, String text) {
    if (edits.isSafe()) {
      return false;
    }
    Person now = network.person(id);
    boolean accepted = now == null || field.accepts(text);
    problem.set(
        accepted
            ? ""
            : words.get("problem." + field.key(), network.naming().name(now), field.read(now)));
    boolean same = accepted && (now == null || field.write(now, text).equals(now));
    return same || accepted && edit(id, person -> field.write(person, text));
  }

  /** The owner says how close they are to somebody, 0 to 5; one change. */
  public void setCloseness(UUID id, int closeness) {
    Person now = network.person(id);
    if (now != null && !now.me() && now.closeness() != closeness) {
      edit(id, person -> person.withCloseness(closeness));
    }
  }

  private boolean edit(UUID id, UnaryOperator<Person> edit) {
    return edits.apply(
        () -> Changes.editPerson(network.person(id), edit.apply(network.person(id))));
  }

  /** Why what was written last could not be kept, in one sentence; empty if it could. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The rows of those who may go to others: who is {@link Withheld} may not. */
  public List<PersonRow> forOthers(List<PersonRow> wanted) {
    return wanted.stream().filter(row -> !Withheld.has(network, row.id())).toList();
  }

  /** Rows as CSV: a header and the columns that are shown. */
  public String csv(List<PersonRow> wanted) {
    return PeopleCsv.of(wanted, columns, this::title);
  }

  /** What a column is called. */
  public String title(PeopleColumn column) {
    return words.get("column." + column.id());
  }

  @Override
  public void close() {
    shown = false;
    asked++;
    made++;
    seeing.unsubscribe();
    unlisten.run();
  }
}
