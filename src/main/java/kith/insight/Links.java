package kith.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Tie;

/** Who is known to know whom, one link a pair, and how strongly. */
final class Links {
  private static final int NOBODY = -1;

  private final List<Person> people;
  private final Map<UUID, Integer> numbers;
  private final Map<Pair, Link> links = new LinkedHashMap<>();
  private final Contacts contacts;
  private final LocalDate today;
  private int me = NOBODY;

  /**
   * What joins a pair.
   *
   * @param ties the strongest first; none if there are only contacts
   * @param closeness 0 where nobody said
   * @param lastContact or null
   * @param bridge whether nobody else knows both
   */
  record Link(
      List<Tie> ties, int closeness, Interaction lastContact, boolean bridge, double strength) {
    private LocalDate day() {
      return lastContact == null ? null : lastContact.on();
    }
  }

  Links(Collection<? extends Fact> facts, LocalDate today) {
    this.today = today;
    people = facts.stream().filter(Person.class::isInstance).map(Person.class::cast).toList();
    numbers = HashMap.newHashMap(people.size());
    for (int i = 0; i < people.size(); i++) {
      numbers.put(people.get(i).id(), i);
      me = people.get(i).me() ? i : me;
    }
    contacts = new Contacts(facts, today);
    Map<Pair, List<Tie>> ties = tied(facts);
    int[][] neighbours = neighbours(ties.keySet());
    ties.forEach(
        (pair, between) -> links.put(pair, link(pair, between, isBridge(pair, neighbours))));
  }

  private Map<Pair, List<Tie>> tied(Collection<? extends Fact> facts) {
    Map<Pair, List<Tie>> tied = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Tie tie) {
        Pair pair = Pair.of(number(tie.from()), number(tie.to()));
        tied.computeIfAbsent(pair, _ -> new ArrayList<>(1)).add(tie);
      }
    }
    for (int i = 0; i < people.size() && me != NOBODY; i++) {
      Person person = people.get(i);
      if (i != me && (person.closeness() > 0 || contacts.last(person.id()) != null)) {
        tied.computeIfAbsent(Pair.of(me, i), _ -> new ArrayList<>(0));
      }
    }
    return tied;
  }

  private int[][] neighbours(Collection<Pair> pairs) {
    int[] degree = new int[people.size()];
    for (Pair pair : pairs) {
      degree[pair.a()]++;
      degree[pair.b()]++;
    }
    int[][] sorted = new int[people.size()][];
    Arrays.setAll(sorted, person -> new int[degree[person]]);
    for (Pair pair : pairs) {
      sorted[pair.a()][--degree[pair.a()]] = pair.b();
      sorted[pair.b()][--degree[pair.b()]] = pair.a();
    }
    for (int[] row : sorted) {
      Arrays.sort(row);
    }
    return sorted;
  }

  /** Whether nobody knows both, the owner aside, who knows everybody. */
  private boolean isBridge(Pair pair, int[][] neighbours) {
    int[] fewer = neighbours[pair.a()];
    int[] more = neighbours[pair.b()];
    if (fewer.length > more.length) {
      int[] swapped = fewer;
      fewer = more;
      more = swapped;
    }
    for (int third : fewer) {
      if (third != me && Arrays.binarySearch(more, third) >= 0) {
        return false;
      }
    }
    return true;
  }

  private Link link(Pair pair, List<Tie> between, boolean bridge) {
    boolean mine = pair.a() == me || pair.b() == me;
    Person a = people.get(pair.a());
    Person b = people.get(pair.b());
    Person other = a.me() ? b : a;
    Interaction last = mine ? contacts.last(other.id()) : contacts.last(a.id(), b.id());
    LocalDate day = last == null ? null : last.on();
    int said = said(pair);
    if (between.isEmpty()) {
      return new Link(List.of(), said, last, bridge, Strength.untied(said, day, bridge, today));
    }
    if (between.size() > 1) {
      ToDoubleFunction<Tie> strength = tie -> strength(tie, said, day, bridge);
      between.sort(Comparator.comparingDouble(strength).reversed());
    }
    Tie strongest = between.getFirst();
    return new Link(
        between, closeness(strongest, said), last, bridge, strength(strongest, said, day, bridge));
  }

  /** How close the owner says they are to the other of a pair. */
  private int said(Pair pair) {
    return pair.a() == me
        ? people.get(pair.b()).closeness()
        : pair.b() == me ? people.get(pair.a()).closeness() : 0;
  }

  private double strength(Tie tie, int said, LocalDate lastContact, boolean bridge) {
    return Strength.of(tie, closeness(tie, said), lastContact, bridge, today);
  }

  private static int closeness(Tie tie, int said) {
    return tie.closeness() > 0 ? tie.closeness() : said;
  }

  /** How many people there are. */
  int people() {
    return people.size();
  }

  /** The person of a number. */
  UUID person(int number) {
    return people.get(number).id();
  }

  /**
   * The number of a person.
   *
   * @throws IllegalArgumentException if there is no such person
   */
  int number(UUID person) {
    Integer number = numbers.get(person);
    if (number == null) {
      throw new IllegalArgumentException("No such person: " + person);
    }
    return number;
  }

  /** Whether there is such a person. */
  boolean has(UUID person) {
    return numbers.containsKey(person);
  }

  /** What joins two people, or null. */
  Link between(int one, int other) {
    return links.get(Pair.of(one, other));
  }

  /** What joins the owner and somebody, or null. */
  Link withMe(UUID person) {
    return me == NOBODY || number(person) == me ? null : between(me, number(person));
  }

  /** How strong one of the ties is. */
  double strength(Tie tie) {
    Pair pair = Pair.of(number(tie.from()), number(tie.to()));
    Link link = links.get(pair);
    return strength(tie, said(pair), link.day(), link.bridge());
  }

  /** Every pair that is joined. */
  Map<Pair, Link> all() {
    return links;
  }

  /** The last contact of two people, neither of them the owner, or null. */
  Interaction lastContact(int one, int other) {
    if (one == me || other == me) {
      return contacts.last(person(one == me ? other : one));
    }
    return contacts.last(person(one), person(other));
  }
}
