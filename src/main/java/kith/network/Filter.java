package kith.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What of a network fits some conditions. The owner is asked nothing: they stay, as what is asked
 * is mostly how others stand to them.
 *
 * <p>Where something is asked of ties, only ties that fit are left, and people with at least one to
 * somebody who is left, too.
 *
 * @param people who fits and is not {@link Hidden}, the owner included
 * @param ties between them that fit
 * @param narrow whether anything was asked of ties
 */
public record Filter(Set<UUID> people, Set<UUID> ties, boolean narrow) {

  /**
   * What fits.
   *
   * @param conditions of one sort, any of them; of several sorts, one of each
   * @param today from which days since a contact are counted; what is later is a plan
   */
  public static Filter of(Collection<Condition> conditions, Network network, LocalDate today) {
    Map<Condition.Sort, List<Condition>> sorts =
        conditions.stream()
            .collect(
                Collectors.groupingBy(
                    Condition::sort,
                    () -> new EnumMap<>(Condition.Sort.class),
                    Collectors.toList()));
    Predicate<Person> asked =
        all(sorts, Condition.OfPeople.class, one -> person(one, network, today));
    Predicate<Person> fits =
        person -> !Hidden.has(network, person.id()) && (person.me() || asked.test(person));
    Set<UUID> people = HashSet.newHashSet(network.people().size());
    network.people().stream().filter(fits).forEach(person -> people.add(person.id()));
    return joined(network, people, sorts);
  }

  private static Filter joined(
      Network network, Set<UUID> people, Map<Condition.Sort, List<Condition>> sorts) {
    Predicate<Tie> wanted = all(sorts, Condition.OfTies.class, Filter::tie);
    boolean narrow =
        sorts.values().stream().anyMatch(sort -> sort.getFirst() instanceof Condition.OfTies);
    Set<UUID> ties = HashSet.newHashSet(network.ties().size());
    Set<UUID> tied = new HashSet<>();
    for (Tie tie : network.ties()) {
      if (people.contains(tie.from()) && people.contains(tie.to()) && wanted.test(tie)) {
        ties.add(tie.id());
        tied.add(tie.from());
        tied.add(tie.to());
      }
    }
    if (narrow) {
      network.me().map(Person::id).ifPresent(tied::add);
      people.retainAll(tied);
    }
    return new Filter(people, ties, narrow);
  }

  /** What fits one of each sort of some type. */
  private static <C extends Condition, T> Predicate<T> all(
      Map<Condition.Sort, List<Condition>> sorts, Class<C> type, Function<C, Predicate<T>> test) {
    return sorts.values().stream()
        .filter(sort -> type.isInstance(sort.getFirst()))
        .map(sort -> sort.stream().map(type::cast).map(test).reduce(Predicate::or).orElseThrow())
        .reduce(Predicate::and)
        .orElse(_ -> true);
  }

  private static Predicate<Person> person(
      Condition.OfPeople condition, Network network, LocalDate today) {
    return switch (condition) {
      case Condition.InCircle(UUID circle) -> in(network.members(circle));
      case Condition.Tagged(UUID tag) -> in(network.members(tag));
      case Condition.Close(int least, int most) ->
          person -> person.closeness() >= least && person.closeness() <= most;
      case Condition.InTouch(int days) -> {
        LocalDate first = today.minusDays(days);
        yield last(network, today, on -> on != null && !on.isBefore(first));
      }
      case Condition.OutOfTouch(int days) -> {
        LocalDate first = today.minusDays(days);
        yield last(network, today, on -> on != null && on.isBefore(first));
      }
      case Condition.NeverInTouch _ -> last(network, today, on -> on == null);
      case Condition.Says says -> words(says);
    };
  }

  private static Predicate<Person> in(Set<UUID> members) {
    return person -> members.contains(person.id());
  }

  private static Predicate<Person> last(
      Network network, LocalDate today, Predicate<LocalDate> asked) {
    return person ->
        asked.test(
            network.interactions(person.id()).stream()
                .map(Interaction::on)
                .filter(on -> !on.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(null));
  }

  private static Predicate<Person> words(Condition.Says says) {
    List<String> sought = List.of(Texts.fold(says.words()).split(" "));
    return person -> {
      String text = Texts.fold(String.join(" ", says.field().of(person)));
      return sought.stream().allMatch(text::contains);
    };
  }

  private static Predicate<Tie> tie(Condition.OfTies condition) {
    return switch (condition) {
      case Condition.OfKind(String kind) -> tie -> tie.kind().equals(kind);
      case Condition.From(Provenance provenance) -> tie -> tie.provenance() == provenance;
    };
  }

  /** Shows what fits and nothing else. */
  public Visible visible() {
    Visible shown = Visible.only(people);
    return narrow ? shown.and(Visible.ties(tie -> ties.contains(tie.id()))) : shown;
  }
}
