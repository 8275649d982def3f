package kith.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.GroupChanges;
import kith.network.Interaction;
import kith.network.Interaction.Kind;
import kith.network.Membership;
import kith.network.Naming.Choice;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.outreach.OutreachChanges;
import kith.outreach.Preferences;
import kith.ui.common.Desk;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.ui.outreach.TodayModel.Later;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of Monday, 23 November 2026, and what the owner does with it. */
class TodayModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person ME = Person.named("Maren Vogel").withMe(true);
  private static final Person ANA = Person.named("Ana Costa").withCadence(7);
  private static final Person BO = Person.named("Bo Lind");
  private static final Person CLEO = Person.named("Cleo Marsh").withCadence(30);
  private static final Circle CHOIR = Circle.of("Choir", CircleKind.COMMUNITY).withCadence(30);
  private static final Promise PAPER =
      Promise.mine(CLEO.id(), "Send Cleo the paper", TODAY.minusDays(2), TODAY.minusDays(20));

  @TempDir Path folder;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final FakeDialogs answers = new FakeDialogs();
  private final Tasks tasks = new Tasks(window::add, answers::error);
  private final List<Agenda> shown = new ArrayList<>();
  private Desk desk;
  private TodayModel model;

  @AfterEach
  void close() {
    model.close();
    desk.close();
    tasks.close();
    assertThat(desk.errors).isEmpty();
    assertThat(answers.errors).isEmpty();
  }

  private static Interaction call(Person person, int daysAgo) {
    return new Interaction(
        UUID.randomUUID(),
        TODAY.minusDays(daysAgo),
        Kind.CALL,
        List.of(person.id()),
        Interaction.Initiative.ME,
        "",
        "",
        "");
  }

  private void open(Fact... more) throws InterruptedException {
    Fact[] facts =
        Stream.concat(Stream.of(ME, ANA, BO, CLEO), Stream.of(more)).toArray(Fact[]::new);
    desk = Desk.of(folder.resolve("net.mv.db"), facts);
    model = new TodayModel(desk.edits, tasks, answers, Desk.CLOCK);
    model.agendaProperty().addListener((_, _, now) -> shown.add(now));
    model.open();
    workedOut();
  }

  private void openThree() throws InterruptedException {
    open(
        CHOIR,
        new Membership(CHOIR.id(), BO.id()),
        PAPER,
        call(ANA, 21),
        call(BO, 60),
        call(CLEO, 40));
  }

  /** What is worked out in the background comes back. */
  private void workedOut() throws InterruptedException {
    Runnable back = window.poll(30, TimeUnit.SECONDS);
    assertThat(back).as("nothing was worked out").isNotNull();
    back.run();
  }

  private Network network() {
    return desk.workspace.network();
  }

  private Agenda agenda() {
    return model.agendaProperty().get();
  }

  private List<String> told() {
    return agenda().entries().stream()
        .map(
            entry ->
                "%s: %s %s, %d"
                    .formatted(entry.person().name(), entry.why(), entry.by(), entry.minutes()))
        .toList();
  }

  private List<String> names() {
    return agenda().entries().stream().map(entry -> entry.person().name()).toList();
  }

  private void undo() throws InterruptedException {
    desk.edits.undo();
    workedOut();
  }

  @Test
  void whoWhyAndWithWhat() throws InterruptedException {
    openThree();
    assertThat(told())
        .containsExactly(
            "Cleo Marsh: You promised “Send Cleo the paper” by 21 Nov, 2 days ago. MESSAGE, 5",
            "Ana Costa: Last in touch 3 weeks ago; you want it every week, as you said of them."
                + " CALL, 20",
            "Bo Lind: Last in touch 8 weeks ago; you want it every month, as with everybody in"
                + " Choir. CALL, 20");
    assertThat(agenda().minutes()).isEqualTo(45);
    // Eight hours a month are 110.4 minutes a week.
    assertThat(agenda().left()).isEqualTo(110);
    assertThat(agenda().waiting()).isZero();
    assertThat(agenda().time().rhythms()).isTrue();
    assertThat(agenda().time().relief()).isEmpty();
  }

  @Test
  void whatIsDoneIsGoneAtOnceAndComesBackByUndo() throws InterruptedException {
    openThree();
    model.done(agenda().entries().getFirst());
    assertThat(names()).containsExactly("Ana Costa", "Bo Lind");
    assertThat(network().promises(CLEO.id())).noneMatch(Promise::isOpen);
    workedOut();
    // The promise is kept; that the last contact was forty days ago is the next reason.
    assertThat(names()).containsExactly("Ana Costa", "Bo Lind", "Cleo Marsh");
    undo();
    assertThat(names()).containsExactly("Cleo Marsh", "Ana Costa", "Bo Lind");
    assertThat(agenda().entries().getFirst().why()).startsWith("You promised");
  }

  @Test
  void whatIsPutOffOrNotWantedIsGoneAndComesBackByUndo() throws InterruptedException {
    openThree();
    for (Later later : Later.values()) {
      model.later(agenda().entries().get(1), later);
      workedOut();
      assertThat(names()).containsExactly("Cleo Marsh", "Bo Lind");
      LocalDate until = later.from(TODAY);
      assertThat(network().settings())
          .anyMatch(setting -> setting.value().equals("until " + until));
      undo();
      assertThat(names()).hasSize(3);
    }
    assertThat(Arrays.stream(Later.values()).map(later -> later.from(TODAY)))
        .containsExactly(
            LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 23));
    model.never(agenda().entries().getLast());
    assertThat(names()).containsExactly("Cleo Marsh", "Ana Costa");
    workedOut();
    assertThat(names()).containsExactly("Cleo Marsh", "Ana Costa");
    undo();
    assertThat(names()).containsExactly("Cleo Marsh", "Ana Costa", "Bo Lind");
  }

  @Test
  void whatChangesMeanwhileIsWorkedOutAtOneGo() throws InterruptedException {
    openThree();
    shown.clear();
    for (int i = 0; i < 5; i++) {
      Change log = Changes.log(network(), call(BO, i));
      desk.edits.apply(() -> log);
    }
    workedOut();
    assertThat(shown).as("what is stale is not shown").isEmpty();
    workedOut();
    assertThat(shown).hasSize(1);
    assertThat(names()).containsExactly("Cleo Marsh", "Ana Costa");
    assertThat(window.poll(200, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void whileItIsNotWantedNothingIsWorkedOut() throws InterruptedException {
    openThree();
    model.leave();
    assertThat(agenda()).isNull();
    desk.edits.apply(() -> Changes.log(network(), call(BO, 1)));
    assertThat(window.poll(200, TimeUnit.MILLISECONDS)).isNull();
    model.open();
    workedOut();
    assertThat(names()).containsExactly("Cleo Marsh", "Ana Costa");
  }

  @Test
  void theSelectionLeavesItUnlessTheListAskedForIt() throws InterruptedException {
    openThree();
    model.point(ANA.id());
    model.follow(ANA.id());
    model.follow(null);
    assertThat(model.openProperty().get()).isTrue();
    model.follow(BO.id());
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void whoIsGoneIsNotDealtWith() throws InterruptedException {
    openThree();
    Agenda.Entry ana = agenda().entries().get(1);
    desk.edits.apply(() -> GroupChanges.remove(network(), List.of(ANA.id())));
    model.done(ana);
    assertThat(desk.workspace.undoName()).contains("Remove Ana Costa");
    workedOut();
    assertThat(names()).containsExactly("Cleo Marsh", "Bo Lind");
  }

  @Test
  void hoursAreSavedAsTheyAreTypedAndUndoneAsOne() throws InterruptedException {
    openThree();
    model.setHours(9);
    model.setHours(1);
    assertThat(model.isTypingHours()).isTrue();
    desk.timer.elapse();
    workedOut();
    assertThat(Preferences.of(network()::setting).hours()).isEqualTo(1);
    assertThat(agenda().time().hours()).isEqualTo(1);
    // An hour a month is 13.8 minutes a week: two messages.
    assertThat(agenda().entries()).extracting(Agenda.Entry::by).containsOnly(Kind.MESSAGE);
    assertThat(agenda().entries()).hasSize(2);
    assertThat(agenda().waiting()).isEqualTo(1);
    undo();
    assertThat(agenda().time().hours()).isEqualTo(8);
    model.setHours(8);
    desk.timer.elapse();
    assertThat(desk.workspace.undoName()).isEmpty();
  }

  @Test
  void tooManyRhythmsAreRelaxedTogetherAndUndoneAsOne() throws InterruptedException {
    openThree();
    desk.edits.apply(
        () -> OutreachChanges.prefer(network(), Preferences.of(network()::setting).withHours(1)));
    workedOut();
    // 20 minutes × 30.4375 days ÷ 7, and twice ÷ 30.
    assertThat(agenda().time().sentence())
        .isEqualTo("Your rhythms take 2.1 hours a month, but you have 1 hour.");
    Agenda.Relief relief = agenda().time().relief().orElseThrow();
    assertThat(relief.relaxations()).isNotEmpty();
    assertThat(relief.first()).hasSize(relief.relaxations().size());
    assertThat(relief.more()).isZero();
    model.relax();
    workedOut();
    assertThat(agenda().time().relief()).isEmpty();
    undo();
    assertThat(agenda().time().relief()).contains(relief);
    assertThat(network().person(ANA.id()).cadence()).isEqualTo(7);
  }

  @Test
  void withoutRhythmsThereIsNobodyToTell() throws InterruptedException {
    desk = Desk.of(folder.resolve("empty.mv.db"), ME, BO);
    model = new TodayModel(desk.edits, tasks, answers, Desk.CLOCK);
    model.open();
    workedOut();
    assertThat(agenda().entries()).isEmpty();
    assertThat(agenda().time().rhythms()).isFalse();
    assertThat(agenda().waiting()).isZero();
  }

  @Test
  void whileNamesAreSafeNobodyIsNamedAndNothingWrittenIsTold() throws InterruptedException {
    openThree();
    desk.edits.apply(() -> Changes.choose(network(), Choice.NONE.withSafe(true).setting()));
    assertThat(agenda()).as("real names are gone at once").isNull();
    workedOut();
    assertThat(told())
        .containsExactly(
            "C. M.: You promised “…” by 21 Nov, 2 days ago. MESSAGE, 5",
            "A. C.: Last in touch 3 weeks ago; you want it every week, as you said of them."
                + " CALL, 20",
            "B. L.: Last in touch 8 weeks ago; you want it every month, as with everybody in"
                + " Circle A. CALL, 20");
  }

  @Test
  void thePlanIsWrittenUnderTheNamesThatAreShownWithoutWhoIsNeverExported()
      throws InterruptedException, IOException {
    openThree();
    desk.edits.apply(() -> GroupChanges.withhold(network(), List.of(BO.id())));
    workedOut();
    answers.target = folder.resolve("plan");
    PlanExport export = new PlanExport(network(), tasks, answers, Desk.CLOCK);
    export.ask();
    while (answers.said.isEmpty()) {
      workedOut();
    }
    assertThat(answers.said.getFirst())
        .startsWith("The plan for the next 90 days is in plan.ics; open it")
        .endsWith(" 1 person who is never exported is left out.");
    assertThat(Files.readString(folder.resolve("plan.ics")))
        .contains("Reach out to Ana Costa", "Keep your promise to Cleo Marsh")
        .doesNotContain("Bo Lind");

    desk.edits.apply(() -> Changes.choose(network(), Choice.NONE.withSafe(true).setting()));
    workedOut();
    answers.said.clear();
    export.ask();
    while (answers.said.isEmpty()) {
      workedOut();
    }
    assertThat(Files.readString(folder.resolve("plan.ics")))
        .contains("Reach out to A. C.")
        .doesNotContain("Ana", "Cleo");
  }
}
