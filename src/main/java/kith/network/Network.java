package kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.AsUnmodifiableGraph;

/**
 * The facts of a network at one moment, indexed. Belongs to one thread; other threads work on the
 * immutable facts and on a {@link Topology}.
 *
 * <p>{@link #apply} is the only way in. It keeps what must hold between facts: a tie, membership,
 * interaction, worksheet, promise or favour speaks of people and circles that exist, at most one
 * person is the owner, and what an edit replaces is what is there.
 */
public final class Network {
  private Map<UUID, Person> people = new LinkedHashMap<>();
  private Map<UUID, Circle> circles = new LinkedHashMap<>();
  private Map<UUID, Tie> ties = new LinkedHashMap<>();
  private Map<UUID, Interaction> interactions = new LinkedHashMap<>();
  private Map<UUID, Worksheet> worksheets = new LinkedHashMap<>();
  private Entries<Promise> promises = new Entries<>(Promise::person);
  private Entries<Favour> favours = new Entries<>(Favour::person);
  private Map<UUID, Place> places = new LinkedHashMap<>();
  private Map<String, Setting> settings = new LinkedHashMap<>();
  private Map<UUID, Set<UUID>> membersOf = new HashMap<>();
  private Map<UUID, Set<UUID>> circlesOf = new HashMap<>();
  private Map<UUID, Set<UUID>> interactionsOf = new HashMap<>();
  private Map<UUID, Set<UUID>> worksheetsOf = new HashMap<>();
  private Graph<UUID, UUID> graph = new TieGraph();
  private UUID me;

  /** Null until somebody asks, and again when a name or the choice has changed. */
  private Naming naming;

  /** Worked out ahead for a choice that is about to be made; null if it was not, or is outdated. */
  private Naming prepared;

  private int renamed;

  /** An empty network. */
  public Network() {}

  private Network(Network from, Map<UUID, Place> places, Map<String, Setting> settings) {
    this.people = new LinkedHashMap<>(from.people);
    this.circles = new LinkedHashMap<>(from.circles);
    this.ties = new LinkedHashMap<>(from.ties);
    this.interactions = new LinkedHashMap<>(from.interactions);
    this.worksheets = new LinkedHashMap<>(from.worksheets);
    this.promises = new Entries<>(from.promises);
    this.favours = new Entries<>(from.favours);
    this.places = places;
    this.settings = settings;
    this.membersOf = copy(from.membersOf);
    this.circlesOf = copy(from.circlesOf);
    this.interactionsOf = copy(from.interactionsOf);
    this.worksheetsOf = copy(from.worksheetsOf);
    Graphs.addGraph(graph, from.graph);
    this.me = from.me;
  }

  private static Map<UUID, Set<UUID>> copy(Map<UUID, Set<UUID>> index) {
    Map<UUID, Set<UUID>> copy = HashMap.newHashMap(index.size());
    index.forEach((key, values) -> copy.put(key, new LinkedHashSet<>(values)));
    return copy;
  }

  /**
   * A network of these facts, in any order.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  public static Network of(Collection<? extends Fact> facts) {
    Network network = new Network();
    facts.stream().filter(fact -> rank(fact) == 0).forEach(fact -> network.put(null, fact));
    facts.stream().filter(fact -> rank(fact) == 1).forEach(fact -> network.put(null, fact));
    return network;
  }

  /** 0 for what stands alone, 1 for what speaks of people or circles. */
  private static int rank(Fact fact) {
    return switch (fact) {
      case Person _, Circle _, Place _, Setting _ -> 0;
      case Membership _, Tie _, Interaction _, Worksheet _, Promise _, Favour _ -> 1;
    };
  }

  /**
   * Carries out a change, whole or not at all.
   *
   * @throws IllegalArgumentException if it does not fit what is there; nothing has changed then
   */
  public void apply(Change change) {
    List<Edit> done = new ArrayList<>();
    try {
      for (Edit edit : change.edits()) {
        put(edit.before(), edit.after());
        done.add(edit);
      }
    } catch (IllegalArgumentException e) {
      done.reversed().forEach(edit -> put(edit.after(), edit.before()));
      throw e;
    }
  }

  /**
   * Takes in what is kept without being an edit: where a layout came to rest, a choice of view.
   *
   * @throws IllegalArgumentException if it is anything but a place or a setting
   */
  public void remember(Fact fact) {
    require(fact instanceof Place || fact instanceof Setting, () -> "Only an edit changes " + fact);
    put(null, fact);
  }

  /**
   * Begins a copy, on this network's own thread, that another thread finishes: a large change is
   * tried on it without holding up the owner.
   *
   * @return makes the copy, on any thread, while nothing but {@link #remember} changes this network
   */
  public Supplier<Network> copying() {
    Map<UUID, Place> placesNow = new LinkedHashMap<>(places);
    Map<String, Setting> settingsNow = new LinkedHashMap<>(settings);
    return () -> new Network(this, placesNow, settingsNow);
  }

  /**
   * Holds from now on what another network holds, at no cost.
   *
   * @param next not to be used any more
   */
  public void become(Network next) {
    people = next.people;
    circles = next.circles;
    ties = next.ties;
    interactions = next.interactions;
    worksheets = next.worksheets;
    promises = next.promises;
    favours = next.favours;
    places = next.places;
    settings = next.settings;
    membersOf = next.membersOf;
    circlesOf = next.circlesOf;
    interactionsOf = next.interactionsOf;
    worksheetsOf = next.worksheetsOf;
    graph = next.graph;
    me = next.me;
    forgetNames();
  }

  private void put(Fact before, Fact after) {
    switch (after != null ? after : before) {
      case Person _ -> putPerson((Person) before, (Person) after);
      case Circle _ -> putCircle((Circle) before, (Circle) after);
      case Membership _ -> putMembership((Membership) before, (Membership) after);
      case Tie _ -> putTie((Tie) before, (Tie) after);
      case Interaction _ -> putInteraction((Interaction) before, (Interaction) after);
      case Worksheet _ -> putWorksheet((Worksheet) before, (Worksheet) after);
      case Promise _ -> putPromise((Promise) before, (Promise) after);
      case Favour _ -> putFavour((Favour) before, (Favour) after);
      case Place place -> swap(places, place.node(), (Place) after);
      case Setting setting -> putSetting(setting, (Setting) after);
    }
  }

  private void putSetting(Setting either, Setting after) {
    if (Naming.isIn(either)) {
      forgetNames();
    }
    swap(settings, either.name(), after);
  }

  private void putPerson(Person before, Person after) {
    UUID id = (after != null ? after : before).id();
    expect(people, id, before);
    if (after != null && after.me()) {
      require(me == null || me.equals(id), () -> "A network has one owner");
    }
    if (after == null) {
      boolean free =
          graph.degreeOf(id) == 0
              && circles(id).isEmpty()
              && indexed(interactionsOf, id).isEmpty()
              && indexed(worksheetsOf, id).isEmpty()
              && promises.of(id).isEmpty()
              && favours.of(id).isEmpty();
      require(free, () -> "What speaks of a person goes before them");
      graph.removeVertex(id);
    } else {
      graph.addVertex(id);
    }
    swap(people, id, after);
    if (before == null || after == null || !before.name().equals(after.name())) {
      forgetNames();
    }
    if (after != null && after.me()) {
      me = id;
    } else if (id.equals(me)) {
      me = null;
    }
  }

  private void putCircle(Circle before, Circle after) {
    UUID id = (after != null ? after : before).id();
    expect(circles, id, before);
    require(after != null || members(id).isEmpty(), () -> "Members of a circle go first");
    swap(circles, id, after);
    forgetNames();
  }

  private void putMembership(Membership before, Membership after) {
    Membership fact = after != null ? after : before;
    boolean there = members(fact.circle()).contains(fact.person());
    require(there == (before != null), () -> "Membership is not as expected: " + fact);
    if (after != null) {
      require(circles.containsKey(fact.circle()), () -> "No such circle: " + fact.circle());
      requirePerson(fact.person());
      link(membersOf, fact.circle(), fact.person());
      link(circlesOf, fact.person(), fact.circle());
    } else {
      unlink(membersOf, fact.circle(), fact.person());
      unlink(circlesOf, fact.person(), fact.circle());
    }
  }

  private void putTie(Tie before, Tie after) {
    UUID id = (after != null ? after : before).id();
    expect(ties, id, before);
    if (after != null) {
      requirePerson(after.from());
      requirePerson(after.to());
    }
    graph.removeEdge(id);
    if (after != null) {
      graph.addEdge(after.from(), after.to(), id);
    }
    swap(ties, id, after);
  }

  private void putInteraction(Interaction before, Interaction after) {
    UUID id = (after != null ? after : before).id();
    expect(interactions, id, before);
    if (after != null) {
      after.people().forEach(this::requirePerson);
    }
    List<UUID> were = before == null ? List.of() : before.people();
    List<UUID> are = after == null ? List.of() : after.people();
    relink(interactionsOf, id, were, are);
    swap(interactions, id, after);
  }

  private void putWorksheet(Worksheet before, Worksheet after) {
    UUID id = (after != null ? after : before).id();
    expect(worksheets, id, before);
    if (after != null) {
      peopleIn(after).forEach(this::requirePerson);
    }
    Set<UUID> were = before == null ? Set.of() : peopleIn(before);
    Set<UUID> are = after == null ? Set.of() : peopleIn(after);
    relink(worksheetsOf, id, were, are);
    swap(worksheets, id, after);
  }

  private void putPromise(Promise before, Promise after) {
    if (after != null) {
      requirePerson(after.person());
    }
    promises.put(before, after);
  }

  private void putFavour(Favour before, Favour after) {
    if (after != null) {
      requirePerson(after.person());
    }
    favours.put(before, after);
  }

  private static Set<UUID> peopleIn(Worksheet worksheet) {
    Set<UUID> people = new LinkedHashSet<>();
    if (worksheet.about() != null) {
      people.add(worksheet.about());
    }
    worksheet.answers().values().forEach(answer -> people.addAll(answer.people()));
    return people;
  }

  private void requirePerson(UUID id) {
    require(people.containsKey(id), () -> "No such person: " + id);
  }

  private static <K, F extends Fact> void expect(Map<K, F> facts, K key, F before) {
    require(Objects.equals(facts.get(key), before), () -> "Not what is there: " + before);
  }

  /** The sentence is made only when it is needed: an import asks this a hundred thousand times. */
  private static void require(boolean holds, Supplier<String> otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise.get());
    }
  }

  private static <K, F extends Fact> void swap(Map<K, F> facts, K key, F after) {
    if (after == null) {
      facts.remove(key);
    } else {
      facts.put(key, after);
    }
  }

  /** With those who were linked and still are, it keeps its place. */
  private static void relink(
      Map<UUID, Set<UUID>> index, UUID value, Collection<UUID> before, Collection<UUID> after) {
    before.stream()
        .filter(person -> !after.contains(person))
        .forEach(person -> unlink(index, person, value));
    after.forEach(person -> link(index, person, value));
  }

  private static void link(Map<UUID, Set<UUID>> index, UUID key, UUID value) {
    index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
  }

  private static void unlink(Map<UUID, Set<UUID>> index, UUID key, UUID value) {
    Set<UUID> values = index.get(key);
    if (values != null && values.remove(value) && values.isEmpty()) {
      index.remove(key);
    }
  }

  private static Set<UUID> indexed(Map<UUID, Set<UUID>> index, UUID key) {
    return Collections.unmodifiableSet(index.getOrDefault(key, Set.of()));
  }

  /** Everybody, the owner included, in the order they came. */
  public Collection<Person> people() {
    return Collections.unmodifiableCollection(people.values());
  }

  /** A person, or null if there is none of that id. */
  public Person person(UUID id) {
    return people.get(id);
  }

  /** The owner, if the network has one. */
  public Optional<Person> me() {
    return Optional.ofNullable(me).map(people::get);
  }

  /** All circles, in the order they came. */
  public Collection<Circle> circles() {
    return Collections.unmodifiableCollection(circles.values());
  }

  /** A circle, or null if there is none of that id. */
  public Circle circle(UUID id) {
    return circles.get(id);
  }

  /** The ids of the people in a circle, in the order they joined. */
  public Set<UUID> members(UUID circle) {
    return indexed(membersOf, circle);
  }

  /** The ids of the circles a person is in. */
  public Set<UUID> circles(UUID person) {
    return indexed(circlesOf, person);
  }

  /** All ties, in the order they came. */
  public Collection<Tie> ties() {
    return Collections.unmodifiableCollection(ties.values());
  }

  /** A tie, or null if there is none of that id. */
  public Tie tie(UUID id) {
    return ties.get(id);
  }

  /** The ties of a person. */
  public List<Tie> ties(UUID person) {
    return graph.containsVertex(person)
        ? graph.edgesOf(person).stream().map(ties::get).toList()
        : List.of();
  }

  /** The ties between two people; several are usual. */
  public List<Tie> ties(UUID a, UUID b) {
    return graph.containsVertex(a) && graph.containsVertex(b)
        ? graph.getAllEdges(a, b).stream().map(ties::get).toList()
        : List.of();
  }

  /** All interactions, in the order they came. */
  public Collection<Interaction> interactions() {
    return Collections.unmodifiableCollection(interactions.values());
  }

  /** An interaction, or null if there is none of that id. */
  public Interaction interaction(UUID id) {
    return interactions.get(id);
  }

  /** The interactions with a person, in the order they came. */
  public List<Interaction> interactions(UUID person) {
    return indexed(interactionsOf, person).stream().map(interactions::get).toList();
  }

  /** All worksheets, in the order they came. */
  public Collection<Worksheet> worksheets() {
    return Collections.unmodifiableCollection(worksheets.values());
  }

  /** A worksheet, or null if there is none of that id. */
  public Worksheet worksheet(UUID id) {
    return worksheets.get(id);
  }

  /** The worksheets a person is in: about them, or with them in an answer. */
  public List<Worksheet> worksheets(UUID person) {
    return indexed(worksheetsOf, person).stream().map(worksheets::get).toList();
  }

  /** All promises, in the order they came. */
  public Collection<Promise> promises() {
    return promises.all();
  }

  /** A promise, or null if there is none of that id. */
  public Promise promise(UUID id) {
    return promises.get(id);
  }

  /** The promises to and from a person, in the order they came. */
  public List<Promise> promises(UUID person) {
    return promises.of(person);
  }

  /** The whole ledger of favours, in the order they came. */
  public Collection<Favour> favours() {
    return favours.all();
  }

  /** An entry of the ledger, or null if there is none of that id. */
  public Favour favour(UUID id) {
    return favours.get(id);
  }

  /** The ledger with a person, in the order of its entries. */
  public List<Favour> favours(UUID person) {
    return favours.of(person);
  }

  /** Where a person or hub is on the map, if it was ever laid out. */
  public Optional<Place> place(UUID node) {
    return Optional.ofNullable(places.get(node));
  }

  /** A choice of the owner's, if it was made. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name)).map(Setting::value);
  }

  /** Every choice of the owner's. */
  public Collection<Setting> settings() {
    return Collections.unmodifiableCollection(settings.values());
  }

  /** What people and circles are called where they are shown, as the owner chose. */
  public Naming naming() {
    if (naming == null) {
      boolean ready = prepared != null && prepared.choice().equals(Naming.Choice.of(this));
      naming = ready ? prepared : Naming.of(this);
    }
    return naming;
  }

  /**
   * Begins to work out what everybody will be called, on this network's own thread; with tens of
   * thousands of people it takes longer than a frame.
   *
   * @return goes on with it on any thread, and gives what takes it over on this network's own; to
   *     no effect if somebody was called something else meanwhile
   */
  public Supplier<Runnable> naming(Naming.Choice next) {
    List<Person> everybody = List.copyOf(people.values());
    List<Circle> groups = List.copyOf(circles.values());
    int as = renamed;
    return () -> {
      Naming made = Naming.of(everybody, groups, next);
      return () -> prepared = as == renamed ? made : prepared;
    };
  }

  private void forgetNames() {
    naming = null;
    prepared = null;
    renamed++;
  }

  /**
   * The people and the ties between them as a graph, for algorithms; vertices and edges are ids.
   */
  public Graph<UUID, UUID> graph() {
    return new AsUnmodifiableGraph<>(graph);
  }

  /** Every fact, what stands alone before what speaks of it: a snapshot for any thread. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(people.size() + ties.size() + interactions.size());
    facts.addAll(people.values());
    facts.addAll(circles.values());
    membersOf.forEach(
        (circle, members) -> members.forEach(person -> facts.add(new Membership(circle, person))));
    facts.addAll(ties.values());
    facts.addAll(interactions.values());
    facts.addAll(worksheets.values());
    facts.addAll(promises.all());
    facts.addAll(favours.all());
    facts.addAll(places.values());
    facts.addAll(settings.values());
    return facts;
  }
}
