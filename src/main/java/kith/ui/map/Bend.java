package kith.ui.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import kith.network.Network;
import kith.picture.Picture;

/** Whether the owner has ties bow, as the file keeps it. */
final class Bend {
  private static final String STRAIGHT = "straight";

  private final BooleanProperty bent = new SimpleBooleanProperty();
  private final Network network;
  private final MapEdits edits;

  Bend(Network network, MapEdits edits) {
    this.network = network;
    this.edits = edits;
    changed();
  }

  ReadOnlyBooleanProperty bentProperty() {
    return bent;
  }

  boolean isBent() {
    return bent.get();
  }

  /** Ties bow, or are straight again. */
  void toggle() {
    edits.choose(Picture.TIES, isBent() ? STRAIGHT : Picture.CURVED);
  }

  /** The network may say something else now. */
  void changed() {
    bent.set(Picture.bends(network));
  }
}
