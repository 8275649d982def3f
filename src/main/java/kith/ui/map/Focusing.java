package kith.ui.map;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Change;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Favour;
import kith.network.Hidden;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Reach;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Visible;
import kith.network.Worksheet;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.workspace.LiveLayout;

/**
 * What of the network the map shows: not who is hidden, by themselves or with their colour, what
 * passes the owner's filter, ties that are sure enough, and while a neighbourhood is looked at
 * alone, nobody else.
 */
public final class Focusing {
  private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Visible> filter = new SimpleObjectProperty<>(Visible.ALL);
  private final ObjectProperty<Visible> moment = new SimpleObjectProperty<>(Visible.ALL);
  private final ObjectProperty<Visible> colours = new SimpleObjectProperty<>(Visible.ALL);
  private final ObjectProperty<Visible> sure = new SimpleObjectProperty<>(Visible.ALL);
  private final ReadOnlyObjectWrapper<Visible> anyColour = new ReadOnlyObjectWrapper<>(Visible.ALL);
  private final ReadOnlyObjectWrapper<Visible> visible = new ReadOnlyObjectWrapper<>(Visible.ALL);
  private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
  private final Network network;
  private final Selection selection;
  private final Filtering filtering;
  private Visible unhidden = Visible.ALL;
  private boolean travelling;
  private SequencedSet<UUID> neighbourhood =
      Collections.unmodifiableSequencedSet(new LinkedHashSet<>());
  private Focus last = new Focus(null, 1, false);

  Focusing(Network network, Selection selection, Tasks tasks) {
    this.network = network;
    this.selection = selection;
    this.filtering =
        new Filtering(network, selection, filter::set, tasks, Clock.systemDefaultZone());
    List.of(filter, sure).forEach(shows -> shows.addListener((_, _, _) -> refresh()));
    colours.addListener((_, _, _) -> recoloured());
    moment.addListener((_, _, _) -> travel());
    refresh();
  }

  /** What is looked at, or null while it is everybody. */
  public ReadOnlyObjectProperty<Focus> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /** What the owner asks of whom the map shows. */
  public Filtering filtering() {
    return filtering;
  }

  /** What else the owner wants to see; all, until somebody sets it. */
  public ObjectProperty<Visible> filterProperty() {
    return filter;
  }

  /** What there was at the moment one looks at; all, while that is now. */
  ObjectProperty<Visible> momentProperty() {
    return moment;
  }

  /** Whether what is shown changes because one moves through time, many times a second. */
  boolean travelling() {
    return travelling;
  }

  /** Which of the colours the owner wants to see. */
  ObjectProperty<Visible> coloursProperty() {
    return colours;
  }

  /** Which ties are sure enough to be seen. */
  ObjectProperty<Visible> sureProperty() {
    return sure;
  }

  /** What the map would show if no colour were left out. */
  ReadOnlyObjectProperty<Visible> anyColourProperty() {
    return anyColour.getReadOnlyProperty();
  }

  /** What the map shows, all told. */
  public ReadOnlyObjectProperty<Visible> visibleProperty() {
    return visible.getReadOnlyProperty();
  }

  /** Whether somebody is still there and passes. */
  boolean shows(Visible seen, UUID id) {
    Person person = network.person(id);
    return person != null && seen.people().test(person);
  }

  /** Who is in the neighbourhood one looks at, nearest first; empty while one looks at none. */
  public Set<UUID> neighbourhood() {
    return neighbourhood;
  }

  /** Looks at the neighbourhood of a person, as deep as the last time. */
  void on(UUID person) {
    to(last.withPerson(person));
    selection.select(person);
  }

  /** Looks so many ties far, 1 to {@link Focus#DEEPEST}. */
  public void depth(int ties) {
    Optional.ofNullable(focus.get()).ifPresent(now -> to(now.withDepth(ties)));
  }

  /** Leaves out everybody else, or lets them recede. */
  public void alone(boolean wanted) {
    Optional.ofNullable(focus.get()).ifPresent(now -> to(now.withAlone(wanted)));
  }

  /** Looks at everybody again. */
  public void close() {
    to(null);
  }

  /** Looks at a neighbourhood, or at everybody for null. */
  void to(Focus wanted) {
    boolean there = wanted == null || network.person(wanted.person()) != null;
    Focus next = there ? wanted : null;
    last = next == null ? last : next;
    if (!Objects.equals(next, focus.get())) {
      neighbourhood = reach(next);
      focus.set(next);
      show();
    }
  }

  /** The network changed: who is hidden and who is near may have, too. */
  void changed(Change change) {
    filtering.changed(change);
    if (Hidden.isIn(change) || change.edits().stream().anyMatch(Focusing::reshapes)) {
      refresh();
    }
  }

  private static boolean reshapes(Edit edit) {
    return switch (edit.fact()) {
      case Person _ -> edit.before() == null || edit.after() == null;
      case Tie _, Membership _, Circle _ -> true;
      case Setting setting -> setting.name().equals(LiveLayout.SHOWS_ME);
      case Interaction _, Worksheet _, Promise _, Favour _, Place _ -> false;
    };
  }

  /** Nobody is near by way of people who are left out. */
  private void recoloured() {
    if (focus.get() == null) {
      visible.set(anyColour.get().and(colours.get()));
    } else {
      refresh();
    }
  }

  private void refresh() {
    Focus now = focus.get();
    if (now != null && network.person(now.person()) == null) {
      focus.set(null);
    }
    hidden.set(Hidden.in(network).size());
    unhidden = Visible.of(network);
    neighbourhood = reach(focus.get());
    show();
  }

  private void travel() {
    travelling = true;
    neighbourhood = reach(focus.get());
    show();
    travelling = false;
  }

  /** Somebody was selected: where only a neighbourhood is shown, they may be outside of it. */
  void selected(UUID person) {
    boolean outside = person != null && !neighbourhood.contains(person);
    if (focus.get() != null && focus.get().alone() && outside) {
      close();
    }
  }

  private SequencedSet<UUID> reach(Focus of) {
    return Collections.unmodifiableSequencedSet(
        of == null ? new LinkedHashSet<>() : Reach.of(network, of.person(), of.depth(), besides()));
  }

  /** What would be shown if no neighbourhood were looked at. */
  private Visible besides() {
    Visible drawn =
        LiveLayout.showsMe(network) ? Visible.ALL : Visible.people(person -> !person.me());
    return wanted().and(colours.get()).and(drawn);
  }

  private void show() {
    boolean alone = focus.get() != null && focus.get().alone();
    Visible base = wanted();
    anyColour.set(alone ? base.and(Visible.only(neighbourhood)) : base);
    visible.set(anyColour.get().and(colours.get()));
  }

  private Visible wanted() {
    return unhidden.and(filter.get()).and(sure.get()).and(moment.get());
  }

  /** How many people are hidden. */
  public ReadOnlyIntegerProperty hiddenProperty() {
    return hidden.getReadOnlyProperty();
  }
}
