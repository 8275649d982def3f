package kith.outreach;

import static kith.outreach.Story.TODAY;
import static kith.outreach.Story.ago;
import static kith.outreach.Story.canvas;
import static kith.outreach.Story.names;
import static kith.outreach.Story.person;
import static kith.outreach.Story.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Fact;
import kith.network.Interaction.Kind;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TodayTest {
  private static final Person ANA = person(1, "Ana Costa");
  private static final Person BO = person(2, "Bo Lind");
  private static final Person CARLA = person(3, "Carla Diaz");
  private static final Person DEV = person(4, "Dev Rao");

  private static Reason first(Outlook outlook) {
    return Today.of(outlook).entries().getFirst().reason();
  }

  @Test
  void whoIsOverdueMostComesFirst() {
    Story story =
        new Story()
            .with(
                ANA.withCadence(30), BO.withCadence(7), CARLA.withCadence(30), DEV.withCadence(30))
            .met(ANA, 60)
            .met(BO, 21)
            .met(CARLA, 30)
            .met(DEV, 29);
    assertThat(told(story.outlook()))
        .containsExactly(
            "Bo Lind: Last in touch 3 weeks ago; you want it every week, as you said of them.",
            "Ana Costa: Last in touch 8 weeks ago; you want it every month, as you said of them.",
            "Carla Diaz: Last in touch 4 weeks ago; you want it every month, as you said of them.");
    assertThat(first(story.outlook()))
        .isEqualTo(
            new Reason.Due(BO.id(), new Rhythm(7, new Rhythm.Source.Own()), ago(21), 21, 3.0));
  }

  @Test
  void aLoggedContactResetsTheClockAndUndoTurnsItBack() {
    Story story = new Story().with(ANA.withCadence(30)).met(ANA, 60);
    Network network = story.network();
    Change log = Changes.log(network, Story.contact(Kind.CALL, TODAY, ANA));
    assertThat(names(story.after(TODAY, log))).isEmpty();
    assertThat(names(story.after(TODAY, log, log.inverse()))).containsExactly("Ana Costa");
    Change older = Changes.log(network, Story.contact(Kind.CALL, ago(90), ANA));
    assertThat(told(story.after(TODAY, older))).isEqualTo(told(story.outlook()));
    Change planned = Changes.log(network, Story.contact(Kind.CALL, TODAY.plusDays(1), ANA));
    assertThat(told(story.after(TODAY, planned))).isEqualTo(told(story.outlook()));
  }

  @Test
  void threeThousandStrangersOfAnImportAreNotDue() {
    Story story = new Story().with(ANA.withCadence(30)).met(ANA, 60);
    for (int i = 0; i < 3000; i++) {
      story.with(person(100 + i, "Contact " + i));
    }
    assertThat(names(story.outlook())).containsExactly("Ana Costa");
    assertThat(Today.of(story.outlook()).waiting()).isEmpty();
  }

  @Test
  void whoeverWasNeverContactedComesAfterThoseOverdueInTurns() {
    Story story = new Story().with(ANA.withCadence(30)).met(ANA, 31);
    List<Person> choir = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      choir.add(person(100 + i, "Singer " + i));
    }
    story.with(choir.toArray(Fact[]::new)).circle("Choir", 60, choir.toArray(Person[]::new));
    assertThat(names(story.outlook())).startsWith("Ana Costa").hasSize(7);
    assertThat(told(story.outlook()).get(1))
        .endsWith(
            "No contact written down yet; you want one every 60 days, as with everybody in Choir.");
    Set<String> turns = new HashSet<>();
    for (int day = 0; day < 60; day++) {
      turns.addAll(names(story.outlook(TODAY.plusDays(day))));
    }
    assertThat(turns).hasSizeGreaterThan(120);
  }

  @Test
  void promisesFollowUpsAndBirthdaysComeFirst() {
    Promise late = Promise.mine(CARLA.id(), "Send the paper", ago(3), ago(20));
    Promise soon = Promise.mine(DEV.id(), "Call back", TODAY.plusDays(3), ago(20));
    Promise later = Promise.mine(DEV.id(), "Read it", TODAY.plusDays(4), ago(20));
    Person ida = person(5, "Ida Berg").withBirthday("1976-05-15").withCloseness(4);
    Promise theirs = Promise.theirs(BO.id(), "Ask the board", ago(1), ago(20));
    Person eve = person(6, "Eve Moor");
    Story story =
        new Story()
            .with(ANA.withCadence(7), BO, CARLA, DEV, ida, eve)
            .with(late, soon, later, theirs, canvas(eve, "reached-out", "2026-05-11"))
            .with(Promise.mine(ANA.id(), "Some day", null, ago(400)))
            .met(ANA, 21)
            .met(ida, 2);
    assertThat(told(story.outlook()))
        .containsExactly(
            "Carla Diaz: You promised “Send the paper” by 10 May, 3 days ago.",
            "Dev Rao: You promised “Call back” by 16 May, in 3 days.",
            "Bo Lind: Bo Lind promised “Ask the board” by 12 May, 1 day ago. Perhaps it helps to"
                + " ask kindly.",
            "Eve Moor: You meant to look again on 11 May, 2 days ago.",
            "Ida Berg: Turns 50 in 2 days, on 15 May.",
            "Ana Costa: Last in touch 3 weeks ago; you want it every week, as you said of them.");
  }

  @Test
  void aFollowUpIsOverWithTheEffortOrAContact() {
    for (String over : List.of("nurtured", "let-go")) {
      assertThat(told(new Story().with(ANA, canvas(ANA, over, "2026-05-11")).outlook())).isEmpty();
    }
    Story story = new Story().with(ANA, canvas(ANA, "replied", "2026-05-11"));
    assertThat(told(story.outlook(LocalDate.of(2026, 5, 10)))).isEmpty();
    assertThat(told(story.outlook(LocalDate.of(2026, 5, 11))))
        .containsExactly("Ana Costa: You meant to look again today.");
    assertThat(told(story.met(ANA, 2).outlook())).isEmpty();
    assertThat(told(new Story().with(ANA, canvas(ANA, "idea", "soon")).outlook())).isEmpty();
  }

  @Test
  void birthdaysOfThoseOneIsInTouchWithAreToldAWeekAhead() {
    Person leap = ANA.withBirthday("--02-29").withCadence(3650);
    Story story = new Story().with(leap).met(leap, Kind.CALL, LocalDate.of(2023, 1, 1));
    assertThat(told(story.outlook(LocalDate.of(2023, 2, 28))))
        .containsExactly("Ana Costa: Birthday today.");
    assertThat(told(story.outlook(LocalDate.of(2024, 2, 28))))
        .containsExactly("Ana Costa: Birthday tomorrow.");
    assertThat(told(story.outlook(LocalDate.of(2024, 2, 22))))
        .containsExactly("Ana Costa: Birthday in 7 days, on 29 Feb.");
    assertThat(told(story.outlook(LocalDate.of(2024, 2, 21)))).isEmpty();
    assertThat(told(story.outlook(LocalDate.of(2024, 3, 1)))).isEmpty();
    Person newYear = BO.withBirthday("1990-01-02").withCadence(3650);
    assertThat(
            told(
                new Story()
                    .with(newYear)
                    .met(newYear, Kind.CALL, LocalDate.of(2025, 12, 1))
                    .outlook(LocalDate.of(2025, 12, 30))))
        .containsExactly("Bo Lind: Turns 36 in 3 days, on 2 Jan 2026.");
    Person stranger = CARLA.withBirthday("1990-05-13");
    assertThat(told(new Story().with(stranger).outlook())).isEmpty();
    Person odd = DEV.withBirthday("in May").withCadence(30);
    assertThat(told(new Story().with(odd).met(odd, 1).outlook())).isEmpty();
  }

  @Test
  void driftingIsToldByTheTwosOwnRhythm() {
    Story story = new Story().with(ANA).met(ANA, 210, 190, 170, 149, 130, 110, 90);
    assertThat(told(story.outlook()))
        .containsExactly(
            "Ana Costa: You used to be in touch about every 2 weeks; now it has been 3 months.");
    assertThat(first(story.outlook())).isEqualTo(new Reason.Drifting(ANA.id(), ago(90), 90, 20));
    assertThat(told(story.outlook(ago(60)))).isEmpty();
    Story sabbatical = new Story().with(ANA).met(ANA, 600, 580, 560, 250, 230, 210, 190, 155);
    assertThat(told(sabbatical.outlook())).hasSize(1);
    Story errand = new Story().with(ANA).met(ANA, 100, 99, 98, 97, 96, 95, 94);
    assertThat(told(errand.outlook())).isEmpty();
    Story irregular = new Story().with(ANA).met(ANA, 700, 690, 500, 490, 260, 250, 60);
    assertThat(told(irregular.outlook())).isEmpty();
  }

  @Test
  void dormantTiesAreOrderedByNoveltyTimesTrust() {
    Person present = person(9, "Pia Present").withCadence(3650);
    Person elsewhere = person(10, "Olga Elsewhere");
    Story story =
        new Story()
            .with(ANA.withCloseness(1), BO, present, elsewhere)
            .met(ANA, 4 * 365)
            .met(BO, 3 * 366)
            .met(present, 10)
            .tie(ANA, elsewhere)
            .tie(BO, present)
            .tie(BO, present)
            .circle("Choir", 0, BO, present);
    List<Reason.Dormant> dormant =
        new Reasons(story.outlook())
            .of(Reason.Kind.DORMANT).stream().map(Reason.Dormant.class::cast).toList();
    assertThat(dormant).extracting(Reason.Dormant::person).containsExactly(ANA.id(), BO.id());
    // Bo knows Pia and sings with her: of two parts of his world one and a half are also mine.
    assertThat(dormant.getLast().novelty()).isCloseTo(1 - 2.0 / 3, within(1e-12));
    assertThat(dormant.getLast().trust()).isEqualTo(0.4);
    assertThat(dormant.getFirst().novelty()).isEqualTo(0.75);
    assertThat(dormant.getFirst().worth()).isCloseTo(0.15, within(1e-12));
    assertThat(told(story.outlook()))
        .containsExactly(
            "Ana Costa: No contact for 3 years, and they move among people you do not. Old ties"
                + " bring more news than the familiar ones, which most people would rather wake.",
            "Bo Lind: No contact for 3 years. An old tie woken is often worth more than it seems;"
                + " most people turn to the familiar ones instead.");
    assertThat(told(new Story().with(ANA).met(ANA, 3 * 365).outlook())).isEmpty();
  }

  @Test
  void thePressingOnesDoNotCrowdOutTheRest() {
    Story story = new Story();
    for (int i = 0; i < 20; i++) {
      Person due = person(100 + i, "Due " + (char) ('a' + i)).withCadence(30);
      Person slept = person(200 + i, "Slept " + i);
      Person adrift = person(300 + i, "Adrift " + i);
      story.with(due, slept, adrift).met(due, 90 - i).met(slept, 2000);
      story.met(adrift, 300, 280, 260, 240, 220, 200);
    }
    assertThat(names(story.outlook()).stream().map(name -> name.split(" ")[0]))
        .containsExactly("Due", "Due", "Adrift", "Due", "Due", "Slept", "Due");
    assertThat(Today.of(story.outlook()).waiting()).hasSize(53);
  }

  @Test
  void theWeeksTimeIsNotExceededAndAMessageIsBetterThanNothing() {
    Story story = new Story();
    Preferences tight = Preferences.USUAL.withHours(4);
    for (int i = 0; i < 9; i++) {
      Person due = person(100 + i, "Due " + i).withCadence(30);
      story.with(due).met(due, Kind.CALL, ago(60 + i));
    }
    // Four hours a month are 55.2 minutes a week: two calls and three messages.
    Today today = Today.of(story.after(TODAY, OutreachChanges.prefer(story.network(), tight)));
    assertThat(today.left()).isCloseTo(55.195, within(0.001));
    assertThat(today.entries())
        .extracting(Today.Entry::by)
        .containsExactly(Kind.CALL, Kind.CALL, Kind.MESSAGE, Kind.MESSAGE, Kind.MESSAGE);
    assertThat(today.minutes()).isEqualTo(55);
    assertThat(today.waiting()).hasSize(4);
    story.met(
        person(100, "Due 0"), Kind.CALL, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 10));
    Today later = Today.of(story.after(TODAY, OutreachChanges.prefer(story.network(), tight)));
    assertThat(later.left()).isCloseTo(35.195, within(0.001));
  }

  @Test
  void whatIsPutOffIsToldAgainOnItsDay() {
    Story story = new Story().with(ANA.withCadence(30)).met(ANA, 60);
    Network network = story.network();
    Change change =
        OutreachChanges.putOff(network, first(story.outlook()), LocalDate.of(2026, 6, 1));
    assertThat(change.name()).isEqualTo("Put off Ana Costa until 1 Jun 2026");
    assertThat(names(story.after(LocalDate.of(2026, 5, 31), change))).isEmpty();
    assertThat(names(story.after(LocalDate.of(2026, 6, 1), change))).containsExactly("Ana Costa");
    assertThat(names(story.after(TODAY, change, change.inverse()))).containsExactly("Ana Costa");
  }

  @Test
  void whatIsDealtWithComesUpAgainByItself() {
    Story story = new Story().with(ANA.withCadence(30)).met(ANA, 60);
    Change done = OutreachChanges.done(story.network(), first(story.outlook()), TODAY);
    assertThat(done.name()).isEqualTo("Tick off Ana Costa");
    assertThat(names(story.after(TODAY.plusDays(29), done))).isEmpty();
    assertThat(names(story.after(TODAY.plusDays(30), done))).containsExactly("Ana Costa");

    Promise promise = Promise.mine(BO.id(), "Send the paper", ago(3), ago(20));
    Story owing = new Story().with(BO, promise);
    Change kept = OutreachChanges.done(owing.network(), first(owing.outlook()), TODAY);
    assertThat(kept).isEqualTo(Changes.keep(owing.network(), promise, TODAY));
    assertThat(names(owing.after(TODAY, kept))).isEmpty();

    Worksheet sheet = canvas(CARLA, "planned", "2026-05-11");
    Story looking = new Story().with(CARLA, sheet);
    Change looked = OutreachChanges.done(looking.network(), first(looking.outlook()), TODAY);
    assertThat(names(looking.after(TODAY.plusYears(1), looked))).isEmpty();
    Worksheet next = sheet.withAnswer("follow-up", Worksheet.Answer.text("2026-05-13"));
    assertThat(names(looking.after(TODAY, looked, Changes.fill(looking.network(), sheet, next))))
        .containsExactly("Carla Diaz");
  }

  @Test
  void whatIsNotWantedIsNotToldAnyMoreAndTheRestIs() {
    Story story = new Story().with(ANA.withCadence(30).withBirthday("--12-24")).met(ANA, 60);
    Change never = OutreachChanges.never(story.network(), first(story.outlook()));
    assertThat(never.name()).isEqualTo("Do not suggest Ana Costa for this again");
    assertThat(names(story.after(TODAY.plusDays(100), never))).isEmpty();
    assertThat(told(story.after(LocalDate.of(2026, 12, 24), never)))
        .containsExactly("Ana Costa: Birthday today.");
  }

  @Property(tries = 150)
  void nothingPutOffIsToldBeforeItsDayAndTheBudgetHolds(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 20) int hours,
      @ForAll @IntRange(min = 1, max = 12) int most,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    Story story = wild(new Random(seed));
    Preferences preferences = Preferences.USUAL.withHours(hours).withMost(most);
    Network network = story.network();
    network.apply(OutreachChanges.prefer(network, preferences));
    Outlook outlook = Outlook.of(network.facts(), TODAY);
    Today today = Today.of(outlook);
    assertThat((double) today.minutes()).isLessThanOrEqualTo(today.left());
    assertThat(today.entries()).hasSizeLessThanOrEqualTo(most);
    List<Reason> all = new ArrayList<>(today.waiting());
    today.entries().forEach(entry -> all.add(entry.reason()));
    assertThat(all).extracting(Reason::person).doesNotHaveDuplicates();
    if (!all.isEmpty()) {
      Reason some = all.get(new Random(seed).nextInt(all.size()));
      network.apply(OutreachChanges.putOff(network, some, TODAY.plusDays(days)));
      for (int day : new int[] {0, days / 2, days - 1}) {
        Today then = Today.of(Outlook.of(network.facts(), TODAY.plusDays(day)));
        assertThat(reasons(then))
            .noneMatch(one -> one.kind() == some.kind() && one.subject().equals(some.subject()));
      }
    }
  }

  private static List<Reason> reasons(Today today) {
    List<Reason> all = new ArrayList<>(today.waiting());
    today.entries().forEach(entry -> all.add(entry.reason()));
    return all;
  }

  @Property(tries = 100)
  void nobodyWhoIsDueIsLost(@ForAll long seed, @ForAll @IntRange(max = 400) int later) {
    Outlook outlook = wild(new Random(seed)).outlook(TODAY.plusDays(later));
    Set<UUID> told = new HashSet<>();
    reasons(Today.of(outlook)).forEach(reason -> told.add(reason.person()));
    for (Person person : outlook.people()) {
      outlook
          .rhythm(person)
          .filter(rhythm -> outlook.clock().daysSince(person.id()).orElse(9999) >= rhythm.days())
          .ifPresent(_ -> assertThat(told).contains(person.id()));
    }
  }

  private static Story wild(Random random) {
    Story story = new Story();
    for (int i = 0; i < 25; i++) {
      Person one =
          person(i, "Person " + i)
              .withCloseness(random.nextInt(6))
              .withCadence(random.nextInt(3) == 0 ? 1 + random.nextInt(400) : 0)
              .withBirthday(
                  random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(20)).toString() : "");
      story.with(one);
      for (int k = random.nextInt(8); k > 0; k--) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        story.met(one, kind, ago(random.nextInt(random.nextBoolean() ? 100 : 3000) - 20));
      }
      if (random.nextInt(4) == 0) {
        story.with(
            Promise.mine(one.id(), "Call", TODAY.plusDays(random.nextInt(60) - 30), ago(60)),
            Promise.theirs(one.id(), "Call", TODAY.plusDays(random.nextInt(60) - 30), ago(60)),
            canvas(one, "planned", TODAY.plusDays(random.nextInt(60) - 30).toString()));
      }
    }
    return story;
  }
}
