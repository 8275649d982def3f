package kith.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import kith.network.Cadence;
import kith.network.NetworkKind;
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
      (person, text) -> person.withBirthday(Days.readBirthday(text).orElse(person.birthday()))),
  /** By their names, separated by commas. */
  NETWORKS(
      person -> NetworkKind.words(person.networks()),
      (person, text) -> person.withNetworks(NetworkKind.read(text).orElse(person.networks()))),
  /** In words, or as a number of days. */
  CADENCE(
      person -> Cadence.words(person.cadence()),
      (person, text) -> person.withCadence(Cadence.read(text).orElse(person.cadence())));

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
      case NETWORKS -> NetworkKind.read(text).isPresent();
      case CADENCE -> Cadence.read(text).isPresent();
      case BIRTHDAY -> Days.readBirthday(text).isPresent();
      default -> true;
    };
  }

  /** Whether the owner can say this of somebody; how they stand to themselves they cannot. */
  boolean isOf(Person person) {
    return !person.me() || this != NETWORKS && this != CADENCE;
  }

  /** Names the field among those of a person, and in the bundle of words. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
