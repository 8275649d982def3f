package kith.ui.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Place;
import kith.outreach.Outlook;
import kith.outreach.OutreachChanges;
import kith.outreach.Preferences;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * Whom to reach out to today, and what the owner does about it. While it is wanted it follows the
 * network: what changes is worked out in the background, however much changes meanwhile. Belongs to
 * the window's thread.
 */
public final class TodayModel implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(TodayModel.class.getName());

  /** By which hours that are typed or stepped in a row are undone as one. */
  private static final String HOURS = "outreach.hours";

  /** How long something can be put off. */
  enum Later {
    TOMORROW(day -> day.plusDays(1)),
    WEEK(day -> day.plusWeeks(1)),
    MONTH(day -> day.plusMonths(1));

    private final UnaryOperator<LocalDate> until;

    Later(UnaryOperator<LocalDate> until) {
      this.until = until;
    }

    LocalDate from(LocalDate today) {
      return until.apply(today);
    }
  }

  private final Edits edits;
  private final Network network;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Words words = Words.of(TodayModel.class);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObjectProperty<Agenda> agenda = new SimpleObjectProperty<>();
  private final Runnable unlisten;
  private UUID pointed;
  private boolean working;
  private boolean stale;

  /**
   * @param edits of the open file
   * @param dialogs says what went wrong
   * @param clock tells today
   */
  public TodayModel(Edits edits, Tasks tasks, Dialogs dialogs, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
    unlisten = edits.workspace().listen(this::changed);
  }

  /** Whether Today is wanted now. */
  public ReadOnlyBooleanProperty openProperty() {
    return open;
  }

  /** What it says; null until that is worked out. */
  ReadOnlyObjectProperty<Agenda> agendaProperty() {
    return agenda;
  }

  /** Today is wanted. */
  public void open() {
    if (!open.get()) {
      pointed = null;
      open.set(true);
      refresh();
    }
  }

  /** Today is wanted no more. */
  public void leave() {
    open.set(false);
    agenda.set(null);
  }

  /** The owner wants to see somebody of the list on the map, and goes on with the list. */
  void point(UUID person) {
    pointed = person;
  }

  /** The selection went to somebody: whoever is not of the list wants the panel. */
  public void follow(UUID person) {
    if (person != null && !person.equals(pointed)) {
      leave();
    }
  }

  private void changed(Change change) {
    if (Naming.isIn(change)) {
      agenda.set(null);
    }
    if (open.get() && change.edits().stream().map(Edit::fact).anyMatch(TodayModel::counts)) {
      refresh();
    }
  }

  private static boolean counts(Fact fact) {
    return !(fact instanceof Place);
  }

  /** Once it is worked out, everything that changed meanwhile is worked out at one go. */
  private void refresh() {
    if (working) {
      stale = true;
      return;
    }
    working = true;
    stale = false;
    List<Fact> facts = network.facts();
    Naming naming = network.naming();
    LocalDate today = today();
    CompletableFuture.supplyAsync(
            () -> Agenda.of(Outlook.of(facts, today), naming), tasks.background())
        .whenCompleteAsync(this::workedOut, tasks.window());
  }

  private void workedOut(Agenda found, Throwable failure) {
    working = false;
    if (!open.get()) {
      return;
    }
    if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "Working out whom to reach out to", failure);
      leave();
      dialogs.error(words.get("failed"));
    } else if (stale) {
      refresh();
    } else {
      agenda.set(found);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** An entry is dealt with. */
  void done(Agenda.Entry entry) {
    deal(entry, () -> OutreachChanges.done(network, entry.reason(), today()));
  }

  /** An entry is put off. */
  void later(Agenda.Entry entry, Later later) {
    deal(entry, () -> OutreachChanges.putOff(network, entry.reason(), later.from(today())));
  }

  /** An entry is not to be told again. */
  void never(Agenda.Entry entry) {
    deal(entry, () -> OutreachChanges.never(network, entry.reason()));
  }

  /** The entry is gone at once, also before the rest is worked out anew. */
  private void deal(Agenda.Entry entry, Supplier<Change> change) {
    if (network.person(entry.reason().person()) != null && edits.apply(change)) {
      Agenda now = agenda.get();
      agenda.set(now == null ? null : now.without(entry));
    }
  }

  /** The owner has so many hours a month; saved as one types. */
  void setHours(int hours) {
    edits.type(HOURS, () -> prefer(now -> now.withHours(hours)));
  }

  /** Whether hours were typed that are not saved yet. */
  boolean isTypingHours() {
    return edits.pending(HOURS);
  }

  private Optional<Change> prefer(UnaryOperator<Preferences> otherwise) {
    Function<String, Optional<String>> setting = network::setting;
    Preferences now = Preferences.of(setting);
    Preferences next = otherwise.apply(now);
    return next.equals(now) ? Optional.empty() : Optional.of(OutreachChanges.prefer(network, next));
  }

  /** Slows down the rhythms that are proposed. */
  void relax() {
    Agenda now = agenda.get();
    if (now != null) {
      now.time()
          .relief()
          .ifPresent(
              relief -> edits.apply(() -> OutreachChanges.relax(network, relief.relaxations())));
    }
  }

  /** What fields are saved and undone by. */
  Edits edits() {
    return edits;
  }

  /** Follows the file no more. */
  @Override
  public void close() {
    leave();
    unlisten.run();
  }
}
