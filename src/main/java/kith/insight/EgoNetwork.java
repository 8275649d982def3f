package kith.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;

/**
 * The people somebody named, and which of them know each other: one's own network, without those
 * nobody named. Ties are taken as undirected and simple, and everybody as tied to the one who named
 * them. What is undefined is empty, such as the density of a single person.
 */
public final class EgoNetwork {
  private final List<Person> people;
  private final boolean[][] tied;

  private EgoNetwork(List<Person> people, boolean[][] tied) {
    this.people = people;
    this.tied = tied;
  }

  /**
   * The network round somebody.
   *
   * @param named who was named; who is not in the network, or is its owner, is left out
   */
  public static EgoNetwork of(Network network, List<UUID> named) {
    List<Person> people =
        named.stream()
            .distinct()
            .map(network::person)
            .filter(Objects::nonNull)
            .filter(person -> !person.me())
            .toList();
    Map<UUID, Integer> number = new LinkedHashMap<>();
    people.forEach(person -> number.put(person.id(), number.size()));
    boolean[][] tied = new boolean[people.size()][people.size()];
    for (Person person : people) {
      for (Tie tie : network.ties(person.id())) {
        Integer other = number.get(tie.other(person.id()));
        if (other != null) {
          tied[number.get(person.id())][other] = true;
          tied[other][number.get(person.id())] = true;
        }
      }
    }
    return new EgoNetwork(people, tied);
  }

  /** Who was named. */
  public List<Person> people() {
    return people;
  }

  /** How many were named. */
  public int size() {
    return people.size();
  }

  /** How many pairs of them know each other. */
  public int ties() {
    int ties = 0;
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < i; j++) {
        ties += tied[i][j] ? 1 : 0;
      }
    }
    return ties;
  }

  /** Share of the pairs that know each other, 0 to 1. */
  public OptionalDouble density() {
    int pairs = size() * (size() - 1) / 2;
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) ties() / pairs);
  }

  /** How many of them are not reached through each other: n − 2t/n (Borgatti 1997). */
  public OptionalDouble effectiveSize() {
    return size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(size() - 2.0 * ties() / size());
  }

  /**
   * How far those around one are tied to each other, weighted by how much one depends on each:
   * Burt's constraint (1992) within these people. From 1/n for people who do not know each other;
   * it may pass 1.
   */
  public OptionalDouble constraint() {
    return size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(constraint(tied));
  }

  private double constraint(boolean[][] ties) {
    int n = size();
    double[] share = new double[n];
    for (int q = 0; q < n; q++) {
      int degree = 1;
      for (int j = 0; j < n; j++) {
        degree += ties[q][j] ? 1 : 0;
      }
      share[q] = 1.0 / degree;
    }
    double sum = 0;
    for (int j = 0; j < n; j++) {
      double depends = 1;
      for (int q = 0; q < n; q++) {
        depends += ties[q][j] ? share[q] : 0;
      }
      sum += depends / n * (depends / n);
    }
    return sum;
  }

  /**
   * How far they are outside of an organisation rather than inside: (E − I)/(E + I), −1 if all are
   * inside, 1 if all are outside (Krackhardt &amp; Stern 1988). Whose organisation is not known
   * does not count.
   *
   * @param organisation of the one who named them
   */
  public OptionalDouble externalInternal(String organisation) {
    String mine = organisation.strip();
    List<String> known = organisations(people);
    if (mine.isEmpty() || known.isEmpty()) {
      return OptionalDouble.empty();
    }
    long inside = known.stream().filter(mine::equalsIgnoreCase).count();
    return OptionalDouble.of((known.size() - 2.0 * inside) / known.size());
  }

  /**
   * How mixed they are by organisation, 0 if all are in one, 1 if they are spread evenly over all
   * there are: Blau's index over its largest value (the index of qualitative variation).
   *
   * @param all people of the network, whose organisations are the ones there are
   */
  public OptionalDouble heterogeneity(Iterable<Person> all) {
    List<Person> everybody = new ArrayList<>();
    all.forEach(everybody::add);
    long kinds = organisations(everybody).stream().distinct().count();
    List<String> known = organisations(people);
    if (kinds < 2 || known.isEmpty()) {
      return OptionalDouble.empty();
    }
    Map<String, Long> counts =
        known.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    double squares =
        counts.values().stream()
            .mapToDouble(count -> (double) count / known.size())
            .map(share -> share * share)
            .sum();
    return OptionalDouble.of((1 - squares) / (1 - 1.0 / kinds));
  }

  private static List<String> organisations(List<Person> people) {
    return people.stream()
        .map(person -> person.organisation().strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /**
   * Two of whom it is not known whether they know each other.
   *
   * @param change by how much constraint would be another if they did
   */
  public record Unknown(UUID one, UUID other, double change) {}

  /**
   * The pairs without a tie whose tie would change the picture most, by how much it would change
   * constraint; of equals those named first.
   *
   * @param settled pairs that are known not to know each other
   * @param most how many are wanted
   */
  public List<Unknown> unknown(Set<Set<UUID>> settled, int most) {
    double now = size() == 0 ? 0 : constraint(tied);
    List<Unknown> unknown = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      for (int j = i + 1; j < size(); j++) {
        UUID one = people.get(i).id();
        UUID other = people.get(j).id();
        if (!tied[i][j] && !settled.contains(Set.of(one, other))) {
          unknown.add(new Unknown(one, other, Math.abs(with(i, j) - now)));
        }
      }
    }
    return unknown.stream()
        .sorted(Comparator.comparingDouble((Unknown pair) -> -rounded(pair.change())))
        .limit(most)
        .toList();
  }

  /** What differs by a rounding error only is equal. */
  private static double rounded(double value) {
    return Math.round(value * 1e12) / 1e12;
  }

  private double with(int i, int j) {
    boolean[][] more =
        IntStream.range(0, size()).mapToObj(row -> tied[row].clone()).toArray(boolean[][]::new);
    more[i][j] = true;
    more[j][i] = true;
    return constraint(more);
  }
}
