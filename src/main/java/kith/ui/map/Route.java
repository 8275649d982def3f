package kith.ui.map;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.insight.WarmPath;

/** The path that is marked on the map, and the door to where paths are looked for. */
public final class Route {
  private final ObjectProperty<WarmPath> path = new SimpleObjectProperty<>();
  private final Eye eye;
  private Consumer<UUID> onAsked = _ -> {};

  Route(Eye eye) {
    this.eye = eye;
  }

  /** The path that stands out, or null. */
  public ReadOnlyObjectProperty<WarmPath> pathProperty() {
    return path;
  }

  /**
   * Lets a path stand out, and all else recede.
   *
   * @param marked or null for none
   */
  public void show(WarmPath marked) {
    path.set(marked);
  }

  /** Flies to where all of the path is in view, if some of it is not. */
  public void reveal() {
    if (path.get() != null) {
      eye.reveal(path.get().people());
    }
  }

  /** Called when the owner asks on the map how to reach somebody. */
  public void setOnAsked(Consumer<UUID> action) {
    onAsked = action;
  }

  void ask(UUID person) {
    onAsked.accept(person);
  }
}
