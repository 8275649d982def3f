package kith.network;

import java.util.List;
import java.util.stream.Stream;

/** A part of what is known of a person in words. */
public enum Field {
  /** Any of the others. */
  ANY,
  NAME,
  ROLE,
  ORGANISATION,
  EMAILS,
  PHONES,
  LINKS,
  BIRTHDAY,
  HOW_WE_MET,
  /** By their names. */
  NETWORKS,
  /** In words. */
  CADENCE,
  NOTES;

  /** What a person has there. */
  public List<String> of(Person person) {
    return switch (this) {
      case ANY ->
          Stream.of(values())
              .filter(field -> field != ANY)
              .flatMap(field -> field.of(person).stream())
              .toList();
      case NAME -> List.of(person.name());
      case ROLE -> List.of(person.role());
      case ORGANISATION -> List.of(person.organisation());
      case EMAILS -> person.emails();
      case PHONES -> person.phones();
      case LINKS -> person.links();
      case BIRTHDAY -> List.of(person.birthday());
      case HOW_WE_MET -> List.of(person.howWeMet());
      case NETWORKS -> person.networks().stream().map(NetworkKind::word).toList();
      case CADENCE -> List.of(Cadence.words(person.cadence()));
      case NOTES -> List.of(person.notes());
    };
  }
}
