package kith.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.insight.Bridges;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.GroupChanges;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Provenance;
import kith.network.Tie;
import org.junit.jupiter.api.Test;

/** People and ties in a sentence. */
class SpeechTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person ME = Person.named("Maren Vogel").withMe(true);
  private static final Person ANA =
      Person.named("Ana Costa").withRole("director").withOrganisation("Contoso");
  private static final Person BO = Person.named("Bo Lind");

  private final List<Fact> facts = new ArrayList<>(List.of(ME, ANA, BO));

  private Speech speech() {
    return new Speech(Network.of(facts), Bridges.of(facts), TODAY);
  }

  private static Tie tie(Person from, Person to, String kind, boolean directed, Provenance source) {
    LocalDate since = LocalDate.of(2021, 3, 1);
    UUID id = UUID.randomUUID();
    return new Tie(id, from.id(), to.id(), kind, directed, 0, source, since, null, "");
  }

  private void met(LocalDate day, Person with) {
    facts.add(
        new Interaction(
            UUID.randomUUID(), day, Interaction.Kind.CALL, List.of(with.id()), null, "", "", ""));
  }

  private void circle(String name, CircleKind kind, Person... known) {
    Circle circle = Circle.of(name, kind);
    facts.add(circle);
    for (Person person : known) {
      facts.add(new Membership(circle.id(), person.id()));
    }
    for (int i = 0; i < 4 - known.length; i++) {
      Person other = Person.named("Somebody of " + name);
      facts.add(other);
      facts.add(new Membership(circle.id(), other.id()));
    }
  }

  @Test
  void saysAllThereIsToKnow() {
    facts.add(tie(ANA, BO, "works with", false, Provenance.STATED));
    facts.add(tie(ME, ANA, "knows", false, Provenance.STATED));
    met(TODAY.minusDays(25), ANA);
    met(TODAY.plusDays(3), ANA);
    circle("Contoso", CircleKind.COMPANY, ANA);
    circle("the university", CircleKind.SCHOOL, ANA);
    facts.add(new Place(ANA.id(), 0, 0, true));
    Network network = Network.of(facts);
    network.apply(GroupChanges.hide(network, List.of(ANA.id())));
    assertThat(new Speech(network, Bridges.of(facts), TODAY).person(ANA.id()))
        .isEqualTo(
            "Ana Costa, director at Contoso, 1 tie, last contact 3 weeks ago, "
                + "bridges Contoso and the university, pinned, hidden");
  }

  @Test
  void saysNothingOfWhatIsNotKnown() {
    assertThat(speech().person(BO.id())).isEqualTo("Bo Lind, no ties");
    facts.add(new Place(ME.id(), 0, 0, true));
    assertThat(speech().person(ME.id())).isEqualTo("Maren Vogel, you, no ties");
  }

  @Test
  void saysTiesFromWhereOneStands() {
    facts.add(tie(ANA, BO, "works with", false, Provenance.STATED));
    assertThat(speech().ties(ANA.id(), BO.id()))
        .isEqualTo("works with Bo Lind, since 2021, stated");
    facts.add(tie(BO, ANA, "reports to", true, Provenance.IMPORTED));
    assertThat(speech().ties(ANA.id(), BO.id()))
        .isEqualTo(
            "works with Bo Lind, since 2021, stated; "
                + "Bo Lind reports to Ana Costa, since 2021, from a file");
    facts.clear();
    facts.addAll(List.of(ANA, BO, tie(ANA, BO, "friend", false, Provenance.INFERRED)));
    assertThat(speech().ties(BO.id(), ANA.id()))
        .isEqualTo("friend of Ana Costa, since 2021, guessed");
    facts.set(2, Tie.stated(ANA.id(), BO.id(), ""));
    assertThat(speech().ties(BO.id(), ANA.id())).isEqualTo("tied to Ana Costa, stated");
  }
}
