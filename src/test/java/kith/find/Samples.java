package kith.find;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Interaction;
import kith.network.Person;

/** Facts for the tests of this package. */
final class Samples {
  private Samples() {}

  static Interaction call(String day, String learned, Person... with) {
    return new Interaction(
        UUID.randomUUID(),
        LocalDate.parse(day),
        Interaction.Kind.CALL,
        Stream.of(with).map(Person::id).toList(),
        Interaction.Initiative.ME,
        learned,
        "",
        "");
  }

  static List<String> names(Found found) {
    return found.hits().stream().map(hit -> hit.person().name()).toList();
  }

  /** An excerpt with its marks in brackets. */
  static String marked(Excerpt excerpt) {
    StringBuilder text = new StringBuilder(excerpt.text());
    for (Excerpt.Mark mark : excerpt.marks().reversed()) {
      text.insert(mark.to(), ']').insert(mark.from(), '[');
    }
    return text.toString();
  }
}
