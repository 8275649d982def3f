package kith.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kith.picture.Camera;

/** Where one has been: who was selected, what was looked at and from where, as in a browser. */
public final class Trail {
  /** One can go back so far. */
  private static final int LONGEST = 100;

  /**
   * A place one has been to.
   *
   * @param people who was selected, the last one last
   * @param focus the neighbourhood looked at, or null
   * @param camera from where, when it was left
   */
  record Stop(List<UUID> people, Focus focus, Camera camera) {
    /** Whether it is the same place, however deep one looks from there. */
    boolean isSame(Stop other) {
      return people.equals(other.people) && Objects.equals(middle(), other.middle());
    }

    private UUID middle() {
      return focus == null ? null : focus.person();
    }

    boolean isNowhere() {
      return people.isEmpty() && focus == null;
    }
  }

  /** Goes to a place. */
  @FunctionalInterface
  interface Traveller {
    void go(Stop stop);
  }

  private final List<Stop> stops = new ArrayList<>();
  private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
  private final Supplier<Stop> here;
  private final Traveller traveller;
  private int at = -1;
  private boolean travelling;

  /**
   * @param here where one is now
   * @param traveller takes one somewhere else
   */
  Trail(Supplier<Stop> here, Traveller traveller) {
    this.here = here;
    this.traveller = traveller;
  }

  /** Whether there is somewhere to go back to. */
  public ReadOnlyBooleanProperty hasBackProperty() {
    return hasBack.getReadOnlyProperty();
  }

  /** Whether one has come back from somewhere. */
  public ReadOnlyBooleanProperty hasForwardProperty() {
    return hasForward.getReadOnlyProperty();
  }

  /** Goes somewhere else in several steps, of which only the end is a place. */
  void together(Runnable steps) {
    Camera left = here.get().camera();
    boolean before = travelling;
    travelling = true;
    steps.run();
    travelling = before;
    arrive(left);
  }

  /** One is somewhere else now; nobody selected and nothing looked at is nowhere. */
  void arrive() {
    arrive(here.get().camera());
  }

  private void arrive(Camera left) {
    if (travelling) {
      return;
    }
    Stop now = here.get();
    if (!now.isNowhere()) {
      if (at >= 0 && stops.get(at).isSame(now)) {
        stops.set(at, now);
      } else {
        keepCamera(left);
        append(now);
      }
    }
    tell();
  }

  private void append(Stop stop) {
    stops.subList(at + 1, stops.size()).clear();
    stops.add(stop);
    if (stops.size() > LONGEST) {
      stops.removeFirst();
    }
    at = stops.size() - 1;
  }

  /** What one sees now is found again on the way back. */
  private void keepCamera(Camera camera) {
    if (at >= 0) {
      stops.set(at, new Stop(stops.get(at).people(), stops.get(at).focus(), camera));
    }
  }

  /** Goes back to where one was before; from nowhere to where one was last. */
  public void back() {
    boolean away = here.get().isNowhere();
    travel(away ? at : at - 1);
  }

  /** Goes forward again. */
  public void forward() {
    travel(at + 1);
  }

  private void travel(int to) {
    if (to < 0 || to >= stops.size()) {
      return;
    }
    keepCamera(here.get().camera());
    at = to;
    travelling = true;
    traveller.go(stops.get(at));
    travelling = false;
    tell();
  }

  private void tell() {
    boolean away = here.get().isNowhere();
    hasBack.set(away ? at >= 0 : at > 0);
    hasForward.set(at + 1 < stops.size());
  }
}
