package kith.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.network.Changes;
import kith.network.Interaction;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.outreach.Introductions;
import kith.ui.common.Desk;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two who should meet, from the proposal to what came of it, each step undone. */
class IntroductionsModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person ME = Person.named("Maren Vogel").withMe(true);
  private static final Person ANA = Person.named("Ana Costa");
  private static final Person BO = Person.named("Bo Lind").withRole("Tidal engineer");

  @TempDir Path folder;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final FakeDialogs said = new FakeDialogs();
  private final Tasks tasks = new Tasks(window::add, said::error);
  private Desk desk;
  private IntroductionsModel model;

  @BeforeEach
  void open() throws InterruptedException {
    Worksheet asks =
        Worksheet.begin("reach-out", ANA.id(), TODAY)
            .withAnswer("matters-now", Answer.text("She looks for an engineer of tidal plants"));
    desk = Desk.of(folder.resolve("net.mv.db"), ME, ANA, BO, asks);
    model = new IntroductionsModel(desk.edits, tasks, said, Desk.CLOCK);
    model.open();
    workedOut();
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
    tasks.close();
    assertThat(desk.errors).isEmpty();
    assertThat(said.errors).isEmpty();
  }

  private void workedOut() throws InterruptedException {
    Runnable back = window.poll(30, TimeUnit.SECONDS);
    assertThat(back).as("nothing was worked out").isNotNull();
    back.run();
  }

  private Network network() {
    return desk.workspace.network();
  }

  private Meetings meetings() {
    return model.meetingsProperty().get();
  }

  private Meetings.Going going() {
    return meetings().underway().getFirst();
  }

  private void undo() throws InterruptedException {
    desk.edits.undo();
    workedOut();
  }

  private void propose() throws InterruptedException {
    model.propose(meetings().proposed().getFirst());
    workedOut();
  }

  @Test
  void aPairIsProposedWithItsReason() throws InterruptedException {
    assertThat(meetings().proposed())
        .extracting(one -> one.first().name(), one -> one.second().name(), Meetings.Proposed::why)
        .containsExactly(
            tuple(
                "Ana Costa",
                "Bo Lind",
                "Ana Costa asks for what Bo Lind offers: engineer, tidal."));
    propose();
    assertThat(meetings().proposed()).isEmpty();
    assertThat(going())
        .extracting(Meetings.Going::stage, Meetings.Going::begun, Meetings.Going::why)
        .containsExactly("proposed", TODAY, "engineer, tidal");
    assertThat(going().underway().sheet().about()).isEqualTo(ME.id());
    assertThat(desk.workspace.undoName()).contains("Propose that Ana Costa and Bo Lind meet");
    undo();
    assertThat(meetings().underway()).isEmpty();
    assertThat(meetings().proposed()).hasSize(1);
  }

  @Test
  void twoWhoAreIntroducedKnowEachOtherAndThatIsAContactAndOneUndo() throws InterruptedException {
    propose();
    model.made(going());
    workedOut();
    assertThat(network().ties(ANA.id(), BO.id()))
        .extracting(Tie::kind, Tie::since)
        .containsExactly(tuple("knows", TODAY));
    assertThat(network().interactions())
        .extracting(Interaction::on, Interaction::kind, one -> Set.copyOf(one.people()))
        .containsExactly(tuple(TODAY, Interaction.Kind.INTRODUCTION, Set.of(ANA.id(), BO.id())));
    assertThat(going().stage()).isEqualTo(Introductions.MADE);
    assertThat(desk.workspace.undoName()).contains("Introduce Ana Costa and Bo Lind");
    undo();
    assertThat(network().ties()).isEmpty();
    assertThat(network().interactions()).isEmpty();
    assertThat(going().stage()).isEqualTo(Introductions.PROPOSED);
  }

  @Test
  void whoKnowEachOtherAlreadyGetNoSecondTie() throws InterruptedException {
    propose();
    desk.edits.apply(() -> Changes.addTie(network(), Tie.stated(BO.id(), ANA.id(), "friend")));
    workedOut();
    model.made(going());
    workedOut();
    assertThat(network().ties()).extracting(Tie::kind).containsExactly("friend");
    assertThat(network().interactions()).hasSize(1);
  }

  @Test
  void whatCameOfItIsKept() throws InterruptedException {
    propose();
    model.made(going());
    workedOut();
    model.outcome(going(), "   ");
    assertThat(going().stage()).isEqualTo(Introductions.MADE);
    model.outcome(going(), "They build a pier");
    workedOut();
    assertThat(going())
        .extracting(Meetings.Going::stage, Meetings.Going::outcome)
        .containsExactly("outcome", "They build a pier");
    undo();
    assertThat(going().stage()).isEqualTo(Introductions.MADE);
  }

  @Test
  void aPairThatIsNotWantedIsNotProposedAgainUntilUndone() throws InterruptedException {
    model.drop(meetings().proposed().getFirst());
    workedOut();
    assertThat(meetings()).isEqualTo(new Meetings(List.of(), List.of()));
    undo();
    propose();
    model.drop(going());
    workedOut();
    assertThat(meetings()).isEqualTo(new Meetings(List.of(), List.of()));
    undo();
    assertThat(meetings().underway()).hasSize(1);
  }

  @Test
  void whileNamesAreSafeNothingTheOwnerWroteIsShownOrWritten() throws InterruptedException {
    propose();
    model.made(going());
    workedOut();
    desk.edits.apply(() -> Changes.choose(network(), Naming.Choice.NONE.withSafe(true).setting()));
    workedOut();
    assertThat(going().first().name()).isEqualTo("A. C.");
    assertThat(going().why()).isEmpty();
    model.outcome(going(), "They build a pier");
    assertThat(going().stage()).isEqualTo(Introductions.MADE);
  }

  @Test
  void whoeverIsNotOfTheListWantsThePanel() {
    model.point(ANA.id());
    model.follow(ANA.id());
    model.follow(null);
    assertThat(model.openProperty().get()).isTrue();
    model.follow(ME.id());
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void onesClosestOfWhomNothingIsWrittenIsWhomToBeginWith() {
    assertThat(model.beginning()).contains(BO);
    Person close = Person.named("Zoe Closest").withCloseness(5);
    desk.edits.apply(() -> Changes.addPerson(close));
    assertThat(model.beginning()).contains(close);
    Worksheet offers =
        Worksheet.begin("reach-out", close.id(), TODAY)
            .withAnswer("offers", Answer.text("A house by the sea"));
    desk.edits.apply(() -> Changes.fill(network(), null, offers));
    assertThat(model.beginning()).contains(BO);
  }
}
