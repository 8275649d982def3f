package kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private final Person me = Person.named("Me").withMe(true);
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private final Tie tie = Tie.stated(ana.id(), bo.id(), "works with");
  private final Network network = Network.of(List.of(me, ana, bo, tie));

  @Test
  void knowsTheOwnerAndWhoIsTiedToWhom() {
    assertThat(network.me()).contains(me);
    assertThat(network.ties(bo.id(), ana.id())).containsExactly(tie);
    assertThat(network.ties(me.id())).isEmpty();
    assertThat(network.graph().degreeOf(ana.id())).isEqualTo(1);
  }

  @Test
  void keepsSeveralTiesOfOnePair() {
    Tie second = Tie.stated(bo.id(), ana.id(), "friend");
    network.apply(Changes.addTie(network, second));
    assertThat(network.ties(ana.id(), bo.id())).containsExactlyInAnyOrder(tie, second);
  }

  @Test
  void refusesATieToNobodyAndStaysAsItWas() {
    Batch batch =
        new Batch(
            "Two ties, one of them to nobody",
            List.of(
                Edit.add("", Tie.stated(me.id(), ana.id(), "knows")),
                Edit.add("", Tie.stated(ana.id(), UUID.randomUUID(), "knows"))));
    List<Fact> before = network.facts();
    assertThatIllegalArgumentException().isThrownBy(() -> network.apply(batch));
    assertThat(network.facts()).isEqualTo(before);
    assertThat(network.ties(me.id())).isEmpty();
  }

  @Test
  void refusesASecondOwner() {
    Edit second = Edit.add("", Person.named("Also me").withMe(true));
    assertThatIllegalArgumentException().isThrownBy(() -> network.apply(second));
  }

  @Test
  void refusesToReplaceWhatIsNotThere() {
    Edit stale = new Edit("", ana.withRole("Director"), ana.withRole("Chair"));
    assertThatIllegalArgumentException().isThrownBy(() -> network.apply(stale));
    assertThat(network.person(ana.id())).isEqualTo(ana);
  }

  @Test
  void removingAPersonTakesTheirTiesAndLeavesContactsWithOthers() {
    Interaction both =
        new Interaction(
            UUID.randomUUID(),
            LocalDate.of(2026, 3, 1),
            Interaction.Kind.MEETING,
            List.of(ana.id(), bo.id()),
            Interaction.Initiative.ME,
            "",
            "",
            "");
    Circle circle = Circle.of("Contoso", CircleKind.COMPANY);
    network.apply(Changes.log(network, both));
    network.apply(Changes.join(network, ana.id(), circle));
    List<Fact> before = network.facts();

    Change remove = Changes.removePerson(network, ana.id());
    network.apply(remove);

    assertThat(remove.name()).isEqualTo("Remove Ana Costa");
    assertThat(network.person(ana.id())).isNull();
    assertThat(network.ties()).isEmpty();
    assertThat(network.members(circle.id())).isEmpty();
    assertThat(network.interaction(both.id()).people()).containsExactly(bo.id());

    network.apply(remove.inverse());
    assertThat(network.facts()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void aPlaceOutlivesItsPersonSoThatUndoFindsThemThere() {
    network.remember(new Place(ana.id(), 3, 4, false));
    Change remove = Changes.removePerson(network, ana.id());
    network.apply(remove);
    network.apply(remove.inverse());
    assertThat(network.place(ana.id())).contains(new Place(ana.id(), 3, 4, false));
  }

  @Property(tries = 100)
  void removingAnybodyAndTakingItBackChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size) {
    List<Fact> facts = Facts.some(seed, size);
    Network random = Network.of(facts);
    UUID somebody = ((Person) facts.get(size - 1)).id();

    Change remove = Changes.removePerson(random, somebody);
    random.apply(remove);
    assertThat(random.people()).hasSize(size - 1);

    random.apply(remove.inverse());
    assertThat(random.facts()).containsExactlyInAnyOrderElementsOf(facts);
  }
}
