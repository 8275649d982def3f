package kith.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Person;

/** Who there is, numbered, and what orders people who fit alike. A number is never given again. */
final class Crowd {
  /** The day of whom there was no contact with. */
  static final int NEVER = Integer.MIN_VALUE;

  private final Map<UUID, Integer> numbers;
  private Person[] people;
  private String[] names;
  private int[] ties;
  private int[] lastDays;

  Crowd() {
    numbers = new HashMap<>();
    people = new Person[0];
    names = new String[0];
    ties = new int[0];
    lastDays = new int[0];
  }

  private Crowd(Crowd other, int more) {
    numbers = more == 0 ? other.numbers : new HashMap<>(other.numbers);
    int size = other.numbers.size() + more;
    people = Arrays.copyOf(other.people, size);
    names = Arrays.copyOf(other.names, size);
    ties = Arrays.copyOf(other.ties, size);
    lastDays = Arrays.copyOf(other.lastDays, size);
    Arrays.fill(lastDays, other.lastDays.length, size, NEVER);
  }

  /** A copy that may be changed, with room for those who come. */
  Crowd with(List<UUID> those) {
    List<UUID> fresh = those.stream().distinct().filter(id -> !numbers.containsKey(id)).toList();
    Crowd next = new Crowd(this, fresh.size());
    fresh.forEach(id -> next.numbers.put(id, next.numbers.size()));
    return next;
  }

  int number(UUID id) {
    return numbers.get(id);
  }

  /** How many numbers there are; some are those of people who are gone. */
  int size() {
    return people.length;
  }

  Person person(int number) {
    return people[number];
  }

  /** The words of a name, folded, with a space between them. */
  String name(int number) {
    return names[number];
  }

  int ties(int number) {
    return ties[number];
  }

  /** The day of the last contact, counted from 1970, or {@link #NEVER}. */
  int lastDay(int number) {
    return lastDays[number];
  }

  /**
   * @param person as they are from now on, or null if they are gone
   */
  void set(int number, Person person) {
    people[number] = person;
    names[number] = person == null ? null : String.join(" ", Tokens.of(person.name()));
  }

  void tie(int number, int more) {
    ties[number] += more;
  }

  void forgetLastDay(int number) {
    lastDays[number] = NEVER;
  }

  void met(int number, int day) {
    lastDays[number] = Math.max(lastDays[number], day);
  }
}
