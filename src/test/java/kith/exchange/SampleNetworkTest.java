package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.network.Cadence;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Provenance;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.outreach.GiveGet;
import kith.outreach.Introductions;
import kith.outreach.Outlook;
import kith.outreach.Sentences;
import kith.outreach.TimeBudget;
import kith.outreach.Today;
import kith.worksheet.Answers;
import kith.worksheet.Area;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample network is whole, and tells what it is there to tell. */
class SampleNetworkTest {
  private static final Template CANVAS = Templates.shipped().getFirst();

  private static JsonNode sample;
  private static LocalDate asOf;
  private static Network network;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in =
        SampleNetworkTest.class.getResourceAsStream("/kith/exchange/sample.json")) {
      sample = new JsonMapper().readTree(in);
    }
    asOf = LocalDate.parse(text(sample, "asOf"));
    List<Fact> facts = new ArrayList<>();
    sample.get("people").forEach(node -> facts.add(person(node)));
    sample.get("ties").forEach(node -> facts.add(tie(node)));
    sample.get("circles").forEach(node -> circle(node, facts));
    sample.get("interactions").forEach(node -> facts.add(interaction(node)));
    sample.get("worksheets").forEach(node -> facts.add(worksheet(node)));
    network = Network.of(facts);
  }

  private static Person person(JsonNode node) {
    return new Person(
        id(node, "id"),
        node.path("me").asBoolean(false),
        text(node, "name"),
        text(node, "role"),
        text(node, "organisation"),
        texts(node, "emails"),
        texts(node, "phones"),
        texts(node, "links"),
        text(node, "birthday"),
        text(node, "howWeMet"),
        node.path("closeness").asInt(0),
        texts(node, "networks").stream()
            .map(text -> choice(NetworkKind.class, text))
            .collect(Collectors.toSet()),
        node.path("cadence").asInt(0),
        text(node, "notes"),
        texts(node, "identities"));
  }

  private static Tie tie(JsonNode node) {
    return new Tie(
        id(node, "id"),
        id(node, "from"),
        id(node, "to"),
        text(node, "kind"),
        node.path("directed").asBoolean(false),
        node.path("closeness").asInt(0),
        choice(Provenance.class, text(node, "provenance")),
        date(node, "since"),
        date(node, "until"),
        text(node, "evidence"));
  }

  private static void circle(JsonNode node, List<Fact> facts) {
    UUID id = id(node, "id");
    facts.add(new Circle(id, text(node, "name"), choice(CircleKind.class, text(node, "kind"))));
    ids(node, "members").forEach(member -> facts.add(new Membership(id, member)));
  }

  private static Interaction interaction(JsonNode node) {
    String initiative = text(node, "initiative");
    return new Interaction(
        id(node, "id"),
        date(node, "on"),
        choice(Interaction.Kind.class, text(node, "kind")),
        ids(node, "people"),
        initiative.isEmpty() ? null : choice(Interaction.Initiative.class, initiative),
        text(node, "learned"),
        text(node, "shared"),
        text(node, "note"));
  }

  private static Worksheet worksheet(JsonNode node) {
    Map<String, Worksheet.Answer> answers = new LinkedHashMap<>();
    node.get("answers")
        .forEachEntry(
            (key, answer) ->
                answers.put(
                    key, new Worksheet.Answer(text(answer, "text"), ids(answer, "people"))));
    return new Worksheet(
        id(node, "id"),
        text(node, "template"),
        id(node, "about"),
        text(node, "stage"),
        date(node, "created"),
        answers);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static List<String> texts(JsonNode node, String field) {
    return node.path(field).valueStream().map(JsonNode::asString).toList();
  }

  private static UUID id(JsonNode node, String field) {
    return UUID.fromString(text(node, field));
  }

  private static List<UUID> ids(JsonNode node, String field) {
    return texts(node, field).stream().map(UUID::fromString).toList();
  }

  private static LocalDate date(JsonNode node, String field) {
    return node.has(field) ? LocalDate.parse(text(node, field)) : null;
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String text) {
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
  }

  private static Person named(String name) {
    return network.people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate lastContact(Person person) {
    return network.interactions().stream()
        .filter(contact -> contact.people().contains(person.id()))
        .map(Interaction::on)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  @Test
  void isAKithFile() {
    assertThat(text(sample, "format")).isEqualTo("kith");
    assertThat(sample.get("version").asInt()).isEqualTo(1);
    assertThat(asOf).isEqualTo("2026-11-23");
  }

  @Test
  void hasOneOwnerAndTheirPeople() {
    assertThat(network.people()).hasSize(121).filteredOn(Person::me).hasSize(1);
    assertThat(network.me()).map(Person::name).contains("Nela Kastelan");
    assertThat(network.ties()).hasSize(429);
    assertThat(network.ties())
        .extracting(Tie::provenance)
        .contains(Provenance.STATED, Provenance.IMPORTED, Provenance.INFERRED);
  }

  @Test
  void hasEightCircles() {
    assertThat(network.circles())
        .hasSize(8)
        .extracting(Circle::kind)
        .contains(
            CircleKind.COMPANY,
            CircleKind.TEAM,
            CircleKind.SCHOOL,
            CircleKind.COMMUNITY,
            CircleKind.PLACE);
    assertThat(network.circles())
        .allSatisfy(circle -> assertThat(network.members(circle.id())).hasSizeBetween(9, 30));
  }

  @Test
  void mailsReachNobodyReal() {
    assertThat(network.people().stream().flatMap(person -> person.emails().stream()))
        .hasSizeGreaterThan(90)
        .doesNotHaveDuplicates()
        .allMatch(mail -> mail.matches("[a-z.]+@example\\.(com|org)"));
  }

  @Test
  void remembersMoreThanThreeYearsAndNothingOfTheFuture() {
    List<LocalDate> days = network.interactions().stream().map(Interaction::on).toList();

    assertThat(days).hasSize(449).isSorted().last().isEqualTo(asOf.minusDays(3));
    assertThat(days.getFirst()).isBefore(asOf.minusYears(3));
    assertThat(
            Stream.concat(
                network.worksheets().stream().map(Worksheet::created),
                network.ties().stream().map(Tie::since).filter(since -> since != null)))
        .allMatch(day -> !day.isAfter(asOf));
    assertThat(network.interactions())
        .filteredOn(contact -> !contact.learned().isEmpty() || !contact.shared().isEmpty())
        .hasSize(220);
  }

  @Test
  void leavesTheStrategicNetworkWaiting() {
    assertThat(due(NetworkKind.STRATEGIC)).isGreaterThan(due(NetworkKind.OPERATIONAL));
    assertThat(due(NetworkKind.STRATEGIC)).isGreaterThan(due(NetworkKind.PERSONAL));
    assertThat(network.people())
        .filteredOn(person -> person.networks().isEmpty() && !person.me())
        .hasSizeBetween(10, 40);
  }

  /** The share of those with a cadence whom it is time to be in touch with. */
  private static double due(NetworkKind kind) {
    return network.people().stream()
        .filter(person -> person.networks().contains(kind) && person.cadence() != Cadence.NONE)
        .mapToInt(person -> Cadence.isDue(person.cadence(), lastContact(person), asOf) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  @Test
  void everyAnswerFitsItsArea() {
    assertThat(network.worksheets())
        .filteredOn(worksheet -> worksheet.template().equals(CANVAS.id()))
        .hasSize(11)
        .allSatisfy(
            worksheet -> {
              assertThat(CANVAS.stage(worksheet.stage())).isPresent();
              worksheet
                  .answers()
                  .forEach(
                      (key, answer) -> {
                        Area area = CANVAS.area(key).orElseThrow();
                        assertThat(Answers.problem(area, answer)).as(key).isEmpty();
                      });
            });
    assertThat(network.worksheets())
        .extracting(Worksheet::stage)
        .contains("idea", "planned", "reached-out", "replied", "met", "nurtured", "let-go");
  }

  @Test
  void twoIntroductionsAreUnderway() {
    assertThat(network.worksheets())
        .filteredOn(worksheet -> worksheet.template().equals(Introductions.TEMPLATE))
        .extracting(Worksheet::stage)
        .containsExactlyInAnyOrder(Introductions.PROPOSED, Introductions.MADE);
  }

  /** What Today, the ledger and the budget have to show of it. */
  @Test
  void hasPromisesFavoursAndALittleMoreRhythmThanTime() {
    List<Fact> facts = Sample.facts(asOf);
    Network whole = Network.of(facts);
    assertThat(whole.promises()).hasSize(7).filteredOn(Promise::isOpen).hasSize(5);
    assertThat(whole.favours()).hasSize(9);
    Outlook outlook = Outlook.of(facts, asOf);
    TimeBudget budget = TimeBudget.of(outlook);
    TimeBudget.Relief relief = budget.relief(outlook);
    assertThat(budget.over()).isBetween(1.0, budget.allowance() / 10);
    assertThat(relief.fits()).isTrue();
    assertThat(relief.relaxations()).hasSizeLessThan(10);
    assertThat(Today.of(outlook).entries())
        .extracting(entry -> entry.reason().getClass().getSimpleName())
        .contains("PromiseDue", "Birthday", "Due");
    assertThat(Introductions.propose(outlook, 9)).hasSizeGreaterThan(1);
    UUID annelies = named("Annelies Vreeburg").id();
    Sentences sentences = Sentences.of(whole, asOf);
    assertThat(sentences.of(GiveGet.with(whole, annelies, asOf)))
        .isEqualTo("You asked 3 times since September and gave nothing yet.");
  }

  @Test
  void withoutTheOwnerItHangsTogetherButForAFewNewcomers() {
    UUID me = network.me().orElseThrow().id();
    Set<UUID> others =
        network.people().stream()
            .map(Person::id)
            .filter(id -> !id.equals(me))
            .collect(Collectors.toSet());
    Graph<UUID, UUID> graph = new AsSubgraph<>(network.graph(), others);

    Set<String> alone = new TreeSet<>();
    for (Set<UUID> part : new ConnectivityInspector<>(graph).connectedSets()) {
      if (part.size() < 100) {
        part.forEach(id -> alone.add(network.person(id).name()));
      }
    }

    assertThat(alone)
        .containsExactly(
            "Hamza Delalić", "Helga Brandstätter-Iyer", "Jonas Rauscher", "Sadio Ndiaye-Keller");
  }

  @Test
  void hidesADormantExpertAndANeglectedSponsor() {
    assertThat(lastContact(named("Tomasz Wieczorkowski"))).isBefore(asOf.minusYears(3));
    assertThat(named("Tomasz Wieczorkowski").closeness()).isEqualTo(4);
    assertThat(lastContact(named("Ottilie Rainer"))).isBefore(asOf.minusMonths(7));
    assertThat(named("Ottilie Rainer").closeness()).isEqualTo(4);
  }
}
