package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.FAILED;
import static kith.exchange.Decision.SAME;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Decision.UPDATE;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.decisions;
import static kith.exchange.Fixtures.facts;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.names;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.plan;
import static kith.exchange.Fixtures.planText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Choices;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Facts;
import kith.network.Favour;
import kith.network.KithException;
import kith.network.Membership;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Promise;
import kith.network.Promise.By;
import kith.network.Provenance;
import kith.network.Setting;
import kith.network.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  private static final UUID ANA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final UUID BEN = UUID.fromString("00000000-0000-0000-0000-00000000000b");

  @TempDir Path folder;

  private static byte[] written(List<? extends Fact> facts) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Json.write(facts, out, Progress.NONE);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Person named(UUID id, boolean me, String name) {
    return Person.of(id, name).withMe(me);
  }

  private ImportPlan planOf(Network network, List<? extends Fact> facts) throws IOException {
    return plan(network, Files.write(folder.resolve("net.json"), written(facts)));
  }

  @Test
  void theFormIsAsDocumented() {
    Circle team = new Circle(ANA, "Team", CircleKind.TEAM);
    List<Fact> facts =
        List.of(
            named(ANA, true, "Ana"),
            named(BEN, false, "Ben “B” Ito"),
            team,
            new Membership(team.id(), BEN),
            new Tie(
                BEN,
                ANA,
                BEN,
                "knows",
                true,
                3,
                Provenance.IMPORTED,
                LocalDate.of(2021, 7, 1),
                null,
                ""));
    assertThat(new String(written(facts), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"format":"kith",
            "version":1,
            "people":[
            {"id":"00000000-0000-0000-0000-00000000000a","me":true,"name":"Ana"},
            {"id":"00000000-0000-0000-0000-00000000000b","name":"Ben “B” Ito"}],
            "circles":[
            {"id":"00000000-0000-0000-0000-00000000000a","name":"Team","kind":"team",\
            "members":["00000000-0000-0000-0000-00000000000b"]}],
            "ties":[
            {"id":"00000000-0000-0000-0000-00000000000b",\
            "from":"00000000-0000-0000-0000-00000000000a",\
            "to":"00000000-0000-0000-0000-00000000000b","kind":"knows","directed":true,\
            "closeness":3,"provenance":"imported","since":"2021-07-01"}]}
            """);
  }

  @Test
  void saysInWhichNetworksSomebodyIsAndHowOften() {
    Person ana =
        named(ANA, false, "Ana")
            .withNetworks(Set.of(NetworkKind.STRATEGIC, NetworkKind.OPERATIONAL))
            .withCadence(45);
    assertThat(new String(written(List.of(ana)), StandardCharsets.UTF_8))
        .contains("\"networks\":[\"operational\",\"strategic\"],\"cadence\":45");
    assertThat(Json.read(written(List.of(ana)), "net.json")).containsExactly(ana);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "networks":["secret"] | "networks" should be one of operational, personal, strategic, \
          not “secret”
          "networks":[{}]       | "networks" should be a list of texts
          "cadence":-1          | "cadence" should be 0 to 3650 days
          "cadence":99999       | "cadence" should be 0 to 3650 days
          "cadence":"weekly"    | "cadence" should be 0 to 3650 days
          """)
  void namesANetworkOrCadenceItDoesNotKnow(String field, String why) throws IOException {
    String text = "{\"people\":[{\"name\":\"Ana\"," + field + "}]}";
    ImportPlan plan = planText(mine(), folder, "net.json", text);
    assertThat(plan.rows()).singleElement().matches(row -> row.reason().contains(why));
    assertThat(decisions(plan)).containsExactly(FAILED);
  }

  @Test
  void takesNetworksAndCadenceOnlyFromTheOwnersFile() throws IOException {
    Person ana = named(ANA, false, "Ana").withCadence(30);
    Network network = mine();
    network.apply(Edit.add("", ana));
    Person said = ana.withNetworks(Set.of(NetworkKind.PERSONAL)).withCadence(7);
    carryOut(planOf(network, List.of(said)), network);
    assertThat(network.person(ANA)).isEqualTo(said);
  }

  @Test
  void aWholeNetworkComesBack() {
    List<Fact> facts = Facts.some(7, 40);
    List<Fact> read = Json.read(written(facts), "net.json");
    assertThat(new HashSet<>(read)).isEqualTo(facts(Network.of(facts)));
    assertThat(facts(Network.of(read))).isEqualTo(facts(Network.of(facts)));
  }

  @Test
  void aStreamIsReadTheSame() throws IOException {
    byte[] bytes = written(Facts.some(1, 5));
    assertThat(Json.read(new ByteArrayInputStream(bytes), "net.json"))
        .isEqualTo(Json.read(bytes, "net.json"));
  }

  @Test
  void halfACharacterSurvives() {
    Person odd = named(ANA, false, "odd \uD83D name");
    assertThat(Json.read(written(List.of(odd)), "net.json")).containsExactly(odd);
  }

  @Test
  void aFullDiskIsTheCallersException() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> Json.write(Facts.some(1, 3), full, Progress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void itComesIntoAnEmptyNetworkWithoutLoss() throws IOException {
    List<Fact> facts = Facts.some(3, 30);
    Network network = new Network();
    carryOut(planOf(network, facts), network);
    assertThat(facts(network)).isEqualTo(facts(Network.of(facts)));
    ImportPlan again = planOf(network, facts);
    assertThat(decisions(again)).containsOnly(SAME);
    assertThat(again.besides()).extracting(Beside::decision).containsOnly(SAME);
    assertThat(again.toChange(network).edits()).isEmpty();
  }

  @Test
  void theFilesOwnerBecomesABlankOwner() throws IOException {
    List<Fact> facts = Facts.some(3, 30);
    UUID theirs = ((Person) facts.getFirst()).id();
    Network network = new Network();
    Person blank = Person.named("Me").withMe(true);
    network.apply(Edit.add("", blank));
    Set<Fact> before = facts(network);
    ImportPlan plan = planOf(network, facts);
    assertThat(plan.rows().getFirst().decision()).isEqualTo(UPDATE);
    assertThat(plan.rows().getFirst().reason()).isEqualTo("recognised by being the owner");
    var change = plan.toChange(network);
    network.apply(change);
    assertThat(network.people()).hasSize(30);
    assertThat(network.me().orElseThrow().name()).isEqualTo("Person 0");
    assertThat(network.me().orElseThrow().id()).isEqualTo(blank.id()).isNotEqualTo(theirs);
    assertThat(network.ties()).hasSameSizeAs(Network.of(facts).ties());
    assertThat(network.interactions()).hasSameSizeAs(Network.of(facts).interactions());
    assertThat(network.worksheets()).hasSameSizeAs(Network.of(facts).worksheets());
    assertThat(network.place(blank.id())).isPresent();
    assertThat(decisions(planOf(network, facts))).containsOnly(SAME);
    network.apply(change.inverse());
    assertThat(facts(network)).isEqualTo(before);
  }

  @Test
  void whomTheOwnerLeavesOutTakesTheirTiesAlong() throws IOException {
    List<Fact> facts =
        List.of(named(ANA, false, "Ana"), named(BEN, false, "Ben"), Tie.stated(ANA, BEN, "knows"));
    Network network = mine();
    carryOut(planOf(network, facts).with(1, false), network);
    assertThat(network.people()).extracting(Person::name).containsExactly("Lena Vogt", "Ana");
    assertThat(network.ties()).isEmpty();
  }

  @Test
  void theOwnersOwnFileMayChangeWhatTheOwnerWrote() throws IOException {
    Network network = mine();
    Person ana = named(ANA, false, "Ana").withNotes("old").withCloseness(2);
    network.apply(Edit.add("", ana));
    ImportPlan plan = planOf(network, List.of(ana.withNotes("new").withCloseness(4)));
    assertThat(plan.rows().getFirst().changes())
        .containsExactly(
            new FieldChange(Field.CLOSENESS, "2", "4"), new FieldChange(Field.NOTES, "old", "new"));
  }

  @Test
  void anotherFilesPersonIsFoundByIdentity() throws IOException {
    Network network = mine();
    Person mine = named(ANA, false, "Ana").withEmails(List.of("ana@example.org")).withNotes("x");
    network.apply(Edit.add("", mine));
    Person theirs =
        named(BEN, false, "Ana Costa")
            .withEmails(List.of("ANA@example.org"))
            .withNotes("y")
            .withRole("CTO");
    ImportPlan plan = planOf(network, List.of(theirs));
    assertThat(decisions(plan)).containsExactly(UPDATE);
    carryOut(plan, network);
    assertThat(network.person(ANA)).isEqualTo(mine.withRole("CTO"));
  }

  @Test
  void twoOfOneFileWhoShareAnAddressStayTwo() throws IOException {
    List<String> shared = List.of("both@example.org");
    List<Person> couple =
        List.of(
            named(ANA, false, "Ana Costa").withEmails(shared),
            named(BEN, false, "Ben Costa").withEmails(shared));
    Network network = mine();
    carryOut(planOf(network, couple), network);
    assertThat(network.people()).hasSize(3);
    assertThat(decisions(planOf(network, couple.reversed()))).containsOnly(SAME);
  }

  @Test
  void writtenByHand() {
    String text =
        """
        {"people": [{"id": "ana", "name": "Ana Costa", "emails": "ana@example.org"},
                    {"id": 2, "name": "Ben Ito", "shoeSize": 43},
                    {"name": "Cy Dang", "me": true}],
         "ties": [{"from": "ana", "to": 2, "kind": "knows"}, {"from": "Cy Dang", "to": "ana", "weight": 2}],
         "circles": [{"name": "Team", "kind": "Team", "members": ["ana", "2"]}],
         "colour": "red"}
        """;
    Network network = new Network();
    ImportPlan plan = planText(network, folder, "hand.json", text);
    assertThat(decisions(plan)).containsExactly(ADD, ADD, ADD, SKIP);
    assertThat(plan.rows().get(1).reason())
        .isEqualTo("new; left out: “shoeSize”, which Kith does not know");
    assertThat(plan.rows().get(1).spot()).hasToString("hand.json, line 2");
    assertThat(plan.rows().get(3).reason())
        .isEqualTo("left out: “colour”, “ties: weight”, which Kith does not know");
    carryOut(plan, network);
    assertThat(network.me().orElseThrow().name()).isEqualTo("Cy Dang");
    assertThat(network.ties()).hasSize(2);
    assertThat(network.ties(person(network, "Ana Costa").id())).hasSize(2);
    assertThat(network.members(network.circles().iterator().next().id())).hasSize(2);
    ImportPlan again = planText(network, folder, "hand.json", text);
    assertThat(decisions(again)).containsExactly(SAME, SAME, SAME, SKIP);
    assertThat(again.toChange(network).edits()).isEmpty();
  }

  @Test
  void aLedgerWrittenByHand() {
    String text =
        """
        {"people": [{"name": "Ana Costa"}],
         "promises": [{"person": "Ana Costa", "what": "Send the paper", "made": "2026-05-04"},
                      {"person": "Ana Costa", "what": "Call back", "by": "them",
                       "made": "2026-05-04", "due": "2026-05-11", "kept": "2026-05-10"},
                      {"person": "Ana Costa", "made": "2026-05-04"}],
         "favours": [{"person": "Ana Costa", "way": "asked", "on": "2026-05-04"},
                     {"person": "Ana Costa", "way": "lent", "on": "2026-05-04"}],
         "circles": [{"name": "Board", "cadence": 30}, {"name": "Choir", "cadence": -1}]}
        """;
    Network network = new Network();
    ImportPlan plan = planText(network, folder, "hand.json", text);
    assertThat(plan.rows())
        .filteredOn(row -> row.decision() == FAILED)
        .extracting(Row::reason)
        .containsExactly(
            "column 48: \"cadence\" should be 0 to 3650 days",
            "column 15: \"what\" is missing",
            "column 14: \"way\" should be one of gave, asked, got, not “lent”");
    carryOut(plan, network);
    assertThat(network.circles()).extracting(Circle::cadence).containsExactly(30);
    assertThat(network.promises()).extracting(Promise::by).containsExactly(By.ME, By.THEM);
    assertThat(network.promises()).extracting(Promise::isOpen).containsExactly(true, false);
    assertThat(network.favours())
        .singleElement()
        .extracting(Favour::way, Favour::kind)
        .containsExactly(Favour.Way.ASKED, Favour.Kind.HELP);
    assertThat(planText(network, folder, "hand.json", text).toChange(network).edits()).isEmpty();
  }

  @Test
  void whatIsAboutSomebodyIsAboutWhomTheyAreHere() throws IOException {
    Network network = mine();
    Person mine = named(ANA, false, "Ana").withEmails(List.of("ana@example.org"));
    network.apply(Edit.add("", mine));
    LocalDate day = LocalDate.of(2026, 5, 4);
    Promise promise = Promise.mine(BEN, "Send the paper", null, day);
    List<Fact> theirs =
        List.of(
            named(BEN, false, "Ana Costa").withEmails(List.of("ana@example.org")),
            promise,
            new Setting(Choices.name("outreach.due", BEN), "2026-06-01"));
    carryOut(planOf(network, theirs), network);
    assertThat(network.promises(ANA)).containsExactly(promise.withPerson(ANA));
    assertThat(network.setting(Choices.name("outreach.due", ANA))).contains("2026-06-01");
  }

  @Test
  void brokenRecordsCostThemselves() {
    String text =
        """
        {"people": [{"id": "a", "name": "Ana"},
                    {"id": "b"},
                    {"id": "a", "name": "Ben"},
                    {"id": "c", "name": "Cy", "closeness": 9},
                    7],
         "ties": [{"from": "a", "to": "zoe"},
                  {"from": "a", "to": "a"}],
         "interactions": [{"people": ["a"], "on": "yesterday"}]}
        """;
    ImportPlan plan = planText(mine(), folder, "broken.json", text);
    assertThat(decisions(plan))
        .containsExactly(ADD, FAILED, FAILED, FAILED, FAILED, FAILED, FAILED, FAILED);
    assertThat(names(plan)).first().isEqualTo("Ana");
    assertThat(plan.rows())
        .filteredOn(row -> row.decision() == FAILED)
        .extracting(Row::reason)
        .containsExactly(
            "column 13: \"name\" is missing",
            "column 13: the id “a” is used twice",
            "column 13: \"closeness\" should be 0 to 5",
            "column 13: a record of \"people\" should be in braces",
            "column 11: “zoe” is not among the people",
            "column 11: A tie joins two people",
            "column 19: \"on\" should be a day such as 2026-03-14, not “yesterday”");
    assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8), "broken.json"))
        .isInstanceOf(KithException.class)
        .hasMessage("broken.json, line 2, column 13: \"name\" is missing; repair that record.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"people": [{"name": "Ana"}    | x.json is not valid JSON at line 1, column
          {"people": 7}                  | x.json is JSON, but not a Kith network: it has no list
          {"format": "x", "people": []}  | x.json is JSON, but not a Kith network: it has no list
          [1, 2]                         | x.json is JSON, but not a Kith network: it has no list
          {"version": 2, "people": []}   | x.json was written by a newer Kith; update Kith
          """)
  void otherJsonIsRefused(String text, String message) {
    assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8), "x.json"))
        .isInstanceOf(KithException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void depthIsLimited() {
    String text = "{\"people\":[{\"name\":" + "[".repeat(100_000) + "]}]}";
    assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8), "x.json"))
        .isInstanceOf(KithException.class)
        .hasMessageStartingWith("x.json is nested too deeply or holds too long a text at line 1");
  }

  @Test
  void theOwnersChoicesStay() throws IOException {
    Network network = mine();
    network.apply(Edit.add("", new Setting("map.me", "shown")));
    ImportPlan plan = planOf(network, Facts.some(1, 2));
    assertThat(plan.besides()).contains(new Beside(SKIP, new Setting("map.me", "hidden")));
    carryOut(plan, network);
    assertThat(network.setting("map.me")).contains("shown");
  }

  @Test
  void twoCirclesOfOneNameStayTwo() throws IOException {
    List<Fact> facts =
        List.of(Circle.of("Team", CircleKind.TEAM), Circle.of("Team", CircleKind.TEAM));
    List<Fact> all = Stream.concat(Stream.of(named(ANA, true, "Ana")), facts.stream()).toList();
    Network network = new Network();
    carryOut(planOf(network, all), network);
    assertThat(network.circles()).hasSize(2);
    assertThat(planOf(network, all).toChange(network).edits()).isEmpty();
  }

  @Test
  void circlesOfOneNameInFileAndNetworkAreOne() throws IOException {
    Network network = mine();
    Circle here = Circle.of("Contoso", CircleKind.COMPANY);
    network.apply(Edit.add("", here));
    Circle there = Circle.of("CONTOSO Ltd", CircleKind.COMPANY);
    Person ana = named(ANA, false, "Ana");
    carryOut(planOf(network, List.of(ana, there, new Membership(there.id(), ANA))), network);
    assertThat(network.circles()).containsExactly(here);
    assertThat(network.members(here.id())).containsExactly(ANA);
  }
}
