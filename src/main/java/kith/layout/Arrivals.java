package kith.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kith.network.Topology;

/** Who has a place already and who is to get one, component by component. */
final class Arrivals {
  private final Topology topology;
  private final Bodies bodies;
  private final boolean[] known;

  /** Nobody has a place. */
  private final List<int[]> fresh = new ArrayList<>();

  /** Most are new, but some have a place. */
  private final List<int[]> anchored = new ArrayList<>();

  /** Most have a place. */
  private final List<int[]> grown = new ArrayList<>();

  /** All have a place. */
  private final List<int[]> kept = new ArrayList<>();

  /**
   * @param known whose place was given
   */
  Arrivals(Topology topology, Bodies bodies, boolean[] known) {
    this.topology = topology;
    this.bodies = bodies;
    this.known = known;
    Components components = new Components(topology);
    for (int component = 0; component < components.count; component++) {
      if (components.size(component) > 1) {
        sort(components.members(component));
      }
    }
  }

  private void sort(int[] members) {
    int standing = 0;
    for (int node : members) {
      standing += known[node] ? 1 : 0;
    }
    if (standing == 0) {
      fresh.add(members);
    } else if (standing == members.length) {
      kept.add(members);
    } else if (2 * standing < members.length) {
      anchored.add(members);
    } else {
      grown.add(members);
    }
  }

  boolean known(int node) {
    return known[node];
  }

  /** The components nobody of which has a place. */
  List<int[]> fresh() {
    return fresh;
  }

  /** The components most of which are new. */
  List<int[]> anchored() {
    return anchored;
  }

  /** The newcomers to components that mostly stand. */
  int[] newcomers() {
    int[] found = new int[bodies.size];
    int count = 0;
    for (int[] members : grown) {
      for (int node : members) {
        if (!known[node]) {
          found[count++] = node;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Puts newcomers to standing components near those they are tied to. */
  void putNewcomers() {
    int[] newcomers = newcomers();
    if (newcomers.length > 0) {
      new Newcomers(topology, bodies, known).put(newcomers);
    }
  }

  /** As {@link #pack}, with new components first drawn as large as they should be. */
  void packWithRoom() {
    for (int[] members : fresh) {
      if (!anyFixed(members) && Stars.middle(topology, members) < 0) {
        scale(members, Room.factor(topology, bodies, members));
      }
    }
    pack();
  }

  private void scale(int[] members, float factor) {
    Box box = Box.around(bodies, members);
    for (int node : members) {
      bodies.x[node] += (factor - 1) * (bodies.x[node] - box.middleX());
      bodies.y[node] += (factor - 1) * (bodies.y[node] - box.middleY());
    }
  }

  private boolean anyFixed(int[] members) {
    for (int node : members) {
      if (bodies.fixed[node]) {
        return true;
      }
    }
    return false;
  }

  /** Sets new components down around what stands, large ones to the middle; singles apart. */
  void pack() {
    float[] centre = centre();
    if (!isWholeMap()) {
      packAround(centre);
    }
    SingleField field = new SingleField(topology, bodies, known);
    if (field.isAwaited()) {
      field.place(centre[0], centre[1]);
    }
  }

  /** Whether there is but one component; then it is in the middle once it is moved there. */
  private boolean isWholeMap() {
    if (fresh.size() != 1 || fresh.getFirst().length < bodies.size || anyFixed(fresh.getFirst())) {
      return false;
    }
    Box box = Box.around(bodies, fresh.getFirst());
    for (int node = 0; node < bodies.size; node++) {
      bodies.x[node] -= box.middleX();
      bodies.y[node] -= box.middleY();
    }
    return true;
  }

  private void packAround(float[] centre) {
    Packing packing = new Packing(topology, bodies, centre[0], centre[1]);
    for (List<int[]> standing : List.of(kept, grown, anchored)) {
      for (int[] members : standing) {
        packing.keep(members);
      }
    }
    List<Packing.Shape> shapes = new ArrayList<>();
    for (int[] members : fresh) {
      if (anyFixed(members)) {
        packing.keep(members);
      } else {
        shapes.add(packing.new Shape(members));
      }
    }
    Collections.sort(shapes);
    place(shapes, packing);
  }

  /** One component that is most of the map is laid around the owner, all others beside. */
  private void place(List<Packing.Shape> shapes, Packing packing) {
    boolean around = !shapes.isEmpty() && 2 * shapes.getFirst().members.length > bodies.size;
    for (int k = 0; k < shapes.size(); k++) {
      if (k == (around ? 1 : 0)) {
        packing.keep(standingSingles());
      }
      Packing.Shape shape = shapes.get(k);
      float[] to = packing.place(shape);
      for (int node : shape.members) {
        bodies.x[node] += to[0] - shape.middleX;
        bodies.y[node] += to[1] - shape.middleY;
      }
    }
  }

  private int[] standingSingles() {
    int[] found = new int[bodies.size];
    int count = 0;
    for (int node = 0; node < bodies.size; node++) {
      if (known[node] && topology.degree(node) == 0) {
        found[count++] = node;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The middle of the map: the owner, if placed, else the middle of what stands. */
  private float[] centre() {
    int me = topology.me();
    if (me >= 0 && known[me]) {
      return new float[] {bodies.x[me], bodies.y[me]};
    }
    int[] standing = new int[bodies.size];
    int count = 0;
    for (int node = 0; node < bodies.size; node++) {
      if (known[node]) {
        standing[count++] = node;
      }
    }
    Box box = Box.around(bodies, Arrays.copyOf(standing, count));
    return count == 0 ? new float[2] : new float[] {box.middleX(), box.middleY()};
  }
}
