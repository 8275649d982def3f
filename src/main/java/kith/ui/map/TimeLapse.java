package kith.ui.map;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kith.insight.Chronicle;
import kith.insight.Earlier;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;
import kith.network.Visible;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.workspace.Workspace;

/**
 * The map through the years: the day one looks at, and the film of all of them. While it is open
 * the map shows what there was on that day; nobody moves. Who is added is added today, so then it
 * goes back to today.
 */
public final class TimeLapse {
  /** What the bar of the years takes from the foot of the map, in logical pixels. */
  static final double ROOM = 96;

  /** How long the whole film takes at the usual speed. */
  static final long WHOLE_NANOS = 24_000_000_000L;

  /** Where less motion is wanted, a year is looked at for so long at least. */
  static final long LEAST_BEAT_NANOS = 700_000_000L;

  /** Longer between two moments of the film, and it waits instead of leaping. */
  private static final long LONGEST_STEP_NANOS = 100_000_000L;

  /** While the film runs, who is new is marked for so long at least. */
  private static final double MARKED_NANOS = 700_000_000;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Chronicle> chronicle = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<LocalDate> lookedAt = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<UUID>> fresh = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.USUAL);
  private final Words words = Words.of(TimeLapse.class);
  private final Workspace workspace;
  private final Network network;
  private final Consumer<Visible> shows;
  private final BooleanProperty reducedMotion;
  private final Tasks tasks;
  private final Clock clock;
  private Earlier earlier = Earlier.NOTHING;
  private int round;
  private int shown;
  private double position;
  private long last = Long.MIN_VALUE;
  private long waited;

  /** How fast the film runs. */
  public enum Speed {
    SLOW(0.5),
    USUAL(1),
    FAST(2);

    private final double factor;

    Speed(double factor) {
      this.factor = factor;
    }

    private Speed next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  /**
   * @param shows receives what there was on the day one looks at
   */
  TimeLapse(
      Workspace workspace,
      Consumer<Visible> shows,
      BooleanProperty reducedMotion,
      Tasks tasks,
      Clock clock) {
    this.workspace = workspace;
    this.network = workspace.network();
    this.shows = shows;
    this.reducedMotion = reducedMotion;
    this.tasks = tasks;
    this.clock = clock;
    day.addListener((_, _, _) -> look());
    playing.addListener((_, _, _) -> look());
  }

  /** Whether one looks at the years. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether the film runs. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** What is known of the years; null until it is read. */
  public ReadOnlyObjectProperty<Chronicle> chronicleProperty() {
    return chronicle.getReadOnlyProperty();
  }

  /** The day one looks at; null while one looks at none. */
  public ReadOnlyObjectProperty<LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /**
   * The day that is over of which colours and sizes tell, null for today: in a film the first of
   * the month, since from day to day there is nothing to see.
   */
  ReadOnlyObjectProperty<LocalDate> lookedAtProperty() {
    return lookedAt.getReadOnlyProperty();
  }

  /** What people were before they were changed, as far as is known. */
  Earlier earlier() {
    return earlier;
  }

  private void look() {
    LocalDate past = isPast() ? day.get() : null;
    lookedAt.set(past != null && playing.get() ? past.withDayOfMonth(1) : past);
  }

  /** Who is new on the map at the moment. */
  ReadOnlyObjectProperty<List<UUID>> freshProperty() {
    return fresh.getReadOnlyProperty();
  }

  /** How fast the film runs. */
  public ReadOnlyObjectProperty<Speed> speedProperty() {
    return speed;
  }

  /** Faster; after the fastest the slowest. */
  public void nextSpeed() {
    speed.set(speed.get().next());
  }

  /** Looks at the years, or at today alone again. */
  public void toggle() {
    if (open.get()) {
      leave();
    } else {
      open.set(true);
      read();
    }
  }

  /**
   * Ends looking at the years; the map is that of today.
   *
   * @return whether one was looking at them
   */
  boolean leave() {
    boolean was = open.get();
    round++;
    stop();
    open.set(false);
    day.set(null);
    chronicle.set(null);
    fresh.set(List.of());
    shows.accept(Visible.ALL);
    return was;
  }

  /** The network changed, and what is known of its years may have, too. */
  void changed(Change change) {
    if (!open.get() || change.edits().stream().noneMatch(TimeLapse::matters)) {
      return;
    }
    boolean added = change.edits().stream().anyMatch(TimeLapse::adds);
    if (added && isPast()) {
      stop();
      today();
    }
    read();
  }

  private static boolean matters(Edit edit) {
    return switch (edit.fact()) {
      case Person now ->
          !(edit.before() instanceof Person before)
              || edit.after() == null
              || before.closeness() != now.closeness();
      case Tie _, Interaction _ -> true;
      default -> false;
    };
  }

  private static boolean adds(Edit edit) {
    return edit.before() == null && edit.after() instanceof Person;
  }

  private boolean isPast() {
    return isReady() && day.get() != null && day.get().isBefore(chronicle.get().today());
  }

  /** Whether there are years to look at. */
  private boolean isReady() {
    return chronicle.get() != null && !chronicle.get().isEmpty();
  }

  private void read() {
    int now = ++round;
    List<Fact> facts = new ArrayList<>(network.people());
    facts.addAll(network.ties());
    facts.addAll(network.interactions());
    LocalDate today = LocalDate.now(clock);
    tasks.run(
        words.get("time.job"),
        progress -> read(facts, today, progress),
        next -> {
          if (now == round) {
            found(next);
          }
        },
        () -> {
          if (now == round) {
            leave();
          }
        });
  }

  private record Years(Chronicle chronicle, Earlier earlier) {}

  /** On another thread. */
  private Years read(List<Fact> facts, LocalDate today, Progress progress) {
    ZoneId zone = clock.getZone();
    var seen = days(workspace.firstSeen(progress.within(0, 0.5)), zone);
    var closenesses = workspace.closenesses(progress.within(0.5, 1));
    return new Years(Chronicle.of(facts, seen, today), new Earlier(closenesses, zone));
  }

  private static Map<UUID, LocalDate> days(Map<UUID, Instant> moments, ZoneId zone) {
    Map<UUID, LocalDate> days = HashMap.newHashMap(moments.size());
    moments.forEach((id, moment) -> days.put(id, LocalDate.ofInstant(moment, zone)));
    return days;
  }

  private void found(Years years) {
    Chronicle next = years.chronicle();
    earlier = years.earlier();
    LocalDate before = day.get();
    boolean stays = before != null && isPast();
    shown = -1;
    chronicle.set(next);
    day.set(null);
    put(stays ? before : next.today());
  }

  /** Goes to a day; before the first to the first, after the last to the last. */
  public void to(LocalDate wanted) {
    if (isReady() && !within(wanted).equals(day.get())) {
      put(wanted);
    }
  }

  private LocalDate within(LocalDate wanted) {
    Chronicle now = chronicle.get();
    return wanted.isBefore(now.start())
        ? now.start()
        : wanted.isAfter(now.today()) ? now.today() : wanted;
  }

  private void put(LocalDate wanted) {
    Chronicle now = chronicle.get();
    LocalDate next = within(wanted);
    if (position < next.toEpochDay() || position >= next.toEpochDay() + 1) {
      position = next.toEpochDay();
    }
    int turn = now.turn(next);
    if (turn != shown) {
      shown = turn;
      shows.accept(now.isEmpty() ? Visible.ALL : now.at(next));
    }
    List<UUID> come = now.newcomers(markedFrom(next), next);
    if (!come.equals(fresh.get())) {
      fresh.set(come);
    }
    day.set(next);
  }

  /** Who came this month is new; in a fast film a month is too short to see. */
  private LocalDate markedFrom(LocalDate until) {
    LocalDate month = until.withDayOfMonth(1);
    if (!playing.get() || reducedMotion.get()) {
      return month;
    }
    LocalDate lately = until.minusDays(Math.round(daysIn(MARKED_NANOS)));
    return lately.isBefore(month) ? lately : month;
  }

  private double daysIn(double nanos) {
    Chronicle now = chronicle.get();
    long whole = ChronoUnit.DAYS.between(now.start(), now.today());
    return whole * nanos / WHOLE_NANOS * speed.get().factor;
  }

  /** Goes on or back by months, to the end of one; by less where the years begin or end. */
  public void step(int months) {
    if (isReady()) {
      LocalDate now = day.get();
      YearMonth month = YearMonth.from(now);
      boolean within = !now.equals(month.atEndOfMonth()) && months > 0;
      to(month.plusMonths(within ? months - 1 : months).atEndOfMonth());
    }
  }

  /** Goes to the first day. */
  public void first() {
    if (isReady()) {
      to(chronicle.get().start());
    }
  }

  /** Goes to the last day, which is today. */
  public void today() {
    if (isReady()) {
      to(chronicle.get().today());
    }
  }

  /** Lets the film run, from the beginning if it is at its end, or stops it. */
  public void togglePlay() {
    if (playing.get()) {
      stop();
    } else if (isReady()) {
      if (!isPast()) {
        first();
      }
      waited = 0;
      last = Long.MIN_VALUE;
      playing.set(true);
    }
  }

  /** Stops the film; who is new is again who came this month. */
  private void stop() {
    if (playing.get()) {
      playing.set(false);
      fresh.set(chronicle.get().newcomers(markedFrom(day.get()), day.get()));
    }
  }

  /** The next moment of the film. */
  void pulse(long nanos) {
    if (!playing.get()) {
      return;
    }
    long passed = last == Long.MIN_VALUE ? 0 : Math.min(nanos - last, LONGEST_STEP_NANOS);
    last = nanos;
    if (reducedMotion.get()) {
      beat(passed);
    } else {
      position += daysIn(passed);
      to(LocalDate.ofEpochDay((long) position));
    }
    if (!isPast()) {
      stop();
    }
  }

  private void beat(long passed) {
    double beats = Math.max(1, chronicle.get().months() / 12.0);
    waited += (long) (passed * speed.get().factor);
    if (waited >= Math.max(LEAST_BEAT_NANOS, WHOLE_NANOS / beats)) {
      waited = 0;
      step(12);
    }
  }

  /** The day in words: of a film that runs only the month. */
  String when() {
    LocalDate now = day.get();
    return now == null ? "" : playing.get() ? MONTH.format(now) : DAY.format(now);
  }

  /** How many people there were then, and how many of them were new. */
  String told() {
    LocalDate now = day.get();
    if (now == null) {
      return "";
    }
    Chronicle years = chronicle.get();
    int come = years.newcomers(now.withDayOfMonth(1), now).size();
    return words.get("time.told", years.people(now), years.people(), come);
  }

  /** What the days do not tell, for whom a picture of the past may mislead. */
  String caveat() {
    int undated = chronicle.get() == null ? 0 : chronicle.get().undated();
    return words.get("time.caveat", undated);
  }
}
