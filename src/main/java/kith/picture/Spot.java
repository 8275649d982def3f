package kith.picture;

/** One place a label could take, and what it keeps free there; filled again for every try. */
final class Spot {
  /**
   * Places beside a disc, the preferred first: below, right, left, above; below and above in two
   * lines; below and above, starting or ending at the disc.
   */
  static final int SIDES = 10;

  private static final int ONE_LINE_CENTRED = 4;
  private static final int TWO_LINES = 6;

  /** Points of an outline beside which a caption may be, the preferred first. */
  private static final int[] DIRECTIONS = {72, 24, 84, 60, 12, 36, 0, 48};

  /** The number of places a caption may take; the last two are in the middle of its circle. */
  static final int CAPTION_PLACES = DIRECTIONS.length + 2;

  private static final float GAP = 2.5f;
  private static final float INDENT = 9;

  float anchorX;
  float anchorY;
  float offsetX;
  float offsetY;
  float width;
  float height;
  boolean stacked;

  /** Left, top, right, bottom in map units, kept free by the label and its way to the disc. */
  final double[] kept = new double[4];

  /** Whether a name in this place is written in two lines. */
  static boolean stacks(int side) {
    return side >= ONE_LINE_CENTRED && side < TWO_LINES;
  }

  /**
   * A name beside its disc.
   *
   * @param side 0 to {@link #SIDES}-1
   */
  void beside(Picture picture, int node, int side, float w, float h, double scale) {
    anchorX = picture.x(node);
    anchorY = picture.y(node);
    width = w;
    height = h;
    stacked = stacks(side);
    float radius = (float) (picture.radius(node) * scale);
    boolean flank = side == 1 || side == 2;
    boolean below = side == 0 || side >= ONE_LINE_CENTRED && side % 2 == 0;
    if (flank) {
      offsetX = (side == 1 ? 1 : -1) * (radius + GAP + w / 2);
      offsetY = 0;
    } else {
      float aside = side < TWO_LINES ? 0 : Math.max(0, w / 2 - INDENT);
      offsetX = side < TWO_LINES + 2 ? aside : -aside;
      offsetY = (below ? 1 : -1) * (radius + GAP + h / 2);
    }
    keep(scale, scale);
    double reach = picture.radius(node);
    kept[0] = side == 1 ? anchorX + reach : kept[0];
    kept[2] = side == 2 ? anchorX - reach : kept[2];
    kept[1] = !flank && below ? anchorY + reach : kept[1];
    kept[3] = !flank && !below ? anchorY - reach : kept[3];
  }

  /** Whether a caption in this place lies over its circle, on a plate. */
  static boolean isInside(int place) {
    return place >= DIRECTIONS.length;
  }

  /** Whether a caption in this place is written in two lines. */
  static boolean stacksCaption(int place) {
    return place == CAPTION_PLACES - 1;
  }

  /** A caption outside its circle's outline, or in the circle's middle. */
  void around(Picture picture, int group, int place, float w, float h, double scale, double upTo) {
    Hulls hulls = picture.hulls();
    width = w;
    height = h;
    stacked = stacksCaption(place);
    if (isInside(place)) {
      int hub = picture.scene().groups().get(group).hub();
      anchorX = picture.x(hub);
      anchorY = picture.y(hub);
      offsetX = 0;
      offsetY = 0;
    } else {
      int point = DIRECTIONS[place];
      anchorX = hulls.x(group, point);
      anchorY = hulls.y(group, point);
      float ux = Hulls.outX(point);
      float uy = Hulls.outY(point);
      float away = GAP + Math.abs(ux) * w / 2 + Math.abs(uy) * h / 2;
      offsetX = ux * away;
      offsetY = uy * away;
    }
    keep(scale, upTo);
  }

  private void keep(double scale, double upTo) {
    kept[0] = anchorX + Math.min((offsetX - width / 2) / scale, (offsetX - width / 2) / upTo);
    kept[1] = anchorY + Math.min((offsetY - height / 2) / scale, (offsetY - height / 2) / upTo);
    kept[2] = anchorX + Math.max((offsetX + width / 2) / scale, (offsetX + width / 2) / upTo);
    kept[3] = anchorY + Math.max((offsetY + height / 2) / scale, (offsetY + height / 2) / upTo);
  }
}
