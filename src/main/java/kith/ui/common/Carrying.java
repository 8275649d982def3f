package kith.ui.common;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kith.network.Network;

/**
 * Carries people by the mouse out of a list to where they can be dropped; what they are called goes
 * along with the pointer. Escape puts them down again. The list may lie in a popup, which is a
 * window of its own.
 */
public final class Carrying {
  /** So far, in pixels, the mouse goes before a press is a drag. */
  private static final double SLACK = 6;

  /** Beside the pointer and not under it, where it would be in the way of what is there. */
  private static final double ASIDE = 14;

  private final Node home;
  private final Landing landing;
  private final Network network;
  private final Tooltip carried = new Tooltip();
  private final Words words = Words.of(Carrying.class);
  private List<UUID> people = List.of();
  private Point2D pressed = Point2D.ZERO;
  private Consumer<Boolean> away = _ -> {};

  /**
   * @param home a node of the window in which people are dropped
   * @param landing where they can be
   * @param network they are in
   */
  public Carrying(Node home, Landing landing, Network network) {
    this.home = home;
    this.landing = landing;
    this.network = network;
    carried.setId("carried");
    carried.setOnHidden(_ -> putDown());
  }

  /**
   * Lets people be carried by a node.
   *
   * @param whom asked when the mouse is pressed there; empty if nobody can be
   * @param away is told that they are carried, so that nothing is in the way, and no more
   */
  public void grip(Node node, Supplier<List<UUID>> whom, Consumer<Boolean> away) {
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(event, whom));
    node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> carry(event, away));
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
  }

  private void press(MouseEvent event, Supplier<List<UUID>> whom) {
    boolean plain =
        event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
    people = plain ? whom.get() : List.of();
    pressed = new Point2D(event.getScreenX(), event.getScreenY());
  }

  private void carry(MouseEvent event, Consumer<Boolean> gripAway) {
    boolean still = !carried.isShowing() && pressed.distance(at(event)) < SLACK;
    if (people.isEmpty() || still) {
      return;
    }
    if (!carried.isShowing()) {
      begin(event, gripAway);
    }
    carried.setX(event.getScreenX() + ASIDE);
    carried.setY(event.getScreenY() + ASIDE);
    Point2D here = inWindow(event);
    landing.over(people, here.getX(), here.getY());
    event.consume();
  }

  private void begin(MouseEvent event, Consumer<Boolean> gripAway) {
    String first = network.naming().name(network.person(people.getFirst()));
    carried.setText(people.size() == 1 ? first : words.get("carried", first, people.size() - 1));
    carried.show(home, event.getScreenX() + ASIDE, event.getScreenY() + ASIDE);
    away = gripAway;
    away.accept(true);
  }

  private void drop(MouseEvent event) {
    boolean carries = carried.isShowing();
    List<UUID> dropped = there();
    carried.hide();
    people = List.of();
    if (carries) {
      Point2D here = inWindow(event);
      if (landing.over(dropped, here.getX(), here.getY())) {
        landing.drop(dropped, here.getX(), here.getY());
      }
      landing.leave();
      event.consume();
    }
  }

  /** Whoever is carried and still in the network: that can be undone meanwhile. */
  private List<UUID> there() {
    return people.stream().filter(person -> network.person(person) != null).toList();
  }

  /** Nobody is carried any more: they are dropped, or are to stay where they are. */
  private void putDown() {
    people = List.of();
    landing.leave();
    away.accept(false);
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getScreenX(), event.getScreenY());
  }

  private Point2D inWindow(MouseEvent event) {
    return home.localToScene(home.screenToLocal(at(event)));
  }
}
