package kith.legend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Interaction;
import kith.network.Naming;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.picture.Key;
import kith.picture.Look;

/** Colours by what the owner knows of each person: closeness, last contact, tags. */
final class ByPerson {
  /** Up to so many days since the last contact for each step of the scale, the freshest last. */
  private static final int[] DAYS = {Integer.MAX_VALUE, 3 * 365, 365, 91, 30};

  private static final String NONE = "none";
  private static final String SEVERAL = "several";

  private ByPerson() {}

  static Supplier<Key> closeness(Network network, Moment moment) {
    List<Person> people = network.people().stream().map(moment::then).toList();
    return () -> {
      Sorting sorting = Sorting.byStep(Sign.of("closeness"));
      for (int level = Person.CLOSEST; level > 0; level--) {
        sorting.step(level - 1, Sign.of("closeness." + level));
      }
      sorting.unknown(NONE, Sign.of("closeness.0"));
      for (Person person : people) {
        String step = Integer.toString(person.closeness() - 1);
        sorting.put(person.id(), person.closeness() == 0 ? NONE : step);
      }
      return sorting.key();
    };
  }

  static Supplier<Key> lastContact(Network network, LocalDate today) {
    List<Person> people = List.copyOf(network.people());
    List<Interaction> contacts = List.copyOf(network.interactions());
    return () -> {
      Sorting sorting = Sorting.byStep(Sign.of("last-contact"));
      for (int step = Look.STEPS - 1; step >= 0; step--) {
        sorting.step(step, Sign.of("last-contact." + step));
      }
      sorting.unknown(NONE, Sign.of("last-contact.none"));
      Map<UUID, LocalDate> last = last(contacts, today);
      for (Person person : people) {
        sorting.put(person.id(), step(last.get(person.id()), today));
      }
      return sorting.key();
    };
  }

  /** The last day of a contact with each; a plan is none. */
  static Map<UUID, LocalDate> last(List<Interaction> contacts, LocalDate today) {
    Map<UUID, LocalDate> last = new HashMap<>();
    for (Interaction contact : contacts) {
      if (!contact.on().isAfter(today)) {
        for (UUID person : contact.people()) {
          last.merge(person, contact.on(), (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
    return last;
  }

  private static String step(LocalDate last, LocalDate today) {
    if (last == null) {
      return NONE;
    }
    long days = ChronoUnit.DAYS.between(last, today);
    int step = DAYS.length - 1;
    while (days > DAYS[step]) {
      step--;
    }
    return Integer.toString(step);
  }

  /** Who belongs to several is a kind of their own: they are few, and matter for that. */
  static Supplier<Key> networkKind(Network network) {
    List<Person> people = List.copyOf(network.people());
    return () -> {
      Sorting sorting = Sorting.byKind(Sign.of("network"));
      for (NetworkKind kind : NetworkKind.values()) {
        sorting.kind(kind.word(), kind.word());
      }
      sorting.kind(SEVERAL, Sign.of("network.several"));
      sorting.unknown(NONE, Sign.of("network.none"));
      for (Person person : people) {
        Set<NetworkKind> kinds = person.networks();
        String one = kinds.isEmpty() ? NONE : kinds.iterator().next().word();
        sorting.put(person.id(), kinds.size() > 1 ? SEVERAL : one);
      }
      return sorting.key();
    };
  }

  /** A tag with those who have it. */
  private record Tagged(Circle tag, Set<UUID> people) {}

  static Supplier<Key> tag(Network network, Naming naming) {
    List<Tagged> tags = new ArrayList<>();
    for (Circle circle : network.circles()) {
      Set<UUID> members = Set.copyOf(network.members(circle.id()));
      if (circle.kind() == CircleKind.TAG && !members.isEmpty()) {
        tags.add(new Tagged(circle, members));
      }
    }
    List<Person> people = List.copyOf(network.people());
    return () -> {
      tags.sort(
          Comparator.comparingInt((Tagged tag) -> -tag.people().size())
              .thenComparing(tag -> tag.tag().name())
              .thenComparing(tag -> tag.tag().id()));
      Sorting sorting = Sorting.byKind(Sign.of("tag"));
      tags.forEach(tag -> sorting.kind(tag.tag().key(), naming.name(tag.tag())));
      sorting.unknown(NONE, Sign.of("tag.none"));
      sorting.others(Sign.of("tag.others"));
      tags.forEach(tag -> tag.people().forEach(person -> sorting.put(person, tag.tag().key())));
      tags.forEach(tag -> tag.people().forEach(person -> sorting.put(person, Key.OTHERS)));
      people.forEach(person -> sorting.put(person.id(), NONE));
      return sorting.key();
    };
  }
}
