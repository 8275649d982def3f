package kith.ui.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kith.network.Changes;
import kith.network.Interaction;
import kith.network.Interaction.Initiative;
import kith.network.Interaction.Kind;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.outreach.Board;
import kith.outreach.OutreachChanges;
import kith.ui.common.Days;
import kith.ui.common.Edits;
import kith.ui.common.Words;
import kith.worksheet.Option;
import kith.worksheet.Template;

/**
 * The efforts to reach out as cards in columns, one a stage. While it is shown it follows the
 * network. Belongs to the window's thread.
 */
public final class BoardModel implements AutoCloseable {
  /** The area of the canvas that says what one is trying to do. */
  private static final String GOAL = "goal";

  /**
   * What a column shows.
   *
   * @param stage its stage
   * @param cards may be changed by the model only
   */
  record Column(Option stage, ObservableList<Card> cards) {}

  /**
   * An effort as it may be shown.
   *
   * @param sheet the id of its canvas
   * @param person whom it is about
   * @param goal what it is for, or that nothing was said
   * @param lookAgain when the owner looks at it again, or empty
   * @param lastContact when the two were in touch last
   * @param waits whether it is time to look at it again
   */
  record Card(
      UUID sheet,
      Person person,
      String goal,
      String lookAgain,
      String lastContact,
      boolean waits) {}

  /**
   * What can be logged now that an effort went on.
   *
   * @param sheet the canvas that went on
   * @param stage the stage it went to
   * @param sentence says whose effort is where now
   * @param action the word for logging it
   */
  record Offer(
      UUID sheet,
      String stage,
      UUID person,
      Kind kind,
      Initiative by,
      String sentence,
      String action) {}

  private final Edits edits;
  private final Network network;
  private final Template template;
  private final Clock clock;
  private final Words words = Words.of(BoardModel.class);
  private final List<Column> columns;
  private final BooleanProperty waitingOnly = new SimpleBooleanProperty();
  private final IntegerProperty all = new SimpleIntegerProperty();
  private final IntegerProperty waiting = new SimpleIntegerProperty();
  private final ObjectProperty<UUID> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<Offer> offer = new SimpleObjectProperty<>();
  private final Runnable unlisten;
  private boolean shown;

  /**
   * @param edits of the open file
   * @param template of the canvases; has stages
   * @param clock tells today
   */
  public BoardModel(Edits edits, Template template, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.template = template;
    this.clock = clock;
    columns =
        template.stages().stream()
            .map(stage -> new Column(stage, FXCollections.observableArrayList()))
            .toList();
    unlisten = edits.workspace().listen(_ -> refresh());
    waitingOnly.subscribe(_ -> refresh());
  }

  /** Whether somebody looks at it; only then it follows the network. */
  public void setShown(boolean value) {
    shown = value;
    offer.set(null);
    refresh();
  }

  private void refresh() {
    if (!shown) {
      return;
    }
    List<String> stages = template.stages().stream().map(Option::key).toList();
    Board board = Board.of(network, template.id(), stages, today());
    all.set(board.columns().stream().mapToInt(List::size).sum());
    waiting.set(
        (int) board.columns().stream().flatMap(List::stream).filter(Board.Card::waits).count());
    for (int i = 0; i < columns.size(); i++) {
      List<Card> fresh =
          board.columns().get(i).stream()
              .filter(card -> card.waits() || !waitingOnly.get())
              .map(this::told)
              .toList();
      if (!fresh.equals(columns.get(i).cards())) {
        columns.get(i).cards().setAll(fresh);
      }
    }
    if (offer.get() != null && !isAt(offer.get().sheet(), offer.get().stage())) {
      offer.set(null);
    }
  }

  private boolean isAt(UUID sheet, String stage) {
    Worksheet now = network.worksheet(sheet);
    return now != null && now.stage().equals(stage);
  }

  private Card told(Board.Card card) {
    String goal = edits.isSafe() ? "" : card.sheet().answer(GOAL).text().strip();
    LocalDate day = card.lookAgain();
    return new Card(
        card.sheet().id(),
        network.naming().shown(card.person()),
        goal.isEmpty() ? words.get(edits.isSafe() ? "board.veiled" : "board.no-goal") : goal,
        day == null ? "" : words.get("board.look", Days.show(day, today())),
        card.lastContact() == null
            ? words.get("board.no-contact")
            : words.get("board.contact", Days.ago(card.lastContact(), today())),
        card.waits());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The columns in the order of the stages. */
  List<Column> columns() {
    return columns;
  }

  /** Whether only what is to be looked at again is shown. */
  BooleanProperty waitingOnlyProperty() {
    return waitingOnly;
  }

  /** How many efforts there are, shown or not. */
  ReadOnlyIntegerProperty allProperty() {
    return all;
  }

  /** How many of them are to be looked at again. */
  ReadOnlyIntegerProperty waitingProperty() {
    return waiting;
  }

  /** The canvas whose card is chosen, or null. */
  ObjectProperty<UUID> chosenProperty() {
    return chosen;
  }

  /** What can be logged now, or null. */
  ReadOnlyObjectProperty<Offer> offerProperty() {
    return offer;
  }

  /** The column that shows a canvas, or -1. */
  int columnOf(UUID sheet) {
    return IntStream.range(0, columns.size())
        .filter(i -> placeOf(i, sheet) >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** The place of a canvas in a column, or -1. */
  int placeOf(int column, UUID sheet) {
    List<Card> cards = columns.get(column).cards();
    return IntStream.range(0, cards.size())
        .filter(i -> cards.get(i).sheet().equals(sheet))
        .findFirst()
        .orElse(-1);
  }

  /** Whether somebody has a card here. */
  public boolean has(UUID person) {
    return columns.stream()
        .flatMap(column -> column.cards().stream())
        .anyMatch(card -> card.person().id().equals(person));
  }

  /** The canvas that is chosen goes so many stages on, or back. */
  void move(int by) {
    int from = chosen.get() == null ? -1 : columnOf(chosen.get());
    if (from >= 0) {
      moveTo(chosen.get(), Math.clamp(from + by, 0, columns.size() - 1));
    }
  }

  /** A canvas goes to the stage of a column. */
  void moveTo(UUID sheet, int column) {
    Worksheet before = network.worksheet(sheet);
    if (before == null || column < 0 || column >= columns.size() || columnOf(sheet) == column) {
      return;
    }
    Option stage = columns.get(column).stage();
    boolean moved =
        edits.apply(
            () ->
                OutreachChanges.move(
                    network, network.worksheet(sheet), stage.key(), stage.title()));
    // Not before: a list whose card goes away chooses the next one.
    chosen.set(sheet);
    if (moved) {
      offer.set(offer(network.worksheet(sheet), stage).orElse(null));
    }
  }

  /** What a stage says about a contact; nothing where one of today is written down already. */
  private Optional<Offer> offer(Worksheet sheet, Option stage) {
    UUID person = sheet.about();
    boolean logged =
        network.interactions(person).stream().anyMatch(contact -> contact.on().equals(today()));
    return logged
        ? Optional.empty()
        : switch (stage.key()) {
          case "reached-out" -> Optional.of(offer(sheet, stage, Kind.MESSAGE, Initiative.ME));
          case "replied" -> Optional.of(offer(sheet, stage, Kind.MESSAGE, Initiative.THEM));
          case "met" -> Optional.of(offer(sheet, stage, Kind.MEETING, Initiative.UNKNOWN));
          default -> Optional.empty();
        };
  }

  private Offer offer(Worksheet sheet, Option stage, Kind kind, Initiative by) {
    String name = network.naming().name(network.person(sheet.about()));
    return new Offer(
        sheet.id(),
        stage.key(),
        sheet.about(),
        kind,
        by,
        words.get("board.moved", name, stage.title()),
        words.get("board.log." + stage.key()));
  }

  /** Writes down the contact that is offered, as of today. */
  void log() {
    Offer now = offer.get();
    if (now == null || network.person(now.person()) == null) {
      return;
    }
    Interaction contact =
        new Interaction(
            UUID.randomUUID(), today(), now.kind(), List.of(now.person()), now.by(), "", "", "");
    if (edits.apply(() -> Changes.log(network, contact))) {
      offer.set(null);
    }
  }

  /** The contact that is offered is not wanted. */
  void dismiss() {
    offer.set(null);
  }

  /** The cards in the order in which they stand, column by column. */
  List<Card> cards() {
    List<Card> cards = new ArrayList<>();
    columns.forEach(column -> cards.addAll(column.cards()));
    return cards;
  }

  /** The card of the canvas that is chosen, if it is shown. */
  Optional<Card> chosenCard() {
    return cards().stream().filter(card -> Objects.equals(card.sheet(), chosen.get())).findFirst();
  }

  /** Follows the file no more. */
  @Override
  public void close() {
    shown = false;
    unlisten.run();
  }
}
