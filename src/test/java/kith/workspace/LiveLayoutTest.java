package kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Setting;
import kith.network.Tie;
import kith.workspace.LiveLayout.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveLayoutTest {
  private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private volatile RuntimeException mistake;
  private final LiveLayout live = new LiveLayout(this::arrive, failures::add);
  private final Person me = Person.named("Me").withMe(true);
  private final List<Person> people = new ArrayList<>();
  private final Network network = network();

  /** A path of eight people, and the owner. */
  private Network network() {
    List<Fact> facts = new ArrayList<>(List.of(me));
    for (int i = 0; i < 8; i++) {
      people.add(Person.named("Person " + i));
    }
    facts.addAll(people);
    for (int i = 1; i < 8; i++) {
      facts.add(Tie.stated(people.get(i - 1).id(), people.get(i).id(), "knows"));
    }
    return Network.of(facts);
  }

  private void arrive(Frame frame) {
    RuntimeException thrown = mistake;
    if (thrown != null) {
      mistake = null;
      throw thrown;
    }
    frames.add(frame);
  }

  @AfterEach
  void close() {
    live.close();
  }

  private Frame settled() throws InterruptedException {
    Frame frame;
    do {
      frame = frames.poll(20, TimeUnit.SECONDS);
      assertThat(frame).as("a settled frame within 20 s").isNotNull();
    } while (!frame.settled());
    return frame;
  }

  private void keep(Frame frame) {
    for (int node = 0; node < frame.topology().size(); node++) {
      UUID id = frame.topology().id(node);
      boolean pinned = network.place(id).filter(Place::pinned).isPresent();
      network.remember(frame.place(id, pinned).orElseThrow());
    }
  }

  private void change(Change change) {
    network.apply(change);
    live.follow(change, () -> LiveLayout.Plan.of(network, true));
  }

  @Test
  void movesEverybodyIntoPlaceAndRests() throws InterruptedException {
    live.show(network, true);
    Frame frame = settled();
    assertThat(frame.topology().size()).isEqualTo(9);
    assertThat(frame).isSameAs(live.latest());
  }

  @Test
  void whoeverWasPlacedStaysThereWhenTheMapIsShownAgain() throws InterruptedException {
    live.show(network, true);
    Frame first = settled();
    keep(first);
    live.show(network, true);
    Frame again = settled();
    assertThat(again.x()).isEqualTo(first.x());
    assertThat(again.y()).isEqualTo(first.y());
  }

  @Test
  void aPersonPutSomewhereIsExactlyThere() throws InterruptedException {
    live.show(network, true);
    keep(settled());
    Place before = network.place(people.get(3).id()).orElseThrow();
    Place after = new Place(before.node(), 500, -250, true);
    change(Changes.move(network, before, after));
    Frame frame = settled();
    assertThat(frame.place(after.node(), true)).contains(after);
  }

  @Test
  void whoIsTakenBackToWhereTheyWereStaysExactlyThereThoughFree() throws InterruptedException {
    Person loner = Person.named("Loner");
    change(Changes.addPerson(loner));
    live.show(network, true);
    keep(settled());
    for (Person person : List.of(people.get(7), loner)) {
      Place before = network.place(person.id()).orElseThrow();
      Change move =
          Changes.move(
              network, before, new Place(before.node(), before.x() + 300, before.y() + 400, true));
      change(move);
      settled();
      change(move.inverse());
      Frame back = settled();
      Place now = back.place(before.node(), false).orElseThrow();
      assertThat(now.x()).isEqualTo(before.x(), within(0.01));
      assertThat(now.y()).isEqualTo(before.y(), within(0.01));
    }
  }

  @Test
  void somebodyNewComesBesideTheirTie() throws InterruptedException {
    live.show(network, true);
    keep(settled());
    Person eve = Person.named("Eve");
    change(Changes.addPerson(eve));
    settled();
    change(Changes.addTie(network, Tie.stated(eve.id(), people.get(7).id(), "knows")));
    Frame frame = settled();
    Place there = frame.place(eve.id(), false).orElseThrow();
    assertThat(Double.isFinite(there.x()) && Double.isFinite(there.y())).isTrue();
  }

  @Test
  void isSettledAtOnceForAPictureWithoutAWindow() {
    Frame frame = LiveLayout.settled(network);
    int a = frame.topology().index(people.get(0).id());
    int b = frame.topology().index(people.get(1).id());
    double tie = Math.hypot(frame.x()[a] - frame.x()[b], frame.y()[a] - frame.y()[b]);
    assertThat(tie).isCloseTo(60, within(25.0));
    assertThat(frame.settled()).isTrue();
  }

  @Test
  void leavesTheOwnerOutIfTheyWish() {
    assertThat(LiveLayout.settled(network).topology().me()).isNotEqualTo(-1);
    network.remember(new Setting(LiveLayout.SHOWS_ME, LiveLayout.HIDDEN));
    assertThat(LiveLayout.settled(network).topology().me()).isEqualTo(-1);
  }

  @Test
  void aMistakeIsToldAndTheLayoutGoesOnFromWhereEverybodyWas() throws InterruptedException {
    live.show(network, true);
    Frame before = settled();
    keep(before);
    RuntimeException thrown = new IllegalStateException("a mistake");
    mistake = thrown;
    change(Changes.addPerson(Person.named("Eve")));
    Frame rescued = frames.poll(20, TimeUnit.SECONDS);
    assertThat(failures).containsExactly(thrown);
    assertThat(rescued.settled()).isFalse();
    assertThat(rescued.topology()).isSameAs(live.shape());
    for (Person person : people) {
      assertThat(rescued.place(person.id(), false)).isEqualTo(before.place(person.id(), false));
    }

    Place after = new Place(people.get(3).id(), 500, -250, true);
    change(Changes.move(network, network.place(after.node()).orElseThrow(), after));
    assertThat(settled().place(after.node(), true)).contains(after);
    assertThat(failures).hasSize(1);
  }

  @Test
  void noFrameComesOnceItIsClosed() throws InterruptedException {
    live.show(network, true);
    settled();
    live.close();
    Frame last = live.latest();
    live.hold(people.get(0).id(), 900, 900);
    live.show(network, false);
    assertThat(frames).isEmpty();
    assertThat(live.latest()).isSameAs(last);
  }
}
