package kith.ui.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.outreach.Introductions;
import kith.outreach.OutreachChanges;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * Which of the owner's people should meet, and how far the owner is in bringing them together;
 * worked out in the background while it is wanted. Belongs to the window's thread.
 */
public final class IntroductionsModel implements Aside {
  private static final System.Logger LOG = System.getLogger(IntroductionsModel.class.getName());

  private final Edits edits;
  private final Network network;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Words words = Words.of(IntroductionsModel.class);
  private final Worked<Meetings> worked;
  private final Set<UUID> pointed = new HashSet<>();

  /**
   * @param edits of the open file
   * @param dialogs says what went wrong
   * @param clock tells today
   */
  public IntroductionsModel(Edits edits, Tasks tasks, Dialogs dialogs, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.dialogs = dialogs;
    this.clock = clock;
    worked = new Worked<>(edits.workspace(), tasks, clock, Meetings::of, this::failed);
  }

  private void failed(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "Working out who should meet", failure);
    dialogs.error(words.get("meet.failed"));
  }

  @Override
  public ReadOnlyBooleanProperty openProperty() {
    return worked.openProperty();
  }

  /** Who should meet; null until that is worked out. */
  ReadOnlyObjectProperty<Meetings> meetingsProperty() {
    return worked.valueProperty();
  }

  @Override
  public void open() {
    if (!worked.openProperty().get()) {
      pointed.clear();
      worked.open();
    }
  }

  @Override
  public void leave() {
    worked.leave();
  }

  /** The owner wants to see one of a pair on the map, and goes on with the list. */
  void point(UUID person) {
    pointed.add(person);
  }

  @Override
  public void follow(UUID person) {
    if (person != null && !pointed.contains(person)) {
      leave();
    }
  }

  /**
   * With whom to begin while nobody fits, as they may be shown: the closest of those of whom
   * nothing is written that an introduction may come of.
   */
  Optional<Person> beginning() {
    Set<UUID> told =
        network.worksheets().stream()
            .filter(Introductions::tells)
            .map(Worksheet::about)
            .collect(Collectors.toSet());
    return network.people().stream()
        .filter(person -> !person.me() && !told.contains(person.id()))
        .min(Comparator.comparingInt(Person::closeness).reversed().thenComparing(Person::name))
        .map(network.naming()::shown);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Two are to be introduced. */
  void propose(Meetings.Proposed one) {
    if (are(one.first().id(), one.second().id())) {
      edits.apply(() -> OutreachChanges.propose(network, one.proposal(), today()));
    }
  }

  /** Two are not to be proposed again. */
  void drop(Meetings.Proposed one) {
    if (are(one.first().id(), one.second().id())) {
      edits.apply(() -> OutreachChanges.drop(network, one.proposal(), today()));
    }
  }

  /** Two were introduced today. */
  void made(Meetings.Going one) {
    if (is(one)) {
      edits.apply(() -> OutreachChanges.introduce(network, one.underway(), today()));
    }
  }

  /** An introduction is thought of no more. */
  void drop(Meetings.Going one) {
    if (is(one)) {
      edits.apply(() -> OutreachChanges.drop(network, one.underway()));
    }
  }

  /** What came of an introduction is known; a blank text says nothing. */
  void outcome(Meetings.Going one, String text) {
    if (is(one) && !text.isBlank() && mayWrite()) {
      edits.apply(() -> OutreachChanges.outcome(network, one.underway(), text));
    }
  }

  /** Whether what the owner writes can be seen, and so be written. */
  boolean mayWrite() {
    return !edits.isSafe();
  }

  private boolean is(Meetings.Going one) {
    return network.worksheet(one.underway().sheet().id()) != null
        && are(one.first().id(), one.second().id());
  }

  private boolean are(UUID first, UUID second) {
    return network.person(first) != null && network.person(second) != null;
  }

  @Override
  public void close() {
    worked.close();
  }
}
