package kith.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts what must not be: labels over each other, labels over discs, discs over each other. */
final class Collisions {
  private static final double TOUCH = 1e-3;

  private Collisions() {}

  private static List<double[]> boxes(Placement labels, Camera camera) {
    List<double[]> boxes = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      double x = labels.centreX(label, camera);
      double y = labels.centreY(label, camera);
      double w = labels.width(label) / 2;
      double h = labels.height(label) / 2;
      boxes.add(new double[] {x - w, y - h, x + w, y + h});
    }
    return boxes;
  }

  static int overlappingPairs(Placement labels, Camera camera) {
    List<double[]> boxes = boxes(labels, camera);
    int pairs = 0;
    for (int a = 0; a < boxes.size(); a++) {
      for (int b = 0; b < a; b++) {
        double[] one = boxes.get(a);
        double[] other = boxes.get(b);
        boolean apart =
            one[0] >= other[2] - TOUCH
                || other[0] >= one[2] - TOUCH
                || one[1] >= other[3] - TOUCH
                || other[1] >= one[3] - TOUCH;
        pairs += apart ? 0 : 1;
      }
    }
    return pairs;
  }

  /** Captions may lie over the small discs of their circle, names over none. */
  static int overDiscs(Picture picture, Placement labels, Camera camera) {
    List<double[]> boxes = boxes(labels, camera);
    int hits = 0;
    for (int label = 0; label < boxes.size(); label++) {
      Set<Integer> own = own(picture, labels, label);
      double[] box = boxes.get(label);
      for (int node = 0; node < picture.discs(); node++) {
        double x = camera.screenX(picture.x(node));
        double y = camera.screenY(picture.y(node));
        double gap =
            Math.hypot(x - Math.clamp(x, box[0], box[2]), y - Math.clamp(y, box[1], box[3]));
        boolean over = gap < picture.radius(node) * camera.scale() - TOUCH;
        hits += over && !own.contains(node) ? 1 : 0;
      }
    }
    return hits;
  }

  private static Set<Integer> own(Picture picture, Placement labels, int label) {
    if (!labels.isCaption(label)) {
      return Set.of();
    }
    Set<Integer> members = new TreeSet<>();
    for (int member : picture.scene().groups().get(labels.of(label)).members()) {
      members.add(member);
    }
    return members;
  }

  static int overlappingDiscs(Picture picture) {
    int pairs = 0;
    for (int a = 0; a < picture.discs(); a++) {
      for (int b = 0; b < a; b++) {
        double far = Math.hypot(picture.x(a) - picture.x(b), picture.y(a) - picture.y(b));
        pairs += far < picture.radius(a) + picture.radius(b) - TOUCH ? 1 : 0;
      }
    }
    return pairs;
  }
}
