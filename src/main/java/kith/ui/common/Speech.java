package kith.ui.common;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.insight.Bridges;
import kith.network.Hidden;
import kith.network.Interaction;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Place;
import kith.network.Tie;

/**
 * People and ties in a sentence, for those who listen to the network or read it as text: "Ana
 * Costa, director at Contoso, 14 ties, last contact 3 weeks ago, bridges Contoso and the
 * university".
 */
public final class Speech {
  private static final Words WORDS = Words.of(Speech.class);

  /** Kinds of tie that name what the other is, and not what the two do. */
  private static final Set<String> RELATIONS = Set.of("friend", "family");

  private final Network network;
  private final Naming naming;
  private final Bridges bridges;
  private final LocalDate today;

  /**
   * @param network on whose thread this is used
   * @param bridges of it
   * @param today a contact of a later day is a plan
   */
  public Speech(Network network, Bridges bridges, LocalDate today) {
    this.network = network;
    this.naming = network.naming();
    this.bridges = bridges;
    this.today = today;
  }

  /** Role and organisation of somebody as they may be shown, as far as known. */
  public static String work(Person person) {
    boolean both = !person.role().isEmpty() && !person.organisation().isEmpty();
    return both
        ? WORDS.get("spoken.work", person.role(), person.organisation())
        : person.role() + person.organisation();
  }

  /** How many people somebody is tied to, the owner not counted. */
  public static int ties(Network network, UUID person) {
    Stream<UUID> others = network.ties(person).stream().map(tie -> tie.other(person)).distinct();
    return (int) others.filter(other -> !network.person(other).me()).count();
  }

  /** A number of ties in words. */
  public static String ties(int count) {
    return WORDS.get("spoken.ties", count);
  }

  /** All there is to say of somebody in one sentence, without a full stop. */
  public String person(UUID id) {
    Person person = naming.shown(network.person(id));
    StringJoiner said = new StringJoiner(", ");
    said.add(person.name());
    if (person.me()) {
      said.add(WORDS.get("spoken.me"));
    }
    if (!work(person).isEmpty()) {
      said.add(work(person));
    }
    said.add(ties(ties(network, id)));
    lastContact(id).ifPresent(day -> said.add(WORDS.get("spoken.last", Days.ago(day, today))));
    bridges
        .of(id)
        .ifPresent(
            two ->
                said.add(
                    WORDS.get(
                        "spoken.bridges", naming.name(two.larger()), naming.name(two.smaller()))));
    if (!person.me() && network.place(id).map(Place::pinned).orElse(false)) {
      said.add(WORDS.get("spoken.pinned"));
    }
    if (Hidden.has(network, id)) {
      said.add(WORDS.get("spoken.hidden"));
    }
    return said.toString();
  }

  private Optional<LocalDate> lastContact(UUID person) {
    return network.interactions(person).stream()
        .map(Interaction::on)
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder());
  }

  /**
   * What ties somebody to somebody else, seen from the first: "works with Bo Lind, since 2021,
   * stated". Several ties come one after the other.
   */
  public String ties(UUID from, UUID to) {
    List<Tie> ties = network.ties(from, to);
    return ties.stream().map(tie -> tie(tie, from)).collect(Collectors.joining("; "));
  }

  /** One tie, seen from one of its ends. */
  public String tie(Tie tie, UUID from) {
    StringJoiner said = new StringJoiner(", ");
    said.add(relation(tie, from));
    if (tie.since() != null) {
      said.add(WORDS.get("spoken.since", Integer.toString(tie.since().getYear())));
    }
    if (tie.until() != null) {
      said.add(WORDS.get("spoken.until", Integer.toString(tie.until().getYear())));
    }
    return said.add(WORDS.get("spoken." + tie.provenance())).toString();
  }

  private String relation(Tie tie, UUID from) {
    String here = naming.name(network.person(from));
    String there = naming.name(network.person(tie.other(from)));
    String kind = naming.line(tie.kind());
    if (tie.kind().isEmpty()) {
      return WORDS.get("spoken.tied", there);
    }
    if (RELATIONS.contains(tie.kind())) {
      return WORDS.get("spoken.relation", kind, there);
    }
    boolean inward = tie.directed() && tie.to().equals(from);
    return inward
        ? WORDS.get("spoken.inward", there, kind, here)
        : WORDS.get("spoken.outward", kind, there);
  }
}
