package kith.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kith.insight.Bonds;
import kith.insight.WarmPath;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Person me = Person.named("Nela").withMe(true);
  private final Person ana = Person.named("Ana");
  private final Person bo = Person.named("Bo");
  private final List<Fact> facts = new ArrayList<>(List.of(me, ana, bo));

  private void tie(Person from, Person to, String kind, Provenance source, String evidence) {
    facts.add(
        new Tie(
            UUID.randomUUID(), from.id(), to.id(), kind, true, 0, source, null, null, evidence));
  }

  private void ended(Person from, Person to, String kind) {
    facts.add(Tie.stated(from.id(), to.id(), kind).withDates(null, TODAY.minusYears(2)));
  }

  private void tie(Person from, Person to, String kind) {
    facts.add(Tie.stated(from.id(), to.id(), kind));
  }

  private void contact(Interaction.Kind kind, LocalDate day, Person... with) {
    List<UUID> people = Arrays.stream(with).map(Person::id).toList();
    facts.add(new Interaction(UUID.randomUUID(), day, kind, people, null, "", "", ""));
  }

  private void circle(String name, CircleKind kind, Person... members) {
    Circle circle = Circle.of(name, kind);
    facts.add(circle);
    Arrays.stream(members).forEach(one -> facts.add(new Membership(circle.id(), one.id())));
  }

  private Sentences sentences() {
    return new Sentences(Network.of(facts), Naming.real(), TODAY);
  }

  private WarmPath path(Person from, Person to) {
    return Bonds.of(facts, TODAY).paths(from.id(), to.id()).getFirst();
  }

  private String hop(Person from, Person to) {
    return sentences().hop(Bonds.of(facts, TODAY).between(from.id(), to.id()).orElseThrow());
  }

  @Test
  void whoWorkedTogetherWhereAndWhenTheyLastMet() {
    ended(ana, bo, "works with");
    circle("Contoso", CircleKind.COMPANY, ana, bo);
    contact(Interaction.Kind.MEETING, LocalDate.of(2026, 3, 9), ana, bo);
    assertThat(hop(ana, bo)).isEqualTo("Ana and Bo worked together at Contoso, last met in March");
  }

  @Test
  void theOwnerIsAddressed() {
    tie(ana, me, "friend");
    contact(Interaction.Kind.CALL, LocalDate.of(2025, 3, 9), ana);
    assertThat(hop(ana, me)).isEqualTo("You and Ana are friends, last in touch in March 2025");
    tie(me, bo, "reports to", Provenance.STATED, "");
    assertThat(hop(me, bo)).isEqualTo("You report to Bo, no contact written down yet");
    assertThat(hop(bo, me)).isEqualTo("You report to Bo, no contact written down yet");
  }

  @Test
  void whatRunsOneWayIsSaidThatWay() {
    tie(bo, ana, "advises", Provenance.STATED, "");
    assertThat(hop(ana, bo)).isEqualTo("Bo advises Ana");
  }

  @Test
  void sharedCirclesAndTheOwnersOwnWordAreNamed() {
    tie(ana, bo, "sails with");
    circle("Harbour Club", CircleKind.COMMUNITY, ana, bo);
    assertThat(hop(ana, bo)).isEqualTo("Ana and Bo are tied as “sails with”, both in Harbour Club");
  }

  @Test
  void whatAFileSaysAndWhatIsGuessedIsSaid() {
    tie(me, ana, "LinkedIn", Provenance.IMPORTED, "");
    tie(ana, bo, "knows", Provenance.INFERRED, "6 meetings since May");
    assertThat(hop(me, ana))
        .isEqualTo("You and Ana are linked on LinkedIn, no contact written down yet (from a file)");
    assertThat(hop(ana, bo))
        .isEqualTo("Ana and Bo know each other (a guess: 6 meetings since May)");
  }

  @Test
  void aCircleAloneIsAGuess() {
    circle("Contoso", CircleKind.COMPANY, ana, bo);
    assertThat(hop(ana, bo))
        .isEqualTo("Ana and Bo are both at Contoso; whether they know each other is a guess");
    assertThat(sentences().title(path(ana, bo))).isEqualTo("By a guess");
  }

  @Test
  void contactsWithoutATie() {
    contact(Interaction.Kind.EVENT, TODAY.minusDays(3), ana);
    assertThat(hop(me, ana)).isEqualTo("You and Ana have been in contact, last met this month");
  }

  @Test
  void theWeakestLinkAndWhatWouldStrengthenIt() {
    tie(me, ana, "friend");
    tie(ana, bo, "knows");
    WarmPath path = path(me, bo);
    Advice advice = Advice.of(path, me.id());
    assertThat(sentences().title(path)).isEqualTo("Through Ana");
    assertThat(sentences().weakest(path)).isEqualTo("Weakest link: Ana and Bo.");
    assertThat(advice).isEqualTo(new Advice.Ask(ana.id(), me.id(), bo.id()));
    assertThat(sentences().advice(advice)).isEqualTo("Ask Ana to introduce you to Bo.");
    assertThat(sentences().ask(me.id(), bo.id())).isEqualTo("Introduce me to Bo");
    assertThat(sentences().warmth(path)).isEqualTo("mild");
  }

  @Test
  void adviceWhereTheOwnerIsTheWeakLinkAndWhereItIsAGuess() {
    tie(me, ana, "knows");
    tie(ana, bo, "friend");
    Advice touch = Advice.of(path(me, bo), me.id());
    assertThat(sentences().advice(touch)).isEqualTo("Get in touch with Ana first.");
    assertThat(sentences().weakest(path(bo, me))).isEqualTo("Weakest link: You and Ana.");
    facts.removeLast();
    circle("Contoso", CircleKind.COMPANY, ana, bo);
    Advice confirm = Advice.of(path(me, bo), me.id());
    assertThat(sentences().advice(confirm)).isEqualTo("Ask Ana whether they know Bo.");
  }
}
