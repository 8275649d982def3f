package kith.layout;

import kith.network.Topology;

/** Draws a star, one node with all the others tied to it alone, as even rings. */
final class Stars {
  private Stars() {}

  /** The middle of a component if it is a star, else -1. */
  static int middle(Topology topology, int[] members) {
    int middle = members[0];
    for (int node : members) {
      middle = topology.degree(node) > topology.degree(middle) ? node : middle;
    }
    for (int node : members) {
      if (node != middle && topology.degree(node) != 1) {
        return -1;
      }
    }
    return middle;
  }

  /** Places a star about the origin: on one ring a tie long if that has room, else on as many. */
  static void place(Bodies bodies, int[] members, int middle) {
    float widest = 0;
    for (int node : members) {
      widest = node == middle ? widest : Math.max(widest, bodies.radius[node]);
    }
    float pitch = 2 * widest + Layout.GAP + 1;
    bodies.put(middle, 0, 0);
    int left = members.length - 1;
    boolean one = left <= capacity(Layout.TIE, pitch);
    float least = bodies.radius[middle] + widest + Layout.GAP;
    float ring = Math.max(least, one ? Layout.TIE : pitch);
    int room = roomOnRings(left, ring, pitch);
    int next = 0;
    for (int turn = 0; left > 0; turn++) {
      int full = capacity(ring, pitch);
      int here = (int) Math.min(left, Math.ceil((double) left * full / room));
      next = placeOnRing(bodies, members, middle, next, here, ring, Bearings.of(turn));
      left -= here;
      room -= full;
      ring += pitch;
    }
  }

  /** The room on the fewest rings that hold so many; all are to be filled alike. */
  private static int roomOnRings(int leaves, float first, float pitch) {
    int room = 0;
    for (float ring = first; room < leaves; ring += pitch) {
      room += capacity(ring, pitch);
    }
    return room;
  }

  private static int placeOnRing(
      Bodies bodies, int[] members, int middle, int next, int count, float ring, double turn) {
    int at = next;
    for (int k = 0; k < count; k++) {
      at = members[at] == middle ? at + 1 : at;
      double angle = turn + 2 * Math.PI * k / count;
      float dx = (float) (ring * Math.cos(angle));
      float dy = (float) (ring * Math.sin(angle));
      bodies.put(members[at++], dx, dy);
    }
    return at;
  }

  /** How many discs fit on a ring, a pitch apart in a straight line. */
  private static int capacity(float ring, float pitch) {
    double half = pitch / (2 * ring);
    return half > 1 ? 1 : (int) (Math.PI / Math.asin(half) + 1e-6);
  }
}
