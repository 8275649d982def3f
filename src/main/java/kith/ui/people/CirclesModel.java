package kith.ui.people;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Texts;
import kith.ui.common.Edits;
import kith.ui.common.Selection;

/** The circles the selected person is in, and how they join and leave. */
public final class CirclesModel implements AutoCloseable {
  private static final int OFFERS = 5;

  private final Edits edits;
  private final Network network;
  private final ObservableValue<Person> person;
  private final Selection selection;
  private final ObservableList<Circle> circles = FXCollections.observableArrayList();
  private final Runnable unlisten;
  private final Subscription selecting;

  /**
   * @param person who is selected
   * @param selection to select a whole circle in
   */
  public CirclesModel(Edits edits, ObservableValue<Person> person, Selection selection) {
    this.selection = selection;
    this.edits = edits;
    this.network = edits.workspace().network();
    this.person = person;
    unlisten = edits.workspace().listen(_ -> refresh());
    selecting = person.subscribe(_ -> refresh());
  }

  private void refresh() {
    Person now = person.getValue();
    List<Circle> fresh =
        now == null
            ? List.of()
            : network.circles(now.id()).stream()
                .map(network::circle)
                .map(network.naming()::shown)
                .sorted(Comparator.comparing(Circle::kind).thenComparing(Circle::name))
                .toList();
    if (!fresh.equals(circles)) {
      circles.setAll(fresh);
    }
  }

  /** The circles the person is in, as they may be shown: companies first, tags last. */
  public ObservableList<Circle> circles() {
    return circles;
  }

  /**
   * Circles the person could join, as they may be shown, by any part of their name; those with most
   * members first.
   */
  public List<Circle> find(String text) {
    String wanted = Texts.fold(text);
    return network.circles().stream()
        .filter(circle -> Texts.fold(circle.name()).contains(wanted))
        .filter(circle -> !isIn(circle))
        .sorted(
            Comparator.comparing((Circle circle) -> !Texts.fold(circle.name()).startsWith(wanted))
                .thenComparing(circle -> -network.members(circle.id()).size()))
        .limit(OFFERS)
        .map(network.naming()::shown)
        .toList();
  }

  private boolean isIn(Circle circle) {
    return circles.stream().anyMatch(one -> one.id().equals(circle.id()));
  }

  /** Whether a text names a circle there is already. */
  public boolean known(String text) {
    return named(text).isPresent();
  }

  private Optional<Circle> named(String text) {
    String wanted = Texts.fold(text);
    return network.circles().stream()
        .filter(circle -> Texts.fold(circle.name()).equals(wanted))
        .findFirst();
  }

  /** The person joins a circle that is there already. */
  public void join(Circle shown) {
    Circle circle = network.circle(shown.id());
    joinAny(circle == null ? shown : circle);
  }

  private void joinAny(Circle circle) {
    UUID id = person.getValue().id();
    if (!network.circles(id).contains(circle.id())) {
      edits.apply(() -> Changes.join(network, id, circle));
    }
  }

  /** The person joins a new circle. */
  public void join(String name, CircleKind kind) {
    joinAny(named(name).orElseGet(() -> Circle.of(name, kind)));
  }

  /** Everybody in a circle is selected, the person last. */
  public void select(Circle circle) {
    SequencedSet<UUID> members = new LinkedHashSet<>(network.members(circle.id()));
    members.addLast(person.getValue().id());
    selection.selectAll(members);
  }

  /** The owner wants to be in touch so often, in days, with everybody in a circle. */
  public void setCadence(Circle circle, int days) {
    edits.apply(() -> Changes.cadence(network, circle.id(), days));
  }

  /** The person leaves a circle. */
  public void leave(Circle circle) {
    edits.apply(() -> Changes.leave(network, person.getValue().id(), circle.id()));
  }

  /** What people and circles are called. */
  public ReadOnlyObjectProperty<Naming> namingProperty() {
    return edits.namingProperty();
  }

  @Override
  public void close() {
    selecting.unsubscribe();
    unlisten.run();
  }
}
