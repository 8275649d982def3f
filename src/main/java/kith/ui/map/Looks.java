package kith.ui.map;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kith.insight.Earlier;
import kith.legend.Dresses;
import kith.legend.Measures;
import kith.legend.Moment;
import kith.network.Appearance;
import kith.network.Appearance.Certainty;
import kith.network.Appearance.Lines;
import kith.network.Change;
import kith.network.Circle;
import kith.network.Colouring;
import kith.network.Edit;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Progress;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Visible;
import kith.network.Worksheet;
import kith.picture.Dress;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * What the owner wants colours, sizes and ties to say, as the file keeps it, and the map that looks
 * so. Follows the network: who becomes closer changes their colour.
 */
public final class Looks {
  private static final System.Logger LOG = System.getLogger(Looks.class.getName());

  /** Networks of so many people are coloured in the background. */
  private static final int LARGE = 3000;

  private final ReadOnlyObjectWrapper<Appearance> appearance =
      new ReadOnlyObjectWrapper<>(Appearance.USUAL);
  private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
  private final Words words = Words.of(Looks.class);
  private final Measures measures = new Measures();
  private final Network network;
  private final MapEdits edits;
  private final LiveChart live;
  private final Focusing focusing;
  private final Tasks tasks;
  private Certainty certainty = Certainty.ALL;
  private Moment moment;
  private Tasks.Job job;
  private int round;

  Looks(Network network, MapEdits edits, LiveChart live, Focusing focusing, Tasks tasks) {
    this.network = network;
    this.edits = edits;
    this.live = live;
    this.focusing = focusing;
    this.tasks = tasks;
    appearance.set(Appearance.of(network));
  }

  /** The layout has begun: now there is a shape to measure. */
  void begin() {
    refresh();
  }

  /**
   * Tells of a day that is over from now on.
   *
   * @param day null for today
   * @param there what there was
   * @param earlier what people were before they were changed
   */
  void at(LocalDate day, Visible there, Earlier earlier) {
    Moment next = day == null ? null : Moment.past(day, there, earlier);
    boolean sameDay = next != null && moment != null && next.day().equals(moment.day());
    boolean turns = (next == null) != (moment == null);
    if (!sameDay && (turns || next != null && Dresses.ages(appearance.get()))) {
      moment = next;
      refresh();
    } else {
      moment = next;
    }
  }

  private Moment moment() {
    return moment == null ? Moment.today(LocalDate.now()) : moment;
  }

  /** What was chosen. */
  public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
    return appearance.getReadOnlyProperty();
  }

  Network network() {
    return network;
  }

  /** Whether what was chosen is still being measured; the map looks as before until then. */
  public ReadOnlyBooleanProperty measuringProperty() {
    return measuring.getReadOnlyProperty();
  }

  /** Whether the measuring was stopped, so that the map still looks as before. */
  public ReadOnlyBooleanProperty stoppedProperty() {
    return stopped.getReadOnlyProperty();
  }

  /** Makes the map look otherwise; one edit. */
  public void choose(UnaryOperator<Appearance> other) {
    edits.look(other.apply(Appearance.of(network)));
  }

  /** The network changed. */
  void changed(Change change) {
    if (change.edits().stream().anyMatch(this::matters)) {
      refresh();
    }
  }

  /** Whether colours or sizes may be others after an edit; notes are typed letter by letter. */
  private boolean matters(Edit edit) {
    return switch (edit.fact()) {
      case Person now ->
          LiveChart.shows(edit) || !((Person) edit.before()).networks().equals(now.networks());
      case Interaction now ->
          !(edit.before() instanceof Interaction before)
              || edit.after() == null
              || !before.on().equals(now.on())
              || !before.people().equals(now.people());
      case Worksheet _ -> !(appearance.get().colour() instanceof Colouring.By);
      case Circle _, Membership _, Tie _, Setting _ -> true;
      case Promise _, Favour _, Place _ -> false;
    };
  }

  private void refresh() {
    int now = ++round;
    appearance.set(Appearance.of(network));
    show(appearance.get().certainty());
    Function<Progress, Dress> making =
        Dresses.preparing(
            appearance.get(), network, network.naming(), live.shape(), moment(), measures);
    stopMeasuring();
    if (Dresses.measures(appearance.get())) {
      measuring.set(true);
      job =
          tasks.run(
              words.get("looks.job"), making, dress -> wear(dress, now), () -> ended(now, true));
    } else if (network.people().size() < LARGE && appearance.get().lines() != Lines.LIVE) {
      wear(making.apply(Progress.NONE), now);
    } else {
      CompletableFuture.supplyAsync(() -> making.apply(Progress.NONE), tasks.background())
          .whenCompleteAsync((dress, failure) -> ended(dress, failure, now), tasks.window());
    }
  }

  private void show(Certainty wanted) {
    if (wanted != certainty) {
      certainty = wanted;
      focusing.sureProperty().set(wanted.visible());
    }
  }

  private void ended(Dress dress, Throwable failure, int made) {
    if (failure != null) {
      LOG.log(System.Logger.Level.ERROR, "The map could not be coloured", failure);
    } else {
      wear(dress, made);
    }
  }

  private void wear(Dress dress, int made) {
    ended(made, false);
    if (made == round) {
      live.wear(dress);
    }
  }

  private void ended(int made, boolean before) {
    if (made == round) {
      job = null;
      measuring.set(false);
      stopped.set(before);
    }
  }

  /** What is asked now is something else. */
  private void stopMeasuring() {
    if (job != null) {
      job.cancel();
      job = null;
    }
    measuring.set(false);
    stopped.set(false);
  }

  /** Measures no more. */
  void close() {
    round++;
    stopMeasuring();
  }
}
