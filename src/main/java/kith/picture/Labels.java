package kith.picture;

import java.util.Arrays;

/**
 * Which names and captions are drawn, and where: as many as fit, the most important first, none
 * over another or over another's disc. What stands out is named always, if need be on a plate.
 *
 * <p>Chosen for steps of scale, from far to near: what was placed at one step keeps its place at
 * every nearer one, where there is only more room, and others join it (the "active ranges" of Been,
 * Daiches and Yap 2006, "Dynamic map labeling"). So zooming in only ever adds names, panning
 * changes none, and what joins fades in over the first tenth of its step. One thread at a time.
 */
public final class Labels {
  private static final int FARTHEST = -15;
  private static final int NEAREST = 7;
  private static final float LEAST_DISC = 2.2f;
  private static final float LEAST_HULL = 44;
  private static final float CROWD_DISC = 6.5f;
  private static final float INSIDE = 1;
  private static final float SIDE_ROOM = 3;
  private static final float LINE = 1.3f;
  private static final int FAR_SIDES = 4;
  private static final double NEAR = 0.4;

  private final Scene scene;
  private final Type type;
  private final float[] nameWidths;
  private final float[] captionWidths;
  private final int[] stamps;
  final Spot spot = new Spot();
  private final Level[] levels = new Level[NEAREST - FARTHEST + 1];
  private Picture placed;
  private Picture arranged;
  private double arrangedAt;
  private Placement arrangement = Placement.NONE;

  /** What is shown at one step of scale: the side of each name and caption, -1 for none. */
  private record Level(byte[] names, byte[] captions) {}

  /**
   * @param scene whose names
   * @param type that measures them
   */
  public Labels(Scene scene, Type type) {
    this.scene = scene;
    this.type = type;
    nameWidths = new float[scene.people()];
    captionWidths = new float[scene.groups().size()];
    stamps = new int[scene.topology().size()];
  }

  /**
   * The labels of a picture at rest.
   *
   * @param picture of this scene
   * @param scale of the camera, logical pixels per map unit
   */
  public Placement place(Picture picture, double scale) {
    return place(picture, scale, null);
  }

  /**
   * Those labels of a picture at rest that a camera may show, the same wherever it is. Where
   * something stands out, all of them: they are found once and not at every step of a pan.
   */
  public Placement place(Picture picture, Camera camera) {
    if (picture.emphasis().isNone()) {
      return place(picture, camera.scale(), camera.shown());
    }
    if (picture != arranged || camera.scale() != arrangedAt) {
      arrangement = place(picture, camera.scale(), null);
      arranged = picture;
      arrangedAt = camera.scale();
    }
    return arrangement;
  }

  /**
   * Chooses the names of one step of scale that is not known yet, from far to near, so that zooming
   * in does not have to wait for it.
   *
   * @return whether there was one
   */
  public boolean prepare(Picture picture) {
    rest(picture);
    for (int step = FARTHEST; step <= NEAREST; step++) {
      if (levels[step - FARTHEST] == null) {
        choose(picture, step);
        return true;
      }
    }
    return false;
  }

  /**
   * The labels of a picture at rest, of which none is cut at the edges of a view: where one would
   * be, it takes another place, or is left out if there is none.
   *
   * @param natural as they are placed for this camera wherever it is
   * @param edges of the view, in map units
   */
  public Placement within(Placement natural, Picture picture, Camera camera, Bounds edges) {
    if (!natural.crosses(edges, camera)) {
      return natural;
    }
    return place(picture, camera.scale(), edges, edges);
  }

  private void rest(Picture picture) {
    if (!picture.sameGeometry(placed)) {
      Arrays.fill(levels, null);
      placed = picture;
    }
  }

  private void choose(Picture picture, int step) {
    Level coarser = step == FARTHEST ? none() : levels[step - 1 - FARTHEST];
    levels[step - FARTHEST] = level(picture, coarser, step);
  }

  private Placement place(Picture picture, double scale, Bounds view) {
    return place(picture, scale, view, null);
  }

  private Placement place(Picture picture, double scale, Bounds view, Bounds edges) {
    rest(picture);
    int step = step(scale);
    for (int k = FARTHEST; k <= step; k++) {
      if (levels[k - FARTHEST] == null) {
        choose(picture, k);
      }
    }
    Level coarser = step == FARTHEST ? none() : levels[step - 1 - FARTHEST];
    float fresh = (float) Math.clamp((scale / scaleAt(step) - 1) / 0.1, 0, 1);
    Level level = levels[step - FARTHEST];
    return new Arrangement(this, picture, scale, view, edges)
        .of(level.names, level.captions, coarser.names, fresh);
  }

  /**
   * The labels while the picture moves: those of before, without the ones that are in the way just
   * now. None joins until {@link #place} is asked again.
   */
  public Placement follow(Picture picture, double scale) {
    return follow(picture, scale, null);
  }

  /** Those labels of a moving picture that a camera may show. */
  public Placement follow(Picture picture, Camera camera) {
    boolean plain = picture.emphasis().isNone();
    return follow(picture, camera.scale(), plain ? camera.shown() : null);
  }

  private Placement follow(Picture picture, double scale, Bounds view) {
    int step = step(scale);
    Level before = levels[step - FARTHEST];
    if (before == null) {
      return place(picture, scale, view);
    }
    Level still = followed(picture, before, step);
    return new Arrangement(this, picture, scale, view, null)
        .of(still.names, still.captions, still.names, 1);
  }

  private static int step(double scale) {
    int step = (int) Math.floor(2 * Math.log(scale) / Math.log(2) + 1e-9);
    return Math.clamp(step, FARTHEST, NEAREST);
  }

  private static double scaleAt(int step) {
    return Math.pow(2, step / 2.0);
  }

  private Level none() {
    byte[] names = new byte[scene.people()];
    byte[] captions = new byte[scene.groups().size()];
    Arrays.fill(names, (byte) -1);
    Arrays.fill(captions, (byte) -1);
    return new Level(names, captions);
  }

  private Level level(Picture picture, Level coarser, int step) {
    double scale = scaleAt(step);
    Boxes boxes = new Boxes(90 / scale);
    Level level = new Level(coarser.names.clone(), none().captions);
    for (int node = 0; node < scene.people(); node++) {
      if (level.names[node] >= 0) {
        beside(picture, node, level.names[node], scale);
        boxes.add(spot.kept);
      }
    }
    for (int group = 0; group < scene.groups().size(); group++) {
      level.captions[group] = caption(picture, boxes, group, coarser.captions[group], step);
    }
    for (int n = 0; n < scene.people(); n++) {
      int node = scene.ranked(n);
      if (level.names[node] < 0 && picture.radius(node) * scale >= LEAST_DISC) {
        level.names[node] = name(picture, boxes, node, scale);
      }
    }
    return level;
  }

  private Level followed(Picture picture, Level before, int step) {
    double scale = scaleAt(step);
    Boxes boxes = new Boxes(90 / scale);
    Level level = none();
    for (int group = 0; group < before.captions.length; group++) {
      if (before.captions[group] >= 0) {
        level.captions[group] = caption(picture, boxes, group, before.captions[group], step);
      }
    }
    for (int n = 0; n < scene.people(); n++) {
      int node = scene.ranked(n);
      if (before.names[node] >= 0) {
        beside(picture, node, before.names[node], scale);
        if (isFree(picture, boxes, scale, new NodeGrid.Ignored(node, null, 0))) {
          boxes.add(spot.kept);
          level.names[node] = before.names[node];
        }
      }
    }
    return level;
  }

  private byte name(Picture picture, Boxes boxes, int node, double scale) {
    int side = freeSide(picture, boxes, scale, new NodeGrid.Ignored(node, null, 0), null);
    if (side >= 0) {
      boxes.add(spot.kept);
    }
    return (byte) side;
  }

  /** Captions may lie over the small discs of their own members. */
  private byte caption(Picture picture, Boxes boxes, int group, int before, int step) {
    return caption(picture, boxes, group, before, new Span(scaleAt(step), scaleAt(step + 1), null));
  }

  /**
   * Where a caption must have room.
   *
   * @param scale from which
   * @param upTo to which scale
   * @param edges that must not cut it, or null
   */
  record Span(double scale, double upTo, Bounds edges) {}

  /** The place of a caption that is free, or -1; {@link #spot} is it, and it is taken. */
  byte caption(Picture picture, Boxes boxes, int group, int before, Span span) {
    double scale = span.scale();
    Hulls hulls = picture.hulls();
    double across = (hulls.x(group, 0) - hulls.x(group, Hulls.POINTS / 2)) * scale;
    if (hulls.strength(group) <= 0.12 || across < LEAST_HULL) {
      return -1;
    }
    int[] members = scene.groups().get(group).members();
    for (int member : members) {
      boolean small = picture.radius(member) * scale < CROWD_DISC;
      stamps[member] = small ? group + 1 : 0;
    }
    NodeGrid.Ignored own = new NodeGrid.Ignored(-1, stamps, group + 1);
    for (int trial = before >= 0 ? -1 : 0; trial < Spot.CAPTION_PLACES; trial++) {
      int place = trial < 0 ? before : trial;
      if (!suits(group, place, across)) {
        continue;
      }
      around(picture, group, place, scale, span.upTo());
      if (isFree(picture, boxes, scale, own) && isWithin(span.edges())) {
        boxes.add(spot.kept);
        return (byte) place;
      }
    }
    return -1;
  }

  /** A caption is not much wider than its circle, and narrower if it lies over it. */
  private boolean suits(int group, int place, double across) {
    if (Spot.stacksCaption(place) && Scene.split(caption(group)) <= 0) {
      return false;
    }
    return captionWidth(group, place) <= (Spot.isInside(place) ? INSIDE : 2.2) * across;
  }

  boolean isFree(Picture picture, Boxes boxes, double scale, NodeGrid.Ignored ignored) {
    double[] box = spot.kept;
    return !boxes.overlaps(box)
        && !picture
            .grid()
            .touches(box[0], box[1], box[2], box[3], (float) (Painter.DOT / scale), ignored);
  }

  Spot beside(Picture picture, int node, int side, double scale) {
    boolean stacked = Spot.stacks(side);
    float height = style(picture, node).size() * LINE * (stacked ? 2 : 1);
    float width = stacked ? stackedWidth(picture, node) : nameWidth(picture, node);
    spot.beside(picture, node, side, width, height, scale);
    return spot;
  }

  private boolean isWithin(Bounds edges) {
    return edges == null || edges.holds(spot.kept);
  }

  /**
   * The place of a name that is free, the preferred first, or -1; {@link #spot} is it.
   *
   * @param edges that must not cut it, or null
   */
  int freeSide(Picture picture, Boxes boxes, double scale, NodeGrid.Ignored own, Bounds edges) {
    int node = own.node();
    int sides = scale < NEAR ? FAR_SIDES : Spot.SIDES;
    for (int side = 0; side < sides; side++) {
      if (!Spot.stacks(side) || Scene.split(scene.name(node)) > 0) {
        beside(picture, node, side, scale);
        if (isFree(picture, boxes, scale, own) && isWithin(edges)) {
          return side;
        }
      }
    }
    return -1;
  }

  Spot around(Picture picture, int group, int place, double scale, double upTo) {
    float height = Type.Style.CAPTION.size() * LINE * (Spot.stacksCaption(place) ? 2 : 1);
    spot.around(picture, group, place, captionWidth(group, place), height, scale, upTo);
    return spot;
  }

  /** What a ghost covers with its words, in map units: left, top, right, bottom. */
  double[] around(Ghost ghost, double scale) {
    double aside = Ghost.RADIUS;
    double below = Ghost.RADIUS;
    if (scale >= Ghost.READABLE) {
      for (String line : ghost.lines()) {
        double width = type.width(line, Type.Style.NAME) + 2 * SIDE_ROOM;
        aside = Math.max(aside, width / 2 / scale);
      }
      below += Ghost.below(ghost.lines().size()) / scale;
    }
    return new double[] {
      ghost.x() - aside, ghost.y() - Ghost.RADIUS, ghost.x() + aside, ghost.y() + below
    };
  }

  /** The style of a person's name. */
  static Type.Style style(Picture picture, int node) {
    boolean strong = node == picture.scene().topology().me() || picture.stands(node);
    return strong ? Type.Style.STRONG : Type.Style.NAME;
  }

  private float nameWidth(Picture picture, int node) {
    if (style(picture, node) == Type.Style.STRONG) {
      return type.width(scene.name(node), Type.Style.STRONG) + 2 * SIDE_ROOM;
    }
    if (nameWidths[node] == 0) {
      nameWidths[node] = type.width(scene.name(node), Type.Style.NAME) + 2 * SIDE_ROOM;
    }
    return nameWidths[node];
  }

  private float stackedWidth(Picture picture, int node) {
    String name = scene.name(node);
    Type.Style style = style(picture, node);
    int split = Scene.split(name);
    float upper = type.width(name.substring(0, split), style);
    float lower = type.width(name.substring(split + 1), style);
    return Math.max(upper, lower) + 2 * SIDE_ROOM;
  }

  private String caption(int group) {
    return Type.shortened(scene.groups().get(group).name());
  }

  private float captionWidth(int group, int place) {
    String name = caption(group);
    if (Spot.stacksCaption(place)) {
      int split = Scene.split(name);
      float upper = type.width(name.substring(0, split), Type.Style.CAPTION);
      float lower = type.width(name.substring(split + 1), Type.Style.CAPTION);
      return Math.max(upper, lower) + 2 * SIDE_ROOM;
    }
    if (captionWidths[group] == 0) {
      captionWidths[group] = type.width(name, Type.Style.CAPTION) + 2 * SIDE_ROOM;
    }
    return captionWidths[group];
  }
}
