package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kith.exchange.Duplicates.Pair;
import kith.exchange.Duplicates.Reason;
import kith.network.Apart;
import kith.network.Changes;
import kith.network.Edit;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who is taken for one person twice, why, and in which order. */
class DuplicatesTest {

  private static Person at(String name, String organisation) {
    return Person.named(name).withOrganisation(organisation);
  }

  private static List<String> found(Person... people) {
    Network network = Network.of(List.of(people));
    return told(network);
  }

  private static List<String> told(Network network) {
    return Duplicates.in(network, Progress.NONE).stream()
        .map(
            pair ->
                network.person(pair.one()).name()
                    + " = "
                    + network.person(pair.other()).name()
                    + " "
                    + pair.why())
        .toList();
  }

  @Test
  void sharedAddressesNumbersAndProfilesSuggestIt() {
    Person ana = Person.named("Ana Costa").withEmails(List.of("Ana@Example.org"));
    Person again = Person.named("A. Costa").withEmails(List.of("ana@example.org"));
    Person ben = Person.named("Ben Ito").withPhones(List.of("+49 30 1234567"));
    Person benny = Person.named("Benjamin Ito").withPhones(List.of("0049 (0)30 123 45 67"));
    Person cy = Person.named("Cy").withLinks(List.of("https://www.linkedin.com/in/cy-roe"));
    Person cyrus = Person.named("Cyrus Roe").withLinks(List.of("linkedin.com/in/CY-ROE/?trk=x"));
    assertThat(found(ana, again, ben, benny, cy, cyrus))
        .containsExactly(
            "Cy = Cyrus Roe [PROFILE]",
            "Ana Costa = A. Costa [EMAIL]",
            "Ben Ito = Benjamin Ito [PHONE]");
  }

  @Test
  void whatSeveralUseSaysNothingOfThoseOfOtherNames() {
    assertThat(
            found(
                Person.named("Ana Costa").withEmails(List.of("info@example.org")),
                Person.named("Ben Ito").withEmails(List.of("info@example.org")),
                Person.named("Cy Roe").withPhones(List.of("+4930123456")),
                Person.named("Di Roe").withPhones(List.of("+4930123456"))))
        .isEmpty();
  }

  @Test
  void namesAreComparedWithoutAccentsOrderAndTitles() {
    assertThat(found(Person.named("Zoë Müller"), Person.named("Zoe Muller")))
        .containsExactly("Zoë Müller = Zoe Muller [NAME]");
    assertThat(found(Person.named("Costa, Ana"), Person.named("Ana Costa"))).hasSize(1);
    assertThat(found(Person.named("Ana Costa, MBA"), Person.named("Ana Costa"))).hasSize(1);
    assertThat(found(Person.named("Tanaka Yuki"), Person.named("Yuki Tanaka"))).hasSize(1);
    assertThat(found(Person.named("Ana Costa"), Person.named("Ana Costas"))).isEmpty();
    Person mail = Person.named("x@example.org").withEmails(List.of("x@example.org"));
    assertThat(found(mail, Person.named("X example org"))).isEmpty();
  }

  @Test
  void likeNamesCountInOneOrganisationOnly() {
    assertThat(
            found(
                at("Jon Doe", "Contoso"),
                at("John Doe", "CONTOSO Ltd"),
                at("J. Doe", "Fabrikam"),
                at("Jane Doe", "Contoso")))
        .containsExactly("Jon Doe = John Doe [LIKE_NAME, ORGANISATION]");
    assertThat(found(at("J. Doe", "Contoso"), at("John Doe", "Contoso"))).hasSize(1);
    assertThat(found(at("Micheal Roe", "Contoso"), at("Michael Roe", "Contoso"))).hasSize(1);
    assertThat(found(at("Ann Lee", "Contoso"), at("Bob Lee", "Contoso"))).isEmpty();
    assertThat(found(at("Ann Lee", "Freelance"), at("Anne Lee", "Freelance"))).isEmpty();
  }

  @Test
  void theLikeliestComeFirstAndWhoIsBetterTiedStays() {
    Person poor = at("Ana Costa", "Contoso");
    Person rich = at("Ana Costa", "Contoso").withEmails(List.of("ana@example.org"));
    Person other = Person.named("Ben Ito");
    Person same = Person.named("Ben Ito");
    Network network =
        Network.of(List.of(other, same, poor, rich, Tie.stated(rich.id(), other.id(), "knows")));
    List<Pair> pairs = Duplicates.in(network, Progress.NONE);
    assertThat(pairs)
        .extracting(Pair::one, Pair::other)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(rich.id(), poor.id()),
            org.assertj.core.api.Assertions.tuple(other.id(), same.id()));
    assertThat(pairs.getFirst().why()).containsExactly(Reason.NAME, Reason.ORGANISATION);
  }

  @Test
  void twoProfilesOrTheOwnersWordMakeThemTwo() {
    Person one = Person.named("Ravi Menon").withLinks(List.of("linkedin.com/in/ravi-1"));
    Person two = Person.named("Ravi Menon").withLinks(List.of("linkedin.com/in/ravi-2"));
    assertThat(found(one, two)).isEmpty();
    Network network = Network.of(List.of(Person.named("Ana Costa"), Person.named("Ana Costa")));
    Pair pair = Duplicates.in(network, Progress.NONE).getFirst();
    var apart = Apart.say(network, pair.other(), pair.one());
    assertThat(apart.name()).isEqualTo("Ana Costa and Ana Costa are two people");
    network.apply(apart);
    assertThat(told(network)).isEmpty();
    network.apply(apart.inverse());
    assertThat(told(network)).hasSize(1);
  }

  @Test
  void whatWasSaidOfTwoGoesWithThem() {
    Network network = Network.of(List.of(Person.named("Ana Costa"), Person.named("Ana Costa")));
    Pair pair = Duplicates.in(network, Progress.NONE).getFirst();
    network.apply(Apart.say(network, pair.one(), pair.other()));
    network.apply(Changes.removePerson(network, pair.other()));
    assertThat(network.settings()).isEmpty();
  }

  @Property(tries = 200)
  void anyNamesCanBeCompared(@ForAll @Size(max = 12) List<String> names) {
    List<Person> people = new ArrayList<>();
    names.forEach(name -> people.add(at("P" + name, "Contoso")));
    Network network = Network.of(people);
    for (Pair pair : Duplicates.in(network, Progress.NONE)) {
      assertThat(pair.one()).isNotEqualTo(pair.other());
      assertThat(pair.why()).isNotEmpty();
    }
  }

  @Test
  void aLargeNetworkIsComparedInPieces() {
    Network network = new Network();
    for (int i = 0; i < 3000; i++) {
      network.apply(Edit.add("", at("Person" + i + " Name" + i, "Contoso")));
    }
    assertThat(Duplicates.in(network, Progress.NONE)).hasSizeLessThanOrEqualTo(500);
  }
}
