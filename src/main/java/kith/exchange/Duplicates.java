package kith.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.network.Apart;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Texts;

/**
 * Who of a network may be one person twice. What two have in common suggests it, never proves it:
 * the owner decides. Two with different LinkedIn profiles are two people, and so are those of whom
 * the owner said it.
 */
public final class Duplicates {
  /** More is found by nobody's patience. */
  private static final int MOST = 500;

  /** In a larger company only those of the same initial are compared with each other. */
  private static final int SMALL = 60;

  private static final int LARGEST = 400;
  private static final int SHORTEST = 4;
  private static final int REPORT_EVERY = 512;

  /** Why two may be one, the strongest first. */
  public enum Reason {
    PROFILE,
    EMAIL,
    PHONE,
    /** The same words in the name, in the same order or not, with or without accents. */
    NAME,
    /** Names that differ by a letter, or of which one shortens the other. */
    LIKE_NAME,
    ORGANISATION,
    CIRCLE
  }

  /**
   * Two who may be one.
   *
   * @param one somebody
   * @param other somebody else
   * @param why in the order of {@link Reason}
   */
  public record Pair(UUID one, UUID other, Set<Reason> why) {
    /** How much speaks for it: what two people rarely share counts most. */
    int weight() {
      int weight = 0;
      for (Reason reason : why) {
        weight +=
            switch (reason) {
              case PROFILE -> 16;
              case EMAIL -> 12;
              case PHONE -> 8;
              case NAME -> 5;
              case LIKE_NAME -> 2;
              case ORGANISATION -> 3;
              case CIRCLE -> 1;
            };
      }
      return weight;
    }
  }

  /** Two people, in the network's order. */
  private record Couple(UUID first, UUID second) {}

  private final Network network;
  private final Progress progress;
  private final Map<Couple, Set<Reason>> found = new LinkedHashMap<>();
  private final Map<UUID, List<String>> words = new HashMap<>();

  private Duplicates(Network network, Progress progress) {
    this.network = network;
    this.progress = progress;
  }

  /**
   * Looks for them; the likeliest first, 500 at most. May take seconds, on any thread if nobody
   * changes the network meanwhile.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public static List<Pair> in(Network network, Progress progress) {
    return new Duplicates(network, progress).pairs();
  }

  private List<Pair> pairs() {
    for (Person person : network.people()) {
      words.put(person.id(), Names.words(person.name()));
    }
    keys();
    progress.step(0.3);
    names();
    progress.step(0.5);
    colleagues();
    List<Pair> pairs = new ArrayList<>();
    found.forEach((two, why) -> add(pairs, two, why));
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.weight())
            .thenComparing(pair -> Texts.fold(network.person(pair.one()).name())));
    progress.step(1);
    return List.copyOf(pairs.subList(0, Math.min(MOST, pairs.size())));
  }

  private void add(List<Pair> pairs, Couple two, Set<Reason> why) {
    Person one = network.person(two.first());
    Person other = network.person(two.second());
    boolean apart =
        Keys.contradict(Keys.of(one), Keys.of(other)) || Apart.are(network, one.id(), other.id());
    if (!apart) {
      if (works(one, other)) {
        why.add(Reason.ORGANISATION);
      }
      Set<UUID> circles = new HashSet<>(network.circles(one.id()));
      circles.retainAll(network.circles(other.id()));
      if (!circles.isEmpty() && !why.contains(Reason.ORGANISATION)) {
        why.add(Reason.CIRCLE);
      }
      boolean turned = other.me() || !one.me() && ties(other) > ties(one);
      pairs.add(turned ? new Pair(other.id(), one.id(), why) : new Pair(one.id(), other.id(), why));
    }
  }

  private int ties(Person person) {
    return network.ties(person.id()).size();
  }

  private static boolean works(Person one, Person other) {
    return Companies.isEmployer(one.organisation())
        && Companies.key(one.organisation()).equals(Companies.key(other.organisation()));
  }

  /** The same profile, address or number; a shared mailbox or a family's telephone is nobody's. */
  private void keys() {
    Map<String, List<Person>> byKey = new HashMap<>();
    for (Person person : network.people()) {
      for (String key : Keys.of(person)) {
        if (reason(key) != null) {
          byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(person);
        }
      }
    }
    byKey.forEach(
        (key, people) -> {
          if (people.size() <= SMALL) {
            each(
                people,
                (one, other) -> {
                  if (!Keys.isShared(key) || Names.agree(one, other)) {
                    note(one, other, reason(key));
                  }
                });
          }
        });
  }

  private static Reason reason(String key) {
    return key.startsWith(Keys.LINKEDIN)
        ? Reason.PROFILE
        : key.startsWith(Keys.EMAIL)
            ? Reason.EMAIL
            : key.startsWith(Keys.PHONE) ? Reason.PHONE : null;
  }

  /** The same words, in whatever order: "Costa, Ana" is Ana Costa. */
  private void names() {
    Map<List<String>, List<Person>> byWords = new HashMap<>();
    for (Person person : network.people()) {
      if (!Names.isNameless(person)) {
        Set<List<String>> ways = new HashSet<>();
        ways.add(words.get(person.id()).stream().sorted().toList());
        ways.add(Names.allWords(person.name()).stream().sorted().toList());
        ways.remove(List.of());
        ways.forEach(way -> byWords.computeIfAbsent(way, _ -> new ArrayList<>(1)).add(person));
      }
    }
    byWords
        .values()
        .forEach(
            people -> {
              if (people.size() <= SMALL) {
                each(people, (one, other) -> note(one, other, Reason.NAME));
              }
            });
  }

  /** Names that are alike count among people of the same organisation or circle only. */
  private void colleagues() {
    Map<String, List<Person>> byCompany = new HashMap<>();
    for (Person person : network.people()) {
      if (Companies.isEmployer(person.organisation())) {
        String key = Companies.key(person.organisation());
        byCompany.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(person);
      }
    }
    List<List<Person>> groups = new ArrayList<>(byCompany.values());
    network.circles().forEach(circle -> groups.add(members(circle.id())));
    int done = 0;
    for (List<Person> people : groups) {
      if (done++ % REPORT_EVERY == 0) {
        progress.step(0.5 + 0.5 * done / groups.size());
      }
      if (people.size() <= SMALL) {
        alike(people);
      } else {
        byInitial(people).forEach(this::alike);
      }
    }
  }

  /** The people of a circle, in the network's order. */
  private List<Person> members(UUID circle) {
    Set<UUID> members = network.members(circle);
    return members.size() < 2
        ? List.of()
        : network.people().stream().filter(person -> members.contains(person.id())).toList();
  }

  private Collection<List<Person>> byInitial(List<Person> people) {
    Map<String, List<Person>> byInitial = new HashMap<>();
    for (Person person : people) {
      String first = words.get(person.id()).stream().findFirst().orElse(" ");
      byInitial.computeIfAbsent(first.substring(0, 1), _ -> new ArrayList<>()).add(person);
    }
    return byInitial.values();
  }

  private void alike(List<Person> people) {
    if (people.size() <= LARGEST) {
      each(
          people,
          (one, other) -> {
            if (isAlike(words.get(one.id()), words.get(other.id()))) {
              note(one, other, Reason.LIKE_NAME);
            }
          });
    }
  }

  private interface Two {
    void are(Person one, Person other);
  }

  private static void each(List<Person> people, Two two) {
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        two.are(people.get(i), people.get(j));
      }
    }
  }

  private void note(Person one, Person other, Reason reason) {
    Set<Reason> why =
        found.computeIfAbsent(new Couple(one.id(), other.id()), _ -> EnumSet.noneOf(Reason.class));
    if (reason != Reason.LIKE_NAME || !why.contains(Reason.NAME)) {
      why.add(reason);
    }
  }

  /** Two or more words, of which each has its like: "J. Doe", "John Doe" and "Jon Doe". */
  private static boolean isAlike(List<String> one, List<String> other) {
    List<String> few = one.size() <= other.size() ? one : other;
    List<String> many = few == one ? other : one;
    if (few.size() < 2 || few.equals(many)) {
      return false;
    }
    List<String> left = new ArrayList<>(many);
    int whole = 0;
    for (String word : few) {
      int at = left.indexOf(word);
      whole += at >= 0 ? 1 : 0;
      for (int i = 0; at < 0 && i < left.size(); i++) {
        at = isAlike(word, left.get(i)) ? i : -1;
      }
      if (at < 0) {
        return false;
      }
      left.remove(at);
    }
    return whole > 0;
  }

  private static boolean isAlike(String a, String b) {
    boolean initial = Math.min(a.length(), b.length()) == 1;
    if (initial || Math.min(a.length(), b.length()) >= SHORTEST - 1) {
      if (a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
    return Math.min(a.length(), b.length()) >= SHORTEST - 1
        && Math.max(a.length(), b.length()) >= SHORTEST
        && isOneApart(a, b);
  }

  /** Whether one letter more, less or other, or two that changed places, make one of the other. */
  private static boolean isOneApart(String a, String b) {
    String few = a.length() <= b.length() ? a : b;
    String many = few.equals(a) ? b : a;
    int same = 0;
    while (same < few.length() && few.charAt(same) == many.charAt(same)) {
      same++;
    }
    String rest = few.substring(same);
    String more = many.substring(same);
    if (many.length() == few.length() + 1) {
      return rest.equals(more.substring(1));
    }
    boolean swapped =
        rest.length() > 1
            && rest.charAt(0) == more.charAt(1)
            && rest.charAt(1) == more.charAt(0)
            && rest.substring(2).equals(more.substring(2));
    return many.length() == few.length()
        && (swapped || !rest.isEmpty() && rest.substring(1).equals(more.substring(1)));
  }
}
