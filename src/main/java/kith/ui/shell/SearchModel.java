package kith.ui.shell;

import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kith.find.Excerpt;
import kith.find.Found;
import kith.find.Hit;
import kith.find.LiveIndex;
import kith.network.Change;
import kith.network.Naming;
import kith.network.Network;
import kith.ui.common.Tasks;
import kith.workspace.Workspace;

/** What is typed in the search and who was found by it, also after an edit. Holds no control. */
public final class SearchModel implements AutoCloseable {
  /** How many people are listed; everybody who fits stands out on the map. */
  static final int MOST = 50;

  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOBODY);
  private final LiveIndex index;
  private final Network network;
  private final Runnable stopListening;

  /**
   * @param workspace whose network is searched; it is indexed in the background from now on
   */
  public SearchModel(Workspace workspace, Tasks tasks) {
    index =
        new LiveIndex(
            workspace.network().facts(),
            tasks.background(),
            () -> tasks.window().execute(this::search));
    network = workspace.network();
    stopListening = workspace.listen(this::changed);
    query.addListener((_, _, _) -> search());
  }

  private void changed(Change change) {
    index.changed(change);
    if (Naming.isIn(change)) {
      search();
    }
  }

  private void search() {
    if (!query.get().isBlank() || found.get() != Found.NOBODY) {
      found.set(find(query.get(), MOST));
    }
  }

  /** What is typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** Who was found by what is typed; nobody while it is blank. */
  public ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Whom something else finds; see {@link LiveIndex#find}. */
  Found find(String other, int most) {
    Found all = index.find(other, most);
    Naming naming = network.naming();
    return naming.isSafe()
        ? new Found(
            all.hits().stream().map(hit -> shown(hit, naming)).toList(),
            all.people(),
            all.complete())
        : all;
  }

  /** Somebody is found by their real name, and by what was written of them, and not shown by it. */
  private static Hit shown(Hit hit, Naming naming) {
    return new Hit(
        naming.shown(hit.person()),
        hit.match(),
        hit.where(),
        hit.source(),
        Excerpt.plain(naming.name(hit.person())),
        Excerpt.EMPTY);
  }

  /** Completes when every change so far can be found. */
  CompletableFuture<Void> upToDate() {
    return index.upToDate();
  }

  @Override
  public void close() {
    stopListening.run();
    index.close();
  }
}
