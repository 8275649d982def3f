package kith.legend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import kith.insight.Betweenness;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;
import kith.network.Topology;
import kith.network.Visible;
import kith.picture.Sizes;

/** Sizes by one thing only. */
final class SizesBy {
  /** So many ties make the largest disc: a hub of hundreds is not to dwarf the rest. */
  private static final double MANY_TIES = Math.log1p(24);

  /** After so many days a contact counts no more. */
  private static final double DORMANT = Math.log1p(3 * 365);

  private SizesBy() {}

  static Function<Progress, Sizes> ties(Topology shape) {
    return _ -> sizes("ties", shape, node -> share(ties(shape, node)));
  }

  /** Of those that there were at a moment. */
  static Function<Progress, Sizes> ties(Network network, Topology shape, Visible there) {
    List<Tie> ties =
        network.ties().stream()
            .filter(there.ties())
            .filter(tie -> there.people().test(network.person(tie.from())))
            .filter(tie -> there.people().test(network.person(tie.to())))
            .toList();
    return _ -> {
      Map<UUID, Set<UUID>> tied = new HashMap<>();
      for (Tie tie : ties) {
        tied.computeIfAbsent(tie.from(), _ -> new HashSet<>()).add(tie.to());
        tied.computeIfAbsent(tie.to(), _ -> new HashSet<>()).add(tie.from());
      }
      return sizes(
          "ties", shape, node -> share(tied.getOrDefault(shape.id(node), Set.of()).size()));
    };
  }

  private static double share(int ties) {
    return Math.min(1, Math.log1p(ties) / MANY_TIES);
  }

  private static int ties(Topology shape, int node) {
    int ties = 0;
    for (int k = 0; k < shape.degree(node); k++) {
      ties += shape.isHub(shape.neighbour(node, k)) ? 0 : 1;
    }
    return ties;
  }

  /** The area, not the width, grows with it. */
  static Function<Progress, Sizes> betweenness(Topology shape, Measures measures) {
    return progress -> {
      Betweenness measured = measures.betweenness(shape, progress);
      double most = Math.max(1, Arrays.stream(measured.of()).max().orElse(1));
      return sizes("betweenness", shape, node -> Math.sqrt(measured.of()[node] / most));
    };
  }

  static Function<Progress, Sizes> closeness(Network network, Topology shape, Moment moment) {
    Map<UUID, Double> closeness = new HashMap<>();
    for (Person person : network.people()) {
      closeness.put(person.id(), (double) moment.closeness(person) / Person.CLOSEST);
    }
    return _ -> sizes("closeness", shape, node -> closeness.getOrDefault(shape.id(node), 0.0));
  }

  static Function<Progress, Sizes> recency(Network network, Topology shape, LocalDate today) {
    List<Interaction> contacts = List.copyOf(network.interactions());
    return _ -> {
      Map<UUID, LocalDate> last = ByPerson.last(contacts, today);
      return sizes("recency", shape, node -> recency(last.get(shape.id(node)), today));
    };
  }

  private static double recency(LocalDate last, LocalDate today) {
    return last == null
        ? 0
        : Math.max(0, 1 - Math.log1p(ChronoUnit.DAYS.between(last, today)) / DORMANT);
  }

  private static Sizes sizes(String by, Topology shape, IntToDoubleFunction share) {
    Map<UUID, Float> radii = HashMap.newHashMap(shape.people());
    for (int node = 0; node < shape.people(); node++) {
      radii.put(shape.id(node), Sizes.radius(share.applyAsDouble(node)));
    }
    return new Sizes(Sign.of("size." + by), radii);
  }
}
