package kith.outreach;

import static kith.outreach.Story.TODAY;
import static kith.outreach.Story.ago;
import static kith.outreach.Story.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.network.Favour;
import kith.network.Favour.Way;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;
import org.junit.jupiter.api.Test;

/** Who helped whom, and who should meet. */
class GiveGetTest {
  private static final Person ANA = person(1, "Ana Costa");
  private static final Person BO = person(2, "Bo Lind");
  private static final Person CARLA = person(3, "Carla Diaz");

  private static Favour favour(Way way, String day) {
    return Favour.of(ANA.id(), way, Favour.Kind.HELP, LocalDate.parse(day), "");
  }

  private static String said(Story story) {
    Network network = story.with(ANA).network();
    return Sentences.of(network, TODAY).of(GiveGet.with(network, ANA.id(), TODAY));
  }

  @Test
  void theLedgerIsToldInPlainWords() {
    assertThat(said(new Story())).isEmpty();
    assertThat(
            said(
                new Story()
                    .with(favour(Way.ASKED, "2026-05-01"))
                    .with(favour(Way.ASKED, "2026-03-09"), favour(Way.ASKED, "2026-04-01"))))
        .isEqualTo("You asked 3 times since March and gave nothing yet.");
    assertThat(
            said(
                new Story()
                    .with(favour(Way.ASKED, "2026-05-01"), favour(Way.GOT, "2025-12-01"))
                    .with(favour(Way.GAVE, "2026-01-01"), favour(Way.GAVE, "2026-06-01"))))
        .isEqualTo(
            "Since December 2025 you got something once, asked for one thing more and gave once.");
    assertThat(said(new Story().with(favour(Way.GAVE, "2026-05-01"))))
        .isEqualTo("You gave once and asked for nothing since May.");
    assertThat(said(new Story().with(favour(Way.GOT, "2026-05-01"))))
        .isEqualTo("Since May you got something once and gave nothing yet.");
  }

  @Test
  void openPromisesComeFirst() {
    Story story =
        new Story()
            .with(favour(Way.GAVE, "2026-05-01"), favour(Way.GAVE, "2026-05-02"))
            .with(Promise.mine(ANA.id(), "Read the draft", null, ago(30)))
            .with(Promise.mine(ANA.id(), "Send the paper", TODAY.plusDays(9), ago(3)))
            .with(Promise.mine(ANA.id(), "Kept", ago(9), ago(30)).withKept(ago(10)))
            .with(Promise.theirs(ANA.id(), "Ask the board", null, ago(3)));
    assertThat(said(story))
        .isEqualTo(
            "You still owe Ana Costa “Send the paper”, promised by 22 May. Ana Costa still owes you"
                + " “Ask the board”. You gave twice and asked for nothing since May.");
    GiveGet ledger = GiveGet.with(story.network(), ANA.id(), TODAY);
    assertThat(ledger.mine())
        .extracting(Promise::what)
        .containsExactly("Send the paper", "Read the draft");
    assertThat(ledger.first()).map(Promise::what).contains("Send the paper");
    assertThat(ledger.last()).isEqualTo(LocalDate.of(2026, 5, 2));
  }

  @Test
  void safeNamesAreTheOnlyOnes() {
    Person carla = CARLA.withCadence(30);
    Promise promise = Promise.mine(ANA.id(), "Tell Bo Lind", ago(1), ago(9));
    Story story = new Story().with(ANA, BO, carla, promise).circle("Board", 7, BO).met(BO, 9);
    Naming naming = Naming.initials(story.network());
    Sentences sentences = Sentences.of(story.outlook(), naming);
    assertThat(Today.of(story.outlook()).entries())
        .extracting(entry -> sentences.of(entry.reason()))
        .containsExactly(
            "You promised “…” by 12 May, 1 day ago.",
            "Last in touch 9 days ago; you want it every week, as with everybody in Circle A.",
            "No contact written down yet; you want one every month, as you said of them.");
    assertThat(sentences.event(promise)).isEqualTo("Keep your promise to A. C.");
    assertThat(sentences.of(new TimeBudget.Relaxation(carla, 30, 180)))
        .isEqualTo("C. D.: every month → every half year");
  }

  private static Worksheet says(Person person, String area, String text) {
    return Worksheet.begin("give-get", person.id(), TODAY)
        .withAnswer(area, Worksheet.Answer.text(text));
  }

  private static List<List<UUID>> pairs(Story story) {
    return Introductions.propose(story.outlook(), 10).stream()
        .map(one -> List.of(one.asks(), one.offers()))
        .toList();
  }

  private static Story asking() {
    return new Story()
        .with(ANA, BO.withRole("Head of Tidal Engineering"), CARLA)
        .with(says(ANA, Introductions.ASKS, "Needs an engineer who knows tidal power"))
        .with(says(CARLA, Introductions.OFFERS, "Works with power grids"));
  }

  @Test
  void whoOffersWhatAnotherAsksShouldMeet() {
    List<Introductions.Proposal> proposals = Introductions.propose(asking().outlook(), 10);
    assertThat(proposals).hasSize(2);
    assertThat(proposals.getFirst().words()).containsExactly("engineer", "tidal");
    assertThat(proposals.getFirst().weight()).isEqualTo(2 / Math.sqrt(2));
    assertThat(pairs(asking()))
        .containsExactly(List.of(ANA.id(), BO.id()), List.of(ANA.id(), CARLA.id()));
    assertThat(Sentences.of(asking().outlook(), Naming.real()).of(proposals.getFirst()))
        .isEqualTo("Ana Costa asks for what Bo Lind offers: engineer, tidal.");
  }

  @Test
  void whoKnowEachOtherOrAreOnTheirWayAreNotProposed() {
    assertThat(pairs(asking().tie(BO, ANA))).containsExactly(List.of(ANA.id(), CARLA.id()));
    Introductions.Proposal best = Introductions.propose(asking().outlook(), 1).getFirst();
    Worksheet sheet = Introductions.begin(best, null, TODAY);
    assertThat(sheet.template()).isEqualTo("introductions");
    assertThat(sheet.stage()).isEqualTo("proposed");
    assertThat(sheet.answer("who").people()).containsExactly(ANA.id(), BO.id());
    assertThat(sheet.answer("why").text()).isEqualTo("engineer, tidal");
    assertThat(pairs(asking().with(sheet))).containsExactly(List.of(ANA.id(), CARLA.id()));
    assertThat(pairs(asking().with(sheet.withStage("made")))).hasSize(1);
  }

  @Test
  void oneWordIsEnoughOnlyWhereBothWereWrittenDownAsSuch() {
    Story told = new Story().with(ANA, BO, CARLA.withRole("Walks dogs"));
    told.with(says(ANA, Introductions.ASKS, "Walks"), says(BO, Introductions.OFFERS, "A walk"));
    assertThat(pairs(told)).containsExactly(List.of(ANA.id(), BO.id()));
    Story guessed = new Story().with(ANA, BO, CARLA.withRole("Walks dogs"));
    guessed.with(says(ANA, Introductions.MATTERS, "Walks"), says(BO, Introductions.OFFERS, "Walk"));
    assertThat(pairs(guessed)).isEmpty();
  }

  @Test
  void wordsWithoutSenseMatchNobody() {
    assertThat(
            pairs(
                new Story()
                    .with(ANA, BO)
                    .with(says(ANA, Introductions.ASKS, "Someone who could help with this work"))
                    .with(says(BO, Introductions.OFFERS, "Could help someone with their work"))))
        .isEmpty();
    assertThat(
            pairs(
                new Story()
                    .with(ANA.withRole("Tidal engineer"))
                    .with(says(ANA, Introductions.ASKS, "tidal"))))
        .isEmpty();
  }
}
