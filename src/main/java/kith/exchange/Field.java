package kith.exchange;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kith.network.Cadence;
import kith.network.NetworkKind;
import kith.network.Person;

/** What of a person an import may change. */
public enum Field {
  NAME(Person::name, Person::withName, Function.identity()),
  ROLE(Person::role, Person::withRole, Function.identity()),
  ORGANISATION(Person::organisation, Person::withOrganisation, Function.identity()),
  EMAILS(Person::emails, Person::withEmails, Field::listed),
  PHONES(Person::phones, Person::withPhones, Field::listed),
  LINKS(Person::links, Person::withLinks, Field::listed),
  BIRTHDAY(Person::birthday, Person::withBirthday, Function.identity()),
  HOW_WE_MET(Person::howWeMet, Person::withHowWeMet, Function.identity()),
  CLOSENESS(Person::closeness, Person::withCloseness, level -> level == 0 ? "" : level.toString()),
  NETWORKS(Person::networks, Person::withNetworks, NetworkKind::words),
  CADENCE(Person::cadence, Person::withCadence, Cadence::words),
  NOTES(Person::notes, Person::withNotes, Function.identity()),
  /** By what files know them. */
  IDENTITIES(Person::identities, Person::withIdentities, Field::listed),
  /** Kept beside the person. */
  CIRCLES,
  /** The tie to the owner; kept beside the person. */
  TIE;

  private final Function<Person, String> text;
  private final BiFunction<Person, Person, Person> taken;

  Field() {
    text = _ -> "";
    taken = (person, _) -> person;
  }

  <T> Field(
      Function<Person, T> value, BiFunction<Person, T, Person> with, Function<T, String> text) {
    this.text = value.andThen(text);
    this.taken = (person, from) -> with.apply(person, value.apply(from));
  }

  private static String listed(List<String> values) {
    return String.join(", ", values);
  }

  /** What it is of somebody, as text; empty where there is nothing, or it is kept elsewhere. */
  String text(Person person) {
    return text.apply(person);
  }

  /** A person who has of another this field alone. */
  Person taken(Person person, Person from) {
    return taken.apply(person, from);
  }
}
