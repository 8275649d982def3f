package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Visible;
import kith.picture.Dress;
import kith.picture.Scene;
import kith.workspace.LiveLayout.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which frames of the layout become charts, and when a chart gets other names. */
class LiveChartTest {
  private final Network network = Network.of(MapFixture.facts());
  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<Frame> settled = new ArrayList<>();
  private final LiveChart live =
      new LiveChart(network, window::add, Runnable::run, settled::add, () -> {});

  @AfterEach
  void close() {
    live.close();
  }

  private Runnable due() throws InterruptedException {
    Runnable due = window.poll(30, TimeUnit.SECONDS);
    assertThat(due).as("something to do on the window's thread").isNotNull();
    return due;
  }

  @Test
  void aFrameIsShownOnTheWindowsThread() throws InterruptedException {
    live.show(MapStart.of(network));
    Runnable due = due();
    assertThat(live.chart().has(ANA.id())).isFalse();
    due.run();
    assertThat(live.chart().x(ANA.id())).isEqualTo(-100);
    assertThat(settled).containsExactly(live.chart().frame());
  }

  @Test
  void aFrameThatWasOnItsWayWhenTheMapWasClosedArrivesAtNobody() throws InterruptedException {
    live.show(MapStart.of(network));
    Runnable due = due();
    live.close();
    due.run();
    assertThat(live.chart().has(ANA.id())).isFalse();
    assertThat(settled).isEmpty();
  }

  private void edit(Person after) {
    Change change = Changes.editPerson(network.person(after.id()), after);
    network.apply(change);
    live.follow(change, false);
  }

  @Test
  void whatIsNotDrawnMakesNoOtherScene() throws InterruptedException {
    live.show(MapStart.of(network));
    due().run();
    Scene before = live.chart().scene();
    edit(ANA.withNotes("Met at the harbour"));
    assertThat(live.chart().scene()).isSameAs(before);
    edit(network.person(ANA.id()).withName("Ana Costa Lima"));
    assertThat(live.chart().scene()).isNotSameAs(before);
    assertThat(live.chart().scene().name(live.chart().node(ANA.id()))).isEqualTo("Ana Costa Lima");
  }

  @Test
  void whoBecomesCloserIsDrawnLarger() throws InterruptedException {
    live.show(MapStart.of(network));
    due().run();
    double before = live.chart().radius(ANA.id());
    edit(ANA.withCloseness(Person.CLOSEST));
    due().run();
    assertThat(live.chart().radius(ANA.id())).isGreaterThan(before);
    assertThat(live.chart().scene().radius(live.chart().node(ANA.id())))
        .isEqualTo((float) live.chart().radius(ANA.id()));
    assertThat(live.chart().x(ANA.id())).isEqualTo(-100);
  }

  @Test
  void ofManyInAnotherDressThoseOfAMomentAgoAreShownUntilItIsKnownWho()
      throws InterruptedException {
    List<Fact> crowd = new ArrayList<>();
    for (int k = 0; k < 8000; k++) {
      Person one = Person.named("Person " + k).withCloseness(k % 2 + 1);
      crowd.add(one);
      crowd.add(new Place(one.id(), k % 100 * 40, k / 100 * 40, true));
    }
    try (LiveChart many =
        new LiveChart(Network.of(crowd), window::add, Runnable::run, settled::add, () -> {})) {
      many.show(MapStart.of(Network.of(crowd)));
      while (settled.isEmpty()) {
        due().run();
      }
      many.show(Visible.people(one -> one.closeness() == 1));
      Scene before = many.chart().scene();
      many.wear(new Dress(null, null, true, List.of()));
      assertThat(many.chart().scene()).isSameAs(before);
      while (many.chart().scene() == before) {
        due().run();
      }
      assertThat(many.chart().scene().people()).isEqualTo(4000);
    }
  }
}
