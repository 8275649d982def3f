package kith.ui.outline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import kith.network.Change;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Hidden;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Visible;
import kith.network.Withheld;
import kith.network.Worksheet;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.Workspace;

/**
 * The outline of what the map shows, made anew in the background whenever that changes and somebody
 * looks.
 */
public final class OutlineModel implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(OutlineModel.class.getName());

  private final ReadOnlyObjectWrapper<Outline> outline = new ReadOnlyObjectWrapper<>(Outline.EMPTY);
  private final Network network;
  private final ObservableValue<Visible> visible;
  private final Tasks tasks;
  private final Clock clock;
  private final Words words = Words.of(OutlineModel.class);
  private final Runnable unlisten;
  private final Subscription seeing;
  private boolean shown;
  private boolean stale = true;
  private boolean making;

  /**
   * @param visible what the map shows
   * @param tasks where it is made
   * @param clock tells today
   */
  public OutlineModel(
      Workspace workspace, ObservableValue<Visible> visible, Tasks tasks, Clock clock) {
    this.network = workspace.network();
    this.visible = visible;
    this.tasks = tasks;
    this.clock = clock;
    unlisten = workspace.listen(this::follow);
    seeing = visible.subscribe((_, _) -> renew());
  }

  /** The lines of now. */
  ReadOnlyObjectProperty<Outline> outlineProperty() {
    return outline.getReadOnlyProperty();
  }

  Outline outline() {
    return outline.get();
  }

  /** Whether anybody looks at it; while nobody does, it costs an edit nothing. */
  public void setShown(boolean value) {
    shown = value;
    make();
  }

  private void follow(Change change) {
    if (Hidden.isIn(change)
        || Withheld.isIn(change)
        || change.edits().stream().anyMatch(OutlineModel::isSaid)) {
      renew();
    }
  }

  private static boolean isSaid(Edit edit) {
    return switch (edit.fact()) {
      case Person _, Tie _, Membership _, Circle _, Interaction _, Place _ -> true;
      case Setting setting -> Naming.isIn(setting);
      case Worksheet _, Promise _, Favour _ -> false;
    };
  }

  private void renew() {
    stale = true;
    make();
  }

  /** Several changes in a row are one outline: what comes while one is made waits for it. */
  private void make() {
    if (!shown || !stale || making) {
      return;
    }
    stale = false;
    making = true;
    List<Fact> facts = network.facts();
    Visible seen = visible.getValue();
    LocalDate today = LocalDate.now(clock);
    CompletableFuture.supplyAsync(() -> Outline.of(facts, seen, today), tasks.background())
        .whenCompleteAsync(this::made, tasks.window());
  }

  private void made(Outline next, Throwable failure) {
    making = false;
    if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "The outline could not be made", failure);
    } else if (shown) {
      outline.set(next);
    }
    make();
  }

  /** Writes all of it as text in the background. */
  void write(OutlineText kind, Consumer<String> done) {
    Outline now = outline();
    tasks.run(words.get("outline.copying"), progress -> kind.of(now, progress), done);
  }

  @Override
  public void close() {
    shown = false;
    seeing.unsubscribe();
    unlisten.run();
  }
}
