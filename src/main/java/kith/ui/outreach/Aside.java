package kith.ui.outreach;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** What is looked at in place of the panel while it is wanted. */
public interface Aside extends AutoCloseable {
  /** Whether it is wanted now. */
  ReadOnlyBooleanProperty openProperty();

  /** It is wanted. */
  void open();

  /** It is wanted no more. */
  void leave();

  /** The selection went to somebody: whoever is not of the list wants the panel. */
  void follow(UUID person);

  /** Follows the file no more. */
  @Override
  void close();
}
