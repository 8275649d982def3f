package kith.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Texts;
import kith.network.Topology;

/**
 * What a picture shows, whatever the positions: names, initials, circles and their colours, ties
 * and their styles. Made anew when the network changes, {@link #dressed} when it is to look
 * otherwise; immutable and read by any thread.
 */
public final class Scene {
  /** How many members a circle needs for a hull of its own. */
  public static final int LEAST_MEMBERS = 3;

  private static final int LEAST_BROKEN = 8;
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("kith.picture.legend");

  private final Topology topology;
  private final float[] radii;
  private final String[] names;
  private final String[] fullNames;
  private final String[] initials;
  private final Key key;
  private final int[] category;
  private final int[] hue;
  private final List<Group> groups;
  private final Strands strands;
  private final int[] ranked;
  private final Dress dress;

  /**
   * A circle as the picture shows it.
   *
   * @param hub its node
   * @param name as it is shown
   * @param members their nodes
   * @param hue its place among the largest circles, 0 first; -1 from the ninth on
   */
  public record Group(int hub, String name, int[] members, int hue) {

    private Group neutral() {
      return new Group(hub, name, members, -1);
    }

    private Group named(String other) {
      return new Group(hub, other, members, hue);
    }

    /** The same with the members who stay, under other numbers; -1 for who goes. */
    private Group numbered(int[] number) {
      int[] staying =
          Arrays.stream(members).map(node -> number[node]).filter(n -> n >= 0).toArray();
      return new Group(number[hub], name, staying, hue);
    }
  }

  private Scene(Network network, Naming naming, Topology topology, float[] radii) {
    this.topology = topology;
    this.radii = radii.clone();
    this.dress = Dress.USUAL;
    this.groups = groups(network, naming);
    this.key = circles(network);
    this.category = categories();
    this.hue = hues();
    this.strands = Strands.of(network, topology);
    int people = topology.people();
    this.names = new String[people];
    this.fullNames = new String[people];
    this.initials = new String[people];
    for (int node = 0; node < people; node++) {
      fullNames[node] = naming.name(network.person(topology.id(node)));
      names[node] = Type.shortened(fullNames[node]);
    }
    this.ranked = ranked();
  }

  /**
   * The scene of a network, everybody called as its owner chose.
   *
   * @param network what is shown
   * @param topology its shape, by whose numbers everything is addressed
   * @param radii of every node in map units, as {@link Radii#of} gives them
   */
  public static Scene of(Network network, Topology topology, float[] radii) {
    return of(network, network.naming(), topology, radii);
  }

  /**
   * The scene of a network, everybody called in some way.
   *
   * @param network what is shown
   * @param topology its shape, by whose numbers everything is addressed
   * @param radii of every node in map units, as {@link Radii#of} gives them
   */
  public static Scene of(Network network, Naming naming, Topology topology, float[] radii) {
    if (radii.length != topology.size()) {
      throw new IllegalArgumentException(radii.length + " radii for " + topology.size());
    }
    return new Scene(network, naming, topology, radii);
  }

  /** A scene that looks otherwise; what is not drawn in colours and sizes is shared. */
  private Scene(Scene usual, Dress dress) {
    this.dress = dress;
    this.topology = usual.topology;
    this.strands = usual.strands.worn(dress);
    this.names = usual.names;
    this.fullNames = usual.fullNames;
    this.initials = usual.initials;
    this.radii = dress.sizes() == null ? usual.radii : radii(dress.sizes(), usual.radii);
    this.ranked = dress.sizes() == null ? usual.ranked : ranked();
    this.key = dress.key() == null ? usual.key : dress.key();
    this.category = dress.key() == null ? usual.category : categories();
    this.hue = dress.key() == null ? usual.hue : hues();
    this.groups =
        dress.key() == null ? usual.groups : usual.groups.stream().map(Group::neutral).toList();
  }

  /**
   * This scene in another dress. To be asked of the scene as it is by itself: what it was dressed
   * in before is kept where the dress says nothing.
   */
  public Scene dressed(Dress other) {
    return other.equals(dress) ? this : new Scene(this, other);
  }

  /**
   * The same scene, in its usual dress, with everybody called as the owner chooses now.
   *
   * @param network what the scene was made of, in which nothing else has changed
   */
  public Scene named(Network network) {
    return new Scene(this, network, network.naming());
  }

  private Scene(Scene same, Network network, Naming naming) {
    topology = same.topology;
    radii = same.radii;
    dress = same.dress;
    category = same.category;
    hue = same.hue;
    strands = same.strands;
    ranked = same.ranked;
    int people = topology.people();
    names = new String[people];
    fullNames = new String[people];
    initials = new String[people];
    for (int node = 0; node < people; node++) {
      fullNames[node] = naming.name(network.person(topology.id(node)));
      names[node] = Type.shortened(fullNames[node]);
    }
    groups =
        same.groups.stream()
            .map(group -> group.named(naming.name(network.circle(topology.id(group.hub())))))
            .toList();
    key = circles(network);
  }

  /** A part of a whole, in which everything looks as it does there. */
  Scene(Scene whole, Topology topology, Strands strands, int[] nodes, int[] number) {
    this.topology = topology;
    this.strands = strands;
    int people = topology.people();
    this.dress = whole.dress;
    this.key = whole.key;
    this.category = new int[people];
    this.radii = new float[nodes.length];
    this.names = new String[people];
    this.fullNames = new String[people];
    this.initials = new String[people];
    this.hue = new int[people];
    for (int node = 0; node < nodes.length; node++) {
      radii[node] = whole.radii[nodes[node]];
      if (node < people) {
        names[node] = whole.names[nodes[node]];
        fullNames[node] = whole.fullNames[nodes[node]];
        initials[node] = whole.initials[nodes[node]];
        category[node] = whole.category[nodes[node]];
        hue[node] = whole.hue[nodes[node]];
      }
    }
    this.groups =
        whole.groups.stream()
            .filter(group -> number[group.hub()] >= 0)
            .map(group -> group.numbered(number))
            .toList();
    this.ranked =
        Arrays.stream(whole.ranked).map(node -> number[node]).filter(n -> n >= 0).toArray();
  }

  private List<Group> groups(Network network, Naming naming) {
    List<Circle> bySize = new ArrayList<>();
    for (Circle circle : network.circles()) {
      if (topology.index(circle.id()) >= 0) {
        bySize.add(circle);
      }
    }
    bySize.sort(
        Comparator.comparingInt((Circle circle) -> -network.members(circle.id()).size())
            .thenComparing(Circle::name)
            .thenComparing(Circle::id));
    List<Group> made = new ArrayList<>();
    for (Circle circle : bySize) {
      int place = made.size();
      int[] members =
          network.members(circle.id()).stream()
              .mapToInt(topology::index)
              .filter(node -> node >= 0 && node != topology.me())
              .toArray();
      int colour = place < Look.COLOURS && members.length >= LEAST_MEMBERS ? place : -1;
      made.add(new Group(topology.index(circle.id()), naming.name(circle), members, colour));
    }
    return List.copyOf(made);
  }

  /** Each person takes the colour of their largest circle; a place only if there is no other. */
  private Key circles(Network network) {
    List<Category> coloured = new ArrayList<>();
    Map<Group, Integer> numbers = new IdentityHashMap<>();
    for (Group group : groups) {
      if (group.hue() >= 0) {
        numbers.put(group, coloured.size());
        coloured.add(new Category(id(group.hub()).toString(), group.name(), group.hue()));
      }
    }
    Map<UUID, Integer> of = new HashMap<>();
    for (boolean place : new boolean[] {false, true}) {
      for (Group group : groups) {
        boolean isPlace = network.circle(id(group.hub())).kind() == CircleKind.PLACE;
        if (isPlace == place && numbers.containsKey(group)) {
          for (int member : group.members()) {
            of.putIfAbsent(id(member), numbers.get(group));
          }
        }
      }
    }
    coloured.add(new Category(Key.OTHERS, WORDS.getString("others"), -1));
    return new Key("", coloured, of, false);
  }

  private int[] categories() {
    int[] found = new int[topology.people()];
    for (int node = 0; node < found.length; node++) {
      found[node] = node == topology.me() ? -1 : key.place(id(node));
    }
    return found;
  }

  private int[] hues() {
    return Arrays.stream(category)
        .map(of -> of < 0 ? -1 : key.categories().get(of).hue())
        .toArray();
  }

  private float[] radii(Sizes sizes, float[] usual) {
    float[] sized = usual.clone();
    for (int node = 0; node < topology.people(); node++) {
      if (node != topology.me()) {
        sized[node] = sizes.radii().getOrDefault(id(node), Sizes.LEAST);
      }
    }
    return sized;
  }

  private int[] ranked() {
    return IntStream.range(0, topology.people())
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer node) -> node == topology.me() ? 0 : 1)
                .thenComparing(node -> -radii[node])
                .thenComparing(node -> -topology.degree(node))
                .thenComparing(node -> node))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The shape by whose numbers everything is addressed. */
  public Topology topology() {
    return topology;
  }

  /** How many people there are; their nodes are 0 to people()-1. */
  public int people() {
    return names.length;
  }

  /** A person's or circle's id. */
  public UUID id(int node) {
    return topology.id(node);
  }

  /** A node's radius in map units. */
  public float radius(int node) {
    return radii[node];
  }

  /** A person's name as the map shows it, shortened if very long. */
  public String name(int person) {
    return names[person];
  }

  /** A person's whole name, as it is shown. */
  public String fullName(int person) {
    return fullNames[person];
  }

  /**
   * Where a name is broken into two lines: the space nearest its middle, or -1; initials and other
   * very short ones stay whole.
   */
  static int split(String name) {
    if (name.length() < LEAST_BROKEN) {
      return -1;
    }
    int middle = name.length() / 2;
    int before = name.lastIndexOf(' ', middle);
    int after = name.indexOf(' ', middle);
    return before < 0 || after >= 0 && after - middle < middle - before ? after : before;
  }

  /**
   * One or two letters for a person's disc. Worked out when first asked for: with thousands of
   * people few discs are large enough for letters. Threads that ask at once find the same.
   */
  public String initials(int person) {
    String known = initials[person];
    if (known == null) {
      known = Texts.initials(fullNames[person]);
      initials[person] = known;
    }
    return known;
  }

  /** What colours say. */
  public Key key() {
    return key;
  }

  /** The place of a person's category in the key, -1 for the owner and whoever is in none. */
  public int category(int person) {
    return category[person];
  }

  /** How many people there are of each category. */
  public int[] counts() {
    int[] counts = new int[key.categories().size()];
    for (int of : category) {
      if (of >= 0) {
        counts[of]++;
      }
    }
    return counts;
  }

  /** What it wears beyond the usual. */
  public Dress dress() {
    return dress;
  }

  /** Whether another scene shows the same people in the same sizes, and differs in colours only. */
  public boolean differsInColoursOnly(Scene other) {
    return names == other.names && radii == other.radii;
  }

  /** The {@link Look#tone colour} of a person's disc, -1 for the neutral one. */
  public int hue(int person) {
    return hue[person];
  }

  /** The circles that have a hub, largest first. */
  public List<Group> groups() {
    return groups;
  }

  /** The ties between people, one for each pair. */
  public Strands strands() {
    return strands;
  }

  /** The person who comes n-th when there is not room for all names; the owner comes first. */
  int ranked(int n) {
    return ranked[n];
  }
}
