package kith.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Shapes;
import kith.network.Tie;
import kith.network.Topology;

/** Maps to test with: small ones placed by hand, large ones by a seeded chance. */
record Maps(Network network, Scene scene, float[] x, float[] y) {
  private static final String[] FIRST = {"Ana", "Bruno", "Chiara", "Dmitri", "محمد", "Zoë", "さくら"};
  private static final String[] LAST = {"Costa", "van den Berg", "Li", "Okafor", "Papadopoulos"};

  /** Facts in the making. */
  static final class Draft {
    private final List<Fact> facts = new ArrayList<>();
    private final List<float[]> places = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();

    UUID person(String name, float x, float y) {
      return place(Person.named(name), x, y);
    }

    UUID me(String name, float x, float y) {
      return place(Person.named(name).withMe(true), x, y);
    }

    private UUID place(Person person, float x, float y) {
      facts.add(person);
      ids.add(person.id());
      places.add(new float[] {x, y});
      return person.id();
    }

    UUID circle(String name, float x, float y, UUID... members) {
      Circle circle = Circle.of(name, CircleKind.COMPANY);
      facts.add(circle);
      ids.add(circle.id());
      places.add(new float[] {x, y});
      for (UUID member : members) {
        facts.add(new Membership(circle.id(), member));
      }
      return circle.id();
    }

    Draft tie(UUID from, UUID to, boolean directed, int closeness, Provenance provenance) {
      LocalDate never = null;
      facts.add(
          new Tie(
              UUID.randomUUID(), from, to, "", directed, closeness, provenance, never, never, ""));
      return this;
    }

    Maps made() {
      Network network = Network.of(facts);
      Topology topology = Shapes.of(network, true);
      Scene scene = Scene.of(network, topology, Radii.of(network, topology));
      float[] x = new float[topology.size()];
      float[] y = new float[topology.size()];
      for (int k = 0; k < ids.size(); k++) {
        int node = topology.index(ids.get(k));
        if (node >= 0) {
          x[node] = places.get(k)[0];
          y[node] = places.get(k)[1];
        }
      }
      return new Maps(network, scene, x, y);
    }
  }

  /** So many people in circles of about twelve, scattered so that discs keep apart. */
  static Maps scattered(int people, long seed) {
    Random chance = new Random(seed);
    Draft draft = new Draft();
    int columns = (int) Math.ceil(Math.sqrt(people));
    List<UUID> all = new ArrayList<>();
    for (int k = 0; k < people; k++) {
      float x = 70 * (k % columns) + chance.nextFloat() * 30;
      float y = 60 * (k / columns) + chance.nextFloat() * 20;
      String first = FIRST[chance.nextInt(FIRST.length)];
      all.add(draft.person(first + " " + LAST[chance.nextInt(LAST.length)], x, y));
    }
    for (int c = 0; 12 * c + 11 < people; c++) {
      UUID[] members = all.subList(12 * c, 12 * c + 12).toArray(UUID[]::new);
      float[] middle = draft.places.get(12 * c + 6);
      draft.circle("Company " + (c + 1), middle[0], middle[1], members);
    }
    for (int k = 0; k < 3 * people; k++) {
      UUID from = all.get(chance.nextInt(people));
      UUID to = all.get(chance.nextInt(people));
      if (!from.equals(to)) {
        Provenance provenance = Provenance.values()[chance.nextInt(3)];
        draft.tie(from, to, chance.nextBoolean(), chance.nextInt(6), provenance);
      }
    }
    return draft.made();
  }

  Picture picture() {
    return Picture.of(scene, x, y, Emphasis.NONE);
  }

  int node(UUID id) {
    return scene.topology().index(id);
  }
}
