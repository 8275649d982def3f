package kith.ui.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import kith.network.Network;

/** Whether the owner has ties bow, as the file keeps it. */
final class Bend {
  private static final String TIES = "map.ties";
  private static final String CURVED = "curved";
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
    edits.choose(TIES, isBent() ? STRAIGHT : CURVED);
  }

  /** The network may say something else now. */
  void changed() {
    bent.set(network.setting(TIES).filter(CURVED::equals).isPresent());
  }
}
