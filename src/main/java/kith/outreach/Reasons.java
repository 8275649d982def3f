package kith.outreach;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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

  /** By the number of the person. */
  private final Reason[] dated;

  Reasons(Outlook outlook) {
    this.outlook = outlook;
    this.today = outlook.today();
    this.silences = new Silences(outlook.settings().values());
    this.dormancy = new Dormancy(outlook);
    this.dated = new Reason[outlook.numbers()];
    for (Reason.Kind kind : Reason.Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    outlook.promises().forEach(promise -> due(promise).ifPresent(this::offerDated));
    outlook.worksheets().forEach(sheet -> followUp(sheet).ifPresent(this::offerDated));
    for (int number = 0; number < outlook.numbers(); number++) {
      read(number);
    }
    byKind.replaceAll((_, reasons) -> sorted(reasons));
  }

  private List<Reason> sorted(List<Reason> reasons) {
    Rank[] ranks = new Rank[reasons.size()];
    Arrays.setAll(ranks, i -> rank(reasons.get(i)));
    Arrays.sort(ranks);
    List<Reason> sorted = new ArrayList<>(ranks.length);
    for (Rank one : ranks) {
      sorted.add(one.reason());
    }
    return sorted;
  }

  /** All of a kind, in the order in which they are told. */
  List<Reason> of(Reason.Kind kind) {
    return byKind.get(kind);
  }

  /**
   * Where a reason stands among those of its kind: the lowest numbers first, equals by name.
   *
   * @param first the number that counts
   * @param second counts between those of which the first is equal
   */
  private record Rank(Reason reason, double first, double second, String name)
      implements Comparable<Rank> {
    @Override
    public int compareTo(Rank other) {
      int order = Double.compare(first, other.first);
      order = order == 0 ? Double.compare(second, other.second) : order;
      order = order == 0 ? name.compareTo(other.name) : order;
      return order == 0 ? reason.subject().compareTo(other.reason.subject()) : order;
    }
  }

  private Rank rank(Reason reason) {
    Person person = outlook.person(reason.person());
    return switch (reason) {
      case Reason.PromiseDue due -> rank(due, due.promise().by().ordinal(), -due.late(), person);
      case Reason.FollowUp look -> rank(look, -look.late(), 0, person);
      case Reason.Birthday birthday -> rank(birthday, birthday.in(), 0, person);
      case Reason.Due due -> rank(due, -due.ratio(), -person.closeness(), person);
      case Reason.Drifting drift ->
          rank(drift, -person.closeness(), -drift.days() / drift.usual(), person);
      case Reason.Dormant dormant -> rank(dormant, -dormant.worth(), 0, person);
    };
  }

  private static Rank rank(Reason reason, double first, double second, Person person) {
    return new Rank(reason, first, second, person.name());
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
    int number = outlook.number(reason.person());
    Person person = outlook.person(reason.person());
    if (person != null && !person.me() && !silences.hide(reason, today)) {
      Reason other = dated[number];
      dated[number] = other == null || isMorePressing(reason, other) ? reason : other;
    }
  }

  private boolean isMorePressing(Reason one, Reason other) {
    int order = one.kind().compareTo(other.kind());
    return (order == 0 ? rank(one).compareTo(rank(other)) : order) < 0;
  }

  private void read(int number) {
    Person person = outlook.person(number);
    if (person == null || person.me()) {
      return;
    }
    Reason reason = dated[number] != null ? dated[number] : undated(person, number);
    if (reason != null) {
      byKind.get(reason.kind()).add(reason);
    }
  }

  /**
   * The first of what may be told of somebody, or null. Asked of tens of thousands, nearly all of
   * whom have none: so days are numbers here until there is something to tell.
   */
  private Reason undated(Person person, int number) {
    Rhythm rhythm = outlook.rhythm(number).orElse(null);
    long last = outlook.clock().lastDay(number);
    boolean known = last != ContactClock.NEVER;
    boolean awake = known && !dormancy.isAsleep(last);
    Reason reason = rhythm != null || awake ? wanted(birthday(person, last)) : null;
    if (reason == null && rhythm != null) {
      reason = wanted(due(person, rhythm, last));
    }
    if (reason == null && awake) {
      reason = wanted(drifting(person, number, last));
    }
    return reason == null ? wanted(dormancy.of(number)) : reason;
  }

  /** A reason if there is one and it may be told, else null. */
  private Reason wanted(Reason reason) {
    return reason == null || silences.hide(reason, today) ? null : reason;
  }

  private Reason birthday(Person person, long last) {
    LocalDate on = Birthdays.within(person.birthday(), today, BIRTHDAY_AHEAD).orElse(null);
    if (on == null || on.toEpochDay() == last) {
      return null;
    }
    long in = ChronoUnit.DAYS.between(today, on);
    return new Reason.Birthday(person.id(), on, in, Birthdays.turning(person.birthday(), on));
  }

  private Reason due(Person person, Rhythm rhythm, long last) {
    if (last == ContactClock.NEVER) {
      long days = Turns.since(person.id(), rhythm.days(), today);
      return new Reason.Due(person.id(), rhythm, null, days, (double) days / rhythm.days());
    }
    long days = today.toEpochDay() - last;
    double ratio = (double) days / rhythm.days();
    return ratio < 1
        ? null
        : new Reason.Due(person.id(), rhythm, LocalDate.ofEpochDay(last), days, ratio);
  }

  private Reason drifting(Person person, int number, long last) {
    long days = today.toEpochDay() - last;
    OptionalDouble usual = Drift.usualIfFarBeyond(outlook.clock().gaps(number), days);
    return usual.isEmpty()
        ? null
        : new Reason.Drifting(person.id(), LocalDate.ofEpochDay(last), days, usual.getAsDouble());
  }
}
