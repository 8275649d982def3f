package kith.ui.worksheet;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import kith.worksheet.Area;
import kith.worksheet.Template;

/** What another feature shows beneath an answer. */
@FunctionalInterface
public interface Beneath {
  /**
   * Made once for each box; what belongs beneath none of them is nothing.
   *
   * @param text the answer as it is typed, empty while names are safe
   */
  Optional<Node> of(Template template, Area area, ObservableValue<String> text);
}
