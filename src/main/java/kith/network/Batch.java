package kith.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Several edits that hold together or not at all.
 *
 * @param name what they do together, for the undo list
 * @param edits in the order in which they hold: a tie after its people
 */
public record Batch(String name, List<Edit> edits) implements Change {

  /** Keeps the edits as they are now. */
  public Batch {
    edits = List.copyOf(edits);
  }

  @Override
  public Batch inverse() {
    List<Edit> inverse = new ArrayList<>(edits.size());
    for (Edit edit : edits.reversed()) {
      inverse.add(edit.inverse());
    }
    return new Batch(name, inverse);
  }
}
