package kith.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.network.Appearance;
import kith.network.Change;
import kith.network.Changes;
import kith.network.GroupChanges;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.SavedView;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Topology;
import kith.ui.common.Dialogs;
import kith.workspace.LiveLayout;
import kith.workspace.LiveLayout.Frame;
import kith.workspace.Workspace;

/** The edits one makes on the map. One that cannot be written changes nothing and says why. */
final class MapEdits {
  /** The kind of a tie until the owner says otherwise. */
  static final String KIND = Tie.USUAL_KINDS.getFirst();

  /** A value of {@link LiveLayout#SHOWS_ME} that draws the owner. */
  private static final String CENTRE = "centre";

  /** A person who moved by less, in map units, is where they were. */
  private static final double STIR = 0.5;

  private final Workspace workspace;
  private final Network network;
  private final Dialogs dialogs;

  MapEdits(Workspace workspace, Dialogs dialogs) {
    this.workspace = workspace;
    this.network = workspace.network();
    this.dialogs = dialogs;
  }

  /** The owner wants to be in touch so often with everybody in a circle. */
  void setCadence(UUID circle, int days) {
    attempt(Changes.cadence(network, circle, days));
  }

  private boolean attempt(Change change) {
    return attempt(() -> workspace.apply(change));
  }

  private boolean attempt(Runnable edit) {
    try {
      edit.run();
      return true;
    } catch (KithException e) {
      dialogs.error(e.getMessage());
      return false;
    }
  }

  /** Somebody new at a place on the map. */
  Optional<UUID> addPerson(String name, double x, double y) {
    Person person = Person.named(name);
    return attempt(Changes.addPersonAt(person, x, y)) ? Optional.of(person.id()) : Optional.empty();
  }

  /** The tie of a kind between two people, if there is one. */
  Optional<Tie> tie(UUID from, UUID to, String kind) {
    return network.ties(from, to).stream().filter(tie -> tie.kind().equals(kind)).findFirst();
  }

  /** Ties two people; its kind can be chosen right after and is undone with it. */
  Optional<UUID> addTie(UUID from, UUID to, String kind) {
    Tie tie = Tie.stated(from, to, kind);
    boolean added =
        attempt(() -> workspace.applyTyping(Changes.addTie(network, tie), field(tie.id())));
    return added ? Optional.of(tie.id()) : Optional.empty();
  }

  /** Gives a tie another kind. */
  boolean setKind(UUID id, String kind) {
    Tie tie = network.tie(id);
    Change change = Changes.editTie(network, tie, tie.withKind(kind));
    return tie.kind().equals(kind) || attempt(() -> workspace.applyTyping(change, field(id)));
  }

  /** A tie's kind was chosen; what is done to it later is undone by itself. */
  void kindEnds() {
    workspace.typingEnds();
  }

  private static String field(UUID tie) {
    return tie + " kind";
  }

  /**
   * The kinds to choose from: the usual ones, then the owner's own in the order they came; none
   * that tells a name while names are safe.
   */
  List<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>(Tie.USUAL_KINDS);
    network.ties().forEach(tie -> kinds.add(tie.kind()));
    kinds.remove("");
    kinds.removeIf(network.naming()::tells);
    return List.copyOf(kinds);
  }

  /** Puts people somewhere, where they stay; one edit. */
  boolean move(List<Place> before, List<Place> after) {
    return attempt(GroupChanges.move(network, before, after));
  }

  /** Pins a person where they are now, or lets them move freely. */
  boolean pin(Place now, boolean pinned) {
    return attempt(Changes.pin(network, now, pinned));
  }

  /** Whether a person or hub stays where it was put; the owner always does. */
  boolean pinned(UUID node) {
    Person person = network.person(node);
    return person != null && person.me() || network.place(node).map(Place::pinned).orElse(false);
  }

  /** Draws the owner, or leaves them out. */
  void showMe(boolean shown) {
    choose(LiveLayout.SHOWS_ME, shown ? CENTRE : LiveLayout.HIDDEN);
  }

  /** Makes the map look so. */
  boolean look(Appearance wanted) {
    return wanted.chosen(network).map(this::attempt).orElse(true);
  }

  boolean choose(String name, String value) {
    return attempt(Changes.choose(network, new Setting(name, value)));
  }

  boolean saveView(SavedView view) {
    return attempt(Changes.saveView(network, view));
  }

  boolean removeView(SavedView view) {
    return attempt(Changes.removeView(view));
  }

  /**
   * The change that keeps where a new arrangement put everybody; nothing if it put everybody where
   * they were.
   */
  Optional<Change> layOut(Frame frame) {
    List<Place> moved = moved(frame);
    return moved.isEmpty() ? Optional.empty() : Optional.of(Changes.layOut(network, moved));
  }

  /** Where those nodes are now who are not where the file has them. */
  List<Place> moved(Frame frame) {
    List<Place> moved = new ArrayList<>();
    Topology topology = frame.topology();
    for (int node = 0; node < topology.size(); node++) {
      UUID id = topology.id(node);
      Place now = new Place(id, frame.x()[node], frame.y()[node], pinned(id));
      Optional<Place> kept = network.place(id);
      if (kept.isEmpty() || !now.pinned() && distance(kept.get(), now) > STIR) {
        moved.add(now);
      }
    }
    return moved;
  }

  private static double distance(Place a, Place b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
