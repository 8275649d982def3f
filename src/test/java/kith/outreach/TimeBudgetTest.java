package kith.outreach;

import static kith.outreach.Story.TODAY;
import static kith.outreach.Story.ago;
import static kith.outreach.Story.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kith.network.Change;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction.Kind;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The time there is, and the days it is laid on. */
class TimeBudgetTest {

  private static Story at(int hours, Story story) {
    Network network = story.network();
    Story more = new Story();
    OutreachChanges.prefer(network, Preferences.USUAL.withHours(hours))
        .edits()
        .forEach(edit -> more.with(edit.after()));
    network.facts().stream()
        .filter(fact -> !(fact instanceof Person person && person.me()))
        .forEach(more::with);
    return more;
  }

  @Test
  void aRhythmTakesItsMinutesAMonthThroughItsCadence() {
    Person ana = person(1, "Ana Costa").withCadence(7);
    Person bo = person(2, "Bo Lind").withCloseness(4);
    Story story = new Story().with(ana, bo, person(3, "Carla Diaz")).met(bo, Kind.CALL, ago(9));
    TimeBudget budget = TimeBudget.of(story.outlook());
    assertThat(budget.commitments())
        .extracting(TimeBudget.Commitment::by)
        .containsExactly(Kind.MESSAGE, Kind.CALL);
    assertThat(budget.load()).isCloseTo(5 * 30.4375 / 7 + 20 * 30.4375 / 30, within(1e-9));
    assertThat(budget.allowance()).isEqualTo(480);
    assertThat(budget.over()).isZero();
    assertThat(Sentences.of(story.outlook(), Naming.real()).of(budget))
        .isEqualTo("Your rhythms take 0.7 hours a month; you have 8 hours.");
    assertThat(budget.relief(story.outlook()))
        .isEqualTo(new TimeBudget.Relief(List.of(), budget.load(), true));
  }

  @Test
  void theLeastCloseAndLeastBusyAreRelaxedFirst() {
    Person near = person(1, "Near").withCloseness(5);
    Person far = person(2, "Far").withCloseness(3).withCadence(7);
    Person helped = person(3, "Helped").withCloseness(3).withCadence(7);
    Story story = new Story().with(near, far, helped);
    for (Person one : List.of(near, far, helped)) {
      story.met(one, Kind.MEETING, ago(3));
    }
    story.with(Favour.of(helped.id(), Favour.Way.GAVE, Favour.Kind.HELP, ago(9), ""));
    // Each takes 260.9 minutes a month at first; Far is slowed to a month, and that is enough.
    Outlook outlook = at(10, story).outlook();
    TimeBudget budget = TimeBudget.of(outlook);
    assertThat(budget.over()).isCloseTo(3 * 60 * 30.4375 / 7 - 600, within(1e-9));
    TimeBudget.Relief relief = budget.relief(outlook);
    assertThat(relief.relaxations()).containsExactly(new TimeBudget.Relaxation(far, 7, 30));
    assertThat(relief.fits()).isTrue();
    Sentences sentences = Sentences.of(outlook, Naming.real());
    assertThat(sentences.of(budget))
        .isEqualTo("Your rhythms take 13 hours a month, but you have 10 hours.");
    assertThat(sentences.of(relief))
        .isEqualTo("One slower rhythm: then it takes 9.7 hours a month and fits.");
    assertThat(sentences.of(relief.relaxations().getFirst()))
        .isEqualTo("Far: every week → every month");

    TimeBudget.Relief more = TimeBudget.of(at(5, story).outlook()).relief(at(5, story).outlook());
    assertThat(more.relaxations())
        .containsExactly(
            new TimeBudget.Relaxation(far, 7, 180), new TimeBudget.Relaxation(helped, 7, 180));
    TimeBudget.Relief none = TimeBudget.of(at(0, story).outlook()).relief(at(0, story).outlook());
    assertThat(none.fits()).isFalse();
    assertThat(none.relaxations()).extracting(TimeBudget.Relaxation::to).containsOnly(365);
    assertThat(sentences.of(none))
        .startsWith("Even with 3 slower rhythms it takes 0.3 hours a month: give it more time");
  }

  @Property(tries = 150)
  void whatIsRelaxedFitsOrNothingMoreCanBe(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int hours) {
    Story story = at(hours, many(new Random(seed), 60));
    Outlook outlook = story.outlook();
    TimeBudget.Relief relief = TimeBudget.of(outlook).relief(outlook);
    assertThat(relief.relaxations())
        .allMatch(one -> one.to() > one.from())
        .extracting(TimeBudget.Relaxation::person)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.comparingInt(Person::closeness));
    Network network = story.network();
    Change change = OutreachChanges.relax(network, relief.relaxations());
    Set<Fact> before = new HashSet<>(network.facts());
    network.apply(change);
    TimeBudget after = TimeBudget.of(Outlook.of(network.facts(), TODAY));
    assertThat(after.load()).isCloseTo(relief.load(), within(1e-6));
    assertThat(relief.fits()).isEqualTo(relief.load() <= after.allowance());
    if (!relief.fits()) {
      assertThat(after.commitments()).allMatch(one -> one.rhythm().days() >= 365);
    }
    network.apply(change.inverse());
    assertThat(new HashSet<>(network.facts())).isEqualTo(before);
  }

  private static Story many(Random random, int people) {
    Story story = new Story();
    for (int i = 0; i < people; i++) {
      Person one =
          person(i, "Person " + i)
              .withCloseness(random.nextInt(6))
              .withCadence(random.nextInt(3) == 0 ? 1 + random.nextInt(500) : 0);
      story.with(one);
      if (random.nextInt(4) > 0) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        story.met(one, kind, ago(random.nextInt(random.nextBoolean() ? 2 : 700)));
      }
    }
    return story;
  }

  @Test
  void anImportsSameDayIsSpreadOverItsWindow() {
    Story story = new Story();
    for (int i = 0; i < 300; i++) {
      Person one = person(i, "Person " + i).withCadence(30);
      story.with(one).met(one, 23);
    }
    List<Spread.Planned> plan = Spread.of(story.outlook(), 90);
    assertThat(plan).hasSize(300);
    Map<LocalDate, Integer> perDay = new HashMap<>();
    plan.forEach(one -> perDay.merge(one.on(), 1, Integer::sum));
    // Due in 7 days, all may come from today until 14 days from now: 15 days of 20.
    assertThat(perDay).hasSize(15).containsKeys(TODAY, TODAY.plusDays(14));
    assertThat(perDay.values()).containsOnly(20);
    assertThat(Spread.of(story.outlook(), 90)).isEqualTo(plan);
  }

  @Test
  void peopleNotYetContactedAreSpreadOverTheirCadence() {
    Story story = new Story();
    Person[] choir = new Person[900];
    for (int i = 0; i < choir.length; i++) {
      choir[i] = person(i, "Singer " + i);
      story.with(choir[i]);
    }
    story.circle("Choir", 90, choir);
    Map<LocalDate, Integer> perDay = new HashMap<>();
    Spread.of(story.outlook(), 120).forEach(one -> perDay.merge(one.on(), 1, Integer::sum));
    assertThat(perDay.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(900);
    assertThat(perDay.values().stream().mapToInt(Integer::intValue).max().orElse(0))
        .isLessThanOrEqualTo(20);
  }

  @Property(tries = 150)
  void everyPlannedDayIsInItsWindow(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int days) {
    Outlook outlook = many(new Random(seed), 80).outlook();
    List<Spread.Planned> plan = Spread.of(outlook, days);
    Set<UUID> planned = new HashSet<>();
    for (Spread.Planned one : plan) {
      assertThat(one.on()).isBetween(one.earliest(), one.latest());
      assertThat(one.earliest()).isAfterOrEqualTo(TODAY);
      int leeway = one.rhythm().days() / 4;
      LocalDate due = one.due().isBefore(TODAY) ? TODAY : one.due();
      assertThat(one.on()).isBetween(due.minusDays(leeway), due.plusDays(leeway));
      planned.add(one.person().id());
    }
    assertThat(planned).hasSameSizeAs(plan);
    for (Person person : outlook.people()) {
      outlook
          .rhythm(person)
          .filter(rhythm -> outlook.clock().daysSince(person.id()).orElse(-1) >= rhythm.days())
          .ifPresent(_ -> assertThat(planned).contains(person.id()));
    }
    assertThat(plan).isSortedAccordingTo(Comparator.comparing(Spread.Planned::on));
  }
}
