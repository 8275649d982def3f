package kith.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.network.Cadence;
import kith.network.Naming;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;

/**
 * What to keep of several people who are one: where they differ the owner chooses, the longest,
 * closest or most frequent is chosen beforehand. Addresses, numbers and networks are all kept. The
 * owner of the network stays the owner.
 */
public final class Merging {
  /** What people may differ in. */
  public enum Field {
    NAME(Person::name, Person::withName),
    ROLE(Person::role, Person::withRole),
    ORGANISATION(Person::organisation, Person::withOrganisation),
    BIRTHDAY(Person::birthday, Person::withBirthday),
    CLOSENESS(Field::closeness, Field::withCloseness),
    CADENCE(Field::cadence, Field::withCadence),
    HOW_WE_MET(Person::howWeMet, Person::withHowWeMet),
    NOTES(Person::notes, Person::withNotes);

    private final Function<Person, String> get;
    private final BiFunction<Person, String, Person> with;

    Field(Function<Person, String> get, BiFunction<Person, String, Person> with) {
      this.get = get;
      this.with = with;
    }

    private static String closeness(Person person) {
      return person.closeness() == 0 ? "" : Integer.toString(person.closeness());
    }

    private static Person withCloseness(Person person, String value) {
      return person.withCloseness(value.isEmpty() ? 0 : Integer.parseInt(value));
    }

    private static String cadence(Person person) {
      return Cadence.words(person.cadence());
    }

    private static Person withCadence(Person person, String value) {
      return person.withCadence(Cadence.read(value).orElseThrow());
    }

    /** Whether it holds whole paragraphs, of which both can be kept. */
    public boolean isText() {
      return this == HOW_WE_MET || this == NOTES;
    }
  }

  private final List<Person> people;
  private final Person one;
  private final Naming naming;
  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
  private final Map<Field, String> chosen = new EnumMap<>(Field.class);
  private final Consumer<Merging> carryOut;

  /**
   * @param ids of two people or more
   * @param carryOut is told when the owner has chosen
   */
  public Merging(Network network, List<UUID> ids, Consumer<Merging> carryOut) {
    this.people = ids.stream().map(network::person).toList();
    this.carryOut = carryOut;
    this.naming = network.naming();
    this.one =
        people.stream()
            .max(
                Comparator.comparing(Person::me)
                    .thenComparing(person -> network.ties(person.id()).size()))
            .orElseThrow();
    for (Field field : Field.values()) {
      List<String> found = found(field);
      values.put(field, found);
      chosen.put(
          field,
          found.stream().max(Comparator.comparing((String v) -> weight(field, v))).orElse(""));
    }
  }

  private static int weight(Field field, String value) {
    return switch (field) {
      case CLOSENESS -> Integer.parseInt(value);
      case CADENCE -> -Cadence.read(value).orElseThrow();
      default -> value.length();
    };
  }

  /** The different values of a field, those of the one who stays first; for texts also all. */
  private List<String> found(Field field) {
    List<String> found =
        Stream.concat(Stream.of(one), people.stream())
            .map(field.get)
            .filter(value -> !value.isEmpty())
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (field.isText() && found.size() > 1) {
      found.add(String.join("\n\n", found));
    }
    return found;
  }

  /** Who is merged. */
  public List<Person> people() {
    return people;
  }

  /** Where people differ. */
  public List<Field> differing() {
    return values.keySet().stream().filter(field -> values.get(field).size() > 1).toList();
  }

  /** What is known of one of them in a field; empty for nothing. */
  public String value(Field field, Person person) {
    return field.get.apply(person);
  }

  /** What there is to choose from in a field. */
  public List<String> values(Field field) {
    return values.get(field);
  }

  /**
   * A value as it may be shown; nothing where it may not.
   *
   * @param value one of those there are to choose from
   */
  public Optional<String> shown(Field field, String value) {
    if (!naming.isSafe() || field == Field.CLOSENESS) {
      return Optional.of(value);
    }
    return people.stream()
        .filter(person -> field.get.apply(person).equals(value))
        .map(person -> field.get.apply(naming.shown(person)))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** What is kept in a field. */
  public String chosen(Field field) {
    return chosen.get(field);
  }

  /** Keeps this in a field. */
  public void choose(Field field, String value) {
    chosen.put(field, value);
  }

  /** Who they are from now on. */
  public Person merged() {
    Person merged = one;
    for (Field field : Field.values()) {
      merged = field.with.apply(merged, chosen.get(field));
    }
    return merged
        .withEmails(all(Person::emails))
        .withPhones(all(Person::phones))
        .withLinks(all(Person::links))
        .withNetworks(networks());
  }

  private List<String> all(Function<Person, List<String>> lines) {
    Set<String> all = new LinkedHashSet<>(lines.apply(one));
    people.forEach(person -> all.addAll(lines.apply(person)));
    return List.copyOf(all);
  }

  private Set<NetworkKind> networks() {
    return people.stream()
        .flatMap(person -> person.networks().stream())
        .collect(Collectors.toSet());
  }

  /** Who they also were. */
  public List<UUID> others() {
    return people.stream().map(Person::id).filter(id -> !id.equals(one.id())).toList();
  }

  /** The owner has chosen. */
  public void carryOut() {
    carryOut.accept(this);
  }
}
