package kith.outreach;

import static kith.outreach.Story.TODAY;
import static kith.outreach.Story.ago;
import static kith.outreach.Story.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kith.network.Interaction.Kind;
import kith.network.Naming;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The seven days to print, from Wednesday 13 May 2026 on. */
class WeekPlanTest {
  private static final Person ANA = person(1, "Ana Costa").withCadence(30);
  private static final Person BO = person(2, "Bo Lind").withCadence(365).withBirthday("1980-05-16");

  private static Worksheet lookAgain(Person person, int daysAgo) {
    return Worksheet.begin("reach-out", person.id(), ago(40))
        .withAnswer("ask", Answer.text("Which\npage?"))
        .withAnswer("follow-up", Answer.text(ago(daysAgo).toString()));
  }

  private static List<String> said(Story story, Naming naming) {
    WeekPlan plan = WeekPlan.of(story.outlook());
    Sentences sentences = Sentences.of(story.outlook(), naming);
    return Stream.concat(plan.late().stream(), plan.days().stream().flatMap(List::stream))
        .map(step -> step.on() + " " + sentences.of(step) + " | " + sentences.detail(step))
        .toList();
  }

  @Test
  void eachStepIsOnItsDay() {
    Story story =
        new Story()
            .with(ANA, BO)
            .met(ANA, Kind.CALL, ago(28))
            .met(BO, 3)
            .with(Promise.mine(ANA.id(), "Send the paper", ago(-1), ago(9)))
            .with(Promise.theirs(BO.id(), "Ask the board", ago(5), ago(9)))
            .with(Promise.mine(BO.id(), "Much later", ago(-7), ago(9)))
            .with(Promise.mine(BO.id(), "Kept", ago(2), ago(9)).withKept(ago(3)))
            .with(lookAgain(ANA, 2), lookAgain(BO, 4), lookAgain(BO, -6));
    WeekPlan plan = WeekPlan.of(story.outlook());
    assertThat(plan.days()).hasSize(7);
    assertThat(plan.waiting()).isZero();
    assertThat(said(story, Naming.real()))
        .containsExactly(
            "2026-05-08 Promised by Bo Lind: Ask the board | since 8 May",
            "2026-05-11 Look again: Ana Costa | since 11 May · Which page?",
            "2026-05-14 Keep your promise to Ana Costa: Send the paper | ",
            "2026-05-15 Reach out to Ana Costa | every month, as you said of them · 20 min",
            "2026-05-16 Birthday: Bo Lind | turns 46",
            "2026-05-19 Look again: Bo Lind | Which page?");
    assertThat(said(story, Naming.initials(story.network())))
        .containsExactly(
            "2026-05-08 Promised by B. L. | since 8 May",
            "2026-05-11 Look again: A. C. | since 11 May",
            "2026-05-14 Keep your promise to A. C. | ",
            "2026-05-15 Reach out to A. C. | every month, as you said of them · 20 min",
            "2026-05-16 Birthday: B. L. | ",
            "2026-05-19 Look again: B. L. | Which page?".replace("Which page?", ""));
  }

  @Test
  void whoWasBornOnTheLeapDayIsToldInOtherYearsToo() {
    Person leap = person(3, "Cleo Marsh").withCadence(365).withBirthday("2000-02-29");
    Outlook outlook = new Story().with(leap).outlook(java.time.LocalDate.of(2027, 2, 25));
    assertThat(WeekPlan.of(outlook).days().get(3))
        .containsExactly(new WeekPlan.Birthday(java.time.LocalDate.of(2027, 2, 28), leap));
  }

  @Property(tries = 150)
  void theWeekTakesNoMoreThanThereIsAndLosesNobody(@ForAll long seed) {
    Random random = new Random(seed);
    Story story = new Story();
    for (int i = 0; i < 120; i++) {
      Person one = person(i, "Person " + i).withCadence(1 + random.nextInt(60));
      story.with(one).met(one, Kind.values()[random.nextInt(5)], ago(random.nextInt(90)));
    }
    Outlook outlook = story.outlook();
    WeekPlan plan = WeekPlan.of(outlook);
    List<WeekPlan.Step> contacts = plan.days().stream().flatMap(List::stream).toList();
    int minutes = contacts.stream().mapToInt(step -> ((WeekPlan.Contact) step).minutes()).sum();
    assertThat((double) minutes).isLessThanOrEqualTo(outlook.preferences().weekly());
    long wanted =
        Spread.of(outlook, 6).stream().filter(one -> one.on().isBefore(TODAY.plusDays(7))).count();
    assertThat(contacts.size() + plan.waiting()).isEqualTo((int) wanted);
    for (int i = 0; i < 7; i++) {
      int day = i;
      assertThat(plan.days().get(i)).allMatch(step -> step.on().equals(TODAY.plusDays(day)));
    }
  }
}
