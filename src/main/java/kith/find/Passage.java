package kith.find;

import java.util.List;
import java.util.stream.Stream;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;

/**
 * A text that is searched.
 *
 * @param where what it is
 * @param text as the owner wrote it
 */
record Passage(Where where, String text) {

  /** The texts of a fact, the nearest to a person first. */
  static List<Passage> of(Fact fact) {
    return switch (fact) {
      case Person person -> of(person);
      case Circle circle ->
          List.of(
              new Passage(
                  circle.kind() == CircleKind.TAG ? Where.TAG : Where.CIRCLE, circle.name()));
      case Interaction contact ->
          Stream.of(contact.learned(), contact.shared(), contact.note())
              .map(text -> new Passage(Where.CONTACT, text))
              .toList();
      case Worksheet sheet ->
          sheet.answers().values().stream()
              .map(answer -> new Passage(Where.WORKSHEET, answer.text()))
              .toList();
      case Promise promise -> List.of(new Passage(Where.PROMISE, promise.what()));
      case Favour favour -> List.of(new Passage(Where.FAVOUR, favour.words()));
      case Membership _, Tie _, Place _, Setting _ -> List.of();
    };
  }

  private static List<Passage> of(Person person) {
    return List.of(
        new Passage(Where.NAME, person.name()),
        new Passage(Where.WORK, work(person)),
        new Passage(Where.MAIL, String.join(", ", person.emails())),
        new Passage(Where.NOTES, person.notes()),
        new Passage(Where.MET, person.howWeMet()));
  }

  /** Role and organisation on one line. */
  static String work(Person person) {
    return person.role().isEmpty() || person.organisation().isEmpty()
        ? person.role() + person.organisation()
        : person.role() + ", " + person.organisation();
  }
}
