package kith.legend;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.insight.Communities;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Topology;
import kith.picture.Key;

/** Colours by communities, each called after whoever has most ties within it. */
final class ByCommunity {
  /** Fewer are no community. */
  private static final int LEAST = 3;

  private static final String NONE = "none";

  private final Topology shape;
  private final Map<UUID, String> names;
  private final Communities communities;

  private ByCommunity(Topology shape, Map<UUID, String> names, Communities communities) {
    this.shape = shape;
    this.names = names;
    this.communities = communities;
  }

  static Function<Progress, Key> of(
      Network network, Naming naming, Topology shape, Measures measures) {
    Map<UUID, String> names =
        network.people().stream().collect(Collectors.toMap(Person::id, naming::name));
    return progress -> new ByCommunity(shape, names, measures.communities(shape, progress)).key();
  }

  private Key key() {
    Sorting sorting = Sorting.byKind(Sign.of("community"));
    int[] middles = middles();
    for (int group = 0; group < middles.length && communities.sizes()[group] >= LEAST; group++) {
      UUID middle = shape.id(middles[group]);
      if (!sorting.kind(Integer.toString(group), around(middle))) {
        break;
      }
    }
    sorting.unknown(NONE, Sign.of("community.none"));
    sorting.others(Sign.of("others"));
    for (int person = 0; person < shape.people(); person++) {
      UUID id = shape.id(person);
      int group = communities.of()[person];
      sorting.put(id, Integer.toString(group));
      sorting.put(id, within(person) == 0 && communities.sizes()[group] == 1 ? NONE : Key.OTHERS);
    }
    return sorting.key();
  }

  private String around(UUID middle) {
    return Sign.of("community.around", names.get(middle));
  }

  /** Who has most ties within each community. */
  private int[] middles() {
    int[] middles = new int[communities.sizes().length];
    int[] most = new int[middles.length];
    for (int person = 0; person < shape.people(); person++) {
      int group = communities.of()[person];
      int ties = within(person);
      if (ties > most[group]) {
        most[group] = ties;
        middles[group] = person;
      }
    }
    return middles;
  }

  private int within(int person) {
    int ties = 0;
    for (int k = 0; k < shape.degree(person); k++) {
      int other = shape.neighbour(person, k);
      ties += !shape.isHub(other) && communities.of()[other] == communities.of()[person] ? 1 : 0;
    }
    return ties;
  }
}
