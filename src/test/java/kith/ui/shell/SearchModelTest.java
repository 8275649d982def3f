package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.ui.shell.SearchModel.Hit;
import kith.ui.shell.SearchModel.Where;
import org.junit.jupiter.api.Test;

class SearchModelTest {
  private final Person ana =
      Person.named("Ana Costa").withRole("Director").withOrganisation("Contoso");
  private final Person zoe = Person.named("Zoë Brandt").withNotes("Knows the harbour\nmaster");
  private final Person banana = Person.named("Kim Banana").withCloseness(5);
  private final Network network = Network.of(List.of(ana, zoe, banana));
  private final SearchModel search = new SearchModel(network);

  private List<String> names(String query) {
    return search.find(query, 10).stream().map(hit -> hit.person().name()).toList();
  }

  @Test
  void nothingFindsNobody() {
    assertThat(names("  ")).isEmpty();
    assertThat(names("xyz")).isEmpty();
  }

  @Test
  void aNameThatBeginsWithItComesBeforeOneThatHoldsIt() {
    assertThat(names("ana")).containsExactly("Ana Costa", "Kim Banana");
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertThat(names("ZOE")).containsExactly("Zoë Brandt");
  }

  @Test
  void wordsMayStandInAnyOrderAndAcrossNameAndWork() {
    assertThat(names("costa ana")).containsExactly("Ana Costa");
    assertThat(names("contoso costa")).containsExactly("Ana Costa");
  }

  @Test
  void findsByCircleNoteAndContactAndSaysSo() {
    network.apply(Changes.join(network, ana.id(), Circle.of("Rowing club", CircleKind.COMMUNITY)));
    network.apply(
        Changes.log(
            network,
            new Interaction(
                UUID.randomUUID(),
                LocalDate.of(2026, 5, 1),
                Interaction.Kind.CALL,
                List.of(banana.id()),
                Interaction.Initiative.ME,
                "They plan a second wind farm",
                "",
                "")));

    assertThat(search.find("rowing", 10))
        .containsExactly(new Hit(ana, Where.CIRCLE, "Rowing club"));
    assertThat(search.find("harbour", 10))
        .containsExactly(new Hit(zoe, Where.NOTE, "Knows the harbour master"));
    assertThat(search.find("wind farm", 10))
        .containsExactly(new Hit(banana, Where.NOTE, "They plan a second wind farm"));
  }

  @Test
  void findsWhatChangedSince() {
    assertThat(names("anna")).isEmpty();
    network.apply(Changes.editPerson(ana, ana.withName("Anna Costa")));
    assertThat(names("anna")).containsExactly("Anna Costa");
    network.apply(Changes.removePerson(network, zoe.id()));
    assertThat(names("zoe")).isEmpty();
  }

  @Test
  void givesNoMoreThanAsked() {
    assertThat(search.find("a", 2)).hasSize(2);
  }
}
