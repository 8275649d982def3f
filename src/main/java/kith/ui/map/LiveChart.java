package kith.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Change;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Topology;
import kith.network.Visible;
import kith.network.Withheld;
import kith.network.Worksheet;
import kith.picture.Dress;
import kith.picture.Excerpt;
import kith.picture.Scene;
import kith.workspace.LiveLayout;
import kith.workspace.LiveLayout.Frame;
import kith.workspace.LiveLayout.Plan;

/** The running layout as the window sees it: one chart after the other, on the window's thread. */
final class LiveChart implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LiveChart.class.getName());

  /** Who of so many people is shown is worked out in the background, where that may be. */
  private static final int LARGE = 8000;

  private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>(Chart.empty());
  private final ObjectProperty<Scene> whole = new SimpleObjectProperty<>(chart.get().scene());
  private final AtomicReference<Frame> arrived = new AtomicReference<>();
  private final Network network;
  private final Executor window;
  private final Executor background;
  private final Consumer<Frame> settled;
  private final Runnable failed;
  private final LiveLayout live;
  private volatile Ahead ahead;
  private Scene drawn;
  private Frame frame = Frame.EMPTY;
  private Scene usual = chart.get().scene();
  private Dress dress = Dress.USUAL;
  private Visible visible = Visible.ALL;
  private Excerpt excerpt = Excerpt.of(usual, new Network(), visible);
  private Visible taken = visible;
  private boolean taking;
  private boolean stale = true;
  private boolean told;
  private boolean closed;

  /**
   * @param window runs on the thread the network belongs to
   * @param background runs on another
   * @param settled receives, after the chart, each frame in which everybody has come to rest
   * @param failed called when the layout made a mistake; once, however many, until it works again
   */
  LiveChart(
      Network network,
      Executor window,
      Executor background,
      Consumer<Frame> settled,
      Runnable failed) {
    this.network = network;
    this.window = window;
    this.background = background;
    this.settled = settled;
    this.failed = failed;
    this.live = new LiveLayout(this::arrive, this::fail);
  }

  ReadOnlyObjectProperty<Chart> chartProperty() {
    return chart;
  }

  Chart chart() {
    return chart.get();
  }

  /** Everybody, whoever of them is shown. */
  ReadOnlyObjectProperty<Scene> wholeProperty() {
    return whole;
  }

  /** The shape of the network as it is now; frames of it may still be on their way. */
  Topology shape() {
    return live.shape();
  }

  /** The whole network is laid out, from where the file has everybody. */
  void show(MapStart start) {
    stale = true;
    drawn = start.scene();
    live.show(start.plan());
  }

  /** What of a large change was worked out before the network followed. */
  private record Ahead(Change change, MapStart start) {}

  /**
   * Works out what the map will look like after a large change, on any thread: for tens of
   * thousands of people that takes longer than a frame.
   *
   * @param next the network as it will be
   */
  void workAhead(Network next, Change change) {
    if (change.edits().stream().anyMatch(LiveChart::shows)) {
      ahead = new Ahead(change, MapStart.of(next));
    }
  }

  /** The network changed. */
  void follow(Change change, boolean withMe) {
    Ahead known = ahead;
    if (known != null && known.change() == change) {
      drawn = known.start().scene();
      live.follow(change, known.start()::plan);
    } else {
      drawn = null;
      live.follow(change, () -> Plan.of(network, withMe));
    }
    ahead = null;
    boolean current = !stale && usual.topology() == frame.topology();
    if (current && change.edits().stream().allMatch(edit -> Naming.isIn(edit.fact()))) {
      usual = usual.named(network);
      excerpt = null;
      whole.set(usual.dressed(dress));
      show(frame);
      return;
    }
    stale |= change.edits().stream().anyMatch(LiveChart::shows);
    if (stale) {
      show(frame);
    }
  }

  /** Others are shown from now on; where everybody is does not change. */
  void show(Visible wanted) {
    visible = wanted;
    excerpt = null;
    show(frame);
  }

  /**
   * Others are shown as soon as it is known who: in a large network that takes longer than a frame,
   * and while one moves through time it is asked again before. Those of a moment ago are shown
   * until then; what was asked last is always shown in the end.
   */
  void showSoon(Visible wanted) {
    if (whole.get().people() < LARGE) {
      show(wanted);
    } else {
      visible = wanted;
      takeOut();
    }
  }

  private void takeOut() {
    if (taking || stale || taken == visible) {
      return;
    }
    taking = true;
    Scene of = whole.get();
    Visible wanted = visible;
    CompletableFuture.supplyAsync(Excerpt.preparing(of, network, wanted), background)
        .whenCompleteAsync((made, failure) -> takenOut(of, wanted, made, failure), window);
  }

  private void takenOut(Scene of, Visible wanted, Excerpt made, Throwable failure) {
    taking = false;
    if (closed) {
      return;
    }
    if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "What is shown could not be taken out", failure);
      taken = wanted;
    } else if (of == whole.get() && taken != visible) {
      excerpt = made;
      taken = wanted;
      show(frame);
    }
    takeOut();
  }

  /** Colours and sizes are others from now on; where everybody is does not change. */
  void wear(Dress wanted) {
    if (!wanted.equals(dress)) {
      dress = wanted;
      whole.set(usual.dressed(dress));
      if (visible.isAll() || whole.get().people() < LARGE) {
        excerpt = null;
        show(frame);
      } else {
        taken = null;
        takeOut();
      }
    }
  }

  /** Whether an edit is of something that is drawn; notes are typed letter by letter. */
  static boolean shows(Edit edit) {
    return switch (edit.fact()) {
      case Person now ->
          !(edit.before() instanceof Person before)
              || edit.after() == null
              || !before.name().equals(now.name())
              || before.me() != now.me()
              || before.closeness() != now.closeness();
      case Circle _, Membership _, Tie _ -> true;
      case Setting setting -> Naming.isIn(setting);
      case Interaction _, Worksheet _, Promise _, Favour _, Place _ -> false;
    };
  }

  /** The chart for others to see: who is {@link Withheld} is not on it. */
  Chart forOthers() {
    Visible allowed = Withheld.without(network);
    if (allowed.isAll()) {
      return chart();
    }
    // Who was removed just now is drawn until the next frame, and nobody any more.
    Visible theirs = Visible.people(Objects::nonNull).and(visible).and(allowed);
    Excerpt part = Excerpt.of(whole.get(), network, theirs);
    return new Chart(frame.only(part), part.scene());
  }

  /** Everybody who is not pinned is placed anew. */
  void layOutAfresh(boolean withMe) {
    stale = true;
    live.layOutAfresh(network, withMe);
  }

  void hold(UUID person, double x, double y) {
    live.hold(person, x, y);
  }

  void hold(List<Place> places) {
    live.hold(places);
  }

  void release(UUID person, boolean pinned) {
    live.release(person, pinned);
  }

  /** On the layout's thread: frames that come faster than the window can take them are left out. */
  private void arrive(Frame frame) {
    if (arrived.getAndSet(frame) == null) {
      window.execute(this::take);
    }
  }

  private void take() {
    Frame frame = arrived.getAndSet(null);
    if (!closed && show(frame) && frame.settled()) {
      told = false;
      settled.accept(frame);
    }
  }

  /** On the layout's thread. */
  private void fail(Throwable mistake) {
    LOG.log(System.Logger.Level.ERROR, "The layout of the map failed", mistake);
    window.execute(this::tell);
  }

  private void tell() {
    if (!closed && !told) {
      told = true;
      failed.run();
    }
  }

  /** A frame of a shape that has changed since is left out: its successor is on the way. */
  private boolean show(Frame next) {
    if (next.topology() != live.shape()) {
      return false;
    }
    if (stale || next.topology() != frame.topology()) {
      usual = scene(next);
      excerpt = null;
      frame = next;
      whole.set(usual.dressed(dress));
    }
    frame = next;
    if (excerpt == null) {
      excerpt = Excerpt.of(whole.get(), network, visible);
      taken = visible;
    }
    chart.set(new Chart(frame.only(excerpt), excerpt.scene()));
    return true;
  }

  private Scene scene(Frame next) {
    Scene known = drawn;
    drawn = null;
    stale = false;
    return known != null && known.topology() == next.topology()
        ? known
        : Scene.of(network, next.topology(), next.radius());
  }

  /** Ends the layout; a frame that is on its way arrives at nobody. */
  @Override
  public void close() {
    closed = true;
    live.close();
  }
}
