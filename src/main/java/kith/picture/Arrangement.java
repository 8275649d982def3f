package kith.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the chosen sides into boxes at one scale, with what stands out on top: its names are shown
 * whatever is below, others make way, and who belongs to it is named too where there is room. Names
 * make way for who is not there yet, and for what they ask. Where edges must cut none, those that
 * would be cut come last, in another place if there is one.
 */
final class Arrangement {
  private static final int MOST_NEIGHBOURS = 150;
  private static final int MOST_PLATES = 24;

  /** Logical pixels that a name may reach beyond its anchor, its disc aside. */
  private static final double REACH = 320;

  private final Labels labels;
  private final Picture picture;
  private final double scale;
  private final Bounds view;
  private final Bounds edges;
  private final double reach;
  private final Boxes taken;
  private final Placement placement = new Placement(64);

  /**
   * @param view in map units, to leave out what is far outside of it; null for everything
   * @param edges in map units, that must cut no name; null for none
   */
  Arrangement(Labels labels, Picture picture, double scale, Bounds view, Bounds edges) {
    this.labels = labels;
    this.picture = picture;
    this.scale = scale;
    this.view = view;
    this.edges = edges;
    this.reach = REACH / scale + Radii.ME;
    boolean plain = picture.emphasis().isNone() && picture.ghosts().isEmpty();
    this.taken = plain && edges == null ? null : new Boxes(90 / scale);
  }

  /**
   * @param names side of each person's name, or -1
   * @param captions place of each circle's caption, or -1
   * @param settled names that were there at the step before
   * @param fresh how far the others have faded in
   */
  Placement of(byte[] names, byte[] captions, byte[] settled, float fresh) {
    if (taken != null) {
      picture.ghosts().forEach(ghost -> taken.add(labels.around(ghost, scale)));
      picture.emphasis().named().forEach(this::force);
    }
    List<Integer> cut = new ArrayList<>();
    for (int group = 0; group < captions.length; group++) {
      if (captions[group] >= 0) {
        Spot spot = labels.around(picture, group, captions[group], scale, scale);
        if (isWhole(spot)) {
          add(~group, spot, 1, seen(group), Spot.isInside(captions[group]));
        } else {
          cut.add(~group);
        }
      }
    }
    for (int node = 0; node < names.length; node++) {
      if (names[node] >= 0 && shows(node) && !picture.emphasis().names(node)) {
        Spot spot = labels.beside(picture, node, names[node], scale);
        float alpha = settled[node] >= 0 ? 1 : fresh;
        if (isWhole(spot)) {
          add(node, spot, alpha, picture.visibility(node), false);
        } else {
          cut.add(node);
        }
      }
    }
    cut.forEach(this::addElsewhere);
    if (!picture.emphasis().isNone()) {
      addNeighbours(names);
    }
    return placement;
  }

  private boolean isWhole(Spot spot) {
    return edges == null || edges.holds(spot.kept);
  }

  private float seen(int group) {
    return picture.visibility(picture.scene().groups().get(group).hub());
  }

  /** A name, or a caption by the complement of its number, in a place where no edge cuts it. */
  private void addElsewhere(int what) {
    if (what >= 0) {
      if (freeSide(what) >= 0) {
        add(what, labels.spot, 1, picture.visibility(what), false);
      }
      return;
    }
    int place = labels.caption(picture, taken, ~what, -1, new Labels.Span(scale, scale, edges));
    if (place >= 0) {
      placement.add(what, labels.spot, 1, seen(~what), Spot.isInside(place));
    }
  }

  private int freeSide(int node) {
    return labels.freeSide(picture, taken, scale, new NodeGrid.Ignored(node, null, 0), edges);
  }

  private boolean shows(int node) {
    return view == null
        || picture.x(node) > view.left() - reach
            && picture.x(node) < view.right() + reach
            && picture.y(node) > view.top() - reach
            && picture.y(node) < view.bottom() + reach;
  }

  private void add(int what, Spot spot, float entered, float seen, boolean plate) {
    if (taken == null) {
      placement.add(what, spot, entered, seen, plate);
    } else if (!taken.overlaps(spot.kept)) {
      taken.add(spot.kept);
      placement.add(what, spot, entered, seen, plate);
    }
  }

  private void force(int node) {
    if (node < 0 || node >= picture.discs()) {
      return;
    }
    boolean free = freeSide(node) >= 0;
    Spot spot = free ? labels.spot : labels.beside(picture, node, 0, scale);
    taken.add(spot.kept);
    placement.add(node, spot, 1, 1, !free);
  }

  /** Names of who belongs: where there is room, else on plates over discs that recede. */
  private void addNeighbours(byte[] names) {
    int[] receding = new int[picture.scene().topology().size()];
    for (int node = 0; node < picture.discs(); node++) {
      receding[node] = picture.belongs(node) ? 0 : 1;
    }
    int added = 0;
    int plates = 0;
    for (int n = 0; n < picture.discs() && added < MOST_NEIGHBOURS; n++) {
      int node = picture.scene().ranked(n);
      if (names[node] < 0 && picture.belongs(node) && !picture.emphasis().names(node)) {
        boolean free = freeSide(node) >= 0;
        boolean over = !free && plates < MOST_PLATES && isFreeOver(node, receding);
        if (free || over) {
          taken.add(labels.spot.kept);
          placement.add(node, labels.spot, 1, picture.emphasis().amount(), over);
          added++;
          plates += over ? 1 : 0;
        }
      }
    }
  }

  private boolean isFreeOver(int node, int[] receding) {
    return labels.freeSide(picture, taken, scale, new NodeGrid.Ignored(node, receding, 1), edges)
        >= 0;
  }
}
