package kith.exchange.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.network.Choices;
import kith.network.Circle;
import kith.network.Disguise;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.KithException;
import kith.network.Membership;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Part;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Withheld;
import kith.network.Worksheet;

/**
 * Who of a network travels, and under which names. Made on the network's own thread; what is in it
 * may be asked on any other.
 */
public final class Parcel {
  private final List<Fact> all;
  private final Set<UUID> withheld;
  private final Naming naming;
  private final Set<UUID> chosen;
  private final UUID about;

  private Parcel(List<Fact> all, Set<UUID> withheld, Naming naming, Set<UUID> chosen, UUID about) {
    this.all = all;
    this.withheld = withheld;
    this.naming = naming;
    this.chosen = chosen;
    this.about = about;
  }

  /**
   * Everybody but those who are never to be exported.
   *
   * @param naming what they are called; while it is safe, nothing the owner wrote travels either
   */
  public static Parcel of(Network network, Naming naming) {
    return new Parcel(network.facts(), Withheld.in(network), naming, null, null);
  }

  /**
   * All of a network, also those who are never to be exported, under their own names: how a network
   * travels to its owner's other computer.
   */
  public static Parcel everything(Network network) {
    return new Parcel(network.facts(), Set.of(), Naming.real(), null, null);
  }

  /** Names that a file for others has: those the network is shown with, or initials. */
  public static Naming safe(Network network) {
    return network.naming().isSafe() ? network.naming() : Naming.initials(network);
  }

  /** Of these people those who are in it; the owner of the network always is. */
  public Parcel only(Collection<UUID> people) {
    return new Parcel(all, withheld, naming, Set.copyOf(people), null);
  }

  /**
   * Everything about one person. Those who have to do with them are in it by name only.
   *
   * @throws KithException if that person is never to be exported
   */
  public Parcel about(UUID person) {
    if (withheld.contains(person)) {
      throw new KithException(
          "This person is never to be exported; allow it in their panel first.");
    }
    return new Parcel(all, withheld, naming, null, person);
  }

  /** How many people are left out because they are never to be exported. */
  public int withheld() {
    return about != null
        ? 0
        : (int) withheld.stream().filter(id -> chosen == null || chosen.contains(id)).count();
  }

  /** Whom it is about, or null if about no one person. */
  public UUID about() {
    return about;
  }

  /** What is in it, under the names it travels under. */
  public List<Fact> facts() {
    List<Fact> facts = Part.of(all, this::travels);
    List<Fact> wanted = about == null ? facts : aboutOne(facts);
    return naming.isSafe() ? Disguise.facts(wanted, naming) : wanted;
  }

  private boolean travels(Person person) {
    return person.me()
        || !withheld.contains(person.id()) && (chosen == null || chosen.contains(person.id()));
  }

  private List<Fact> aboutOne(List<Fact> facts) {
    Set<UUID> circles =
        facts.stream()
            .filter(fact -> fact instanceof Membership in && in.person().equals(about))
            .map(fact -> ((Membership) fact).circle())
            .collect(Collectors.toSet());
    List<Fact> concerning =
        facts.stream()
            .filter(fact -> fact instanceof Circle in ? circles.contains(in.id()) : concerns(fact))
            .toList();
    Set<UUID> named = new HashSet<>();
    concerning.forEach(fact -> named.addAll(named(fact)));
    List<Fact> wanted = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Person person && !person.id().equals(about)) {
        if (person.me() || named.contains(person.id())) {
          wanted.add(Person.of(person.id(), person.name()).withMe(person.me()));
        }
      }
    }
    wanted.addAll(concerning);
    return wanted;
  }

  private boolean concerns(Fact fact) {
    return switch (fact) {
      case Person person -> person.id().equals(about);
      case Circle _ -> false;
      case Membership in -> in.person().equals(about);
      case Tie _, Interaction _ -> named(fact).contains(about);
      case Worksheet sheet -> about.equals(sheet.about());
      case Promise promise -> promise.person().equals(about);
      case Favour favour -> favour.person().equals(about);
      case Place place -> place.node().equals(about);
      case Setting setting -> Choices.about(setting).filter(about::equals).isPresent();
    };
  }

  /** Whom a fact joins with the one it is about. */
  private static Collection<UUID> named(Fact fact) {
    return switch (fact) {
      case Tie tie -> List.of(tie.from(), tie.to());
      case Interaction contact -> contact.people();
      case Worksheet sheet ->
          sheet.answers().values().stream().flatMap(a -> a.people().stream()).toList();
      default -> List.of();
    };
  }
}
