package kith.ui.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import kith.network.Change;
import kith.network.Network;
import kith.outreach.OutreachChanges;
import kith.outreach.Preferences;
import kith.outreach.TimeBudget;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * Whom to reach out to today, and what the owner does about it; worked out in the background while
 * it is wanted. Belongs to the window's thread.
 */
public final class TodayModel implements Aside {
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
  private final Dialogs dialogs;
  private final Clock clock;
  private final Words words = Words.of(TodayModel.class);
  private final RhythmsModel rhythms;
  private final Worked<Agenda> worked;
  private UUID pointed;

  /**
   * @param edits of the open file
   * @param dialogs says what went wrong
   * @param clock tells today
   */
  public TodayModel(Edits edits, Tasks tasks, Dialogs dialogs, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.dialogs = dialogs;
    this.clock = clock;
    rhythms = new RhythmsModel(edits);
    worked = new Worked<>(edits.workspace(), tasks, clock, Agenda::of, this::failed);
  }

  @Override
  public ReadOnlyBooleanProperty openProperty() {
    return worked.openProperty();
  }

  /** What it says; null until that is worked out. */
  ReadOnlyObjectProperty<Agenda> agendaProperty() {
    return worked.valueProperty();
  }

  @Override
  public void open() {
    if (!worked.openProperty().get()) {
      pointed = null;
      worked.open();
    }
  }

  @Override
  public void leave() {
    worked.leave();
  }

  /** The owner wants to see somebody of the list on the map, and goes on with the list. */
  void point(UUID person) {
    pointed = person;
  }

  @Override
  public void follow(UUID person) {
    if (person != null && !person.equals(pointed)) {
      leave();
    }
  }

  private void failed(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "Working out whom to reach out to", failure);
    dialogs.error(words.get("failed"));
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
      Agenda now = worked.valueProperty().get();
      worked.valueProperty().set(now == null ? null : now.without(entry));
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
    Agenda now = worked.valueProperty().get();
    if (now != null) {
      now.time()
          .relief()
          .ifPresent(
              relief -> edits.apply(() -> OutreachChanges.relax(network, relief.relaxations())));
    }
  }

  /** Slows down one of the rhythms that are proposed. */
  void relax(TimeBudget.Relaxation one) {
    edits.apply(() -> OutreachChanges.relax(network, List.of(one)));
  }

  /** How often to be in touch, by closeness and by circle. */
  RhythmsModel rhythms() {
    return rhythms;
  }

  /** What fields are saved and undone by. */
  Edits edits() {
    return edits;
  }

  @Override
  public void close() {
    rhythms.close();
    worked.close();
  }
}
