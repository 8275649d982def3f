package kith.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.outreach.GiveGet;
import kith.outreach.Sentences;
import kith.ui.common.Days;
import kith.ui.common.Edits;
import kith.ui.common.Words;

/**
 * What the owner and the selected person did for each other and promised, and the form in which
 * more of it is written down.
 */
public final class LedgerModel implements AutoCloseable {
  /**
   * A favour or promise as the ledger shows it.
   *
   * @param fact the favour or promise
   * @param head what it is, and when
   * @param text the owner's words about it; empty where they are not to be shown
   * @param late whether a promise should have been kept by now
   * @param veiled whether there are words that are not to be shown
   */
  public record Line(Fact fact, Deed deed, String head, String text, boolean late, boolean veiled) {

    /** Whether it waits for one of the two: a promise not kept, an ask not answered. */
    public boolean isOpen() {
      return fact instanceof Promise promise ? promise.isOpen() : deed == Deed.ASKED;
    }

    /** Whether it is a promise that was kept. */
    public boolean isKept() {
      return fact instanceof Promise promise && !promise.isOpen();
    }
  }

  private final Edits edits;
  private final Network network;
  private final ObservableValue<Person> person;
  private final Clock clock;
  private final Words words = Words.of(LedgerModel.class);
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final StringProperty balance = new SimpleStringProperty("");
  private final LedgerForm form = new LedgerForm();
  private final Writing<LedgerForm.Draft> writing;
  private final Subscription following;

  /**
   * @param person who is selected
   * @param clock tells today
   */
  public LedgerModel(Edits edits, ObservableValue<Person> person, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.person = person;
    this.clock = clock;
    writing = new Writing<>(form, network, person, this::wrong, this::write);
    following = writing.follow(edits, this::refresh);
    refresh();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void refresh() {
    Person now = person.getValue();
    GiveGet ledger = now == null ? null : GiveGet.with(network, now.id(), today());
    List<Line> fresh = now == null || now.me() ? List.of() : lines(ledger);
    if (!fresh.equals(lines)) {
      lines.setAll(fresh);
    }
    balance.set(now == null ? "" : Sentences.of(network, today()).balance(ledger));
  }

  /** Open promises first, those due first at the head; then what was, the latest first. */
  private List<Line> lines(GiveGet ledger) {
    List<Promise> waiting = new ArrayList<>(ledger.mine());
    waiting.addAll(ledger.theirs());
    waiting.sort(
        Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder())));
    List<Line> lines = new ArrayList<>(waiting.stream().map(this::line).toList());
    List<Dated> past = new ArrayList<>();
    network
        .favours(ledger.person())
        .forEach(favour -> past.add(new Dated(favour.on(), line(favour))));
    network.promises(ledger.person()).stream()
        .filter(promise -> !promise.isOpen())
        .forEach(promise -> past.add(new Dated(promise.kept(), line(promise))));
    past.reversed().stream()
        .sorted(Comparator.comparing(Dated::on).reversed())
        .map(Dated::line)
        .forEach(lines::add);
    return lines;
  }

  private record Dated(LocalDate on, Line line) {}

  private Line line(Favour favour) {
    Deed deed = Deed.of(favour);
    String head =
        words.get(
            "ledger.favour",
            words.get("deed." + deed),
            words.get("favour." + favour.kind()),
            Days.show(favour.on()));
    return line(favour, deed, head, favour.words(), false);
  }

  private Line line(Promise promise) {
    Deed deed = Deed.of(promise);
    String who = words.get("ledger." + deed);
    long late = promise.due() == null ? 0 : ChronoUnit.DAYS.between(promise.due(), today());
    boolean overdue = promise.isOpen() && late > 0;
    String head =
        !promise.isOpen()
            ? words.get("ledger.kept", who, Days.show(promise.kept()))
            : promise.due() == null
                ? words.get("ledger.made", who, Days.show(promise.made()))
                : words.get(
                    overdue ? "ledger.late" : "ledger.due", who, Days.show(promise.due()), late);
    return line(promise, deed, head, promise.what(), overdue);
  }

  private Line line(Fact fact, Deed deed, String head, String text, boolean late) {
    boolean safe = edits.isSafe();
    return new Line(fact, deed, head, safe ? "" : text, late, safe && !text.isBlank());
  }

  /** What waits first, then what was, the latest first. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** What the two did for each other in a plain sentence; empty if they did nothing yet. */
  public ReadOnlyStringProperty balanceProperty() {
    return balance;
  }

  /** The course of what is being written down. */
  Writing<LedgerForm.Draft> writing() {
    return writing;
  }

  /** What is being written down. */
  public LedgerForm form() {
    return form;
  }

  /** Whether what was written down can be seen, and so be changed. */
  public boolean mayEdit() {
    return !edits.isSafe();
  }

  /** Begins to write down what was given today, unless something is begun. */
  public void begin() {
    if (person.getValue() != null && !writing.openProperty().get()) {
      form.begin(today());
      writing.begun();
    }
  }

  /** Begins to write over a line; a form with words that cannot be saved stays instead. */
  public void edit(Line line) {
    if (!mayEdit() || !writing.makeWay()) {
      return;
    }
    switch (line.fact()) {
      case Favour favour -> form.begin(favour);
      case Promise promise -> form.begin(promise);
      default -> throw new IllegalArgumentException("Not of a ledger: " + line.fact());
    }
    writing.begun();
  }

  private boolean write() {
    if (isGone()) {
      return true;
    }
    Fact after =
        form.deedProperty().get().isPromise()
            ? form.promise(writing.about(), today())
            : form.favour(writing.about());
    return Objects.equals(after, form.before()) || edits.apply(() -> change(after));
  }

  /** Of whom is no more there is nothing to be written. */
  private boolean isGone() {
    return network.person(writing.about()) == null;
  }

  private Change change(Fact after) {
    return switch (after) {
      case Favour favour ->
          network.favour(favour.id()) == null
              ? Changes.addFavour(network, favour)
              : Changes.editFavour(network, network.favour(favour.id()), favour);
      case Promise promise ->
          network.promise(promise.id()) == null
              ? Changes.promise(network, promise)
              : Changes.editPromise(network, network.promise(promise.id()), promise);
      default -> throw new IllegalArgumentException("Not of a ledger: " + after);
    };
  }

  private String wrong() {
    if (isGone()) {
      return "";
    }
    if (form.deedProperty().get().isPromise()) {
      return form.textProperty().get().isBlank() ? words.get("ledger.no-words") : "";
    }
    LocalDate on = form.onProperty().get();
    if (on == null) {
      return words.get("ledger.no-day");
    }
    return on.isAfter(today()) ? words.get("ledger.plan") : "";
  }

  /** A promise is kept, or open again; what was asked for was got today. */
  public void tick(Line line) {
    switch (line.fact()) {
      case Promise promise ->
          edits.apply(
              () ->
                  promise.isOpen()
                      ? Changes.keep(network, promise, today())
                      : Changes.editPromise(network, promise, promise.withKept(null)));
      case Favour favour ->
          edits.apply(
              () ->
                  Changes.editFavour(
                      network, favour, favour.withWay(Favour.Way.GOT).withDay(today())));
      default -> throw new IllegalArgumentException("Not of a ledger: " + line.fact());
    }
  }

  /** A line is taken out of the ledger. */
  public void remove(Line line) {
    edits.apply(
        () ->
            line.fact() instanceof Promise promise
                ? Changes.removePromise(network, promise)
                : Changes.removeFavour(network, (Favour) line.fact()));
  }

  @Override
  public void close() {
    writing.settle();
    following.unsubscribe();
  }
}
