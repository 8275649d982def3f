package kith.picture;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.network.Network;

/**
 * The drawing list: what is drawn where, in map units. Immutable; every painter draws this and
 * nothing else, so an export is the screen.
 *
 * <p>From below to above: hulls of circles, strands (ties), discs of people, ghosts, names and
 * captions. Colours come from a {@link Look} when it is painted, names from {@link Labels}, which
 * know how many fit.
 */
public final class Picture {
  /** The setting that says how ties are drawn. */
  public static final String TIES = "map.ties";

  /** The value of {@link #TIES} for ties that bow. */
  public static final String CURVED = "curved";

  /** How far a control point is from the tie, as a share of its length. */
  private static final float BOW = 0.2f;

  private final Scene scene;
  private final float[] x;
  private final float[] y;
  private final Emphasis emphasis;
  private final byte[] belongs;
  private final Geometry geometry;
  private final boolean bent;
  private final List<Ghost> ghosts;

  private Picture(
      Scene scene,
      float[] x,
      float[] y,
      Emphasis emphasis,
      byte[] belongs,
      Geometry geometry,
      boolean bent,
      List<Ghost> ghosts) {
    this.scene = scene;
    this.x = x;
    this.y = y;
    this.emphasis = emphasis;
    this.belongs = belongs;
    this.geometry = geometry;
    this.bent = bent;
    this.ghosts = ghosts;
  }

  /**
   * The picture of a scene.
   *
   * @param scene what is shown
   * @param x of every node of the topology, in map units; not copied, must not change any more
   * @param y likewise, downwards
   * @param emphasis what stands out
   */
  public static Picture of(Scene scene, float[] x, float[] y, Emphasis emphasis) {
    int nodes = scene.topology().size();
    if (x.length != nodes || y.length != nodes) {
      throw new IllegalArgumentException("Each of " + nodes + " nodes needs a position");
    }
    Geometry geometry = new Geometry(scene, x, y);
    return new Picture(
        scene, x, y, emphasis, Belonging.of(scene, emphasis), geometry, false, List.of());
  }

  /** The same picture with something else standing out; costs little. */
  public Picture with(Emphasis other) {
    return new Picture(scene, x, y, other, Belonging.of(scene, other), geometry, bent, ghosts);
  }

  /** The same picture in other colours; costs little. */
  public Picture with(Scene recoloured) {
    if (!recoloured.differsInColoursOnly(scene)) {
      throw new IllegalArgumentException("Another scene needs another picture");
    }
    return new Picture(recoloured, x, y, emphasis, belongs, geometry, bent, ghosts);
  }

  /** Whether these are the same people, at the same places and in the same sizes. */
  public boolean differsInColoursOnly(Scene other, float[] otherX, float[] otherY) {
    return x == otherX && y == otherY && scene.differsInColoursOnly(other);
  }

  /** Whether the owner of a network has chosen ties that bow. */
  public static boolean bends(Network network) {
    return network.setting(TIES).filter(CURVED::equals).isPresent();
  }

  /** The same picture with ties that bow gently, or with straight ones. */
  public Picture bent(boolean value) {
    return value == bent
        ? this
        : new Picture(scene, x, y, emphasis, belongs, geometry, value, ghosts);
  }

  /** The same picture with these who are not there yet; pictures for others are made without. */
  public Picture asking(List<Ghost> others) {
    return others.equals(ghosts)
        ? this
        : new Picture(scene, x, y, emphasis, belongs, geometry, bent, List.copyOf(others));
  }

  /** Who is not there yet. */
  public List<Ghost> ghosts() {
    return ghosts;
  }

  /** Whether ties bow. */
  public boolean isBent() {
    return bent;
  }

  /**
   * Map x of the control point of a tie's curve, a quadratic Bézier; in the middle of a straight
   * one.
   */
  public float bowX(int strand) {
    int a = scene.strands().from(strand);
    int b = scene.strands().to(strand);
    return (x[a] + x[b]) / 2 - (bent ? BOW * (y[b] - y[a]) : 0);
  }

  /** Map y of the control point of a tie's curve. */
  public float bowY(int strand) {
    int a = scene.strands().from(strand);
    int b = scene.strands().to(strand);
    return (y[a] + y[b]) / 2 + (bent ? BOW * (x[b] - x[a]) : 0);
  }

  /** What is shown, whatever the positions. */
  public Scene scene() {
    return scene;
  }

  /** What stands out. */
  public Emphasis emphasis() {
    return emphasis;
  }

  /** How many discs: one for each person; their nodes are 0 to discs()-1. */
  public int discs() {
    return scene.people();
  }

  /** Whose disc it is. */
  public UUID id(int node) {
    return scene.id(node);
  }

  /** Map x of a node's middle. */
  public float x(int node) {
    return x[node];
  }

  /** Map y of a node's middle. */
  public float y(int node) {
    return y[node];
  }

  /** Radius of a node in map units. */
  public float radius(int node) {
    return scene.radius(node);
  }

  /** Whether a node keeps its contrast: it belongs to what stands out, or nothing stands out. */
  public boolean belongs(int node) {
    return belongs == null || belongs[node] != 0;
  }

  /** Whether a node itself stands out. */
  boolean stands(int node) {
    return belongs != null && belongs[node] == Belonging.STANDS;
  }

  /** Whether a node is one that was looked for, and does not stand out otherwise. */
  boolean matches(int node) {
    return belongs != null && belongs[node] == Belonging.MATCHES;
  }

  /** All nodes that stand out. */
  int[] standing() {
    return belongs == null
        ? new int[0]
        : IntStream.range(0, belongs.length).filter(this::stands).toArray();
  }

  /** How visible a node is, 1 or, where it recedes, down to a third. */
  public float visibility(int node) {
    return belongs(node) ? 1 : receded();
  }

  /** Whether a tie of a node that stands out does so too. */
  boolean lights(int node, int strand) {
    return emphasis.lights(node, scene.strands().other(strand, node));
  }

  /** How visible is what does not belong, 1 if nothing stands out. */
  public float receded() {
    return belongs == null ? 1 : 1 - emphasis.amount() * (1 - Look.RECEDED);
  }

  /** All discs and hulls, in map units. */
  public Bounds bounds() {
    return geometry.bounds();
  }

  /** The outlines of the circles. */
  Hulls hulls() {
    return geometry.hulls();
  }

  /** Where people are, for finding who is near. */
  NodeGrid grid() {
    return geometry.grid();
  }

  /** Total length of the strands that are always drawn, long ones counting less, in map units. */
  double quietLength() {
    return geometry.quietLength();
  }

  /** Whether the positions are the very same. */
  boolean sameGeometry(Picture other) {
    return other != null && geometry == other.geometry;
  }
}
