package kith.outreach;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;

/** Every reason there is on a day, one a person: the most pressing one that is not put off. */
final class Reasons {
  /** So many days before it is due a promise of the owner's is told. */
  private static final int AHEAD = 3;

  /** So many days before a birthday it is told. */
  private static final int BIRTHDAY_AHEAD = 7;

  private static final String FOLLOW_UP = "follow-up";
  private static final Set<String> ENDED = Set.of("nurtured", "let-go");

  private final Outlook outlook;
  private final LocalDate today;
  private final Silences silences;
  private final Dormancy dormancy;
  private final Map<Reason.Kind, List<Reason>> byKind = new EnumMap<>(Reason.Kind.class);
  private final Map<UUID, Reason> dated = new HashMap<>();

  Reasons(Outlook outlook) {
    this.outlook = outlook;
    this.today = outlook.today();
    this.silences = new Silences(outlook.settings().values());
    this.dormancy = new Dormancy(outlook);
    for (Reason.Kind kind : Reason.Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    outlook.promises().forEach(promise -> due(promise).ifPresent(this::offerDated));
    outlook.worksheets().forEach(sheet -> followUp(sheet).ifPresent(this::offerDated));
    outlook.people().forEach(this::read);
    byKind.replaceAll((_, reasons) -> sorted(reasons));
  }

  private List<Reason> sorted(List<Reason> reasons) {
    return reasons.stream().map(this::rank).sorted().map(Rank::reason).toList();
  }

  /** All of a kind, in the order in which they are told. */
  List<Reason> of(Reason.Kind kind) {
    return byKind.get(kind);
  }

  /** Where a reason stands among those of its kind: the lowest numbers first, equals by name. */
  private record Rank(Reason reason, double[] numbers, String name) implements Comparable<Rank> {
    @Override
    public int compareTo(Rank other) {
      int order = Arrays.compare(numbers, other.numbers);
      if (order == 0) {
        order = name.compareTo(other.name);
      }
      return order == 0 ? reason.subject().compareTo(other.reason.subject()) : order;
    }
  }

  private Rank rank(Reason reason) {
    Person person = outlook.person(reason.person());
    double[] numbers =
        switch (reason) {
          case Reason.PromiseDue due -> numbers(due.promise().by().ordinal(), -due.late());
          case Reason.FollowUp look -> numbers(-look.late());
          case Reason.Birthday birthday -> numbers(birthday.in());
          case Reason.Due due -> numbers(-due.ratio(), -person.closeness());
          case Reason.Drifting drift -> numbers(-person.closeness(), -drift.days() / drift.usual());
          case Reason.Dormant dormant -> numbers(-dormant.worth());
        };
    return new Rank(reason, numbers, person.name());
  }

  private static double[] numbers(double... values) {
    return values;
  }

  private Optional<Reason> due(Promise promise) {
    if (!promise.isOpen() || promise.due() == null) {
      return Optional.empty();
    }
    long late = ChronoUnit.DAYS.between(promise.due(), today);
    boolean told = promise.by() == Promise.By.ME ? late >= -AHEAD : late > 0;
    return told ? Optional.of(new Reason.PromiseDue(promise, late)) : Optional.empty();
  }

  private Optional<Reason> followUp(Worksheet sheet) {
    return lookAgain(sheet, outlook.clock().last(sheet.about()), today)
        .map(day -> new Reason.FollowUp(sheet, day, ChronoUnit.DAYS.between(day, today)));
  }

  /**
   * The day on which the owner meant to look again, if it has come and they were not in touch
   * since.
   *
   * @param last their last contact
   */
  static Optional<LocalDate> lookAgain(Worksheet sheet, Optional<LocalDate> last, LocalDate today) {
    return followUpDay(sheet)
        .filter(day -> !day.isAfter(today))
        .filter(day -> last.filter(on -> !on.isBefore(day)).isEmpty());
  }

  /** The day on which the owner means to look again, as long as the effort goes on. */
  static Optional<LocalDate> followUpDay(Worksheet sheet) {
    return ENDED.contains(sheet.stage()) ? Optional.empty() : plannedDay(sheet);
  }

  /** The day on which the owner meant to look again, whatever became of it. */
  static Optional<LocalDate> plannedDay(Worksheet sheet) {
    String text = sheet.answer(FOLLOW_UP).text().strip();
    if (sheet.about() == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Of what has a day, the most pressing one for each person. */
  private void offerDated(Reason reason) {
    Person person = outlook.person(reason.person());
    if (person != null && !person.me() && !silences.hide(reason, today)) {
      dated.merge(
          reason.person(),
          reason,
          (one, other) -> {
            int order = one.kind().compareTo(other.kind());
            int pressing = order == 0 ? rank(one).compareTo(rank(other)) : order;
            return pressing <= 0 ? one : other;
          });
    }
  }

  private void read(Person person) {
    Reason reason = dated.get(person.id());
    if (reason == null) {
      reason = undated(person);
    }
    if (reason != null) {
      byKind.get(reason.kind()).add(reason);
    }
  }

  private Reason undated(Person person) {
    Optional<Rhythm> rhythm = outlook.rhythm(person);
    Optional<LocalDate> last = outlook.clock().last(person.id());
    boolean alive = rhythm.isPresent() || last.filter(day -> !dormancy.isAsleep(day)).isPresent();
    return wanted(alive ? birthday(person, last) : Optional.empty())
        .or(() -> wanted(rhythm.flatMap(said -> due(person, said, last))))
        .or(() -> wanted(last.flatMap(day -> drifting(person, day))))
        .or(() -> wanted(dormancy.of(person)))
        .orElse(null);
  }

  private Optional<Reason> wanted(Optional<? extends Reason> reason) {
    return reason.map(Reason.class::cast).filter(one -> !silences.hide(one, today));
  }

  private Optional<Reason> birthday(Person person, Optional<LocalDate> last) {
    if (person.birthday().isEmpty()) {
      return Optional.empty();
    }
    return Birthdays.next(person.birthday(), today)
        .filter(on -> !on.isAfter(today.plusDays(BIRTHDAY_AHEAD)))
        .filter(on -> last.filter(on::equals).isEmpty())
        .map(
            on ->
                new Reason.Birthday(
                    person.id(),
                    on,
                    ChronoUnit.DAYS.between(today, on),
                    Birthdays.turning(person.birthday(), on)));
  }

  private Optional<Reason> due(Person person, Rhythm rhythm, Optional<LocalDate> last) {
    long days =
        last.map(day -> ChronoUnit.DAYS.between(day, today))
            .orElseGet(() -> Turns.since(person.id(), rhythm.days(), today));
    double ratio = (double) days / rhythm.days();
    return last.isPresent() && ratio < 1
        ? Optional.empty()
        : Optional.of(new Reason.Due(person.id(), rhythm, last.orElse(null), days, ratio));
  }

  private Optional<Reason> drifting(Person person, LocalDate last) {
    if (dormancy.isAsleep(last)) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(last, today);
    OptionalDouble usual = Drift.usualIfFarBeyond(outlook.clock().gaps(person.id()), days);
    return usual.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reason.Drifting(person.id(), last, days, usual.getAsDouble()));
  }
}
