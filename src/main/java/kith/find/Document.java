package kith.find;

import java.util.Comparator;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Worksheet;

/**
 * A fact with texts in it, and whom it speaks of.
 *
 * @param fact a person, circle, interaction or worksheet
 * @param id of the fact
 * @param people their numbers, in order; not changed any more
 * @param day of several that fit alike the latest is shown: counted from 1970 for contacts, above
 *     all of them what is always true of a person
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

  private int kind() {
    return switch (fact) {
      case Person _ -> 0;
      case Circle _ -> 1;
      case Interaction _ -> 2;
      default -> 3;
    };
  }
}
