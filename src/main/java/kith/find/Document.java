package kith.find;

import java.util.Comparator;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;

/**
 * A fact with texts in it, and whom it speaks of.
 *
 * @param fact a person, circle, interaction, worksheet, promise or favour
 * @param id of the fact
 * @param people their numbers, in order; not changed any more
 * @param day of several that fit alike the latest is shown: counted from 1970 for what has one,
 *     above all of them what is always true of a person
 */
record Document(Fact fact, UUID id, int[] people, int day) {
  /** The one order of documents: by kind, then by id. */
  static final Comparator<Document> ORDER =
      Comparator.comparingInt(Document::kind).thenComparing(Document::id);

  static Document of(Person person, int number) {
    return new Document(person, person.id(), new int[] {number}, Integer.MAX_VALUE);
  }

  static Document of(Circle circle, int[] members) {
    return new Document(circle, circle.id(), members, Integer.MAX_VALUE);
  }

  static Document of(Interaction contact, int[] people) {
    return new Document(contact, contact.id(), people, (int) contact.on().toEpochDay());
  }

  static Document of(Worksheet sheet, int[] people) {
    return new Document(sheet, sheet.id(), people, Integer.MIN_VALUE);
  }

  static Document of(Promise promise, int person) {
    return new Document(
        promise, promise.id(), new int[] {person}, (int) promise.made().toEpochDay());
  }

  static Document of(Favour favour, int person) {
    return new Document(favour, favour.id(), new int[] {person}, (int) favour.on().toEpochDay());
  }

  private int kind() {
    return switch (fact) {
      case Person _ -> 0;
      case Circle _ -> 1;
      case Interaction _ -> 2;
      case Promise _ -> 4;
      case Favour _ -> 5;
      default -> 3;
    };
  }
}
