package kith.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.network.Changes;
import kith.network.Network;
import kith.network.Person;
import org.junit.jupiter.api.Test;

class PeopleSearchTest {
  private final Network network =
      Network.of(
          Stream.of("Oksana Hryhorenko", "Ana Costa", "Anders Østergård", "Diana Ross", "מיכל לוי")
              .map(Person::named)
              .toList());
  private final PeopleSearch search = new PeopleSearch(network);

  private List<String> find(String text) {
    return search.find(text, _ -> true, 10).stream().map(Person::name).toList();
  }

  @Test
  void theBeginningOfANameComesBeforeItsMiddle() {
    assertThat(find("ana")).containsExactly("Ana Costa", "Diana Ross", "Oksana Hryhorenko");
  }

  @Test
  void anyPartAnyOrderNoAccents() {
    assertThat(find("ostergard and")).containsExactly("Anders Østergård");
    assertThat(find("לוי")).containsExactly("מיכל לוי");
    assertThat(find("  ")).isEmpty();
  }

  @Test
  void onlyWhoIsEligibleAndNotMoreThanWanted() {
    assertThat(search.find("a", person -> person.name().startsWith("A"), 1)).hasSize(1);
  }

  @Test
  void theBestOfManyAreFoundAlsoWhoCameOrWasRenamedSince() {
    List<Person> many =
        IntStream.range(0, 3_000).mapToObj(i -> Person.named("Élan Måns " + (9_999 - i))).toList();
    Network large = Network.of(many);
    PeopleSearch among = new PeopleSearch(large);
    assertThat(among.find("mans", _ -> true, 2))
        .extracting(Person::name)
        .containsExactly("Élan Måns 7000", "Élan Måns 7001");
    Person last = many.getLast();
    large.apply(Changes.addPerson(Person.named("Måns Ek")));
    large.apply(Changes.editPerson(last, last.withName("Élan Ask")));
    among.prepare();
    assertThat(among.find("mans", _ -> true, 2))
        .extracting(Person::name)
        .containsExactly("Måns Ek", "Élan Måns 7001");
  }
}
