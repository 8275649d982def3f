package kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Several people who are one become one.
 *
 * <p>Ties, circles, contacts, worksheets, promises, favours, choices made about them and, if the
 * one has none, a place on the map go over to them. Ties among the several go. A tie that comes
 * over is folded into one that says the same of the same time; two ties of one kind at different
 * times stay two.
 */
final class Merger {
  private final Network network;
  private final Person merged;
  private final UUID one;
  private final Set<UUID> others;
  private final String name;
  private final List<Edit> edits = new ArrayList<>();

  Merger(Network network, Person merged, Collection<UUID> others, String name) {
    this.network = network;
    this.merged = merged;
    this.one = merged.id();
    this.others = new LinkedHashSet<>(others);
    this.name = name;
    require(!this.others.isEmpty() && !this.others.contains(one), "Others to merge");
    require(this.others.stream().noneMatch(id -> network.person(id).me()), "The owner stays");
    require(network.person(one).me() == merged.me(), "Who is the owner does not change");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  /** The edits that do it, in an order that holds. */
  List<Edit> edits() {
    replace(network.person(one), withAllIdentities());
    ties();
    circles();
    contacts();
    worksheets();
    ledger();
    places();
    choices();
    others.forEach(id -> edits.add(Edit.remove(name, network.person(id))));
    return edits;
  }

  private void replace(Fact before, Fact after) {
    if (!before.equals(after)) {
      edits.add(new Edit(name, before, after));
    }
  }

  /** Files that called them something else find them still. */
  private Person withAllIdentities() {
    Set<String> identities = new LinkedHashSet<>(merged.identities());
    others.forEach(id -> identities.addAll(network.person(id).identities()));
    return merged.withIdentities(List.copyOf(identities));
  }

  private UUID now(UUID person) {
    return others.contains(person) ? one : person;
  }

  private void ties() {
    Map<UUID, Tie> stay = new LinkedHashMap<>();
    network.ties(one).forEach(tie -> stay.put(tie.id(), tie));
    Map<UUID, Tie> come = new LinkedHashMap<>();
    others.forEach(id -> network.ties(id).forEach(tie -> come.put(tie.id(), tie)));
    come.keySet().forEach(stay::remove);
    Map<UUID, Tie> after = new LinkedHashMap<>(stay);
    for (Tie tie : come.values()) {
      UUID from = now(tie.from());
      UUID to = now(tie.to());
      if (!from.equals(to)) {
        Tie moved = tie.withEnds(from, to);
        Optional<Tie> same = after.values().stream().filter(t -> saysSame(t, moved)).findFirst();
        same.ifPresentOrElse(
            tieThere -> after.put(tieThere.id(), folded(tieThere, moved)),
            () -> after.put(moved.id(), moved));
      }
    }
    come.values().forEach(tie -> end(tie, after.get(tie.id())));
    stay.values().forEach(tie -> replace(tie, after.get(tie.id())));
  }

  private void end(Tie before, Tie after) {
    edits.add(new Edit(name, before, after));
  }

  private static boolean saysSame(Tie a, Tie b) {
    boolean along = a.from().equals(b.from()) && a.to().equals(b.to());
    boolean against = a.from().equals(b.to()) && a.to().equals(b.from());
    return a.kind().equals(b.kind())
        && a.directed() == b.directed()
        && (along || against && !a.directed())
        && overlap(a, b);
  }

  /** An end that is not known may be anywhere. */
  private static boolean overlap(Tie a, Tie b) {
    return !ended(a.until(), b.since()) && !ended(b.until(), a.since());
  }

  private static boolean ended(LocalDate until, LocalDate since) {
    return until != null && since != null && until.isBefore(since);
  }

  /** The better founded and closer of two, over the time of both. */
  private static Tie folded(Tie tie, Tie other) {
    Provenance best =
        tie.provenance().compareTo(other.provenance()) <= 0 ? tie.provenance() : other.provenance();
    return new Tie(
        tie.id(),
        tie.from(),
        tie.to(),
        tie.kind(),
        tie.directed(),
        Math.max(tie.closeness(), other.closeness()),
        best,
        earlier(tie.since(), other.since()),
        later(tie.until(), other.until()),
        both(tie.evidence(), other.evidence()));
  }

  /** The first of two days; the one that is known, if one is. */
  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }

  /** The last of two days; none while one of the two lasts. */
  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null || b == null ? null : a.isAfter(b) ? a : b;
  }

  private static String both(String a, String b) {
    return a.isEmpty() || a.equals(b) ? b : b.isEmpty() ? a : a + "; " + b;
  }

  private void circles() {
    Set<UUID> joined = new LinkedHashSet<>(network.circles(one));
    for (UUID other : others) {
      for (UUID circle : network.circles(other)) {
        edits.add(Edit.remove(name, new Membership(circle, other)));
        if (joined.add(circle)) {
          edits.add(Edit.add(name, new Membership(circle, one)));
        }
      }
    }
  }

  private void contacts() {
    Set<Interaction> contacts = new LinkedHashSet<>();
    others.forEach(id -> contacts.addAll(network.interactions(id)));
    for (Interaction contact : contacts) {
      List<UUID> people = contact.people().stream().map(this::now).filter(this::notMe).toList();
      edits.add(new Edit(name, contact, people.isEmpty() ? null : contact.withPeople(people)));
    }
  }

  /** The owner has no contact with themselves. */
  private boolean notMe(UUID person) {
    return !merged.me() || !person.equals(one);
  }

  private void worksheets() {
    Set<Worksheet> sheets = new LinkedHashSet<>();
    others.forEach(id -> sheets.addAll(network.worksheets(id)));
    for (Worksheet sheet : sheets) {
      Map<String, Worksheet.Answer> answers = new LinkedHashMap<>();
      sheet
          .answers()
          .forEach(
              (area, answer) ->
                  answers.put(
                      area,
                      new Worksheet.Answer(
                          answer.text(), answer.people().stream().map(this::now).toList())));
      UUID about = sheet.about() == null ? null : now(sheet.about());
      edits.add(new Edit(name, sheet, sheet.withPeople(about, answers)));
    }
  }

  /** The owner owes themselves nothing. */
  private void ledger() {
    for (UUID other : others) {
      for (Promise promise : network.promises(other)) {
        edits.add(new Edit(name, promise, merged.me() ? null : promise.withPerson(one)));
      }
      for (Favour favour : network.favours(other)) {
        edits.add(new Edit(name, favour, merged.me() ? null : favour.withPerson(one)));
      }
    }
  }

  private void choices() {
    edits.addAll(
        merged.me()
            ? Choices.drop(network, others, name)
            : Choices.carry(network, others, one, name));
  }

  private void places() {
    Optional<Place> place = network.place(one);
    for (UUID other : others) {
      Optional<Place> left = network.place(other);
      if (left.isPresent()) {
        Place there = left.get();
        edits.add(Edit.remove(name, there));
        if (place.isEmpty()) {
          place = Optional.of(new Place(one, there.x(), there.y(), there.pinned()));
          edits.add(Edit.add(name, place.get()));
        }
      }
    }
  }
}
