package kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people ask for of several people at once: each is one change, with one undo. */
public final class GroupChanges {
  /**
   * How many people can be tied to each other at once. Beyond that a circle says the same without
   * hundreds of ties that nobody meant one by one.
   */
  public static final int MOST_TIED = 30;

  private GroupChanges() {}

  /**
   * People join the circle of this name and kind, which is made if there is none yet. Who is in it
   * already stays; nothing changes if all are.
   *
   * @param people who join, one or more
   * @param circle found by its name, accents and case ignored
   */
  public static Change join(Network network, Collection<UUID> people, Circle circle) {
    Optional<Circle> known = Changes.known(network, circle);
    Circle joined = known.orElse(circle);
    Set<UUID> members = network.members(joined.id());
    List<UUID> joining = people.stream().filter(person -> !members.contains(person)).toList();
    String name = joinName(network, joining, joined);
    List<Edit> edits = new ArrayList<>();
    if (known.isEmpty() && !joining.isEmpty()) {
      edits.add(Edit.add(name, circle));
    }
    joining.forEach(person -> edits.add(Edit.add(name, new Membership(joined.id(), person))));
    return new Batch(name, edits);
  }

  private static String joinName(Network network, List<UUID> joining, Circle circle) {
    boolean tag = circle.kind() == CircleKind.TAG;
    return joining.size() == 1
        ? Changes.name(
            tag ? "tag.person" : "join.circle",
            network.person(joining.getFirst()).name(),
            circle.name())
        : Changes.name(tag ? "tag.people" : "join.people", joining.size(), circle.name());
  }

  /**
   * Each two of some people are tied, unless they have a tie of that kind.
   *
   * @throws IllegalArgumentException if they are more than {@link #MOST_TIED}
   */
  public static Change tie(Network network, Collection<UUID> people, String kind) {
    if (people.size() > MOST_TIED) {
      throw new IllegalArgumentException(people.size() + " people to tie to each other");
    }
    List<UUID> all = List.copyOf(people);
    String name = Changes.name("tie.people", all.size());
    List<Edit> edits = new ArrayList<>();
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        boolean tied =
            network.ties(all.get(a), all.get(b)).stream().anyMatch(tie -> tie.kind().equals(kind));
        if (!tied) {
          edits.add(Edit.add(name, Tie.stated(all.get(a), all.get(b), kind)));
        }
      }
    }
    return new Batch(name, edits);
  }

  /** People go as {@link Changes#removePerson} says; the owner stays, whatever is asked. */
  public static Change remove(Network network, Collection<UUID> people) {
    List<UUID> going = people.stream().filter(id -> !network.person(id).me()).toList();
    if (going.size() == 1) {
      return Changes.removePerson(network, going.getFirst());
    }
    String name = Changes.name("remove.people", going.size());
    return new Batch(name, Removal.of(network, Set.copyOf(going), name));
  }

  /** People are left out of the map and its pictures from now on. */
  public static Change hide(Network network, Collection<UUID> people) {
    List<UUID> hiding = people.stream().filter(id -> !Hidden.has(network, id)).toList();
    String name = name(network, "hide", hiding);
    return new Batch(name, Hidden.hide(network, hiding, name));
  }

  /** People who were hidden are on the map again. */
  public static Change show(Network network, Collection<UUID> people) {
    List<UUID> showing = people.stream().filter(id -> Hidden.has(network, id)).toList();
    String name = name(network, "show", showing);
    return new Batch(name, Hidden.show(network, showing, name));
  }

  /** People never go into pictures or files for others from now on. */
  public static Change withhold(Network network, Collection<UUID> people) {
    List<UUID> joining = people.stream().filter(id -> !Withheld.has(network, id)).toList();
    String name = name(network, "withhold", joining);
    return new Batch(name, Withheld.withhold(network, joining, name));
  }

  /** People may go into pictures and files for others again. */
  public static Change release(Network network, Collection<UUID> people) {
    List<UUID> leaving = people.stream().filter(id -> Withheld.has(network, id)).toList();
    String name = name(network, "release", leaving);
    return new Batch(name, Withheld.release(network, leaving, name));
  }

  private static String name(Network network, String key, List<UUID> people) {
    return people.size() == 1
        ? Changes.name(key + ".person", network.person(people.getFirst()).name())
        : Changes.name(key + ".people", people.size());
  }

  /**
   * The owner says how often they want to be in touch with people; of themselves they say nothing.
   *
   * @param days {@link Cadence#NONE} to say it no more
   */
  public static Change cadence(Network network, Collection<UUID> people, int days) {
    List<Person> before =
        others(network, people).filter(person -> person.cadence() != days).toList();
    String name =
        name(days == Cadence.NONE ? "cadence.none" : "cadence", before, Cadence.words(days));
    return each(name, before, person -> person.withCadence(days));
  }

  /** The owner says whether people belong to one of their networks. */
  public static Change network(
      Network network, Collection<UUID> people, NetworkKind kind, boolean belong) {
    List<Person> before =
        others(network, people)
            .filter(person -> person.networks().contains(kind) != belong)
            .toList();
    String name = name(belong ? "network" : "network.not", before, kind.word());
    return each(name, before, person -> person.withNetwork(kind, belong));
  }

  private static Stream<Person> others(Network network, Collection<UUID> people) {
    return people.stream().map(network::person).filter(person -> !person.me());
  }

  private static Change each(String name, List<Person> people, UnaryOperator<Person> edit) {
    return new Batch(
        name, people.stream().map(person -> new Edit(name, person, edit.apply(person))).toList());
  }

  private static String name(String key, List<Person> people, String what) {
    return people.size() == 1
        ? Changes.name(key + ".person", people.getFirst().name(), what)
        : Changes.name(key + ".people", people.size(), what);
  }

  /** People are put somewhere on the map together, and stay there. */
  public static Change move(Network network, List<Place> before, List<Place> after) {
    if (before.size() == 1) {
      return Changes.move(network, before.getFirst(), after.getFirst());
    }
    String name = Changes.name("move.people", before.size());
    List<Edit> edits = new ArrayList<>();
    for (int k = 0; k < before.size(); k++) {
      edits.add(new Edit(name, before.get(k), after.get(k)));
    }
    return new Batch(name, edits);
  }
}
