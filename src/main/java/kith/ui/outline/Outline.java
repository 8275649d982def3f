package kith.ui.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.insight.Bridges;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.network.Visible;
import kith.network.Withheld;
import kith.ui.common.Speech;
import kith.ui.common.Words;

/**
 * What the map shows, as lines below lines. It holds a network of its own that never changes, so
 * that any thread may read it. Tags are marks and no circles here.
 */
final class Outline {
  private static final Words WORDS = Words.of(Outline.class);

  /** Nothing is known yet. */
  static final Outline EMPTY = of(List.of(), Visible.ALL, LocalDate.EPOCH);

  private final Network network;
  private final Naming naming;
  private final Comparator<Person> byName;
  private final Visible visible;
  private final Speech speech;
  private final Set<UUID> shown = new HashSet<>();
  private final Map<UUID, List<UUID>> groups = new LinkedHashMap<>();
  private final Map<UUID, Line.Group> first = new HashMap<>();
  private final int everybody;

  private Outline(Collection<Fact> facts, Visible visible, LocalDate today) {
    this.network = Network.of(facts);
    this.naming = network.naming();
    this.byName =
        Comparator.comparing((Person person) -> naming.name(person), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Person::id);
    this.visible = visible;
    this.speech = new Speech(network, Bridges.of(facts), today);
    List<Person> people = new ArrayList<>(network.people());
    people.removeIf(Person::me);
    everybody = people.size();
    people.removeIf(person -> !visible.people().test(person));
    people.sort(byName);
    people.forEach(person -> shown.add(person.id()));
    gather(people);
    groups.forEach(
        (circle, members) ->
            members.forEach(person -> first.putIfAbsent(person, new Line.Group(circle))));
  }

  /**
   * The outline of a network of these facts.
   *
   * @param visible what the map shows of it
   * @param today a contact of a later day is a plan
   */
  static Outline of(Collection<Fact> facts, Visible visible, LocalDate today) {
    return new Outline(facts, visible, today);
  }

  /** The largest circle first, and last those who are in none. */
  private void gather(List<Person> people) {
    Map<UUID, List<UUID>> members = new HashMap<>();
    List<UUID> alone = new ArrayList<>();
    for (Person person : people) {
      List<UUID> in = network.circles(person.id()).stream().filter(this::isCircle).toList();
      in.forEach(id -> members.computeIfAbsent(id, _ -> new ArrayList<>()).add(person.id()));
      if (in.isEmpty()) {
        alone.add(person.id());
      }
    }
    network.circles().stream()
        .filter(circle -> isCircle(circle.id()))
        .filter(circle -> members.containsKey(circle.id()) || people.size() == everybody)
        .sorted(
            Comparator.comparingInt((Circle circle) -> -size(members, circle))
                .thenComparing(naming::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Circle::id))
        .forEach(circle -> groups.put(circle.id(), members.getOrDefault(circle.id(), List.of())));
    if (!alone.isEmpty()) {
      groups.put(null, alone);
    }
  }

  private boolean isCircle(UUID id) {
    return network.circle(id).kind() != CircleKind.TAG;
  }

  private static int size(Map<UUID, List<UUID>> members, Circle circle) {
    return members.getOrDefault(circle.id(), List.of()).size();
  }

  /** How many people are shown, the owner not counted. */
  int people() {
    return shown.size();
  }

  /** How many people there are, the owner not counted. */
  int everybody() {
    return everybody;
  }

  /** How many circles are shown. */
  int circles() {
    return (int) groups.keySet().stream().filter(circle -> circle != null).count();
  }

  /** The line of a person in the first group they are in, if they are shown. */
  Optional<Line.Someone> lineOf(UUID person) {
    return Optional.ofNullable(first.get(person)).map(in -> new Line.Someone(in, person));
  }

  /** Whom a line is about: somebody, or whom a tie leads to. */
  Optional<UUID> person(Line line) {
    return switch (line) {
      case Line.Someone someone -> Optional.of(someone.person());
      case Line.Bond(Line.Someone end, UUID tie) ->
          Optional.ofNullable(network.tie(tie)).map(there -> there.other(end.person()));
      case Line.Whole _ -> network.me().map(Person::id);
      case Line.Group _ -> Optional.empty();
    };
  }

  /** Whether nothing comes below a line. */
  boolean isLeaf(Line line) {
    return switch (line) {
      case Line.Whole _ -> groups.isEmpty();
      case Line.Group group -> groups.getOrDefault(group.circle(), List.of()).isEmpty();
      case Line.Someone someone -> ties(someone).isEmpty();
      case Line.Bond _ -> true;
    };
  }

  /** The lines right below a line. */
  List<Line> below(Line line) {
    return switch (line) {
      case Line.Whole _ -> groups.keySet().stream().<Line>map(Line.Group::new).toList();
      case Line.Group group ->
          groups.getOrDefault(group.circle(), List.of()).stream()
              .<Line>map(person -> new Line.Someone(group, person))
              .toList();
      case Line.Someone someone ->
          ties(someone).stream().<Line>map(tie -> new Line.Bond(someone, tie.id())).toList();
      case Line.Bond _ -> List.of();
    };
  }

  /** The shown ties of somebody, to the owner first, then by the other's name. */
  private List<Tie> ties(Line.Someone someone) {
    UUID end = someone.person();
    return network.ties(end).stream()
        .filter(visible.ties())
        .filter(tie -> isEnd(tie.other(end)))
        .sorted(
            Comparator.comparing((Tie tie) -> !other(tie, end).me())
                .thenComparing(tie -> other(tie, end), byName))
        .toList();
  }

  private boolean isEnd(UUID person) {
    Person end = network.person(person);
    return shown.contains(person) || end.me() && visible.people().test(end);
  }

  private Person other(Tie tie, UUID end) {
    return network.person(tie.other(end));
  }

  /** Whether a line may go to others: one about somebody who is {@link Withheld} may not. */
  boolean mayLeave(Line line) {
    return line instanceof Line.Whole
        || person(line).map(id -> !Withheld.has(network, id)).orElse(true);
  }

  /** What a line says; empty if it is of an outline that has something this one has not. */
  String words(Line line) {
    return switch (line) {
      case Line.Whole _ -> whole();
      case Line.Group(UUID circle) -> group(circle);
      case Line.Someone someone ->
          network.person(someone.person()) == null ? "" : speech.person(someone.person());
      case Line.Bond(Line.Someone end, UUID tie) ->
          network.tie(tie) == null ? "" : speech.tie(network.tie(tie), end.person());
    };
  }

  private String whole() {
    String counts = counts();
    return network.me().map(me -> WORDS.get("outline.me", naming.name(me), counts)).orElse(counts);
  }

  /** How many people in how many circles. */
  String counts() {
    if (this == EMPTY) {
      return "";
    }
    return shown.size() == everybody
        ? WORDS.get("outline.all", shown.size(), circles())
        : WORDS.get("outline.some", shown.size(), everybody, circles());
  }

  private String group(UUID circle) {
    int size = groups.getOrDefault(circle, List.of()).size();
    if (circle == null) {
      return WORDS.get("outline.none", size);
    }
    Circle known = network.circle(circle);
    return known == null ? "" : WORDS.get("outline.circle", naming.name(known), size);
  }
}
