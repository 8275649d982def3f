package kith.ui.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Interaction;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Texts;
import kith.network.Tie;

/** One person with what surrounds them, as one row of the table; for any thread. */
public final class PersonRow {
  private final Naming naming;
  private final Person real;
  private final List<Circle> circles;
  private final int ties;
  private final LocalDate lastContact;
  private final LocalDate since;

  private Person shown;

  /** Made when first asked for; two threads that ask at once make the same. */
  private final String[] folded = new String[PeopleColumn.values().length];

  private PersonRow(
      Naming naming,
      Person real,
      List<Circle> circles,
      int ties,
      LocalDate lastContact,
      LocalDate since) {
    this.naming = naming;
    this.real = real;
    this.circles = circles;
    this.ties = ties;
    this.lastContact = lastContact;
    this.since = since;
  }

  /**
   * What a network tells of a person.
   *
   * @param today a contact of a later day is a plan
   */
  static PersonRow of(Network network, Person person, LocalDate today) {
    List<Tie> ties = network.ties(person.id());
    return new PersonRow(
        network.naming(),
        person,
        network.circles(person.id()).stream().map(network::circle).toList(),
        ties.size(),
        network.interactions(person.id()).stream()
            .map(Interaction::on)
            .filter(day -> !day.isAfter(today))
            .max(Comparator.naturalOrder())
            .orElse(null),
        person.me() ? null : since(network, ties));
  }

  private static LocalDate since(Network network, List<Tie> ties) {
    return network
        .me()
        .flatMap(
            me ->
                ties.stream()
                    .filter(tie -> tie.from().equals(me.id()) || tie.to().equals(me.id()))
                    .map(Tie::since)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder()))
        .orElse(null);
  }

  /** The same row with everybody called otherwise. */
  PersonRow named(Naming other) {
    return new PersonRow(other, real, circles, ties, lastContact, since);
  }

  /** Whom the row is about. */
  UUID id() {
    return real.id();
  }

  /** Whom the row is about, as they may be shown. */
  Person person() {
    Person known = shown;
    if (known == null) {
      known = naming.shown(real);
      shown = known;
    }
    return known;
  }

  /** What their circles are called, in the order they joined. */
  List<String> circles() {
    return circles.stream().map(naming::name).toList();
  }

  /** How many ties they have. */
  int ties() {
    return ties;
  }

  /** The day of the last contact, if there was one. */
  Optional<LocalDate> lastContact() {
    return Optional.ofNullable(lastContact);
  }

  /** Since when they are tied to the owner, if a tie says so. */
  Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /** What a column says of them, as it is compared and searched. */
  String folded(PeopleColumn column) {
    String known = folded[column.ordinal()];
    if (known == null) {
      known = Texts.fold(column.text(this));
      folded[column.ordinal()] = known;
    }
    return known;
  }

  /** What a screen reader says of the row. */
  @Override
  public String toString() {
    return person().name();
  }
}
