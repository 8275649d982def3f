package kith.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kith.network.Topology;

/**
 * Gives everybody a first place: newcomers to a known component beside their ties, stars their
 * rings, other new components a picture of their distances, and people without ties their field.
 */
final class FirstPlaces implements Phase {
  /** How many tie ends are looked at in one tick, about. */
  private static final long WORK_A_TICK = 4_000_000;

  private static final int TIE_ENDS_A_PERSON = 10;

  private final Topology topology;
  private final Bodies bodies;
  private final Arrivals arrivals;
  private final long seed;
  private final List<Refinement.Part> parts;
  private final Deque<Pivots> measuring = new ArrayDeque<>();
  private final int[] rank;
  private boolean begun;

  /**
   * @param parts where to put the components that want refinement
   */
  FirstPlaces(
      Topology topology, Bodies bodies, Arrivals arrivals, long seed, List<Refinement.Part> parts) {
    this.topology = topology;
    this.bodies = bodies;
    this.arrivals = arrivals;
    this.seed = seed;
    this.parts = parts;
    this.rank = new int[bodies.size];
  }

  @Override
  public boolean tick() {
    if (begun && measuring.isEmpty()) {
      return false;
    }
    if (!begun) {
      begun = true;
      begin();
    }
    long work = 0;
    while (!measuring.isEmpty() && work < WORK_A_TICK) {
      Pivots pivots = measuring.peek();
      work += (long) TIE_ENDS_A_PERSON * pivots.members.length;
      if (!pivots.measureNext()) {
        place(pivots);
        measuring.remove();
      }
    }
    if (measuring.isEmpty() && !parts.isEmpty()) {
      arrivals.pack();
    }
    return true;
  }

  private void begin() {
    arrivals.putNewcomers();
    for (int[] members : arrivals.fresh()) {
      int middle = Stars.middle(topology, members);
      if (middle >= 0) {
        Stars.place(bodies, members, middle);
      } else {
        measuring.add(new Pivots(topology, members, rank));
      }
    }
    for (int[] members : arrivals.anchored()) {
      measuring.add(new Pivots(topology, members, rank));
    }
  }

  private void place(Pivots pivots) {
    PivotStart start = new PivotStart(pivots, seed);
    Scale scale = Scale.of(start.evenSpacing(), bodies.meanSpacing());
    Alignment alignment = Alignment.of(bodies, arrivals, pivots.members, start, scale.step());
    for (int m = 0; m < pivots.members.length; m++) {
      int node = pivots.members[m];
      if (!arrivals.known(node) && !bodies.fixed[node]) {
        bodies.put(node, alignment.x(start.x[m], start.y[m]), alignment.y(start.x[m], start.y[m]));
      }
    }
    parts.add(new Refinement.Part(pivots, scale));
  }
}
