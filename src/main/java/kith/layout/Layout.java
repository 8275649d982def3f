package kith.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import kith.network.Topology;

/**
 * The places of a network's people on the map, finding themselves tick by tick.
 *
 * <p>The same input gives the same picture bit for bit, on any number of cores. Everybody whose
 * place is given keeps it: if all are given nothing moves, if some are new only their neighbourhood
 * makes room. Not safe for use by two threads at once.
 */
public final class Layout {
  /** The length of a tie, in map units, where there is room: about the mean on a small map. */
  public static final float TIE = 60;

  /** What is left free between any two discs of a settled map, in map units. */
  public static final float GAP = 2;

  private final Topology topology;
  private final Bodies bodies;
  private final Workers workers;
  private final Deque<Supplier<Phase>> ahead = new ArrayDeque<>();
  private final BitSet inHand = new BitSet();
  private boolean atRest = true;
  private Phase now;
  private Neighbourhood neighbourhood;

  /**
   * A layout that starts from the places that are known.
   *
   * @param topology the network's shape
   * @param radius each node's disc, in map units, 0 or more
   * @param x where each node is, in map units; NaN where that is not known
   * @param y likewise
   * @param pinned who must stay exactly there; without meaning where the place is not known
   * @param seed tells apart pictures that are equally good
   */
  public Layout(
      Topology topology, float[] radius, float[] x, float[] y, boolean[] pinned, long seed) {
    this(topology, radius, x, y, pinned, seed, Workers.available());
  }

  Layout(
      Topology topology,
      float[] radius,
      float[] x,
      float[] y,
      boolean[] pinned,
      long seed,
      Workers workers) {
    this.topology = topology;
    this.workers = workers;
    this.bodies = new Bodies(x.clone(), y.clone(), radius.clone(), pinned.clone());
    boolean[] known = new boolean[bodies.size];
    boolean all = true;
    for (int node = 0; node < bodies.size; node++) {
      known[node] = Float.isFinite(x[node]) && Float.isFinite(y[node]);
      bodies.fixed[node] &= known[node];
      all &= known[node];
    }
    if (!all) {
      plan(new Arrivals(topology, bodies, known), known, seed);
    }
  }

  /**
   * A layout from nothing.
   *
   * @see #Layout(Topology, float[], float[], float[], boolean[], long)
   */
  public static Layout afresh(Topology topology, float[] radius, long seed) {
    float[] unknown = new float[topology.size()];
    Arrays.fill(unknown, Float.NaN);
    return new Layout(topology, radius, unknown, unknown, new boolean[topology.size()], seed);
  }

  private void plan(Arrivals arrivals, boolean[] known, long seed) {
    huddle(known);
    List<Refinement.Part> parts = new ArrayList<>();
    atRest = false;
    now = new FirstPlaces(topology, bodies, arrivals, seed, parts);
    ahead.add(() -> new Refinement(topology, bodies, known, parts, workers));
    ahead.add(() -> new Polish(topology, bodies, known, parts, seed));
    ahead.add(() -> new Glide(bodies, arrivals::packWithRoom));
    int[] newcomers = arrivals.newcomers();
    if (newcomers.length > 0) {
      ahead.add(() -> settling(newcomers));
    }
    ahead.add(() -> new Spread(bodies, workers));
  }

  /** Until the first tick newcomers stand together in the middle, so that a map can be drawn. */
  private void huddle(boolean[] known) {
    for (int node = 0; node < bodies.size; node++) {
      if (!known[node]) {
        double far = GAP * Math.sqrt(node);
        bodies.put(
            node,
            (float) (far * Math.cos(Bearings.of(node))),
            (float) (far * Math.sin(Bearings.of(node))));
      }
    }
  }

  /** Newcomers have been put down beside their ties; now their neighbourhoods relax. */
  private Phase settling(int[] newcomers) {
    neighbourhood = new Neighbourhood(topology, bodies, workers, newcomers);
    neighbourhood.warm(newcomers);
    return neighbourhood;
  }

  /**
   * Does one step, of a few milliseconds for a few thousand people.
   *
   * @return false once the map is at rest, and then nothing moved
   */
  public boolean tick() {
    while (!atRest && !now.tick()) {
      if (ahead.isEmpty()) {
        atRest = true;
        neighbourhood = inHand.isEmpty() ? null : neighbourhood;
        return false;
      }
      now = ahead.remove().get();
    }
    return !atRest;
  }

  /** Ticks until the map is at rest. */
  public void settle() {
    while (tick()) {}
  }

  /** How many nodes there are. */
  public int size() {
    return bodies.size;
  }

  /** Where a node is, in map units. */
  public float x(int node) {
    return bodies.x[node];
  }

  /** Where a node is, in map units; y grows downwards. */
  public float y(int node) {
    return bodies.y[node];
  }

  /** Copies all places into arrays of {@link #size} or more. */
  public void copyTo(float[] x, float[] y) {
    System.arraycopy(bodies.x, 0, x, 0, bodies.size);
    System.arraycopy(bodies.y, 0, y, 0, bodies.size);
  }

  /**
   * Puts a node where somebody drags it, and keeps it there; its neighbourhood follows over the
   * next ticks. May be called while the map moves and when it is at rest.
   */
  public void hold(int node, float x, float y) {
    inHand.set(node);
    stir(node);
    bodies.fixed[node] = true;
    bodies.put(node, x, y);
  }

  /**
   * Lets go of a held or pinned node.
   *
   * @param keepPinned whether it stays fixed where it is
   */
  public void release(int node, boolean keepPinned) {
    inHand.clear(node);
    bodies.fixed[node] = keepPinned;
    stir(node);
  }

  /**
   * Lets go of a held node that is not pinned without moving anybody: it stays where it is until
   * something else stirs it.
   */
  public void free(int node) {
    inHand.clear(node);
    bodies.fixed[node] = false;
  }

  /** Lets the neighbourhoods of nodes relax, as after a change to their discs. */
  public void stir(int... nodes) {
    if (neighbourhood == null) {
      if (!atRest) {
        return;
      }
      neighbourhood = new Neighbourhood(topology, bodies, workers, new int[0]);
    }
    neighbourhood.warm(nodes);
    atRest = false;
    now = neighbourhood;
    ahead.clear();
    ahead.add(() -> new Spread(bodies, workers));
  }
}
