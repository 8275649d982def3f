package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final List<Beside> besides = new ArrayList<>();
  private final Set<Tie> ties = new HashSet<>();

  /**
   * @param people the network's id of each person, by the file's
   */
  Besides(Draft draft, Map<UUID, UUID> people) {
    this.draft = draft;
    this.people = people;
  }

  /** Carries out what is new or changed, and says what was done with each fact. */
  List<Beside> carryOut(List<Reading> readings, Progress progress) {
    int size = readings.size();
    for (int i = 0; i < size; i++) {
      Progress part = progress.within((double) i / size, (i + 1.0) / size);
      carryOut(readings.get(i).others(), readings.get(i).isOwn(), part);
    }
    carryOut(Colleagues.of(readings), false, Progress.NONE);
    Guesses guesses = new Guesses(draft);
    for (Reading reading : readings) {
      reading.encounters().forEach(met -> guesses.add(met, those(met.people())));
    }
    besides.addAll(guesses.carryOut());
    return besides;
  }

  private void carryOut(List<Fact> facts, boolean own, Progress progress) {
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
        besides.add(
            mapped(fact, own)
                .map(mapped -> own ? bring(mapped) : hear(mapped))
                .orElse(new Beside(Decision.SKIP, fact)));
      }
    }
  }

  /** What another program's file tells never replaces what the owner made of it since. */
  private Beside hear(Fact fact) {
    Fact there = draft.there(fact);
    return switch (fact) {
      case Interaction _ when there != null -> new Beside(Decision.SAME, there);
      case Setting _ when there != null && !there.equals(fact) -> {
        draft.keep(fact);
        yield new Beside(Decision.UPDATE, fact);
      }
      case Tie tie when there instanceof Tie before -> again(before, tie);
      case Tie tie when isStated(tie) -> new Beside(Decision.SKIP, tie);
      default -> bring(fact);
    };
  }

  /** Whether the owner has said the same of the two. */
  private boolean isStated(Tie tie) {
    return draft.network().ties(tie.from(), tie.to()).stream()
        .filter(other -> other.provenance() == Provenance.STATED)
        .filter(other -> !tie.directed() || other.from().equals(tie.from()))
        .anyMatch(other -> other.kind().equals(tie.kind()));
  }

  private Beside again(Tie before, Tie tie) {
    Tie after = before.withEvidence(tie.evidence());
    if (before.provenance() == Provenance.STATED || after.equals(before)) {
      return new Beside(Decision.SAME, before);
    }
    draft.keep(after);
    return new Beside(Decision.UPDATE, after);
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
  private Optional<Fact> mapped(Fact fact, boolean own) {
    return switch (fact) {
      case Person _, Circle _ -> throw new IllegalArgumentException("Not beside: " + fact);
      case Membership in -> both(circles.get(in.circle()), person(in.person()));
      case Tie tie -> tie(tie);
      case Interaction interaction when !own -> heard(interaction);
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

  /** With whoever of the people comes along; the owner is not among them. */
  private Optional<Fact> heard(Interaction interaction) {
    List<UUID> others =
        those(interaction.people()).stream().filter(id -> !id.equals(draft.me())).toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(interaction.withPeople(others));
  }

  /** Who of them is in the network or comes along. */
  private List<UUID> those(List<UUID> ids) {
    return ids.stream().map(this::person).filter(Objects::nonNull).distinct().toList();
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
    UUID mapped = id.equals(Reading.ME) ? draft.me() : people.getOrDefault(id, id);
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
