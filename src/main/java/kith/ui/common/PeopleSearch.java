package kith.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kith.network.Network;
import kith.network.Person;
import kith.network.Texts;

/** Finds people by any part of their name, accents and case ignored. */
public final class PeopleSearch {
  /** So many names take no time worth speaking of. */
  private static final int FEW = 1_000;

  private static final int OFFERS = 6;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::rank)
          .thenComparing(match -> match.known.name)
          .thenComparing(match -> match.known.person.id());

  private final Network network;
  private final Map<UUID, Folded> folded = new ConcurrentHashMap<>();

  private record Folded(Person person, String name) {}

  private record Match(Folded known, int rank) {}

  /** Searches a network as it is at each search. */
  public PeopleSearch(Network network) {
    this.network = network;
    prepare();
  }

  /**
   * Makes many names ready in the background, so that the first letter typed does not wait for
   * them: thirty thousand with accents would hold it up for half a second.
   */
  public void prepare() {
    List<Person> unknown = network.people().stream().filter(one -> !isFolded(one)).toList();
    if (unknown.size() > FEW) {
      Thread.ofPlatform().daemon().name("kith-names").start(() -> unknown.forEach(this::folded));
    }
  }

  private boolean isFolded(Person person) {
    Folded known = folded.get(person.id());
    return known != null && known.person == person;
  }

  /**
   * A field that offers the best few of those whom what is typed in it finds.
   *
   * @param id of the field, by which tests and styles find it
   * @param words whom to look for: shown while the field is empty, said by screen readers
   * @param among who may be found
   */
  public TypeAhead<Person> field(String id, String words, Predicate<Person> among) {
    TypeAhead<Person> field =
        new TypeAhead<>(
            id,
            words,
            text -> find(text, among, OFFERS),
            person -> network.naming().name(person),
            _ -> null);
    field.onEntered(this::prepare);
    return field;
  }

  /**
   * The people every word of a text is found in: first those whose name begins with it, then those
   * with a word that does, then the rest; each in the order of names.
   *
   * @param text what is typed; blank finds nobody
   * @param among who may be found
   * @param limit how many are enough
   */
  public List<Person> find(String text, Predicate<Person> among, int limit) {
    String wanted = Texts.fold(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    String[] words = wanted.split(" ");
    PriorityQueue<Match> best = new PriorityQueue<>(BEST_FIRST.reversed());
    for (Person person : network.people()) {
      Folded known = folded(person);
      if (hasAll(known.name, words) && among.test(person)) {
        best.add(new Match(known, rank(known.name, wanted)));
      }
      if (best.size() > limit) {
        best.remove();
      }
    }
    return best.stream().sorted(BEST_FIRST).map(match -> match.known.person).toList();
  }

  private static boolean hasAll(String name, String[] words) {
    for (String word : words) {
      if (!name.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static int rank(String name, String wanted) {
    if (name.startsWith(wanted)) {
      return 0;
    }
    return name.contains(" " + wanted) ? 1 : 2;
  }

  private Folded folded(Person person) {
    Folded known = folded.get(person.id());
    if (known == null || known.person != person) {
      known = new Folded(person, Texts.fold(person.name()));
      folded.put(person.id(), known);
    }
    return known;
  }
}
