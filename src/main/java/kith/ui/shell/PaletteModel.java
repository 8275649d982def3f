package kith.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Stream;
import kith.find.Excerpt;
import kith.find.Found;
import kith.find.Hit;
import kith.network.Circle;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.SavedView;
import kith.ui.common.Words;

/**
 * Everything there is to do and everybody there is, by a few letters; what was used last comes
 * first. Holds no control.
 */
final class PaletteModel {
  private static final Words WORDS = Words.of(PaletteModel.class);
  private static final int REMEMBERED = 12;
  private static final int PEOPLE = 50;
  private static final int WEAKEST = 5;

  private final List<Action> actions;
  private final Realm realm;
  private final SequencedSet<Object> used = new LinkedHashSet<>();

  /** The open network, if there is one. */
  interface Realm {
    /** What is in it; null if none is open. */
    Network network();

    /** Whom a query finds. */
    Found find(String query, int most);

    /** Flies to a person. */
    void person(UUID id);

    /** Flies to a circle. */
    void circle(UUID id);

    /** The views the owner saved. */
    List<SavedView> views();

    /** Looks through one of them. */
    void view(SavedView view);
  }

  /** What a row stands for. */
  sealed interface Target {
    /** By what it is remembered. */
    Object key();
  }

  /** Something to do. */
  record Doing(Action action) implements Target {
    @Override
    public Object key() {
      return action.id();
    }
  }

  /** Somebody to fly to. */
  record Somebody(Person person) implements Target {
    @Override
    public Object key() {
      return person.id();
    }
  }

  /** A circle to fly to. */
  record Around(Circle circle) implements Target {
    @Override
    public Object key() {
      return circle.id();
    }
  }

  /** A saved view to look through. */
  record Through(SavedView view) implements Target {
    @Override
    public Object key() {
      return view.id();
    }
  }

  /**
   * A row of the list.
   *
   * @param strength how well it fits, the lower the better
   * @param title with what was typed marked
   * @param detail says more, or empty
   */
  record Row(Target target, int strength, Excerpt title, Excerpt detail) {}

  /**
   * @param actions all of them, in the order of the menus
   */
  PaletteModel(Collection<Action> actions, Realm realm) {
    this.actions = List.copyOf(actions);
    this.realm = realm;
  }

  /** What fits, best first; for a blank query what was used last and all there is to do now. */
  List<Row> rows(String query) {
    if (query.isBlank()) {
      return resting();
    }
    return Stream.of(doings(query), views(query), people(query), circles(query))
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Row::strength).thenComparingInt(this::age))
        .toList();
  }

  private List<Row> resting() {
    List<Row> rows = new ArrayList<>();
    used.stream().map(this::remembered).flatMap(Optional::stream).forEach(rows::add);
    possible()
        .filter(action -> !used.contains(action.id()))
        .map(action -> row(new Doing(action), action.words().get()))
        .forEach(rows::add);
    return rows;
  }

  private static Row row(Target target, String title) {
    return new Row(target, 0, Excerpt.plain(title), Excerpt.EMPTY);
  }

  private Optional<Row> remembered(Object key) {
    Network network = realm.network();
    return switch (key) {
      case UUID id when network != null && network.person(id) != null ->
          Optional.of(
              row(new Somebody(network.person(id)), network.naming().name(network.person(id))));
      case UUID id when network != null && network.circle(id) != null ->
          Optional.of(
              row(new Around(network.circle(id)), network.naming().name(network.circle(id))));
      case UUID id when network != null ->
          realm.views().stream()
              .filter(view -> view.id().equals(id))
              .map(view -> row(new Through(view), title(view)))
              .findFirst();
      default ->
          possible()
              .filter(action -> action.id().equals(key))
              .map(action -> row(new Doing(action), action.words().get()))
              .findFirst();
    };
  }

  private Stream<Action> possible() {
    return actions.stream().filter(Objects::nonNull).filter(action -> action.possible().get());
  }

  private List<Row> doings(String query) {
    return possible()
        .flatMap(
            action ->
                Fuzzy.fit(query, action.words().get())
                    .map(fit -> row(new Doing(action), fit))
                    .stream())
        .toList();
  }

  private static Row row(Target target, Fuzzy.Fit fit) {
    return new Row(target, fit.strength(), fit.title(), Excerpt.EMPTY);
  }

  private List<Row> people(String query) {
    return realm.network() == null
        ? List.of()
        : realm.find(query, PEOPLE).hits().stream()
            .map(
                hit ->
                    new Row(new Somebody(hit.person()), strength(hit), hit.name(), hit.context()))
            .toList();
  }

  private static int strength(Hit hit) {
    return switch (hit.match()) {
      case NAME_START -> Fuzzy.BEGINS;
      case NAME_WORD -> Fuzzy.WORDS;
      case NAME_PART -> Fuzzy.HOLDS;
      case WORK, CIRCLE, TEXT -> Fuzzy.LETTERS + 1;
      case NEARLY -> WEAKEST;
    };
  }

  private List<Row> circles(String query) {
    return realm.network() == null
        ? List.of()
        : realm.network().circles().stream()
            .flatMap(
                circle ->
                    Fuzzy.fit(query, circle.name())
                        .filter(fit -> fit.strength() < Fuzzy.LETTERS)
                        .map(fit -> row(circle, fit))
                        .stream())
            .toList();
  }

  private List<Row> views(String query) {
    return realm.network() == null
        ? List.of()
        : realm.views().stream()
            .flatMap(
                view ->
                    Fuzzy.fit(query, title(view)).map(fit -> row(new Through(view), fit)).stream())
            .toList();
  }

  private String title(SavedView view) {
    return WORDS.get("palette.view", realm.network().naming().line(view.name()));
  }

  /** A circle is found by its real name, and not shown by it while names are safe. */
  private Row row(Circle circle, Fuzzy.Fit fit) {
    Naming naming = realm.network().naming();
    Row row = row(new Around(circle), fit);
    return naming.isSafe()
        ? new Row(row.target(), row.strength(), Excerpt.plain(naming.name(circle)), Excerpt.EMPTY)
        : row;
  }

  /** How long ago it was used, in things used since. */
  private int age(Row row) {
    int age = 0;
    for (Object key : used) {
      if (key.equals(row.target().key())) {
        return age;
      }
      age++;
    }
    return REMEMBERED;
  }

  /** Does it, or flies there, and remembers that. */
  void run(Row row) {
    Object key = row.target().key();
    used.addFirst(key);
    if (used.size() > REMEMBERED) {
      used.removeLast();
    }
    switch (row.target()) {
      case Doing(Action action) -> Action.runIfPossible(action);
      case Somebody(Person person) -> realm.person(person.id());
      case Around(Circle circle) -> realm.circle(circle.id());
      case Through(SavedView view) -> realm.view(view);
    }
  }
}
