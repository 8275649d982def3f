package kith.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Edit;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Place;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;

/** Makes the next index from one and some edits. */
final class Update {
  /** From so many fresh documents on all is made anew. */
  private static final int MANY = 2_000;

  private final Crowd crowd;
  private final Segment base;
  private final BitSet gone;
  private final TreeSet<Document> fresh = new TreeSet<>(Document.ORDER);
  private final Map<UUID, Map<Integer, Boolean>> memberships = new HashMap<>();
  private final BitSet met = new BitSet();

  Update(Index before, List<Edit> edits) {
    base = before.base();
    gone = (BitSet) before.gone().clone();
    for (int i = 0; i < before.fresh().size(); i++) {
      fresh.add(before.fresh().document(i));
    }
    crowd = before.crowd().with(arrivals(edits));
    edits.stream().filter(edit -> edit.fact() instanceof Person).forEach(this::edit);
    edits.stream().filter(edit -> !(edit.fact() instanceof Person)).forEach(this::edit);
    memberships.forEach(this::join);
    lookForLastContacts();
  }

  Index index() {
    if (fresh.size() <= MANY) {
      return new Index(crowd, base, gone, new Segment(fresh));
    }
    Collection<Document> all = new ArrayList<>(fresh);
    for (int i = 0; i < base.size(); i++) {
      if (!gone.get(i)) {
        all.add(base.document(i));
      }
    }
    return new Index(crowd, new Segment(all), new BitSet(), Segment.EMPTY);
  }

  private static List<UUID> arrivals(List<Edit> edits) {
    List<UUID> arrivals = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.after() instanceof Person person) {
        arrivals.add(person.id());
      }
    }
    return arrivals;
  }

  private void edit(Edit edit) {
    switch (edit.fact()) {
      case Person person -> put(person, edit.after() != null);
      case Circle circle -> put(edit, Document.of(circle, members(circle)));
      case Membership membership ->
          memberships
              .computeIfAbsent(membership.circle(), _ -> new HashMap<>())
              .put(crowd.number(membership.person()), edit.after() != null);
      case Tie _ -> tie((Tie) edit.before(), (Tie) edit.after());
      case Interaction contact -> {
        meet((Interaction) edit.before());
        meet((Interaction) edit.after());
        put(edit, Document.of(contact, numbers(contact.people())));
      }
      case Worksheet sheet -> put(edit, Document.of(sheet, numbers(peopleIn(sheet))));
      case Promise promise -> put(edit, Document.of(promise, crowd.number(promise.person())));
      case Favour favour -> put(edit, Document.of(favour, crowd.number(favour.person())));
      case Place _, Setting _ -> {}
    }
  }

  private void put(Person person, boolean there) {
    int number = crowd.number(person.id());
    crowd.set(number, there ? person : null);
    put(Document.of(person, number), there);
  }

  private void put(Edit edit, Document document) {
    put(document, edit.after() != null);
  }

  /** From now on a document holds instead of the one of the same fact, or that one is gone. */
  private void put(Document document, boolean there) {
    int old = base.find(document);
    if (old >= 0) {
      gone.set(old);
    }
    fresh.remove(document);
    if (there) {
      fresh.add(document);
    }
  }

  private int[] members(Circle circle) {
    Document known = known(Document.of(circle, new int[0]));
    return known == null ? new int[0] : known.people();
  }

  /** The document of the same fact that holds now, or null. */
  private Document known(Document document) {
    Document at = fresh.ceiling(document);
    if (at != null && Document.ORDER.compare(at, document) == 0) {
      return at;
    }
    int old = base.find(document);
    return old >= 0 && !gone.get(old) ? base.document(old) : null;
  }

  private void join(UUID circle, Map<Integer, Boolean> changes) {
    Circle any = new Circle(circle, "any", CircleKind.COMMUNITY);
    Document known = known(Document.of(any, new int[0]));
    if (known == null) {
      return;
    }
    IntStream stay = IntStream.of(known.people()).filter(person -> !changes.containsKey(person));
    IntStream come = changes.keySet().stream().filter(changes::get).mapToInt(Integer::intValue);
    put(Document.of((Circle) known.fact(), IntStream.concat(stay, come).sorted().toArray()), true);
  }

  private void tie(Tie before, Tie after) {
    if (before != null) {
      crowd.tie(crowd.number(before.from()), -1);
      crowd.tie(crowd.number(before.to()), -1);
    }
    if (after != null) {
      crowd.tie(crowd.number(after.from()), 1);
      crowd.tie(crowd.number(after.to()), 1);
    }
  }

  private void meet(Interaction contact) {
    if (contact != null) {
      contact.people().forEach(person -> met.set(crowd.number(person)));
    }
  }

  private void lookForLastContacts() {
    if (met.isEmpty()) {
      return;
    }
    met.stream().forEach(crowd::forgetLastDay);
    for (int i = 0; i < base.size(); i++) {
      if (!gone.get(i)) {
        lookForContact(base.document(i));
      }
    }
    fresh.forEach(this::lookForContact);
  }

  private void lookForContact(Document document) {
    if (document.fact() instanceof Interaction) {
      for (int person : document.people()) {
        if (met.get(person)) {
          crowd.met(person, document.day());
        }
      }
    }
  }

  private static List<UUID> peopleIn(Worksheet sheet) {
    List<UUID> people = new ArrayList<>();
    if (sheet.about() != null) {
      people.add(sheet.about());
    }
    sheet.answers().values().forEach(answer -> people.addAll(answer.people()));
    return people;
  }

  private int[] numbers(List<UUID> people) {
    return people.stream().mapToInt(crowd::number).sorted().distinct().toArray();
  }
}
