package kith.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kith.network.KithException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
  private static final String AREA =
      """
      {"key": "goal", "title": "Goal", "prompt": "What for?", "kind": "text",
       "column": 0, "row": 0, "columnSpan": 1, "rowSpan": 1}\
      """;

  private static Template read(String json) {
    return Templates.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "mine.json");
  }

  private static String template(String stages, int columns, String... areas) {
    return """
    {"id": "mine", "title": "Mine", "purpose": "To try.", "stages": [%s], "columns": %d,
     "areas": [%s]}\
    """
        .formatted(stages, columns, String.join(",\n", areas));
  }

  private static void refused(String json, String sentence) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(KithException.class).hasMessage(sentence);
  }

  @Test
  void whatAMenuKnowsOfATemplateIsWhatTheTemplateSays() {
    assertThat(Shipped.values())
        .allSatisfy(one -> assertThat(one.template().about()).as(one.id()).isEqualTo(one.about()));
    assertThat(Arrays.stream(Shipped.values()).map(Shipped::template).toList())
        .isEqualTo(Templates.shipped());
  }

  @Test
  void shipsTheReachOutCanvas() {
    List<Template> shipped = Templates.shipped();

    assertThat(shipped)
        .extracting(Template::id)
        .containsExactly(
            "reach-out", "development", "audit", "stakeholders", "give-get", "introductions");
    assertThat(shipped.getFirst().stages())
        .extracting(Option::key)
        .containsExactly("idea", "planned", "reached-out", "replied", "met", "nurtured", "let-go");
    assertThat(shipped.getFirst().areas())
        .extracting(Area::key)
        .containsExactly(
            "goal",
            "horizon",
            "role",
            "why",
            "matters-now",
            "give-first",
            "ask",
            "shared-ground",
            "warm-path",
            "channel",
            "risk",
            "opening",
            "silence",
            "follow-up",
            "outcome",
            "promises",
            "thanks",
            "next-cadence");
  }

  @Test
  void noShippedTemplateHasHoles() {
    assertThat(Templates.shipped())
        .allSatisfy(
            canvas -> {
              int covered =
                  canvas.areas().stream()
                      .mapToInt(area -> area.columnSpan() * area.rowSpan())
                      .sum();
              assertThat(covered).isEqualTo(canvas.columns() * canvas.rows());
            });
  }

  @Test
  void theDevelopmentCanvasHasThirteenAreasAndAsksForPeopleOnTheMap() {
    Template development = Templates.shipped().get(1);
    assertThat(development.about()).isEqualTo(Template.About.ME);
    assertThat(development.areas()).hasSize(13);
    assertThat(development.areas())
        .extracting(Area::ghost)
        .filteredOn(ghost -> !ghost.isEmpty())
        .containsExactly("Whom should my growth help?", "Who challenges me?");
  }

  @Test
  void introductionsAreAsWhoeverProposesThemExpects() {
    Template introductions = Templates.shipped().getLast();
    assertThat(introductions.id()).isEqualTo("introductions");
    assertThat(introductions.stages())
        .extracting(Option::key)
        .containsExactly("proposed", "made", "outcome");
    assertThat(introductions.areas())
        .extracting(Area::key)
        .contains("who", "why", "asks", "offers", "matters-now");
  }

  @Test
  void everyAreaAndStageIsFoundByItsKey() {
    Template canvas = Templates.shipped().getFirst();

    assertThat(canvas.area("warm-path")).map(Area::kind).contains(Area.Kind.PEOPLE);
    assertThat(canvas.area("follow-up")).map(Area::kind).contains(Area.Kind.DATE);
    assertThat(canvas.area("role").orElseThrow().choice("dormant"))
        .contains(new Option("dormant", "Old tie worth waking"));
    assertThat(canvas.stage("let-go")).contains(new Option("let-go", "Let go"));
    assertThat(canvas.area("nothing")).isEmpty();
    assertThat(canvas.stage("nothing")).isEmpty();
  }

  @Test
  void everyShippedAreaAsksInAFewWords() {
    assertThat(Templates.shipped().stream().flatMap(one -> one.areas().stream()))
        .allSatisfy(
            area -> {
              assertThat(area.title()).hasSizeBetween(3, 34);
              assertThat(area.prompt()).hasSizeBetween(20, 130);
            });
  }

  @Test
  void readsATemplateOfTheOwners() {
    Template mine = read(template("{\"key\": \"now\", \"title\": \"Now\"}", 2, AREA));

    assertThat(mine)
        .isEqualTo(
            new Template(
                "mine",
                "Mine",
                "To try.",
                Template.About.PERSON,
                List.of(new Option("now", "Now")),
                2,
                List.of(
                    new Area(
                        "goal",
                        "Goal",
                        "What for?",
                        Area.Kind.TEXT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        0,
                        1,
                        1))));
  }

  @Test
  void refusesTwoAreasOfOneKey() {
    refused(
        template("", 2, AREA, AREA.replace("\"column\": 0", "\"column\": 1")),
        "mine.json: Two areas have the key “goal”; rename one of them.");
  }

  @Test
  void refusesAreasThatOverlap() {
    String wide = AREA.replace("goal", "why").replace("\"columnSpan\": 1", "\"columnSpan\": 2");

    refused(
        template("", 2, AREA, wide),
        "mine.json: The areas “goal” and “why” overlap on the grid; move one of them.");
  }

  @ParameterizedTest
  @CsvSource({
    "\"column\": 0,     \"column\": 2",
    "\"column\": 0,     \"column\": -1",
    "\"row\": 0,        \"row\": -1",
    "\"columnSpan\": 1, \"columnSpan\": 3",
    "\"columnSpan\": 1, \"columnSpan\": 0",
    "\"rowSpan\": 1,    \"rowSpan\": 0"
  })
  void refusesAnAreaOutsideTheGrid(String good, String bad) {
    refused(
        template("", 2, AREA.replace(good, bad)),
        "mine.json: The area “goal” does not fit on a grid of 2 columns; move it inside.");
  }

  @Test
  void refusesAChoiceOfNothing() {
    refused(
        template("", 1, AREA.replace("\"text\"", "\"choice\"")),
        "mine.json: The area “goal” offers no choices; list them.");
  }

  @Test
  void refusesChoicesWhereNothingIsChosen() {
    String choices = "\"kind\": \"date\", \"choices\": [{\"key\": \"a\", \"title\": \"A\"}]";

    refused(
        template("", 1, AREA.replace("\"kind\": \"text\"", choices)),
        "mine.json: The area “goal” lists choices but is not a choice.");
  }

  @Test
  void refusesTwoStagesOfOneKey() {
    String stage = "{\"key\": \"now\", \"title\": \"Now\"}";

    refused(
        template(stage + ", " + stage, 1, AREA),
        "mine.json: The stages: two options have the key “now”; rename one of them.");
  }

  @Test
  void refusesWhatIsMissing() {
    refused(template("", 1), "mine.json: The template has no areas; add one at least.");
    refused(template("", 7, AREA), "mine.json: The template has 7 columns; give it 1 to 6.");
    refused(
        template("", 1, AREA.replace("\"Goal\"", "\" \"")),
        "mine.json: The area “goal” has no title; write one.");
    refused(
        template("", 1, AREA.replace("\"kind\": \"text\",", "")),
        "mine.json: The area “goal” has no kind; give it one of text, line, date, number,"
            + " choice, scale, checklist, circles, people, plot, pairs, findings.");
    refused(
        template("", 1, AREA.replace("\"goal\"", "\"My Goal\"")),
        "mine.json: An area has the key “My Goal”; use small letters, digits and single hyphens.");
    refused("null", "mine.json: Holds no template; choose a template's JSON file.");
  }

  @Test
  void saysWhereAFileCannotBeRead() {
    refused(
        "First name,Last name\nAna,Costa\n",
        "mine.json, line 1: Not JSON; choose a template's JSON file.");
    refused("", "mine.json: Holds no template; choose a template's JSON file.");
    refused(
        "{\"id\": \"mine\",\n \"colour\": \"red\"}",
        "mine.json: A template cannot have “colour” like that; correct it.");
    refused(
        template("", 1, AREA.replace("\"text\"", "\"smell\"")),
        "mine.json, line 2: A template cannot have “kind” like that; correct it.");
    refused(
        template("", 1, AREA.replace("\"rowSpan\": 1", "\"rowSpan\": \"tall\"")),
        "mine.json, line 3: A template cannot have “rowSpan” like that; correct it.");
  }

  @Test
  void readsAScaleWithItsWords() {
    String scale =
        "\"kind\": \"scale\", \"scales\": [{\"from\": -2, \"to\": 2, \"low\": \"Get\", \"high\":"
            + " \"Give\"}]";
    Area area = read(template("", 1, AREA.replace("\"kind\": \"text\"", scale))).area("goal").get();
    assertThat(area.scale()).isEqualTo(new Scale("", "", -2, 2, "Get", "Give"));
    assertThat(area.scale().middle()).isZero();
    assertThat(area.scale().share(1)).isEqualTo(0.75);
    assertThat(area.scale().at(0.3)).isEqualTo(-1);
  }

  @Test
  void refusesScalesThatCannotBeShown() {
    refused(
        template("", 1, AREA.replace("\"text\"", "\"scale\"")),
        "mine.json: The area “goal” needs 1 scales; list so many.");
    String long_ = "\"kind\": \"scale\", \"scales\": [{\"from\": 0, \"to\": 100}]";
    refused(
        template("", 1, AREA.replace("\"kind\": \"text\"", long_)),
        "mine.json: The area “goal”: a scale goes from 0 to 100; give it 2 to 11 steps.");
  }

  @Test
  void refusesAQuestionOnTheMapThatNobodyCanAnswer() {
    refused(
        template("", 1, AREA.replace("\"kind\"", "\"ghost\": \"Who?\", \"kind\"")),
        "mine.json: The area “goal” asks on the map but takes no people.");
  }
}
