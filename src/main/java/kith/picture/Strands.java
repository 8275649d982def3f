package kith.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kith.network.Network;
import kith.network.Provenance;
import kith.network.Tie;
import kith.network.Topology;

/**
 * The ties as they are drawn: one strand for each pair of people, however many ties they have, in
 * the style of the best founded of them. Ties to the owner are strands too; they show only while
 * one of the two stands out.
 */
public final class Strands {
  /** Between that of acquaintances and that of friends. */
  private static final float PLAIN = 1.35f;

  private final int[] from;
  private final int[] to;
  private final float[] width;
  private final byte[] style;
  private final byte[] arrows;
  private final boolean[] mine;
  private final int[] offset;
  private final int[] strandOf;
  private final int[] arrowed;
  private final boolean plain;
  private final Map<UUID, Float> live;
  private final Tie[][] bundled;

  private static final class Bundle {
    private final List<Tie> bundled = new ArrayList<>();
    private int ties;
    private int closeness;
    private int provenance = Provenance.INFERRED.ordinal();
    private int arrows;
    private boolean undirected;
    private float alive;

    /**
     * @param along whether it runs from the lower node to the higher
     */
    private void add(Tie tie, boolean along) {
      ties++;
      closeness = Math.max(closeness, tie.closeness());
      provenance = Math.min(provenance, tie.provenance().ordinal());
      arrows |= along ? 1 : 2;
      undirected |= !tie.directed();
    }
  }

  private Strands(Strands strands, boolean plain, Map<UUID, Float> live) {
    this.from = strands.from;
    this.to = strands.to;
    this.width = live == null ? strands.width : widths(strands.bundled, live);
    this.live = live;
    this.style = strands.style;
    this.arrows = strands.arrows;
    this.mine = strands.mine;
    this.offset = strands.offset;
    this.strandOf = strands.strandOf;
    this.arrowed = strands.arrowed;
    this.bundled = strands.bundled;
    this.plain = plain;
  }

  /**
   * Some strands of a whole, their ends numbered anew.
   *
   * @param bundles what is left of each strand of the whole; null where that is all of it
   */
  private Strands(Strands whole, int[] kept, int[] number, int nodes, Bundle[] bundles) {
    int count = kept.length;
    plain = whole.plain;
    live = whole.live;
    bundled = new Tie[0][];
    from = new int[count];
    to = new int[count];
    width = new float[count];
    style = new byte[count];
    arrows = new byte[count];
    mine = new boolean[count];
    for (int strand = 0; strand < count; strand++) {
      from[strand] = number[whole.from[kept[strand]]];
      to[strand] = number[whole.to[kept[strand]]];
      mine[strand] = whole.mine[kept[strand]];
      if (bundles == null) {
        width[strand] = whole.width[kept[strand]];
        style[strand] = whole.style[kept[strand]];
        arrows[strand] = whole.arrows[kept[strand]];
      } else {
        look(strand, bundles[kept[strand]]);
      }
    }
    offset = new int[nodes + 1];
    strandOf = new int[2 * count];
    index(nodes);
    arrowed = IntStream.range(0, count).filter(s -> arrows[s] != 0 && !mine[s]).toArray();
  }

  private Strands(Map<Long, Bundle> bundles, int nodes, int me) {
    int count = bundles.size();
    plain = false;
    live = null;
    bundled = new Tie[count][];
    from = new int[count];
    to = new int[count];
    width = new float[count];
    style = new byte[count];
    arrows = new byte[count];
    mine = new boolean[count];
    int strand = 0;
    for (long pair : bundles.keySet().stream().sorted().mapToLong(Long::longValue).toArray()) {
      Bundle bundle = bundles.get(pair);
      from[strand] = (int) (pair >>> 32);
      to[strand] = (int) pair;
      bundled[strand] = bundle.bundled.toArray(Tie[]::new);
      look(strand, bundle);
      mine[strand] = from[strand] == me || to[strand] == me;
      strand++;
    }
    offset = new int[nodes + 1];
    strandOf = new int[2 * count];
    index(nodes);
    arrowed = IntStream.range(0, count).filter(s -> arrows[s] != 0 && !mine[s]).toArray();
  }

  private void look(int strand, Bundle bundle) {
    width[strand] = live == null ? width(bundle) : width(bundle.alive);
    style[strand] = (byte) bundle.provenance;
    arrows[strand] = (byte) (bundle.undirected ? 0 : bundle.arrows);
  }

  static Strands of(Network network, Topology topology) {
    Map<Long, Bundle> bundles = new HashMap<>();
    for (Tie tie : network.ties()) {
      int a = topology.index(tie.from());
      int b = topology.index(tie.to());
      if (a >= 0 && b >= 0) {
        long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
        Bundle bundle = bundles.computeIfAbsent(pair, _ -> new Bundle());
        bundle.bundled.add(tie);
        bundle.add(tie, a < b);
      }
    }
    return new Strands(bundles, topology.size(), topology.me());
  }

  /**
   * Those whose ends are both among some nodes.
   *
   * @param number of each node from now on, -1 for those that go; the order stays
   * @param nodes how many stay
   */
  Strands only(int[] number, int nodes) {
    int[] kept =
        IntStream.range(0, from.length)
            .filter(strand -> number[from[strand]] >= 0 && number[to[strand]] >= 0)
            .toArray();
    return new Strands(this, kept, number, nodes, null);
  }

  /**
   * Those whose ends are both among some nodes and of whose ties some are shown, in the style of
   * these. Only a whole can be asked.
   *
   * @param number of each node from now on, -1 for those that go; the order stays
   * @param nodes how many stay
   * @param topology of the whole
   */
  Strands only(int[] number, int nodes, Topology topology, Predicate<Tie> shown) {
    Bundle[] left = new Bundle[from.length];
    for (int strand = 0; strand < from.length; strand++) {
      if (number[from[strand]] >= 0 && number[to[strand]] >= 0) {
        UUID lower = topology.id(from[strand]);
        for (Tie tie : bundled[strand]) {
          if (shown.test(tie)) {
            left[strand] = left[strand] == null ? new Bundle() : left[strand];
            left[strand].add(tie, tie.from().equals(lower));
            left[strand].alive = Math.max(left[strand].alive, alive(tie, live));
          }
        }
      }
    }
    int[] kept = IntStream.range(0, from.length).filter(s -> left[s] != null).toArray();
    return new Strands(this, kept, number, nodes, left);
  }

  /** The same strands, as wide as a dress says. Only a whole in its usual dress can be asked. */
  Strands worn(Dress dress) {
    return dress.plain() == plain && dress.live() == live
        ? this
        : new Strands(this, dress.plain(), dress.live());
  }

  /** Whether widths say how alive ties are. */
  boolean isLive() {
    return live != null && !plain;
  }

  /** Whether all are equally wide. */
  boolean isPlain() {
    return plain;
  }

  /** Whether two people are tied. */
  boolean joins(int a, int b) {
    int fewer = degree(a) <= degree(b) ? a : b;
    int other = fewer == a ? b : a;
    for (int k = 0; k < degree(fewer); k++) {
      if (other(strand(fewer, k), fewer) == other) {
        return true;
      }
    }
    return false;
  }

  /** Unsaid closeness counts as 2 of 5; more than one tie thickens by a fifth each, up to three. */
  private static float width(Bundle bundle) {
    float closeness = bundle.closeness == 0 ? 2 : bundle.closeness;
    return (0.75f + 0.2f * closeness) * (1 + 0.2f * (Math.min(bundle.ties, 4) - 1));
  }

  /** As wide as the most alive of the ties. */
  private static float[] widths(Tie[][] bundled, Map<UUID, Float> live) {
    float[] widths = new float[bundled.length];
    for (int strand = 0; strand < widths.length; strand++) {
      float most = 0;
      for (Tie tie : bundled[strand]) {
        most = Math.max(most, alive(tie, live));
      }
      widths[strand] = width(most);
    }
    return widths;
  }

  private static float alive(Tie tie, Map<UUID, Float> live) {
    return live == null ? 0 : live.getOrDefault(tie.id(), 0f);
  }

  private static float width(float alive) {
    return 0.7f + 2.1f * alive;
  }

  private void index(int nodes) {
    for (int strand = 0; strand < from.length; strand++) {
      offset[from[strand] + 1]++;
      offset[to[strand] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      offset[node + 1] += offset[node];
    }
    int[] next = Arrays.copyOf(offset, nodes);
    for (int strand = 0; strand < from.length; strand++) {
      strandOf[next[from[strand]]++] = strand;
      strandOf[next[to[strand]]++] = strand;
    }
  }

  /** How many pairs of people are tied. */
  public int count() {
    return from.length;
  }

  /** One end, the lower node. */
  public int from(int strand) {
    return from[strand];
  }

  /** The other end. */
  public int to(int strand) {
    return to[strand];
  }

  /**
   * Width in logical pixels at a scale of 1, 0.7 to 2.8: by closeness and number of ties, by how
   * alive they are, or the same for all.
   */
  public float width(int strand) {
    return plain ? PLAIN : width[strand];
  }

  /** The best provenance among the ties of the pair. */
  public Provenance provenance(int strand) {
    return switch (style[strand]) {
      case 0 -> Provenance.STATED;
      case 1 -> Provenance.IMPORTED;
      default -> Provenance.INFERRED;
    };
  }

  /** Whether an arrow points to {@link #to}; none does if one of the ties has no direction. */
  public boolean pointsTo(int strand) {
    return (arrows[strand] & 1) != 0;
  }

  /** Whether an arrow points to {@link #from}. */
  public boolean pointsFrom(int strand) {
    return (arrows[strand] & 2) != 0;
  }

  /** The strands with an arrow, those of the owner aside. */
  int[] arrowed() {
    return arrowed;
  }

  /** Whether one end is the owner. */
  public boolean isMine(int strand) {
    return mine[strand];
  }

  /** How many strands end at a node. */
  public int degree(int node) {
    return offset[node + 1] - offset[node];
  }

  /** The k-th strand of a node. */
  public int strand(int node, int k) {
    return strandOf[offset[node] + k];
  }

  /** The node at the other end of a strand. */
  public int other(int strand, int node) {
    return from[strand] == node ? to[strand] : from[strand];
  }
}
