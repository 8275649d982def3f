package kith.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;

/**
 * A network as one looks at it on a day to see whom to reach out to. Made of a snapshot and never
 * changed, so that any thread may ask it; {@link Today}, {@link TimeBudget}, {@link Spread}, {@link
 * Introductions} and {@link PlanCalendar} do.
 */
public final class Outlook {
  private final LocalDate today;
  private final Numbers numbers = new Numbers();
  private final List<Person> others = new ArrayList<>();
  private final Map<UUID, Circle> circles = new HashMap<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Worksheet> worksheets = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();
  private final List<Favour> favours = new ArrayList<>();
  private final Map<String, Setting> settings = new HashMap<>();
  private final Person[] everybody;
  private final Preferences preferences;
  private final ContactClock clock;
  private final Rhythms rhythms;

  private Outlook(Collection<? extends Fact> facts, LocalDate today) {
    this.today = today;
    List<Person> people = new ArrayList<>();
    ContactClock.Log log = new ContactClock.Log(numbers, today, facts.size());
    for (Fact fact : facts) {
      if (fact instanceof Interaction contact) {
        log.read(contact);
      } else if (fact instanceof Person person) {
        numbers.add(person.id());
        people.add(person);
      } else {
        add(fact);
      }
    }
    everybody = new Person[numbers.size()];
    people.forEach(this::add);
    preferences =
        Preferences.of(name -> Optional.ofNullable(settings.get(name)).map(Setting::value));
    clock = log.clock();
    rhythms = new Rhythms(this);
  }

  private void add(Person person) {
    everybody[number(person.id())] = person;
    if (!person.me()) {
      others.add(person);
    }
  }

  private void add(Fact fact) {
    switch (fact) {
      case Circle circle -> circles.put(circle.id(), circle);
      case Membership in -> memberships.add(in);
      case Tie tie -> ties.add(tie);
      case Worksheet sheet -> worksheets.add(sheet);
      case Promise promise -> promises.add(promise);
      case Favour favour -> favours.add(favour);
      case Setting setting -> settings.put(setting.name(), setting);
      case Place _, Person _, Interaction _ -> {}
    }
  }

  /**
   * How a network looks on a day.
   *
   * @param facts everything in it, as {@link Network#facts} gives it
   * @param today what is later has not taken place yet
   */
  public static Outlook of(Collection<? extends Fact> facts, LocalDate today) {
    return new Outlook(facts, today);
  }

  /** The day. */
  public LocalDate today() {
    return today;
  }

  /** What the owner decided about keeping in touch. */
  public Preferences preferences() {
    return preferences;
  }

  /** When the owner was in contact with whom. */
  public ContactClock clock() {
    return clock;
  }

  /** Everybody but the owner. */
  public List<Person> people() {
    return Collections.unmodifiableList(others);
  }

  /** A person, or null if there is none of that id. */
  public Person person(UUID id) {
    int number = number(id);
    return number == Numbers.NONE ? null : everybody[number];
  }

  /**
   * The number of a person, from 0 on, {@link Numbers#NONE} if there is none of that id, as where a
   * worksheet is about nobody.
   */
  int number(UUID id) {
    return id == null ? Numbers.NONE : numbers.of(id);
  }

  /** Everybody by their number, the owner too. */
  Person person(int number) {
    return everybody[number];
  }

  /** How many numbers there are. */
  int numbers() {
    return everybody.length;
  }

  /**
   * How often the owner wants to be in touch with somebody: as they said of the person; else of a
   * circle the person is in, the most frequent one; else as their closeness says, if it says
   * anything.
   */
  public Optional<Rhythm> rhythm(Person person) {
    return rhythms.of(person, number(person.id()));
  }

  /** The same of the person of a number. */
  Optional<Rhythm> rhythm(int number) {
    return rhythms.of(person(number), number);
  }

  Map<UUID, Circle> circles() {
    return circles;
  }

  List<Membership> memberships() {
    return memberships;
  }

  List<Tie> ties() {
    return ties;
  }

  List<Worksheet> worksheets() {
    return worksheets;
  }

  List<Promise> promises() {
    return promises;
  }

  List<Favour> favours() {
    return favours;
  }

  Map<String, Setting> settings() {
    return settings;
  }
}
