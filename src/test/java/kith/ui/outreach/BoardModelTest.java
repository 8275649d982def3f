package kith.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Changes;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Interaction.Initiative;
import kith.network.Interaction.Kind;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.ui.common.Desk;
import kith.worksheet.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board of Monday, 23 November 2026, and what the owner does with its cards. */
class BoardModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person ME = Person.named("Maren Vogel").withMe(true);
  private static final Person ANA = Person.named("Ana Costa");
  private static final Person BO = Person.named("Bo Lind");
  private static final Person CLEO = Person.named("Cleo Marsh");

  @TempDir static Path folder;

  private Desk desk;
  private BoardModel model;

  private void open(Fact... more) {
    Fact[] facts =
        Stream.concat(Stream.of(ME, ANA, BO, CLEO), Stream.of(more)).toArray(Fact[]::new);
    desk = Desk.of(folder.resolve(UUID.randomUUID() + ".mv.db"), facts);
    model = new BoardModel(desk.edits, Templates.shipped().getFirst(), Desk.CLOCK);
    model.setShown(true);
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
    assertThat(desk.errors).isEmpty();
  }

  private static Worksheet canvas(Person person, String stage, LocalDate lookAgain) {
    Worksheet sheet =
        Worksheet.begin("reach-out", person.id(), TODAY.minusDays(30)).withStage(stage);
    return lookAgain == null
        ? sheet
        : sheet.withAnswer("follow-up", Answer.text(lookAgain.toString()));
  }

  private static Interaction message(Person person, int daysAgo) {
    return new Interaction(
        UUID.randomUUID(),
        TODAY.minusDays(daysAgo),
        Kind.MESSAGE,
        List.of(person.id()),
        Initiative.ME,
        "",
        "",
        "");
  }

  private Network network() {
    return desk.workspace.network();
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (BoardModel.Column column : model.columns()) {
      for (BoardModel.Card card : column.cards()) {
        told.add(column.stage().title() + ": " + card.person().name() + (card.waits() ? "!" : ""));
      }
    }
    return told;
  }

  @Test
  void eachEffortIsACardAtItsStage() {
    open(
        canvas(ANA, "planned", TODAY.plusDays(8))
            .withAnswer("goal", Answer.text("A second harbour")),
        canvas(BO, "let-go", TODAY.minusDays(8)),
        canvas(CLEO, "", null),
        canvas(CLEO, "no such stage", null),
        Worksheet.begin("audit", ANA.id(), TODAY),
        Worksheet.begin("reach-out", null, TODAY),
        message(ANA, 12),
        message(ANA, 3),
        message(ANA, -3));
    assertThat(told())
        .containsExactly(
            "Idea: Cleo Marsh", "Idea: Cleo Marsh", "Planned: Ana Costa", "Let go: Bo Lind");
    assertThat(model.allProperty().get()).isEqualTo(4);
    BoardModel.Card ana = model.columns().get(1).cards().getFirst();
    assertThat(List.of(ana.goal(), ana.lookAgain(), ana.lastContact()))
        .containsExactly("A second harbour", "Look again 1 Dec", "In touch 3 days ago");
    BoardModel.Card cleo = model.columns().getFirst().cards().getFirst();
    assertThat(List.of(cleo.goal(), cleo.lookAgain(), cleo.lastContact()))
        .containsExactly("No goal written down yet", "", "Not in touch yet");
    assertThat(model.has(ANA.id())).isTrue();
    assertThat(model.has(ME.id())).isFalse();
  }

  @Test
  void whatIsToBeLookedAtAgainComesFirstAndCanBeShownAlone() {
    open(
        canvas(ANA, "planned", TODAY.plusDays(1)),
        canvas(BO, "planned", TODAY.minusDays(9)),
        canvas(CLEO, "planned", TODAY),
        canvas(CLEO, "planned", null),
        message(ANA, 40));
    assertThat(told())
        .containsExactly(
            "Planned: Bo Lind!",
            "Planned: Cleo Marsh!",
            "Planned: Ana Costa",
            "Planned: Cleo Marsh");
    model.waitingOnlyProperty().set(true);
    assertThat(told()).containsExactly("Planned: Bo Lind!", "Planned: Cleo Marsh!");
    assertThat(model.waitingProperty().get()).isEqualTo(2);
    desk.edits.apply(() -> Changes.log(network(), message(BO, 2)));
    assertThat(told()).containsExactly("Planned: Cleo Marsh!");
    model.waitingOnlyProperty().set(false);
    assertThat(told()).hasSize(4);
  }

  @Test
  void aCardIsMovedAndOneUndoPutsItBack() {
    Worksheet sheet = canvas(ANA, "idea", null);
    open(sheet);
    model.chosenProperty().set(sheet.id());
    model.move(-1);
    assertThat(desk.workspace.undoName()).isEmpty();
    model.move(1);
    assertThat(told()).containsExactly("Planned: Ana Costa");
    assertThat(desk.workspace.undoName()).contains("Move Ana Costa to Planned");
    assertThat(model.offerProperty().get()).isNull();
    model.moveTo(sheet.id(), 6);
    assertThat(told()).containsExactly("Let go: Ana Costa");
    model.move(3);
    assertThat(told()).containsExactly("Let go: Ana Costa");
    desk.edits.undo();
    desk.edits.undo();
    assertThat(network().worksheet(sheet.id())).isEqualTo(sheet);
    assertThat(told()).containsExactly("Idea: Ana Costa");
    model.moveTo(UUID.randomUUID(), 3);
    model.moveTo(sheet.id(), 7);
    assertThat(told()).containsExactly("Idea: Ana Costa");
  }

  @Test
  void aNewStageOffersToLogTheContactAndWaitsForNoAnswer() {
    Worksheet sheet = canvas(ANA, "planned", null);
    open(sheet);
    model.moveTo(sheet.id(), 3);
    BoardModel.Offer offer = model.offerProperty().get();
    assertThat(offer.sentence()).isEqualTo("Ana Costa: Replied.");
    assertThat(offer.action()).isEqualTo("Log their reply (L)");
    model.log();
    assertThat(network().interactions(ANA.id()))
        .extracting(Interaction::on, Interaction::kind, Interaction::initiative)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(TODAY, Kind.MESSAGE, Initiative.THEM));
    assertThat(model.offerProperty().get()).isNull();
    model.log();
    model.moveTo(sheet.id(), 4);
    assertThat(model.offerProperty().get()).as("a contact of today is there").isNull();
    assertThat(network().interactions()).hasSize(1);
    desk.edits.undo();
    desk.edits.undo();
    assertThat(network().interactions()).isEmpty();
    model.moveTo(sheet.id(), 4);
    assertThat(model.offerProperty().get().kind()).isEqualTo(Kind.MEETING);
    model.dismiss();
    assertThat(model.offerProperty().get()).isNull();
  }

  @Test
  void anOfferGoesWithTheStageItIsFor() {
    Worksheet sheet = canvas(ANA, "planned", null);
    open(sheet);
    model.moveTo(sheet.id(), 2);
    assertThat(model.offerProperty().get().action()).isEqualTo("Log the message (L)");
    desk.edits.undo();
    assertThat(model.offerProperty().get()).isNull();
    model.moveTo(sheet.id(), 2);
    model.setShown(false);
    assertThat(model.offerProperty().get()).isNull();
  }

  @Test
  void whileNamesAreSafeNoGoalAndNoNameIsShown() {
    open(canvas(ANA, "planned", null).withAnswer("goal", Answer.text("Work for Bo Lind")));
    desk.edits.apply(() -> Changes.choose(network(), Naming.Choice.NONE.withSafe(true).setting()));
    BoardModel.Card card = model.cards().getFirst();
    assertThat(card.person().name()).isEqualTo("A. C.");
    assertThat(card.goal()).isEqualTo("…");
  }
}
