package kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.network.Naming.Choice;
import kith.network.Naming.Way;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** By what people and circles are told apart while names are safe. */
class NamingTest {
  private static final Person ME = Person.named("Maren Falk").withMe(true);
  private static final Person ANA =
      Person.named("Ana Costa")
          .withRole("Director")
          .withOrganisation("Contoso")
          .withEmails(List.of("ana@example.org"))
          .withPhones(List.of("+49 30 1"))
          .withLinks(List.of("https://example.org/ana"))
          .withBirthday("1980-03-14")
          .withHowWeMet("At the fair")
          .withNotes("Likes tea")
          .withIdentities(List.of("vcard:1"))
          .withCloseness(4);
  private static final Person ADA = Person.named("Ada Clemens");
  private static final Person BO = Person.named("Bo").withRole("Assistant to Ana Costa");
  private static final Circle CONTOSO = Circle.of("Contoso", CircleKind.COMPANY);
  private static final Circle HIKERS = Circle.of("Hikers round Bo", CircleKind.COMMUNITY);
  private static final Circle HELPFUL = Circle.of("helpful", CircleKind.TAG);

  private static Network network(Fact... more) {
    List<Fact> facts = new ArrayList<>(List.of(ME, ANA, ADA, BO, CONTOSO, HELPFUL, HIKERS));
    facts.addAll(List.of(more));
    return Network.of(facts);
  }

  private static List<String> names(Network network, Naming naming) {
    return network.people().stream().map(naming::name).toList();
  }

  private static void choose(Network network, Choice choice) {
    network.apply(Changes.choose(network, choice.setting()));
  }

  @Test
  void initialsAreNumberedInTheOrderInWhichPeopleCame() {
    Network network = network(Person.named("Åsa Cole"), Person.named("Alba Cid"));
    assertThat(names(network, Naming.initials(network)))
        .containsExactly("M. F.", "A. C.", "A. C. 2", "B.", "Å. C.", "A. C. 3");
  }

  @Test
  void circlesAndTagsHaveLettersOfTheirOwn() {
    Network network = network();
    Naming naming = Naming.initials(network);
    assertThat(network.circles().stream().map(naming::name))
        .containsExactly("Circle A", "Tag A", "Circle B");
  }

  @Test
  void afterTheLastLetterThereAreTwo() {
    Fact[] circles =
        IntStream.range(0, 26)
            .mapToObj(i -> Circle.of("Circle of number " + i, CircleKind.TEAM))
            .toArray(Fact[]::new);
    Network network = network(circles);
    Naming naming = Naming.pseudonyms(network);
    assertThat(naming.name((Circle) circles[23])).isEqualTo("Circle Z");
    assertThat(naming.name((Circle) circles[24])).isEqualTo("Circle AA");
    assertThat(naming.name((Circle) circles[25])).isEqualTo("Circle AB");
  }

  @Test
  void inventedNamesCanBeSaidAndComeFromTheIdAlone() {
    Person ana = withId("00000000-0000-4000-8000-000000000001", "Ana Costa");
    Person renamed = ana.withName("Anna Kosta");
    Network one = Network.of(List.of(ana));
    Network other = Network.of(List.of(ME, renamed, ADA));

    String name = Naming.pseudonyms(one).name(ana);
    assertThat(name).matches("[A-Z][aeiou][b-z][aeiou] [A-Z][aeiou]([b-z][aeiou]){3}");
    assertThat(Naming.pseudonyms(other).name(renamed)).isEqualTo(name);
  }

  private static Person withId(String id, String name) {
    return Person.of(UUID.fromString(id), name);
  }

  @Property(tries = 20)
  void noTwoAreCalledTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int people) {
    Network network = Network.of(Facts.some(seed, people));
    for (Naming naming : List.of(Naming.initials(network), Naming.pseudonyms(network))) {
      List<String> names = names(network, naming);
      assertThat(names).doesNotHaveDuplicates();
      Set<String> real = network.people().stream().map(Person::name).collect(Collectors.toSet());
      assertThat(names).doesNotContainAnyElementsOf(real);
    }
  }

  @Test
  void thirtyThousandInventedNamesAreAllDifferent() {
    List<Person> people =
        IntStream.range(0, 30_000).mapToObj(i -> Person.named("Person " + i)).toList();
    Network network = Network.of(people);
    assertThat(names(network, Naming.pseudonyms(network))).doesNotHaveDuplicates();
  }

  @Test
  void whoIsShownHasNothingThatTellsWhoTheyAre() {
    Person shown = Naming.initials(network()).shown(ANA);
    assertThat(shown).isEqualTo(Person.of(ANA.id(), "A. C.").withRole("Director").withCloseness(4));
  }

  @Test
  void namesWithinAShortTextAreMadeSafe() {
    Naming naming = Naming.initials(network());
    assertThat(naming.shown(BO).role()).isEqualTo("Assistant to A. C.");
    assertThat(naming.line("ana COSTA's and Maren Falk, not Costa"))
        .isEqualTo("A. C.'s and M. F., not Costa");
    assertThat(naming.line("works with")).isEqualTo("works with");
    assertThat(naming.tells("works with")).isFalse();
    assertThat(naming.tells("knows Ada Clemens")).isTrue();
  }

  @Test
  void circlesMayKeepTheirNamesButNotThoseOfPeopleInThem() {
    Network network = network();
    Naming naming = Naming.of(network, new Choice(true, Way.INITIALS, false));
    assertThat(naming.name(CONTOSO)).isEqualTo("Contoso");
    assertThat(naming.name(HIKERS)).isEqualTo("Hikers round B.");
    assertThat(naming.shown(ANA).organisation()).isEqualTo("Contoso");
  }

  @Test
  void realNamesAreShownAsTheyAre() {
    Naming real = Naming.real();
    assertThat(real.isSafe()).isFalse();
    assertThat(real.shown(ANA)).isSameAs(ANA);
    assertThat(real.name(CONTOSO)).isEqualTo("Contoso");
    assertThat(real.line("Ana Costa")).isEqualTo("Ana Costa");
  }

  @Test
  void aNetworkIsShownAsItsOwnerChoseAndFollowsWhatChanges() {
    Network network = network();
    assertThat(network.naming()).isSameAs(Naming.real());

    choose(network, Choice.NONE.withSafe(true));
    assertThat(names(network, network.naming())).containsExactly("M. F.", "A. C.", "A. C. 2", "B.");
    Naming before = network.naming();
    network.apply(Changes.editPerson(ANA, ANA.withRole("Chair")));
    assertThat(network.naming()).isSameAs(before);
    Person cleo = Person.named("Cleo Ember");
    network.apply(Changes.addPerson(cleo));
    assertThat(network.naming().name(cleo)).isEqualTo("C. E.");

    Change off = Changes.choose(network, Choice.of(network).withSafe(false).setting());
    network.apply(off);
    assertThat(network.naming()).isSameAs(Naming.real());
    network.apply(off.inverse());
    assertThat(network.naming().isSafe()).isTrue();
  }

  @Test
  void whatWasChosenIsKeptAlsoWhileItIsOff() {
    Network network = network();
    assertThat(Choice.of(network)).isEqualTo(Choice.NONE);
    Choice chosen = Choice.NONE.withWay(Way.PSEUDONYMS).withCircles(false).withSafe(false);
    choose(network, chosen);
    assertThat(Choice.of(network)).isEqualTo(new Choice(false, Way.PSEUDONYMS, false));
    choose(network, chosen.withSafe(true));
    assertThat(Choice.of(network)).isEqualTo(new Choice(true, Way.PSEUDONYMS, false));
    assertThat(Choice.NONE.withCircles(true)).isEqualTo(new Choice(true, Way.INITIALS, true));
  }

  @Test
  void namesWorkedOutAheadAreTakenUnlessSomebodyWasRenamedMeanwhile() {
    Network network = network();
    Choice safe = Choice.NONE.withSafe(true);
    Runnable taking = network.naming(safe).get();
    taking.run();
    choose(network, safe);
    assertThat(names(network, network.naming())).containsExactly("M. F.", "A. C.", "A. C. 2", "B.");

    Runnable late = network.naming(safe.withWay(Way.PSEUDONYMS)).get();
    Person cleo = Person.named("Cleo Ember");
    network.apply(Changes.addPerson(cleo));
    late.run();
    choose(network, safe.withWay(Way.PSEUDONYMS));
    assertThat(network.naming().name(cleo)).isEqualTo(Naming.pseudonyms(network).name(cleo));
  }
}
