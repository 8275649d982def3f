package kith.ui.map;

import java.util.UUID;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import kith.picture.Camera;

/**
 * One person of the map for a screen reader, who are painted and no nodes: it shows nothing, but
 * has their place, their sentence and whether they are selected.
 */
final class PersonProxy extends Region {
  private final MapModel model;
  private final UUID person;
  private final Runnable refocus;

  /**
   * @param refocus gives the focus to the map
   */
  PersonProxy(MapModel model, UUID person, Runnable refocus) {
    this.model = model;
    this.person = person;
    this.refocus = refocus;
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  UUID person() {
    return person;
  }

  /** Goes where the person is on the screen now. */
  void place() {
    Chart chart = model.chart();
    if (chart.has(person)) {
      Camera camera = model.eye().camera();
      double radius = chart.radius(person) * camera.scale();
      resizeRelocate(
          camera.screenX(chart.x(person)) - radius,
          camera.screenY(chart.y(person)) - radius,
          2 * radius,
          2 * radius);
    }
  }

  private String sentence() {
    boolean here = model.selection().person().filter(person::equals).isPresent();
    String plain = model.voice().sentence(person);
    return here ? model.voice().spoken().orElse(plain) : plain;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> sentence();
      case INDEX -> model.chart().node(person);
      case SELECTED -> model.selection().people().contains(person);
      case BOUNDS -> {
        place();
        yield super.queryAccessibleAttribute(attribute, parameters);
      }
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case REQUEST_FOCUS -> {
        refocus.run();
        model.select(person);
      }
      case FIRE -> model.open(person);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
