package kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who never leaves the owner's screen, and what is left when a network does. */
class WithheldTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  private final Person me = Person.named("Maren Falk").withMe(true);
  private final Person ana = Person.named("Ana Costa").withNotes("Likes tea");
  private final Person anna = Person.named("Anna Costa");
  private final Person bo = Person.named("Bo Lind");
  private final Circle two = Circle.of("Two of them", CircleKind.TEAM);
  private final Circle all = Circle.of("All of them", CircleKind.COMMUNITY);
  private final Tie close = Tie.stated(ana.id(), bo.id(), "friend of Ana Costa");
  private final Interaction coffee =
      new Interaction(
          UUID.randomUUID(),
          DAY,
          Interaction.Kind.MEETING,
          List.of(ana.id(), bo.id()),
          Interaction.Initiative.ME,
          "Ana is well",
          "So am I",
          "");
  private final Worksheet canvas =
      Worksheet.begin("reach-out", bo.id(), DAY)
          .withAnswer("goal", new Worksheet.Answer("Ask Ana", List.of(ana.id())));

  private Network network() {
    List<Fact> facts = new ArrayList<>(List.of(me, ana, anna, bo, two, all, close, coffee, canvas));
    facts.add(new Membership(two.id(), ana.id()));
    facts.add(new Membership(two.id(), anna.id()));
    facts.add(new Membership(all.id(), ana.id()));
    facts.add(new Membership(all.id(), bo.id()));
    return Network.of(facts);
  }

  private static void withhold(Network network, Person... people) {
    network.apply(
        GroupChanges.withhold(network, List.of(people).stream().map(Person::id).toList()));
  }

  @Test
  void isSaidOfSeveralAtOnceAndTakenBackAtOnce() {
    Network network = network();
    Change change = GroupChanges.withhold(network, List.of(ana.id(), bo.id()));
    network.apply(change);
    assertThat(change.name()).isEqualTo("Keep 2 people out of pictures and exports");
    assertThat(Withheld.in(network)).containsExactlyInAnyOrder(ana.id(), bo.id());
    assertThat(Withheld.isIn(change)).isTrue();
    assertThat(Hidden.isIn(change)).isFalse();

    network.apply(GroupChanges.release(network, List.of(bo.id())));
    assertThat(Withheld.in(network)).containsExactly(ana.id());
    assertThat(Hidden.in(network)).isEmpty();
  }

  @Test
  void picturesShowEverybodyElse() {
    Network network = network();
    assertThat(Withheld.without(network).isAll()).isTrue();
    withhold(network, ana);
    Visible visible = Withheld.without(network);
    assertThat(visible.people().test(ana)).isFalse();
    assertThat(visible.people().test(bo)).isTrue();
  }

  @Test
  void goesWithAPersonAndComesBackWithThem() {
    Network network = network();
    withhold(network, ana);
    Set<Fact> before = new HashSet<>(network.facts());
    Change removal = Changes.removePerson(network, ana.id());
    network.apply(removal);
    assertThat(network.facts()).noneMatch(Setting.class::isInstance);
    network.apply(removal.inverse());
    assertThat(new HashSet<>(network.facts())).isEqualTo(before);
  }

  @Test
  void whoIsOneWithSomebodyWithheldIsWithheld() {
    Network network = network();
    withhold(network, anna);
    network.apply(Changes.merge(network, ana, List.of(anna.id())));
    assertThat(Withheld.in(network)).containsExactly(ana.id());

    Network other = network();
    withhold(other, ana);
    other.apply(Changes.merge(other, ana, List.of(anna.id())));
    assertThat(Withheld.in(other)).containsExactly(ana.id());
  }

  @Test
  void aNetworkWithoutThemHoldsNothingOfThem() {
    Network network = network();
    withhold(network, ana, anna);
    Network rest = Network.of(Withheld.factsWithout(network));
    assertThat(rest.people()).containsExactly(me, bo);
    assertThat(rest.ties()).isEmpty();
    assertThat(rest.circles()).containsExactly(all);
    assertThat(rest.interactions()).containsExactly(coffee.withPeople(List.of(bo.id())));
    assertThat(rest.worksheet(canvas.id()).answer("goal").people()).isEmpty();
    assertThat(network.people()).hasSize(4);
  }

  @Test
  void aDisguisedNetworkTellsNoNamesAndNoWords() {
    Network network = network();
    withhold(network, anna);
    Network safe = Network.of(Disguise.facts(network));
    assertThat(safe.people()).extracting(Person::name).containsExactly("M. F.", "A. C.", "B. L.");
    assertThat(safe.circles()).extracting(Circle::name).containsExactly("Circle A", "Circle B");
    assertThat(safe.tie(close.id()).kind()).isEqualTo("friend of A. C.");
    assertThat(safe.interaction(coffee.id()).learned()).isEmpty();
    assertThat(safe.worksheet(canvas.id()).answers())
        .isEqualTo(Map.of("goal", Worksheet.Answer.people(List.of(ana.id()))));
    assertThat(safe.facts().toString()).doesNotContain("Costa", "Lind", "tea", "Two of");
  }
}
