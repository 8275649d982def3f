package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.network.Circle;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Provenance;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;

/**
 * A network as it would be: what is there, and over it what the rows so far would change. The
 * network itself stays as it is.
 */
final class Draft {
  /** The kind of a tie that a LinkedIn connection is. */
  static final String LINKEDIN_TIE = "LinkedIn";

  private final Network network;
  private final String name;
  private final Map<UUID, Person> people = new HashMap<>();
  private final Map<String, Circle> circles = new HashMap<>();
  private final Map<Wish, String> keys = new HashMap<>();
  private final Map<Membership, Boolean> memberships = new HashMap<>();
  private final Set<UUID> tied = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final List<Edit> first = new ArrayList<>();
  private final List<Edit> second = new ArrayList<>();
  private UUID me;

  /**
   * @param network what is there; read, never changed
   * @param name of the change
   */
  Draft(Network network, String name) {
    this.network = network;
    this.name = name;
    me = network.me().map(Person::id).orElse(null);
    network
        .circles()
        .forEach(circle -> circles.putIfAbsent(Wish.key(circle.name(), circle.kind()), circle));
  }

  Network network() {
    return network;
  }

  /** The owner's id, or null. */
  UUID me() {
    return me;
  }

  /** A person as they would be, or null. */
  Person person(UUID id) {
    Person changed = people.get(id);
    return changed != null ? changed : network.person(id);
  }

  /** The circle a wish would find, if there is one. */
  Optional<Circle> circle(Wish wish) {
    return Optional.ofNullable(circles.get(key(wish)));
  }

  /** The wish's key, told once: thousands of rows wish for the same company. */
  private String key(Wish wish) {
    return keys.computeIfAbsent(wish, Wish::key);
  }

  boolean isMember(UUID circle, UUID person) {
    Boolean changed = memberships.get(new Membership(circle, person));
    return changed != null ? changed : network.members(circle).contains(person);
  }

  /** Whether somebody is tied to the owner through LinkedIn. */
  boolean isTied(UUID person) {
    return tied.contains(person)
        || network.ties(person).stream()
            .anyMatch(tie -> tie.kind().equals(LINKEDIN_TIE) && tie.other(person).equals(me));
  }

  /** Adds or replaces somebody. */
  void put(Person person) {
    Person before = person(person.id());
    if (!person.equals(before)) {
      first.add(new Edit(name, before, person));
      people.put(person.id(), person);
      if (person.me()) {
        me = person.id();
      }
    }
  }

  /** Puts somebody in a circle, which is made if there is none. */
  void join(UUID person, Wish wish) {
    Circle circle = circles.get(key(wish));
    if (circle == null) {
      circle = Circle.of(wish.name(), wish.kind());
      circles.put(key(wish), circle);
      first.add(Edit.add(name, circle));
    }
    join(person, circle.id());
  }

  /** Puts somebody in a circle that is there. */
  void join(UUID person, UUID circle) {
    if (!isMember(circle, person)) {
      Membership membership = new Membership(circle, person);
      memberships.put(membership, true);
      second.add(Edit.add(name, membership));
    }
  }

  /** Takes somebody out of a circle. */
  void leave(UUID person, UUID circle) {
    if (isMember(circle, person)) {
      Membership membership = new Membership(circle, person);
      memberships.put(membership, false);
      second.add(Edit.remove(name, membership));
    }
  }

  /** Ties somebody to the owner. */
  void tie(UUID person, LocalDate since) {
    tied.add(person);
    second.add(
        Edit.add(
            name,
            new Tie(
                UUID.randomUUID(),
                me,
                person,
                LINKEDIN_TIE,
                false,
                0,
                Provenance.IMPORTED,
                since,
                null,
                "")));
  }

  /** Adds or replaces a circle. */
  void put(Circle circle) {
    Circle before = network.circle(circle.id());
    if (!circle.equals(before)) {
      first.add(new Edit(name, before, circle));
    }
    circles.putIfAbsent(Wish.key(circle.name(), circle.kind()), circle);
  }

  /** Adds or replaces anything but a person or a circle, the first time. */
  void keep(Fact fact) {
    Fact before = there(fact);
    if (kept.add(fact.getClass().getName() + fact.key()) && !fact.equals(before)) {
      second.add(new Edit(name, before, fact));
    }
  }

  /** The fact of that type and key in the network, or null. */
  Fact there(Fact fact) {
    return switch (fact) {
      case Person person -> network.person(person.id());
      case Circle circle -> network.circle(circle.id());
      case Membership in -> network.members(in.circle()).contains(in.person()) ? in : null;
      case Tie tie -> network.tie(tie.id());
      case Interaction interaction -> network.interaction(interaction.id());
      case Worksheet worksheet -> network.worksheet(worksheet.id());
      case Promise promise -> network.promise(promise.id());
      case Favour favour -> network.favour(favour.id());
      case Place place -> network.place(place.node()).orElse(null);
      case Setting setting ->
          network
              .setting(setting.name())
              .map(value -> new Setting(setting.name(), value))
              .orElse(null);
    };
  }

  /** Everything the rows would change, in an order that holds. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>(first.size() + second.size());
    edits.addAll(first);
    edits.addAll(second);
    return edits;
  }
}
