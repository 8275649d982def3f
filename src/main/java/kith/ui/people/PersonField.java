package kith.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import kith.network.Person;
import kith.network.Texts;
import kith.ui.common.Days;

/** What is written about a person, as text: how it is read, written, and when it cannot be. */
public enum PersonField {
  /** May not be blank. */
  NAME(Person::name, Person::withName),
  ROLE(Person::role, Person::withRole),
  ORGANISATION(Person::organisation, Person::withOrganisation),
  HOW_WE_MET(Person::howWeMet, Person::withHowWeMet),
  NOTES(Person::notes, Person::withNotes),
  /** One a line. */
  EMAILS(person -> joined(person.emails()), (person, text) -> person.withEmails(split(text))),
  /** One a line. */
  PHONES(person -> joined(person.phones()), (person, text) -> person.withPhones(split(text))),
  /** One a line. */
  LINKS(person -> joined(person.links()), (person, text) -> person.withLinks(split(text))),
  /** A day with or without a year. */
  BIRTHDAY(
      person -> Days.showBirthday(person.birthday()),
      (person, text) -> person.withBirthday(Days.readBirthday(text).orElse(person.birthday())));

  private final Function<Person, String> read;
  private final BiFunction<Person, String, Person> write;

  PersonField(Function<Person, String> read, BiFunction<Person, String, Person> write) {
    this.read = read;
    this.write = write;
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  private static List<String> split(String text) {
    return text.lines().toList();
  }

  /** What is known of a person here, as it is shown. */
  String read(Person person) {
    return read.apply(person);
  }

  /** The person with this text. */
  Person write(Person person, String text) {
    return write.apply(person, text);
  }

  /** Whether a text can be written here at all. */
  boolean accepts(String text) {
    return switch (this) {
      case NAME -> !Texts.line(text).isEmpty();
      case BIRTHDAY -> Days.readBirthday(text).isPresent();
      default -> true;
    };
  }

  /** Names the field among those of a person, and in the bundle of words. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
