package kith.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final Template CANVAS = Templates.shipped().getFirst();
  private static final UUID ANA = new UUID(0, 1);

  private static Area area(String key) {
    return CANVAS.area(key).orElseThrow();
  }

  private static Worksheet begun() {
    return Worksheet.begin(Templates.REACH_OUT, ANA, LocalDate.of(2026, 11, 23));
  }

  @Test
  void aNewWorksheetIsUnfilled() {
    assertThat(Answers.unfilled(CANVAS, begun())).isEqualTo(CANVAS.areas());
  }

  @Test
  void wordsAndPeopleBothFillAnArea() {
    Worksheet worksheet =
        begun()
            .withAnswer("goal", Answer.text("A pilot in Graz"))
            .withAnswer("warm-path", Answer.people(List.of(ANA)))
            .withAnswer("ask", Answer.text("  \n"));

    assertThat(Answers.unfilled(CANVAS, worksheet))
        .hasSize(16)
        .extracting(Area::key)
        .startsWith("horizon", "role")
        .contains("ask")
        .doesNotContain("goal", "warm-path");
  }

  @Test
  void anAnswerTheTemplateNoLongerAsksForDoesNotCount() {
    Worksheet worksheet = begun().withAnswer("weather", Answer.text("Rain"));

    assertThat(Answers.unfilled(CANVAS, worksheet)).isEqualTo(CANVAS.areas());
  }

  @Test
  void noAnswerIsAGoodAnswer() {
    assertThat(CANVAS.areas())
        .allSatisfy(area -> assertThat(Answers.problem(area, Answer.text(" "))).isEmpty());
  }

  @Test
  void aDateIsADayInIsoForm() {
    assertThat(Answers.problem(area("follow-up"), Answer.text(" 2026-12-01 "))).isEmpty();
    assertThat(Answers.date(Answer.text(" 2026-12-01 "))).contains(LocalDate.of(2026, 12, 1));
    assertThat(Answers.problem(area("follow-up"), Answer.text("2026-02-30")))
        .contains("“When I look again” takes a day, such as 2026-03-14.");
    assertThat(Answers.date(Answer.text("soon"))).isEmpty();
  }

  @Test
  void aChoiceIsOneOfTheChoices() {
    assertThat(Answers.problem(area("role"), Answer.text("sponsor"))).isEmpty();
    assertThat(Answers.problem(area("role"), Answer.text("Sponsor")))
        .contains("“Who they are in this” takes one of its choices.");
  }

  @Test
  void aLineHasNoSecond() {
    assertThat(Answers.problem(area("channel"), Answer.text("Call, Friday"))).isEmpty();
    assertThat(Answers.problem(area("channel"), Answer.text("Call,\nFriday")))
        .contains("“How, where, when” takes a single line.");
    assertThat(Answers.problem(area("opening"), Answer.text("Dear Ana,\nhello"))).isEmpty();
  }

  @Test
  void onlyAPeopleAreaTakesPeople() {
    Answer ana = new Answer("She owes me nothing", List.of(ANA));

    assertThat(Answers.problem(area("warm-path"), ana)).isEmpty();
    assertThat(Answers.problem(area("why"), ana)).contains("“Why them” takes words, not people.");
  }

  private static Area of(Area.Kind kind, Scale... scales) {
    return new Area("it", "It", "", kind, List.of(), List.of(scales), null, null, null, 0, 0, 1, 1);
  }

  @Test
  void aNumberHasAPointOrAComma() {
    Area area = of(Area.Kind.NUMBER);
    assertThat(Answers.number(Answer.text("-12,50"))).contains(new BigDecimal("-12.50"));
    assertThat(Answers.problem(area, Answer.text("0.5"))).isEmpty();
    assertThat(Answers.problem(area, Answer.text("a dozen")))
        .contains("“It” takes a number, such as 12 or 0.5.");
  }

  @Test
  void aScaleTakesItsOwnNumbersOnly() {
    Area area = of(Area.Kind.SCALE, new Scale("", "", -2, 2, "", ""));
    assertThat(Answers.scale(area, Answer.text("-2"))).hasValue(-2);
    assertThat(Answers.problem(area, Answer.text("3")))
        .contains("“It” takes a whole number from -2 to 2.");
  }

  @Test
  void aChecklistIsATaskListOfMarkdown() {
    Area area = of(Area.Kind.CHECKLIST);
    List<Checklist.Item> items =
        List.of(new Checklist.Item(true, "One [x]"), new Checklist.Item(false, "Two"));
    Answer kept = Checklist.answer(items);
    assertThat(kept.text()).isEqualTo("- [x] One [x]\n- [ ] Two");
    assertThat(Checklist.of(area, kept)).isEqualTo(items);
    assertThat(Checklist.of(area, Answer.text("- [X] Done\nplain\n\n- [ ]")))
        .containsExactly(
            new Checklist.Item(true, "Done"),
            new Checklist.Item(false, "plain"),
            new Checklist.Item(false, ""));
  }

  @Test
  void anAnswerTheTemplateAsksNoMoreIsAnEarlierOne() {
    Worksheet worksheet =
        begun()
            .withAnswer("goal", Answer.text("A pilot"))
            .withAnswer("weather", Answer.text("Rain"))
            .withAnswer("goal.more.1", Answer.people(List.of(ANA)));
    assertThat(Answers.earlier(CANVAS, worksheet)).containsOnlyKeys("weather");
    assertThat(Answers.earlier(Templates.unknown(worksheet), worksheet)).hasSize(3);
  }
}
