package kith.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Tie;
import kith.network.Visible;

/**
 * Since when the people and ties of a network have been there, as far as anything says. Immutable,
 * so that any thread may make and read it.
 *
 * <p><b>A person</b> is there from the earliest of these days: a tie with the owner began (or,
 * where only its end is known, ended), the owner was in contact with them, the file first had them.
 * What an import brought in is older than the import, so a day that a tie or contact gives wins
 * over that of the file whenever it is earlier. Ties among others say when those met each other,
 * not when the owner met them; they count where nothing of the owner's own does. Family without a
 * date has always been there, and so has the owner. Whom nothing dates is there on the last day
 * only.
 *
 * <p><b>A tie</b> is there from its first day to its last, both included, and only while both its
 * ends are. Where it has no first day it is as old as the younger of its ends.
 *
 * <p>It tells of who is in the network now: people and ties that were removed are in no past day. A
 * circle is there while enough of its members are; when somebody joined one is not known, only when
 * that was written down.
 */
public final class Chronicle {
  private static final int ALWAYS = Integer.MIN_VALUE;
  private static final String FAMILY = "family";

  /** A day longer ago is a slip of the pen, and would leave no room for all others. */
  private static final int MOST_YEARS = 100;

  private final LocalDate today;
  private final int last;
  private final Map<UUID, Integer> from = new HashMap<>();
  private final List<UUID> arrivals;
  private final int[] arrivalDays;
  private final int[] turns;
  private final boolean tiesTurn;
  private final int people;
  private final int always;
  private final YearMonth firstMonth;
  private final int[] newPeople;
  private final int[] contacts;

  private Chronicle(
      List<Person> people,
      List<Tie> ties,
      List<Interaction> interactions,
      Map<UUID, LocalDate> recorded,
      LocalDate today) {
    this.today = today;
    this.last = day(today);
    UUID me = people.stream().filter(Person::me).map(Person::id).findFirst().orElse(null);
    Evidence evidence = new Evidence(me, ties, interactions, last);
    List<Person> others = people.stream().filter(person -> !person.me()).toList();
    others.forEach(person -> from.put(person.id(), evidence.of(person.id(), recorded)));
    this.people = others.size();
    this.always = (int) from.values().stream().filter(day -> day == ALWAYS).count();
    this.arrivals =
        others.stream()
            .map(Person::id)
            .filter(id -> from.get(id) != ALWAYS && from.get(id) <= last)
            .sorted(Comparator.comparing(from::get))
            .toList();
    this.arrivalDays = arrivals.stream().mapToInt(from::get).toArray();
    List<Tie> dated = ties.stream().filter(tie -> isShorter(tie, me)).toList();
    this.tiesTurn = !dated.isEmpty();
    IntStream tieTurns = dated.stream().flatMapToInt(Chronicle::turns);
    this.turns = IntStream.concat(Arrays.stream(arrivalDays), tieTurns).sorted().toArray();
    this.firstMonth = firstMonth();
    this.newPeople = new int[months()];
    this.contacts = new int[months()];
    Arrays.stream(arrivalDays).forEach(day -> count(newPeople, day));
    interactions.forEach(contact -> count(contacts, day(contact.on())));
  }

  /**
   * The chronicle of a network.
   *
   * @param facts its facts; only people, ties and interactions matter
   * @param recorded the day the file first had each person, as far as that is known
   * @param today the last day; what is planned for later is not told
   */
  public static Chronicle of(
      Collection<? extends Fact> facts, Map<UUID, LocalDate> recorded, LocalDate today) {
    return new Chronicle(
        all(facts, Person.class),
        all(facts, Tie.class),
        all(facts, Interaction.class),
        recorded,
        today);
  }

  private static <F extends Fact> List<F> all(Collection<? extends Fact> facts, Class<F> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static int day(LocalDate day) {
    return (int) Math.clamp(day.toEpochDay(), ALWAYS + 1L, Integer.MAX_VALUE - 1L);
  }

  /** The first days that ties and contacts give, the owner's own apart from those of others. */
  private static final class Evidence {
    private final Map<UUID, Integer> own = new HashMap<>();
    private final Map<UUID, Integer> others = new HashMap<>();
    private final Set<UUID> family = new HashSet<>();
    private final int last;

    Evidence(UUID me, List<Tie> ties, List<Interaction> interactions, int last) {
      this.last = last;
      for (Tie tie : ties) {
        boolean mine = tie.from().equals(me) || tie.to().equals(me);
        LocalDate known = tie.since() != null ? tie.since() : tie.until();
        List.of(tie.from(), tie.to()).forEach(end -> note(mine ? own : others, end, known));
        if (mine && tie.since() == null && tie.kind().equals(FAMILY)) {
          family.addAll(List.of(tie.from(), tie.to()));
        }
      }
      for (Interaction contact : interactions) {
        contact.people().forEach(person -> note(own, person, contact.on()));
      }
    }

    private void note(Map<UUID, Integer> days, UUID person, LocalDate on) {
      if (on != null && day(on) <= last) {
        days.merge(person, day(on), Math::min);
      }
    }

    /** The first day of somebody; after the last one where nothing gives one. */
    int of(UUID person, Map<UUID, LocalDate> recorded) {
      if (family.contains(person)) {
        return ALWAYS;
      }
      int never = last + 1;
      int known = (own.containsKey(person) ? own : others).getOrDefault(person, never);
      LocalDate file = recorded.get(person);
      return file == null || day(file) > last ? known : Math.min(known, day(file));
    }
  }

  private YearMonth firstMonth() {
    LocalDate first = arrivalDays.length == 0 ? today : LocalDate.ofEpochDay(arrivalDays[0]);
    LocalDate earliest = today.minusYears(MOST_YEARS);
    return YearMonth.from(first.isBefore(earliest) ? earliest : first);
  }

  /** Whether a tie is not there all the while both its ends are. */
  private boolean isShorter(Tie tie, UUID me) {
    int both = Math.max(first(tie.from(), me), first(tie.to(), me));
    return tie.since() != null && day(tie.since()) > both
        || tie.until() != null && day(tie.until()) < last;
  }

  /** The days on which a tie comes and goes. */
  private static IntStream turns(Tie tie) {
    IntStream comes = tie.since() == null ? IntStream.of() : IntStream.of(day(tie.since()));
    IntStream goes = tie.until() == null ? IntStream.of() : IntStream.of(day(tie.until()) + 1);
    return IntStream.concat(comes, goes);
  }

  private int first(UUID person, UUID me) {
    return person.equals(me) ? ALWAYS : from.getOrDefault(person, last + 1);
  }

  private void count(int[] months, int day) {
    long month = ChronoUnit.MONTHS.between(firstMonth, YearMonth.from(LocalDate.ofEpochDay(day)));
    if (month >= 0 && month < months.length && day <= last) {
      months[(int) month]++;
    }
  }

  /** Whether nothing is dated before the month of the last day, so that there is no past to see. */
  public boolean isEmpty() {
    return months() < 2;
  }

  /** The first day there is anything to tell of: the first of a month. */
  public LocalDate start() {
    return firstMonth.atDay(1);
  }

  /** The last day there is anything to tell of. */
  public LocalDate today() {
    return today;
  }

  /** How many months it tells of, the first and the last included; at least 1. */
  public int months() {
    return (int) ChronoUnit.MONTHS.between(firstMonth, YearMonth.from(today)) + 1;
  }

  /** How many people came in a month, 0 being that of {@link #start}. */
  public int newPeople(int month) {
    return newPeople[month];
  }

  /** How many interactions there were in a month, 0 being that of {@link #start}. */
  public int contacts(int month) {
    return contacts[month];
  }

  /** How many people there are, the owner aside. */
  public int people() {
    return people;
  }

  /** How many of them nothing dates. */
  public int undated() {
    return people - always - arrivals.size();
  }

  /** How many people were there on a day, the owner aside. */
  public int people(LocalDate on) {
    return day(on) >= last ? people : always + upTo(arrivalDays, day(on));
  }

  /** The first day of somebody, if anything gives one. */
  public Optional<LocalDate> since(UUID person) {
    int day = from.getOrDefault(person, ALWAYS);
    return day == ALWAYS || day > last ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** Who came from one day to another, both included, the earliest first. */
  public List<UUID> newcomers(LocalDate first, LocalDate until) {
    int begin = upTo(arrivalDays, day(first) - 1);
    return arrivals.subList(begin, Math.max(begin, upTo(arrivalDays, day(until))));
  }

  /** How often the picture has changed up to a day: it is the same on days of the same number. */
  public int turn(LocalDate on) {
    int day = Math.min(day(on), last);
    return upTo(turns, day) + (day == last ? undated() + 1 : 0);
  }

  /** How many of sorted days are not after one. */
  private static int upTo(int[] days, int day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What there was on a day. The network may have changed since: who is new is there today. */
  public Visible at(LocalDate on) {
    int day = Math.min(day(on), last);
    LocalDate kept = on.isAfter(today) ? today : on;
    Visible ties = tiesTurn ? Visible.ties(tie -> lasts(tie, kept)) : Visible.ALL;
    return day == last
        ? ties
        : ties.and(
            Visible.people(person -> person.me() || from.getOrDefault(person.id(), last) <= day));
  }

  private static boolean lasts(Tie tie, LocalDate on) {
    return (tie.since() == null || !tie.since().isAfter(on))
        && (tie.until() == null || !tie.until().isBefore(on));
  }
}
