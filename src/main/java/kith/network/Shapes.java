package kith.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the {@link Topology} that the map is laid out by.
 *
 * <p>Ties to the owner are left out: where everybody is tied to one person every distance is 2 at
 * most, and the picture says nothing. Circles pull through hubs; a circle of one pulls nobody and a
 * tag is a mark, not a place, so neither has a hub.
 */
public final class Shapes {
  /** A member is held less tightly by a circle than by a tie of their own. */
  private static final float HUB_WEIGHT = 0.6f;

  private static final float GUESS_WEIGHT = 0.5f;

  private final Network network;
  private final boolean withMe;
  private final List<UUID> ids = new ArrayList<>();
  private final Map<UUID, Integer> indexes = new HashMap<>();
  private final List<int[]> ends = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  private Shapes(Network network, boolean withMe) {
    this.network = network;
    this.withMe = withMe;
  }

  /**
   * The shape of a network as its map shows it.
   *
   * @param network what to shape
   * @param withMe whether the owner is a node (without ties)
   */
  public static Topology of(Network network, boolean withMe) {
    return new Shapes(network, withMe).build();
  }

  private static List<UUID> membersOnMap(Network network, Circle circle) {
    return network.members(circle.id()).stream().filter(id -> !network.person(id).me()).toList();
  }

  private Topology build() {
    for (Person person : network.people()) {
      if (withMe || !person.me()) {
        add(person.id());
      }
    }
    int people = ids.size();
    for (Tie tie : network.ties()) {
      if (!network.person(tie.from()).me() && !network.person(tie.to()).me()) {
        join(tie.from(), tie.to(), pull(tie));
      }
    }
    for (Circle circle : network.circles()) {
      List<UUID> members = membersOnMap(network, circle);
      if (circle.kind() != CircleKind.TAG && members.size() > 1) {
        add(circle.id());
        members.forEach(member -> join(circle.id(), member, HUB_WEIGHT));
      }
    }
    int me = network.me().map(Person::id).map(id -> indexes.getOrDefault(id, -1)).orElse(-1);
    return new Topology(ids, ids.size(), people, me, ends(0), ends(1), weights());
  }

  private void add(UUID id) {
    indexes.put(id, ids.size());
    ids.add(id);
  }

  private void join(UUID a, UUID b, float weight) {
    ends.add(new int[] {indexes.get(a), indexes.get(b)});
    weights.add(weight);
  }

  /** Closeness 3 (or unsaid) pulls with 1; each step above or below changes it by a quarter. */
  private static float pull(Tie tie) {
    float closeness = tie.closeness() == 0 ? 1f : 0.25f + 0.25f * tie.closeness();
    return tie.provenance() == Provenance.INFERRED ? closeness * GUESS_WEIGHT : closeness;
  }

  private int[] ends(int which) {
    return ends.stream().mapToInt(pair -> pair[which]).toArray();
  }

  private float[] weights() {
    float[] array = new float[weights.size()];
    for (int tie = 0; tie < array.length; tie++) {
      array[tie] = weights.get(tie);
    }
    return array;
  }
}
