package kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The part of a network that speaks of some of its people: as if all others had been removed, but
 * without touching the network and on any thread.
 */
public final class Part {
  private final Set<UUID> gone = new HashSet<>();

  private Part() {}

  /**
   * The facts about some people, in the order of the whole: their ties with each other, contacts
   * and canvases without the others, choices about them. What speaks of others alone stays out, and
   * so does a circle that nobody of them is in.
   *
   * @param facts of one network
   * @param people who stays
   */
  public static List<Fact> of(Collection<? extends Fact> facts, Predicate<Person> people) {
    Part part = new Part();
    part.leaveOut(facts, people);
    List<Fact> rest = new ArrayList<>(facts.size());
    facts.forEach(fact -> part.of(fact).ifPresent(rest::add));
    part.gone.addAll(part.unanswered(facts));
    rest.removeIf(
        fact ->
            fact instanceof Setting about && Choices.about(about).filter(part::isOut).isPresent());
    return rest;
  }

  private void leaveOut(Collection<? extends Fact> facts, Predicate<Person> people) {
    Map<UUID, Boolean> emptied = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Person person && !people.test(person)) {
        gone.add(person.id());
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof Membership in) {
        emptied.merge(in.circle(), isOut(in.person()), Boolean::logicalAnd);
      }
    }
    emptied.forEach(
        (circle, nobody) -> {
          if (nobody) {
            gone.add(circle);
          }
        });
  }

  /** Promises and canvases that stay out: choices can be about them. */
  private Set<UUID> unanswered(Collection<? extends Fact> facts) {
    Set<UUID> unanswered = new HashSet<>();
    for (Fact fact : facts) {
      if (fact instanceof Promise promise && isOut(promise.person())) {
        unanswered.add(promise.id());
      } else if (fact instanceof Worksheet sheet && isOut(sheet.about())) {
        unanswered.add(sheet.id());
      }
    }
    return unanswered;
  }

  private boolean isOut(UUID id) {
    return gone.contains(id);
  }

  private List<UUID> staying(List<UUID> ids) {
    return ids.stream().filter(id -> !isOut(id)).toList();
  }

  private Optional<Fact> of(Fact fact) {
    return switch (fact) {
      case Person person -> unless(isOut(person.id()), person);
      case Circle circle -> unless(isOut(circle.id()), circle);
      case Membership in -> unless(isOut(in.person()), in);
      case Tie tie -> unless(isOut(tie.from()) || isOut(tie.to()), tie);
      case Interaction contact -> of(contact);
      case Worksheet sheet -> of(sheet);
      case Promise promise -> unless(isOut(promise.person()), promise);
      case Favour favour -> unless(isOut(favour.person()), favour);
      case Place place -> unless(isOut(place.node()), place);
      case Setting setting -> Optional.of(setting);
    };
  }

  private static Optional<Fact> unless(boolean out, Fact fact) {
    return out ? Optional.empty() : Optional.of(fact);
  }

  private Optional<Fact> of(Interaction contact) {
    List<UUID> staying = staying(contact.people());
    return staying.size() == contact.people().size()
        ? Optional.of(contact)
        : unless(staying.isEmpty(), contact.withPeople(staying));
  }

  private Optional<Fact> of(Worksheet sheet) {
    if (isOut(sheet.about())) {
      return Optional.empty();
    }
    Map<String, Worksheet.Answer> answers = new LinkedHashMap<>();
    sheet
        .answers()
        .forEach(
            (area, answer) ->
                answers.put(area, new Worksheet.Answer(answer.text(), staying(answer.people()))));
    return Optional.of(sheet.withPeople(sheet.about(), answers));
  }
}
