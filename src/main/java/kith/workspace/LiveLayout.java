package kith.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kith.layout.Layout;
import kith.network.Change;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Shapes;
import kith.network.Tie;
import kith.network.Topology;
import kith.network.Worksheet;
import kith.picture.Excerpt;
import kith.picture.Radii;

/**
 * The layout that runs over a network: moves people on a thread of its own and hands over a {@link
 * Frame} each time they have moved.
 *
 * <p>All methods are called on the thread the network belongs to and return at once; the thread of
 * the layout sees only immutable shapes and numbers. It sleeps while nothing moves.
 */
public final class LiveLayout implements AutoCloseable {
  /** One frame at 60 a second: moving people faster than they can be shown helps nobody. */
  private static final long FRAME_NANOS = 16_000_000;

  /** The setting that says whether the owner is drawn. */
  public static final String SHOWS_ME = "map.me";

  /** Its value that leaves the owner out; any other draws them in the middle. */
  public static final String HIDDEN = "hidden";

  /** A change of more edits is not made by hand. */
  private static final int FEW = 8;

  private static final long SEED = 20_261_123;

  /**
   * Where everybody is at one moment. The arrays are indexed as the topology is and are never
   * written again.
   *
   * @param topology the nodes
   * @param radius of each node's disc, in map units
   * @param x of each node, in map units
   * @param y of each node, in map units
   * @param settled whether it came to rest
   */
  public record Frame(Topology topology, float[] radius, float[] x, float[] y, boolean settled) {

    /** An empty map at rest. */
    public static final Frame EMPTY =
        new Frame(
            Topology.of(0, new int[0], new int[0]), new float[0], new float[0], new float[0], true);

    /** The nodes of an excerpt, where they are in this frame of the whole. */
    public Frame only(Excerpt excerpt) {
      return excerpt.isAll()
          ? this
          : new Frame(
              excerpt.scene().topology(),
              excerpt.of(radius),
              excerpt.of(x),
              excerpt.of(y),
              settled);
    }

    /** Where a person or hub is, if they are on the map. */
    public Optional<Place> place(UUID node, boolean pinned) {
      int index = topology.index(node);
      return index < 0
          ? Optional.empty()
          : Optional.of(new Place(node, x[index], y[index], pinned));
    }
  }

  private final BlockingQueue<Consumer<LiveLayout>> orders = new LinkedBlockingQueue<>();
  private final Consumer<Frame> frames;
  private final Consumer<Throwable> onFailure;
  private volatile Frame latest = Frame.EMPTY;
  private Topology shape = Frame.EMPTY.topology();
  private Layout layout;
  private Topology topology = Frame.EMPTY.topology();
  private float[] radius = new float[0];
  private Arrangement start = Arrangement.EMPTY;

  /** Who is held where they were before a drag that was undone, until the others are at rest. */
  private final BitSet returning = new BitSet();

  private volatile boolean open = true;

  /**
   * @param frames receives each frame, on the layout's thread
   * @param onFailure receives what went wrong in the layout, on its thread; everybody then rests
   *     where they last were, and the next change or drag is laid out from there
   */
  public LiveLayout(Consumer<Frame> frames, Consumer<Throwable> onFailure) {
    this.frames = frames;
    this.onFailure = onFailure;
    Thread.ofPlatform().daemon().name("kith-layout").start(this::run);
  }

  /** The newest frame. */
  public Frame latest() {
    return latest;
  }

  /**
   * The shape that was last asked for; frames of an earlier one may still arrive. Unlike the frames
   * it always fits the network.
   */
  public Topology shape() {
    return shape;
  }

  /** What a layout of a network begins with; made on any thread that may read the network. */
  public static final class Plan {
    private final Topology shape;
    private final float[] radii;
    private final Arrangement places;

    private Plan(Network network, boolean withMe) {
      this.shape = Shapes.of(network, withMe);
      this.radii = Radii.of(network, shape);
      this.places = Arrangement.of(network, shape);
    }

    /** A plan of a network as it is now; each is for one use. */
    public static Plan of(Network network, boolean withMe) {
      return new Plan(network, withMe);
    }

    /** The nodes. */
    public Topology shape() {
      return shape;
    }

    /** The radius of each node's disc, in map units. */
    public float[] radii() {
      return radii;
    }
  }

  /**
   * The whole network is shown: who has a place is there, who has none is placed near their ties.
   *
   * @param withMe whether the owner is drawn
   */
  public void show(Network network, boolean withMe) {
    show(Plan.of(network, withMe));
  }

  /** The whole network is shown, as {@link #show(Network, boolean)} does it, by a plan of it. */
  public void show(Plan plan) {
    begin(plan, (places, _) -> places);
  }

  /**
   * The network changed: who was on the map stays put as far as possible, who is new is placed near
   * their ties, whom the change moved is where it put them.
   *
   * @param plan of the network as it is now, asked for if it is needed
   */
  public void follow(Change change, Supplier<Plan> plan) {
    List<Place> moved = new ArrayList<>();
    boolean reshaped = false;
    boolean back = false;
    for (Edit edit : change.edits()) {
      if (edit.after() instanceof Place place) {
        moved.add(place);
        back = goesBack(edit.before(), place);
      }
      reshaped |= reshapes(edit);
    }
    if (!reshaped && moved.size() == 1) {
      Place place = moved.getFirst();
      hold(place.node(), place.x(), place.y());
      if (back) {
        order(live -> live.at(place.node(), live.returning::set));
      } else {
        release(place.node(), place.pinned());
      }
    } else if (reshaped || !moved.isEmpty()) {
      Set<UUID> placed = moved.stream().map(Place::node).collect(Collectors.toSet());
      begin(plan.get(), (places, frame) -> places.orAsIn(frame, placed));
      stir(change);
    }
  }

  /** Whether somebody who moves freely is put where they were before they were dragged. */
  private static boolean goesBack(Fact before, Place after) {
    return before instanceof Place dropped
        && !after.pinned()
        && (dropped.x() != after.x() || dropped.y() != after.y());
  }

  /** Whom a new tie or circle brings together moves closer; in an import who is new does so. */
  private void stir(Change change) {
    if (change.edits().size() > FEW) {
      return;
    }
    List<UUID> joined = new ArrayList<>();
    for (Edit edit : change.edits()) {
      if (edit.before() == null && edit.after() instanceof Tie tie) {
        joined.addAll(List.of(tie.from(), tie.to()));
      } else if (edit.before() == null && edit.after() instanceof Membership member) {
        joined.add(member.person());
      }
    }
    order(live -> joined.forEach(node -> live.at(node, index -> live.layout.stir(index))));
  }

  private static boolean reshapes(Edit edit) {
    return switch (edit.fact()) {
      case Person after ->
          !(edit.before() instanceof Person before)
              || edit.after() == null
              || before.me() != after.me()
              || before.closeness() != after.closeness();
      case Circle _, Membership _, Tie _ -> true;
      case Setting setting -> setting.name().equals(SHOWS_ME);
      case Interaction _, Worksheet _, Promise _, Favour _, Place _ -> false;
    };
  }

  /** Everybody who is not pinned is placed anew. */
  public void layOutAfresh(Network network, boolean withMe) {
    begin(Plan.of(network, withMe), (places, _) -> places.onlyPinned());
  }

  private void begin(Plan plan, BiFunction<Arrangement, Frame, Arrangement> from) {
    shape = plan.shape;
    order(
        live -> {
          live.returning.clear();
          live.start = from.apply(plan.places, live.latest);
          live.topology = plan.shape;
          live.radius = plan.radii;
          live.layout = live.start.layout(plan.radii);
        });
  }

  /** A node is held at a point while it is dragged; its neighbours follow. */
  public void hold(UUID node, double x, double y) {
    order(live -> live.at(node, index -> live.take(index, x, y)));
  }

  /** Several nodes are held at once. */
  public void hold(List<Place> places) {
    order(
        live ->
            places.forEach(
                place -> live.at(place.node(), index -> live.take(index, place.x(), place.y()))));
  }

  private void take(int node, double x, double y) {
    returning.clear(node);
    layout.hold(node, (float) x, (float) y);
  }

  /** A node is let go; it stays where it is if pinned. */
  public void release(UUID node, boolean pinned) {
    order(live -> live.at(node, index -> live.letGo(index, pinned)));
  }

  private void letGo(int node, boolean pinned) {
    returning.clear(node);
    start.pinned[node] = pinned;
    start.put(node, layout.x(node), layout.y(node));
    layout.release(node, pinned);
  }

  /** Who went back to where they were is free again, once the others have made room. */
  private void free(int node) {
    start.pinned[node] = false;
    start.put(node, layout.x(node), layout.y(node));
    layout.free(node);
  }

  private void at(UUID node, IntConsumer action) {
    int index = topology.index(node);
    if (index >= 0) {
      action.accept(index);
    }
  }

  private void order(Consumer<LiveLayout> order) {
    orders.add(order);
  }

  /** Whatever goes wrong, the owner is told and the map does not stop for good. */
  private void run() {
    Queue<Consumer<LiveLayout>> due = new ArrayDeque<>();
    boolean moving = false;
    while (open) {
      long begun = System.nanoTime();
      await(due, moving);
      try {
        moving = step(due, moving);
      } catch (RuntimeException | Error e) {
        moving = false;
        recover(e);
      }
      pace(begun);
    }
  }

  /** Waits for an order unless people are still moving. */
  private void await(Queue<Consumer<LiveLayout>> due, boolean moving) {
    if (!moving && due.isEmpty()) {
      try {
        due.add(orders.take());
      } catch (InterruptedException e) {
        open = false;
      }
    }
    orders.drainTo(due);
  }

  /** Does what was ordered and one tick; gives whether people are moving. */
  private boolean step(Queue<Consumer<LiveLayout>> due, boolean moving) {
    boolean ordered = !due.isEmpty();
    while (!due.isEmpty()) {
      due.remove().accept(this);
    }
    boolean moved = layout != null && open && layout.tick();
    if (!moved) {
      returning.stream().forEach(this::free);
      returning.clear();
    }
    if (layout != null && (moved || moving || ordered)) {
      publish(!moved);
    }
    return moved;
  }

  /** What went wrong may have left the layout in pieces: another one takes over, at rest. */
  private void recover(Throwable failure) {
    start = start.withEverybody(latest);
    layout = start.layout(radius);
    onFailure.accept(failure);
    publish(false);
  }

  private void publish(boolean settled) {
    float[] x = new float[topology.size()];
    float[] y = new float[topology.size()];
    layout.copyTo(x, y);
    if (open) {
      latest = new Frame(topology, radius, x, y, settled);
      frames.accept(latest);
    }
  }

  private void pace(long begun) {
    long left = FRAME_NANOS - (System.nanoTime() - begun);
    if (left > 0) {
      LockSupport.parkNanos(left);
    }
  }

  /** Whether the owner is drawn, as they chose. */
  public static boolean showsMe(Network network) {
    return !network.setting(SHOWS_ME).filter(HIDDEN::equals).isPresent();
  }

  /**
   * Lays a network out to the end, at once, with or without its owner as they chose: for pictures
   * made without a window.
   */
  public static Frame settled(Network network) {
    Topology shape = Shapes.of(network, showsMe(network));
    float[] radii = Radii.of(network, shape);
    Layout layout = Arrangement.of(network, shape).layout(radii);
    layout.settle();
    float[] x = new float[shape.size()];
    float[] y = new float[shape.size()];
    layout.copyTo(x, y);
    return new Frame(shape, radii, x, y, true);
  }

  /** Ends the layout, and returns without waiting for the tick it may be in. */
  @Override
  public void close() {
    open = false;
    order(_ -> {});
  }

  /**
   * Where a layout starts from: NaN for whoever was never placed.
   *
   * @param x by node
   * @param y by node
   * @param pinned by node
   */
  private record Arrangement(Topology topology, float[] x, float[] y, boolean[] pinned) {
    private static final Arrangement EMPTY =
        new Arrangement(Frame.EMPTY.topology(), new float[0], new float[0], new boolean[0]);

    static Arrangement of(Network network, Topology topology) {
      int nodes = topology.size();
      Arrangement start =
          new Arrangement(topology, new float[nodes], new float[nodes], new boolean[nodes]);
      Arrays.fill(start.x, Float.NaN);
      Arrays.fill(start.y, Float.NaN);
      for (int node = 0; node < nodes; node++) {
        Optional<Place> place = network.place(topology.id(node));
        if (place.isPresent()) {
          start.put(node, (float) place.get().x(), (float) place.get().y());
          start.pinned[node] = place.get().pinned();
        } else if (node == topology.me()) {
          start.put(node, 0, 0);
        }
      }
      if (topology.me() >= 0) {
        start.pinned[topology.me()] = true;
      }
      return start;
    }

    private void put(int node, float toX, float toY) {
      x[node] = toX;
      y[node] = toY;
    }

    /** Whoever is on the map already starts from there, unless pinned or just placed elsewhere. */
    Arrangement orAsIn(Frame frame, Set<UUID> placed) {
      for (int node = 0; node < topology.size(); node++) {
        int there = frame.topology().index(topology.id(node));
        if (there >= 0 && !pinned[node] && !placed.contains(topology.id(node))) {
          put(node, frame.x()[there], frame.y()[there]);
        }
      }
      return this;
    }

    Layout layout(float[] radii) {
      return new Layout(topology, radii, x, y, pinned, SEED);
    }

    /** All are where the frame has them; who is new and has no place, around the middle. */
    Arrangement withEverybody(Frame frame) {
      Arrangement known = orAsIn(frame, Set.of());
      for (int node = 0; node < topology.size(); node++) {
        if (Float.isNaN(x[node])) {
          known.put(
              node,
              (float) (Layout.TIE * Math.sqrt(node) * Math.cos(node)),
              (float) (Layout.TIE * Math.sqrt(node) * Math.sin(node)));
        }
      }
      return known;
    }

    Arrangement onlyPinned() {
      for (int node = 0; node < topology.size(); node++) {
        if (!pinned[node]) {
          put(node, Float.NaN, Float.NaN);
        }
      }
      return this;
    }
  }
}
