package kith.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kith.network.Appearance;
import kith.network.Change;
import kith.network.Condition;
import kith.network.Naming;
import kith.network.Network;
import kith.network.SavedView;
import kith.network.Texts;
import kith.picture.Camera;

/** The views the owner has saved: to look through one again, to save how one looks now. */
public final class Views {
  private final ObservableList<SavedView> all = FXCollections.observableArrayList();
  private final ObservableList<SavedView> shown = FXCollections.unmodifiableObservableList(all);
  private final ReadOnlyObjectWrapper<SavedView> current = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty asking = new SimpleBooleanProperty();
  private final Network network;
  private final MapEdits edits;
  private final Eye eye;
  private final Focusing focusing;
  private final Trail trail;

  Views(Network network, MapEdits edits, Eye eye, Focusing focusing, Trail trail) {
    this.network = network;
    this.edits = edits;
    this.eye = eye;
    this.focusing = focusing;
    this.trail = trail;
    all.setAll(SavedView.in(network));
    focusing.filtering().leftProperty().addListener((_, _, _) -> compare());
  }

  /** All of them, by name. */
  public ObservableList<SavedView> all() {
    return shown;
  }

  /**
   * The view one looks through, until one asks something else or the map looks otherwise; or null.
   */
  public ReadOnlyObjectProperty<SavedView> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Whether the owner is choosing or saving one. */
  public BooleanProperty askingProperty() {
    return asking;
  }

  /** Lets the owner choose or save one, or no more. */
  public void ask() {
    asking.set(!asking.get());
  }

  /**
   * Ends the choosing.
   *
   * @return whether the owner was choosing
   */
  boolean leave() {
    boolean was = asking.get();
    asking.set(false);
    return was;
  }

  /** Looks through a view. */
  public void open(SavedView view) {
    edits.look(view.look());
    trail.together(
        () -> {
          focusing.close();
          focusing.filtering().ask(view.conditions());
          Camera now = eye.camera();
          eye.goTo(new Camera(view.x(), view.y(), view.scale(), now.width(), now.height()));
        });
    current.set(view);
  }

  /** Looks at everybody again, all in view. */
  public void openAll() {
    current.set(null);
    focusing.close();
    focusing.filtering().clear();
    eye.fit();
  }

  /**
   * Saves how one looks now. A view of that name, accents and case ignored, is replaced.
   *
   * @return whether it is saved: not without a name, nor if it could not be written
   */
  public boolean save(String name) {
    String wanted = Texts.line(name);
    if (wanted.isEmpty()) {
      return false;
    }
    return keep(now(named(wanted).map(SavedView::id).orElseGet(UUID::randomUUID), wanted));
  }

  /** A view is from now on how one looks now. */
  public void update(SavedView view) {
    keep(now(view.id(), view.name()));
  }

  private boolean keep(SavedView view) {
    boolean saved = edits.saveView(view);
    if (saved) {
      current.set(SavedView.of(view.setting()).orElseThrow());
    }
    return saved;
  }

  private SavedView now(UUID id, String name) {
    Camera camera = eye.aim();
    List<Condition> asked = focusing.filtering().conditions();
    return new SavedView(
        id, name, asked, Appearance.of(network), camera.x(), camera.y(), camera.scale());
  }

  /** The view of a name, if there is one. */
  public Optional<SavedView> named(String name) {
    String sought = Texts.fold(name);
    return all.stream().filter(view -> Texts.fold(view.name()).equals(sought)).findFirst();
  }

  /** What a view is called; its name may hold that of somebody. */
  public String title(SavedView view) {
    return network.naming().line(view.name());
  }

  /** Whether its name can be seen, and so be changed. */
  boolean mayRename(SavedView view) {
    return !network.naming().tells(view.name());
  }

  /** Gives a view another name, unless that is empty or another one's. */
  public void rename(SavedView view, String name) {
    String wanted = Texts.line(name);
    boolean free = named(wanted).filter(other -> !other.id().equals(view.id())).isEmpty();
    if (!wanted.isEmpty() && free && !wanted.equals(view.name())) {
      edits.saveView(view.withName(wanted));
    }
  }

  /** Removes a view; the map stays as it is. */
  public void remove(SavedView view) {
    edits.removeView(view);
  }

  /** The network changed: views may have, and how the map looks. */
  void changed(Change change) {
    if (SavedView.isIn(change) || Naming.isIn(change)) {
      all.setAll(SavedView.in(network));
      SavedView was = current.get();
      current.set(was == null ? null : again(was).orElse(null));
    }
    if (Appearance.isIn(change)) {
      compare();
    }
  }

  private Optional<SavedView> again(SavedView was) {
    return all.stream().filter(view -> view.id().equals(was.id())).findFirst();
  }

  private void compare() {
    SavedView was = current.get();
    if (was != null
        && !(was.conditions().equals(focusing.filtering().conditions())
            && was.look().equals(Appearance.of(network)))) {
      current.set(null);
    }
  }
}
