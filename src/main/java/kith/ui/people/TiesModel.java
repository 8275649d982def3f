package kith.ui.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.ui.common.Edits;
import kith.ui.common.Words;

/** Whom the selected person is tied to. */
public final class TiesModel implements AutoCloseable {
  /** Usual kinds that run one way, from the person they are said of. */
  private static final Set<String> ONE_WAY = Set.of("reports to", "advises", "introduced");

  /** The owner first, then those closest to the owner. */
  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> !line.other().me())
          .thenComparing(line -> -line.other().closeness())
          .thenComparing(line -> line.other().name(), String.CASE_INSENSITIVE_ORDER);

  /**
   * A tie seen from the selected person.
   *
   * @param other who is at its other end, as they may be shown
   */
  public record Line(Tie tie, Person other) {}

  private final Edits edits;
  private final Network network;
  private final ObservableValue<Person> person;
  private final Words words = Words.of(TiesModel.class);
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final Runnable unlisten;
  private final Subscription selecting;

  /**
   * @param person who is selected
   */
  public TiesModel(Edits edits, ObservableValue<Person> person) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.person = person;
    unlisten =
        edits
            .workspace()
            .listen(
                change -> {
                  if (change.edits().stream().anyMatch(this::concerns)) {
                    refresh();
                  }
                });
    selecting = PersonModel.onOther(person, this::refresh);
    refresh();
  }

  /**
   * An owner may have tens of thousands of ties: they are not read again for every letter typed.
   */
  private boolean concerns(Edit edit) {
    return switch (edit.fact()) {
      case Tie _ -> true;
      case Person other -> person.getValue() != null && !other.id().equals(person.getValue().id());
      case Setting setting -> Naming.isIn(setting);
      case Circle _, Membership _, Interaction _, Worksheet _, Promise _, Favour _, Place _ ->
          false;
    };
  }

  private void refresh() {
    Person now = person.getValue();
    Naming naming = network.naming();
    List<Line> fresh =
        now == null
            ? List.of()
            : network.ties(now.id()).stream()
                .map(tie -> new Line(tie, naming.shown(network.person(tie.other(now.id())))))
                .sorted(ORDER)
                .toList();
    if (!fresh.equals(lines)) {
      lines.setAll(fresh);
    }
  }

  /** What a tie is, since when, and who says so. */
  public String words(Line line) {
    Tie tie = line.tie();
    StringJoiner text = new StringJoiner(" · ");
    String kind = tie.kind().isEmpty() ? words.get("tie.plain") : network.naming().line(tie.kind());
    boolean inward = tie.directed() && tie.from().equals(line.other().id());
    text.add(inward ? words.get("tie.inward", kind, name(person.getValue())) : kind);
    if (tie.since() != null) {
      text.add(words.get("tie.since", Integer.toString(tie.since().getYear())));
    }
    if (tie.until() != null) {
      text.add(words.get("tie.until", Integer.toString(tie.until().getYear())));
    }
    text.add(words.get("tie." + tie.provenance()));
    return text.toString();
  }

  /** What a person is called. */
  private String name(Person someone) {
    return network.naming().name(someone);
  }

  /** Whether a kind of tie holds what is not to be shown, so that it cannot be edited now. */
  boolean tells(String kind) {
    return network.naming().tells(kind);
  }

  /** The person's ties: to the owner first, then to those closest to the owner. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** The kinds of tie in use, the usual ones first. */
  public List<String> kinds() {
    Stream<String> own =
        network.ties().stream().map(Tie::kind).filter(kind -> !kind.isEmpty() && !tells(kind));
    return List.copyOf(
        Stream.concat(Tie.USUAL_KINDS.stream(), own)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /**
   * Ties the person to another.
   *
   * @param kind the owner's own word; may be blank
   */
  public void add(UUID other, String kind) {
    Tie tie = Tie.stated(person.getValue().id(), other, kind);
    Tie made = directed(tie, ONE_WAY.contains(tie.kind()));
    edits.apply(() -> Changes.addTie(network, made));
  }

  private static Tie directed(Tie tie, boolean directed) {
    return new Tie(
        tie.id(),
        tie.from(),
        tie.to(),
        tie.kind(),
        directed,
        tie.closeness(),
        tie.provenance(),
        tie.since(),
        tie.until(),
        tie.evidence());
  }

  /**
   * Says more about a tie, undone as one.
   *
   * @param line the tie, seen from the person of whom the kind is said
   * @param kind the owner's own word; may be blank
   * @param since first day, or null
   * @param until last day, or null
   * @return why it cannot be so, in a sentence; empty if it is saved
   */
  public String edit(Line line, String kind, LocalDate since, LocalDate until) {
    Tie before = network.tie(line.tie().id());
    if (before == null) {
      return "";
    }
    if (since != null && until != null && until.isBefore(since)) {
      return words.get("tie.edit.order");
    }
    Tie after = kind(before, line, kind).withDates(since, until);
    boolean saved =
        after.equals(before) || edits.apply(() -> Changes.editTie(network, before, after));
    return saved ? "" : words.get("form.keep");
  }

  /** Usual kinds run the way they are said; the owner's own word keeps the way of the tie. */
  private static Tie kind(Tie before, Line line, String kind) {
    Tie named = before.withKind(kind);
    if (named.kind().equals(before.kind())) {
      return before;
    }
    boolean oneWay = ONE_WAY.contains(named.kind());
    if (oneWay && !before.directed()) {
      UUID other = line.other().id();
      return directed(named.withEnds(before.other(other), other), true);
    }
    boolean keeps = !Tie.USUAL_KINDS.contains(named.kind());
    return directed(named, oneWay || keeps && before.directed());
  }

  /** Takes a tie away. */
  public void remove(Line line) {
    edits.apply(() -> Changes.removeTie(network, line.tie()));
  }

  @Override
  public void close() {
    selecting.unsubscribe();
    unlisten.run();
  }
}
