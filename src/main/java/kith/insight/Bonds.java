package kith.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.insight.Bond.Basis;
import kith.insight.Links.Link;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Interaction;

/**
 * Who knows whom, and how strongly, at one moment. Made of a snapshot and never changed, so that
 * any thread may ask it.
 */
public final class Bonds {
  /** So many paths are looked for. */
  public static final int PATHS = 3;

  /** So many hops a path has at most. */
  public static final int HOPS = 5;

  private static final double FIRST_PRICE = 0.25;
  private static final double LAST_PRICE = 64;

  private final Links links;
  private final Circles circles;
  private final Web web;

  private Bonds(Collection<? extends Fact> facts, LocalDate today) {
    links = new Links(facts, today);
    circles = new Circles(facts);
    web = web();
  }

  /**
   * The bonds of a network.
   *
   * @param facts everything in it, as {@link kith.network.Network#facts} gives it
   * @param today the day as of which ties have faded; what is later is no contact yet
   */
  public static Bonds of(Collection<? extends Fact> facts, LocalDate today) {
    return new Bonds(facts, today);
  }

  private Web web() {
    Web.Builder builder = new Web.Builder(links.people());
    links
        .all()
        .forEach((pair, link) -> builder.link(pair.a(), pair.b(), -Math.log(link.strength())));
    int hub = links.people();
    for (Circle circle : circles.all()) {
      List<UUID> members = circles.members(circle);
      double half = -Math.log(Strength.sameCircle(members.size())) / 2;
      for (UUID member : members) {
        builder.link(links.number(member), hub, half);
      }
      hub++;
    }
    return builder.build(circles.all().size());
  }

  /**
   * What joins two people.
   *
   * @return empty if they are not known to know each other and share no circle
   */
  public Optional<Bond> between(UUID from, UUID to) {
    return from.equals(to) || !links.has(from) || !links.has(to)
        ? Optional.empty()
        : bond(links.number(from), links.number(to));
  }

  private Optional<Bond> bond(int from, int to) {
    UUID one = links.person(from);
    UUID other = links.person(to);
    List<Circle> shared = circles.shared(one, other);
    Link link = links.between(from, to);
    if (link != null) {
      Basis basis = link.ties().isEmpty() ? Basis.CONTACT : Basis.TIE;
      return Optional.of(
          new Bond(
              one,
              other,
              basis,
              link.ties(),
              shared,
              link.lastContact(),
              link.closeness(),
              link.strength()));
    }
    Interaction last = links.lastContact(from, to);
    return shared.stream()
        .findFirst()
        .map(circle -> Strength.sameCircle(circles.members(circle).size()))
        .map(strength -> new Bond(one, other, Basis.CIRCLE, List.of(), shared, last, 0, strength));
  }

  /** Up to {@link #PATHS} paths of up to {@link #HOPS} hops. */
  public List<WarmPath> paths(UUID from, UUID to) {
    return paths(from, to, PATHS, HOPS);
  }

  /**
   * Warm paths from one person to another that share nobody but their ends: as many as there are,
   * and of all such sets the warmest, taken together. If the two know each other, that is the
   * first; the others follow, the warmest first.
   *
   * @param most how many paths are wanted, 1 or more
   * @param hops how many hops a path may have, 1 or more
   * @return none if nobody links the two, if they are one, or if one of them is not in the network
   */
  public List<WarmPath> paths(UUID from, UUID to, int most, int hops) {
    if (from.equals(to) || !links.has(from) || !links.has(to)) {
      return List.of();
    }
    Optional<WarmPath> direct = between(from, to).map(bond -> new WarmPath(List.of(bond)));
    List<WarmPath> found = new ArrayList<>();
    if (direct.isEmpty()) {
      found.addAll(through(from, to, most, hops));
    } else if (direct.get().weakest().basis() != Basis.CIRCLE) {
      found.add(direct.get());
      found.addAll(through(from, to, most - 1, hops));
    } else {
      found.addAll(withGuess(direct.get(), from, to, most, hops));
    }
    return List.copyOf(found);
  }

  /** A direct link that is only guessed has to be worth its place. */
  private List<WarmPath> withGuess(WarmPath guess, UUID from, UUID to, int most, int hops) {
    List<WarmPath> with = new ArrayList<>(through(from, to, most - 1, hops));
    with.add(guess);
    with.sort(WARMEST_FIRST);
    List<WarmPath> without = through(from, to, most, hops);
    boolean better =
        without.size() > with.size() || without.size() == with.size() && cost(without) < cost(with);
    return better ? without : with;
  }

  private static final Comparator<WarmPath> WARMEST_FIRST =
      Comparator.comparingDouble(WarmPath::warmth)
          .reversed()
          .thenComparingInt(path -> path.bonds().size());

  private static double cost(List<WarmPath> paths) {
    return paths.stream().mapToDouble(path -> -Math.log(path.warmth())).sum();
  }

  private List<WarmPath> through(UUID from, UUID to, int most, int hops) {
    for (int count = most; count > 0; count--) {
      for (double price = 0; price <= LAST_PRICE; price = price == 0 ? FIRST_PRICE : 2 * price) {
        List<int[]> found =
            new DisjointPaths(web, links.number(from), links.number(to), price).atMost(count);
        if (found.stream().allMatch(people -> people.length - 1 <= hops)) {
          return found.stream().map(this::path).sorted(WARMEST_FIRST).toList();
        }
      }
    }
    return List.of();
  }

  private WarmPath path(int[] people) {
    List<Bond> bonds = new ArrayList<>();
    for (int i = 1; i < people.length; i++) {
      bonds.add(bond(people[i - 1], people[i]).orElseThrow());
    }
    return new WarmPath(bonds);
  }
}
