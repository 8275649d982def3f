package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Setting;
import kith.network.Tie;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Selection;
import kith.ui.common.Tasks;
import kith.workspace.LiveLayout;
import kith.workspace.Workspace;

/**
 * A map of four people who are pinned round the middle, and Eve, who is not; seen at 800 × 600 with
 * one pixel a map unit, so that the screen point of a map point is 400, 300 away.
 */
final class MapFixture implements AutoCloseable {
  static final Person ME = Person.named("Maren Vogel").withMe(true);
  static final Person ANA =
      Person.named("Ana Costa").withRole("Director").withOrganisation("Contoso");
  static final Person BO = Person.named("Bo Lindqvist");
  static final Person CLEO = Person.named("Cleo Marsh").withOrganisation("Harbour School");
  static final Person DAN = Person.named("Dan Okafor");
  static final Person EVE = Person.named("Eve Novak");
  static final Tie ANA_BO = Tie.stated(ANA.id(), BO.id(), "works with");
  static final Tie ANA_CLEO = Tie.stated(ANA.id(), CLEO.id(), "knows");
  static final Tie ANA_EVE = Tie.stated(ANA.id(), EVE.id(), "knows");

  final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  final FakeDialogs said = new FakeDialogs();
  final Selection selection = new Selection();
  final Tasks tasks = new Tasks(window::add, said::error);
  final Workspace workspace;
  final MapModel model;

  private MapFixture(Workspace workspace) {
    this.workspace = workspace;
    model = new MapModel(workspace, selection, said, tasks);
    model.resize(800, 600);
    model.reducedMotionProperty().set(true);
    settle();
  }

  static List<Fact> facts() {
    return List.of(
        ME,
        ANA,
        BO,
        CLEO,
        DAN,
        EVE,
        ANA_BO,
        ANA_CLEO,
        ANA_EVE,
        new Place(ANA.id(), -100, 0, true),
        new Place(BO.id(), 100, 0, true),
        new Place(CLEO.id(), 0, 100, true),
        new Place(DAN.id(), 0, -120, true),
        new Place(EVE.id(), -150, 50, false),
        new Setting(LiveLayout.SHOWS_ME, LiveLayout.HIDDEN),
        new Setting("map.camera", "0.000 0.000 1.000000"));
  }

  static MapFixture create(Path file) {
    return create(file, facts());
  }

  static MapFixture create(Path file, List<Fact> facts) {
    return new MapFixture(Workspace.create(file, facts));
  }

  static MapFixture open(Path file) {
    return new MapFixture(Workspace.open(file));
  }

  Network network() {
    return workspace.network();
  }

  Place place(Person person) {
    return network().place(person.id()).orElseThrow();
  }

  /** Runs what is due on the window's thread until something holds. */
  void until(BooleanSupplier holds) {
    while (!holds.getAsBoolean()) {
      try {
        Runnable due = window.poll(30, TimeUnit.SECONDS);
        assertThat(due).as("something to do on the window's thread").isNotNull();
        due.run();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Until everybody has come to rest. */
  void settle() {
    until(() -> model.chart().has(ANA.id()) && model.chart().frame().settled());
  }

  /** Until the next frame in which everybody has come to rest. */
  void settleAnew() {
    Chart before = model.chart();
    until(() -> model.chart() != before && model.chart().frame().settled());
  }

  void press(double x, double y) {
    model.pointer().press(x, y, Modifiers.NONE);
  }

  void click(double x, double y) {
    press(x, y);
    model.pointer().release(x, y);
  }

  void drag(double fromX, double fromY, double toX, double toY, Modifiers held) {
    model.pointer().press(fromX, fromY, held);
    model.pointer().drag((fromX + toX) / 2, (fromY + toY) / 2);
    model.pointer().drag(toX, toY);
    model.pointer().release(toX, toY);
  }

  List<String> kinds(Person a, Person b) {
    return network().ties(a.id(), b.id()).stream().map(Tie::kind).toList();
  }

  Optional<UUID> selected() {
    return selection.person();
  }

  @Override
  public void close() {
    model.close();
    workspace.close();
    tasks.close();
  }
}
