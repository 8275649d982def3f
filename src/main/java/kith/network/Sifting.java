package kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A {@link Filter} to be worked out over what a network held when this was made. */
final class Sifting implements Supplier<Filter> {
  /** What sums and products of a few numbers may be off by. */
  private static final double ROUNDING = 1e-9;

  private final Map<Condition.Sort, List<Condition>> sorts;
  private final List<Person> people;
  private final List<Tie> ties;
  private final List<Interaction> contacts;
  private final Map<UUID, Set<UUID>> members = new HashMap<>();
  private final Set<UUID> hidden;
  private final LocalDate today;
  private final Strengths.Measure measure;
  private Strengths strengths;

  Sifting(
      Collection<Condition> conditions,
      Network network,
      LocalDate today,
      Strengths.Measure measure) {
    this.sorts =
        conditions.stream()
            .collect(
                Collectors.groupingBy(
                    Condition::sort,
                    () -> new EnumMap<>(Condition.Sort.class),
                    Collectors.toList()));
    this.people = List.copyOf(network.people());
    this.ties = List.copyOf(network.ties());
    this.contacts = List.copyOf(network.interactions());
    this.hidden = Hidden.in(network);
    this.today = today;
    this.measure = measure;
    for (Condition condition : conditions) {
      if (condition instanceof Condition.InCircle(UUID circle)) {
        members.put(circle, Set.copyOf(network.members(circle)));
      } else if (condition instanceof Condition.Tagged(UUID tag)) {
        members.put(tag, Set.copyOf(network.members(tag)));
      }
    }
  }

  @Override
  public Filter get() {
    Predicate<Person> asked = all(Condition.OfPeople.class, this::person);
    Set<UUID> fit = HashSet.newHashSet(people.size());
    people.stream()
        .filter(person -> !hidden.contains(person.id()))
        .filter(person -> person.me() || asked.test(person))
        .forEach(person -> fit.add(person.id()));
    return joined(fit);
  }

  private Filter joined(Set<UUID> fit) {
    Predicate<Tie> wanted = all(Condition.OfTies.class, this::tie);
    Set<UUID> between = HashSet.newHashSet(ties.size());
    Set<UUID> tied = new HashSet<>();
    for (Tie tie : ties) {
      if (fit.contains(tie.from()) && fit.contains(tie.to()) && wanted.test(tie)) {
        between.add(tie.id());
        tied.add(tie.from());
        tied.add(tie.to());
      }
    }
    boolean narrow =
        sorts.values().stream().anyMatch(sort -> sort.getFirst() instanceof Condition.OfTies);
    if (narrow) {
      people.stream().filter(Person::me).map(Person::id).forEach(tied::add);
      fit.retainAll(tied);
    }
    return new Filter(fit, between, narrow);
  }

  /** What fits one of each sort of some type. */
  private <C extends Condition, T> Predicate<T> all(Class<C> type, Function<C, Predicate<T>> test) {
    return sorts.values().stream()
        .filter(sort -> type.isInstance(sort.getFirst()))
        .map(sort -> sort.stream().map(type::cast).map(test).reduce(Predicate::or).orElseThrow())
        .reduce(Predicate::and)
        .orElse(_ -> true);
  }

  private Predicate<Person> person(Condition.OfPeople condition) {
    return switch (condition) {
      case Condition.InCircle(UUID circle) -> in(members.get(circle));
      case Condition.Tagged(UUID tag) -> in(members.get(tag));
      case Condition.Close(int least, int most) ->
          person -> person.closeness() >= least && person.closeness() <= most;
      case Condition.InTouch(int days) -> {
        LocalDate first = today.minusDays(days);
        yield last(on -> on != null && !on.isBefore(first));
      }
      case Condition.OutOfTouch(int days) -> {
        LocalDate first = today.minusDays(days);
        yield last(on -> on != null && on.isBefore(first));
      }
      case Condition.NeverInTouch _ -> last(on -> on == null);
      case Condition.InNetwork(NetworkKind network) ->
          person -> person.networks().contains(network);
      case Condition.InNoNetwork _ -> person -> person.networks().isEmpty();
      case Condition.WithCadence _ -> person -> person.cadence() != Cadence.NONE;
      case Condition.WithoutCadence _ -> person -> person.cadence() == Cadence.NONE;
      case Condition.Due _ -> {
        Map<UUID, LocalDate> last = lastContacts();
        yield person -> Cadence.isDue(person.cadence(), last.get(person.id()), today);
      }
      case Condition.TiedToMe(int least, int most) -> {
        Strengths known = strengths();
        yield person -> isWithin(known.withMe(person.id()), least, most);
      }
      case Condition.Says says -> words(says);
    };
  }

  private static Predicate<Person> in(Set<UUID> members) {
    return person -> members.contains(person.id());
  }

  private Predicate<Person> last(Predicate<LocalDate> asked) {
    Map<UUID, LocalDate> last = lastContacts();
    return person -> asked.test(last.get(person.id()));
  }

  private Map<UUID, LocalDate> lastContacts() {
    Map<UUID, LocalDate> last = new HashMap<>();
    for (Interaction contact : contacts) {
      if (!contact.on().isAfter(today)) {
        contact
            .people()
            .forEach(id -> last.merge(id, contact.on(), (a, b) -> a.isAfter(b) ? a : b));
      }
    }
    return last;
  }

  private static Predicate<Person> words(Condition.Says says) {
    List<String> sought = List.of(Texts.fold(says.words()).split(" "));
    return person -> {
      // Without the gaps that what is empty would leave, most of it is clean and folded fast.
      String text =
          says.field().of(person).stream()
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      String folded = Texts.fold(text);
      return sought.stream().allMatch(folded::contains);
    };
  }

  private Predicate<Tie> tie(Condition.OfTies condition) {
    return switch (condition) {
      case Condition.OfKind(String kind) -> tie -> tie.kind().equals(kind);
      case Condition.From(Provenance provenance) -> tie -> tie.provenance() == provenance;
      case Condition.OfStrength(int least, int most) -> {
        Strengths known = strengths();
        yield tie -> isWithin(known.of(tie), least, most);
      }
    };
  }

  /** Worked out when it is first asked, as that is the longest part. */
  private Strengths strengths() {
    if (strengths == null) {
      List<Fact> facts = new ArrayList<>(people.size() + ties.size() + contacts.size());
      facts.addAll(people);
      facts.addAll(ties);
      facts.addAll(contacts);
      strengths = measure.of(facts, today);
    }
    return strengths;
  }

  private static boolean isWithin(double strength, int least, int most) {
    double hundredths = Math.ceil(100 * strength - ROUNDING);
    return hundredths >= least && hundredths <= most;
  }
}
