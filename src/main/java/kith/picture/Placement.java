package kith.picture;

import java.util.Arrays;

/**
 * The names and captions drawn at one scale, each as a box beside its anchor: the anchor in map
 * units, the box in logical pixels. Knows nothing of where the camera is, so panning moves names
 * and never changes which there are. Immutable once made.
 */
public final class Placement {
  /** A map without a word. */
  public static final Placement NONE = new Placement(0);

  private int count;
  private int[] ref;
  private float[] anchorX;
  private float[] anchorY;
  private float[] offsetX;
  private float[] offsetY;
  private float[] width;
  private float[] height;
  private float[] entered;
  private float[] seen;
  private boolean[] plate;
  private boolean[] stacked;

  Placement(int room) {
    ref = new int[room];
    anchorX = new float[room];
    anchorY = new float[room];
    offsetX = new float[room];
    offsetY = new float[room];
    width = new float[room];
    height = new float[room];
    entered = new float[room];
    seen = new float[room];
    plate = new boolean[room];
    stacked = new boolean[room];
  }

  void add(int what, Spot spot, float fadedIn, float visibility, boolean onPlate) {
    if (count == ref.length) {
      grow(Math.max(16, 2 * count));
    }
    ref[count] = what;
    anchorX[count] = spot.anchorX;
    anchorY[count] = spot.anchorY;
    offsetX[count] = spot.offsetX;
    offsetY[count] = spot.offsetY;
    width[count] = spot.width;
    height[count] = spot.height;
    entered[count] = fadedIn;
    seen[count] = visibility;
    plate[count] = onPlate;
    stacked[count++] = spot.stacked;
  }

  private void grow(int room) {
    ref = Arrays.copyOf(ref, room);
    anchorX = Arrays.copyOf(anchorX, room);
    anchorY = Arrays.copyOf(anchorY, room);
    offsetX = Arrays.copyOf(offsetX, room);
    offsetY = Arrays.copyOf(offsetY, room);
    width = Arrays.copyOf(width, room);
    height = Arrays.copyOf(height, room);
    entered = Arrays.copyOf(entered, room);
    seen = Arrays.copyOf(seen, room);
    plate = Arrays.copyOf(plate, room);
    stacked = Arrays.copyOf(stacked, room);
  }

  /** The same with nothing half faded in, as a still picture wants it. */
  public Placement still() {
    Placement still = new Placement(0);
    still.count = count;
    still.ref = ref;
    still.anchorX = anchorX;
    still.anchorY = anchorY;
    still.offsetX = offsetX;
    still.offsetY = offsetY;
    still.width = width;
    still.height = height;
    still.entered = new float[count];
    Arrays.fill(still.entered, 1f);
    still.seen = seen;
    still.plate = plate;
    still.stacked = stacked;
    return still;
  }

  /** How many names and captions. */
  public int size() {
    return count;
  }

  /** Whether it is the caption of a circle, not a person's name. */
  public boolean isCaption(int label) {
    return ref[label] < 0;
  }

  /** The person's node, or the number of the circle among {@link Scene#groups}. */
  public int of(int label) {
    return ref[label] < 0 ? ~ref[label] : ref[label];
  }

  /** How visible it is, 0 to 1: it may be fading in, or receding before what stands out. */
  public float alpha(int label) {
    return entered[label] * seen[label];
  }

  /**
   * Whether it lies on a plate of ground colour over whatever is there: what stands out, and
   * captions in the middle of their circle.
   */
  public boolean onPlate(int label) {
    return plate[label];
  }

  /** Whether it is a name in two lines. */
  public boolean isStacked(int label) {
    return stacked[label];
  }

  /** Map x of what it belongs to: the middle of the disc, or a point of the circle. */
  public float anchorX(int label) {
    return anchorX[label];
  }

  /** Map y of what it belongs to. */
  public float anchorY(int label) {
    return anchorY[label];
  }

  /** Screen x of the middle of its box, in logical pixels. */
  public double centreX(int label, Camera camera) {
    return camera.screenX(anchorX[label]) + offsetX[label];
  }

  /** Screen y of the middle of its box, in logical pixels. */
  public double centreY(int label, Camera camera) {
    return camera.screenY(anchorY[label]) + offsetY[label];
  }

  /** Width of its box in logical pixels. */
  public float width(int label) {
    return width[label];
  }

  /** Height of its box in logical pixels. */
  public float height(int label) {
    return height[label];
  }

  /** Whether an edge cuts one of them. */
  boolean crosses(Bounds edges, Camera camera) {
    for (int label = 0; label < count; label++) {
      double x = camera.mapX(centreX(label, camera));
      double y = camera.mapY(centreY(label, camera));
      double aside = width[label] / 2 / camera.scale();
      double half = height[label] / 2 / camera.scale();
      if (!edges.holds(new double[] {x - aside, y - half, x + aside, y + half})) {
        return true;
      }
    }
    return false;
  }

  /** The label whose box covers a point of the screen, or -1. */
  public int under(double screenX, double screenY, Camera camera) {
    for (int label = 0; label < count; label++) {
      if (Math.abs(centreX(label, camera) - screenX) <= width[label] / 2
          && Math.abs(centreY(label, camera) - screenY) <= height[label] / 2) {
        return label;
      }
    }
    return -1;
  }
}
