package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.network.Choices;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Place;
import kith.network.Progress;
import kith.network.Promise;
import kith.network.Provenance;
import kith.network.SavedView;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;

/**
 * Brings what a Kith file holds beside people into a draft, with the file's ids replaced by the
 * network's. A fact about somebody who does not come along stays out; where the map's places and
 * the owner's settings are made already, they stay.
 */
final class Besides {
  private static final int REPORT_EVERY = 512;
  private static final UUID NO_ID = new UUID(0, 0);

  private final Draft draft;
  private final Map<UUID, UUID> people;
  private final Map<UUID, UUID> circles = new HashMap<>();
  private final Set<UUID> named = new HashSet<>();
  private final Set<Tie> ties = new HashSet<>();

  /**
   * @param people the network's id of each person, by the file's
   */
  Besides(Draft draft, Map<UUID, UUID> people) {
    this.draft = draft;
    this.people = people;
  }

  /** Carries out what is new or changed, and says what was done with each fact. */
  List<Beside> carryOut(List<Fact> facts, Progress progress) {
    List<Beside> besides = new ArrayList<>(facts.size());
    facts.stream()
        .filter(Circle.class::isInstance)
        .forEach(fact -> named.add(((Circle) fact).id()));
    for (Fact fact : facts) {
      if (fact instanceof Circle circle) {
        besides.add(bring(circle));
      }
    }
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (i % REPORT_EVERY == 0) {
        progress.step((double) i / facts.size());
      }
      if (!(fact instanceof Circle)) {
        besides.add(mapped(fact).map(this::bring).orElse(new Beside(Decision.SKIP, fact)));
      }
    }
    return besides;
  }

  private Beside bring(Circle circle) {
    Fact there = draft.there(circle);
    Optional<Circle> alike = draft.circle(new Wish(circle.name(), circle.kind()));
    if (there == null && alike.isPresent() && !named.contains(alike.get().id())) {
      circles.put(circle.id(), alike.get().id());
      return new Beside(Decision.SAME, alike.get());
    }
    circles.put(circle.id(), circle.id());
    draft.put(circle);
    return new Beside(decision(there, circle), circle);
  }

  private Beside bring(Fact fact) {
    if (fact instanceof Membership in) {
      boolean member = draft.isMember(in.circle(), in.person());
      draft.join(in.person(), in.circle());
      return new Beside(member ? Decision.SAME : Decision.ADD, fact);
    }
    Fact there = draft.there(fact);
    boolean ownChoice = fact instanceof Place || fact instanceof Setting;
    if (there != null && ownChoice && !there.equals(fact)) {
      return new Beside(Decision.SKIP, fact);
    }
    if (there == null && fact instanceof Tie tie && isThereOtherwise(tie)) {
      return new Beside(Decision.SAME, fact);
    }
    draft.keep(fact);
    return new Beside(decision(there, fact), fact);
  }

  private static Decision decision(Fact there, Fact fact) {
    return there == null ? Decision.ADD : there.equals(fact) ? Decision.SAME : Decision.UPDATE;
  }

  /** Whether a tie that a file said is there under another id, from another reading of the file. */
  private boolean isThereOtherwise(Tie tie) {
    if (ties.isEmpty()) {
      draft.network().ties().forEach(other -> ties.add(withoutId(other)));
    }
    return tie.provenance() != Provenance.STATED && ties.contains(withoutId(tie));
  }

  private static Tie withoutId(Tie tie) {
    return new Tie(
        NO_ID, tie.from(), tie.to(), tie.kind(), false, 0, tie.provenance(), null, null, "");
  }

  /** The fact in the network's ids; empty if somebody in it does not come along. */
  private Optional<Fact> mapped(Fact fact) {
    return switch (fact) {
      case Person _, Circle _ -> throw new IllegalArgumentException("Not beside: " + fact);
      case Membership in -> both(circles.get(in.circle()), person(in.person()));
      case Tie tie -> tie(tie);
      case Interaction interaction -> people(interaction.people()).map(interaction::withPeople);
      case Worksheet worksheet -> worksheet(worksheet);
      case Promise promise -> another(promise.person()).map(promise::withPerson);
      case Favour favour -> another(favour.person()).map(favour::withPerson);
      case Place place ->
          Optional.of(new Place(node(place.node()), place.x(), place.y(), place.pinned()));
      case Setting setting -> setting(setting);
    };
  }

  private static Optional<Fact> both(UUID circle, UUID person) {
    return circle == null || person == null
        ? Optional.empty()
        : Optional.of(new Membership(circle, person));
  }

  private Optional<Fact> tie(Tie tie) {
    UUID from = person(tie.from());
    UUID to = person(tie.to());
    return from == null || to == null || from.equals(to)
        ? Optional.empty()
        : Optional.of(tie.withEnds(from, to));
  }

  private Optional<Fact> worksheet(Worksheet worksheet) {
    UUID about = worksheet.about() == null ? null : person(worksheet.about());
    if (worksheet.about() != null && about == null) {
      return Optional.empty();
    }
    Map<String, Worksheet.Answer> answers = new LinkedHashMap<>();
    for (Map.Entry<String, Worksheet.Answer> entry : worksheet.answers().entrySet()) {
      Optional<List<UUID>> named = people(entry.getValue().people());
      if (named.isEmpty()) {
        return Optional.empty();
      }
      answers.put(entry.getKey(), new Worksheet.Answer(entry.getValue().text(), named.get()));
    }
    return Optional.of(worksheet.withPeople(about, answers));
  }

  private Optional<UUID> onePerson(UUID id) {
    return Optional.ofNullable(person(id));
  }

  /** Nobody owes themselves anything. */
  private Optional<UUID> another(UUID id) {
    return onePerson(id).filter(person -> !person.equals(draft.me()));
  }

  /** A choice about somebody of the file is about whom they are here; a view, of circles here. */
  private Optional<Fact> setting(Setting setting) {
    Optional<SavedView> view = SavedView.of(setting);
    if (view.isPresent()) {
      return Optional.of(view.get().withCircles(this::node).setting());
    }
    Optional<UUID> about = Choices.about(setting).filter(people::containsKey);
    return about.isEmpty()
        ? Optional.of(setting)
        : onePerson(about.get()).map(person -> Choices.about(setting, person));
  }

  private UUID node(UUID id) {
    return people.containsKey(id) ? people.get(id) : circles.getOrDefault(id, id);
  }

  /** The network's id of somebody who is there or comes along, or null. */
  private UUID person(UUID id) {
    UUID mapped = people.getOrDefault(id, id);
    return mapped != null && draft.person(mapped) != null ? mapped : null;
  }

  /** The same of all, or nothing if one of them is missing. */
  private Optional<List<UUID>> people(List<UUID> ids) {
    List<UUID> mapped = new ArrayList<>(ids.size());
    for (UUID id : ids) {
      UUID person = person(id);
      if (person == null) {
        return Optional.empty();
      }
      mapped.add(person);
    }
    return Optional.of(mapped);
  }
}
