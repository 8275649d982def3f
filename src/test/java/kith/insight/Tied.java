package kith.insight;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Shapes;
import kith.network.Tie;
import kith.network.Topology;

/** Small networks of people called by first names, on the 23rd of November 2026. */
final class Tied {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Fact> rest = new ArrayList<>();

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private UUID person(String name) {
    return people.computeIfAbsent(name, this::made).id();
  }

  private Person made(String name) {
    return Person.of(id(name), name).withMe(name.equals("Me"));
  }

  Tied tie(String a, String b, String kind) {
    return tie(a, b, kind, 0, Provenance.STATED);
  }

  Tied tie(String a, String b, String kind, int closeness, Provenance provenance) {
    return tie(a, b, kind, closeness, provenance, null, null);
  }

  Tied tie(
      String a,
      String b,
      String kind,
      int closeness,
      Provenance provenance,
      LocalDate since,
      LocalDate until) {
    UUID id = new UUID(7, rest.size());
    rest.add(
        new Tie(id, person(a), person(b), kind, false, closeness, provenance, since, until, ""));
    return this;
  }

  Tied circle(String name, CircleKind kind, String... members) {
    Circle circle = new Circle(id("circle " + name), name, kind);
    rest.add(circle);
    Arrays.stream(members)
        .map(this::person)
        .forEach(id -> rest.add(new Membership(circle.id(), id)));
    return this;
  }

  Tied met(LocalDate day, String... with) {
    List<UUID> ids = Arrays.stream(with).map(this::person).toList();
    rest.add(
        new Interaction(
            new UUID(9, rest.size()), day, Interaction.Kind.MEETING, ids, null, "", "", ""));
    return this;
  }

  Tied close(String name, int closeness) {
    person(name);
    people.computeIfPresent(name, (_, person) -> person.withCloseness(closeness));
    return this;
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(people.values());
    facts.addAll(rest);
    return facts;
  }

  /** The shape of the network. */
  Topology shape(boolean withMe) {
    return Shapes.of(Network.of(facts()), withMe);
  }

  Bonds bonds() {
    return Bonds.of(facts(), TODAY);
  }

  double strength(String a, String b) {
    return bonds().between(id(a), id(b)).orElseThrow().strength();
  }

  /** The paths as names, such as "Me Ana Bo". */
  List<String> paths(String from, String to) {
    return bonds().paths(id(from), id(to)).stream().map(this::names).toList();
  }

  List<String> paths(String from, String to, int most, int hops) {
    return bonds().paths(id(from), id(to), most, hops).stream().map(this::names).toList();
  }

  WarmPath first(String from, String to) {
    return bonds().paths(id(from), id(to)).getFirst();
  }

  private String names(WarmPath path) {
    return String.join(" ", path.people().stream().map(this::name).toList());
  }

  String name(UUID id) {
    return people.values().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().name();
  }
}
