package kith.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.insight.Earlier;
import kith.network.Appearance;
import kith.network.Appearance.Certainty;
import kith.network.Appearance.Lines;
import kith.network.Appearance.Size;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Colouring;
import kith.network.Colouring.By;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Shapes;
import kith.network.Tie;
import kith.network.Topology;
import kith.network.Visible;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.picture.Category;
import kith.picture.Dress;
import kith.picture.Key;
import kith.picture.Look;
import kith.picture.Sizes;
import org.junit.jupiter.api.Test;

class DressesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person ME = Person.named("Maren").withMe(true);
  private static final Person ANA = Person.named("Ana").withCloseness(5);
  private static final Person BO = Person.named("Bo").withCloseness(1);
  private static final Person CY = Person.named("Cy");
  private static final Person DI = Person.named("Di").withCloseness(5);

  private final List<Fact> facts = new ArrayList<>(List.of(ME, ANA, BO, CY, DI));

  private Network network() {
    return Network.of(facts);
  }

  private Dress dress(Appearance appearance) {
    return dress(appearance, Moment.today(TODAY));
  }

  private Dress dress(Appearance appearance, Moment moment) {
    Network network = network();
    Topology shape = Shapes.of(network, true);
    return Dresses.preparing(appearance, network, network.naming(), shape, moment, new Measures())
        .apply(Progress.NONE);
  }

  private Key key(Colouring colour) {
    return dress(Appearance.USUAL.withColour(colour)).key();
  }

  private static String of(Key key, Person person) {
    return key.categories().get(key.place(person.id())).name();
  }

  private static int hue(Key key, Person person) {
    return key.categories().get(key.place(person.id())).hue();
  }

  private void met(int daysAgo, Person... with) {
    List<UUID> ids = List.of(with).stream().map(Person::id).toList();
    facts.add(
        new Interaction(
            UUID.randomUUID(),
            TODAY.minusDays(daysAgo),
            Interaction.Kind.CALL,
            ids,
            null,
            "",
            "",
            ""));
  }

  private void tie(Person a, Person b) {
    facts.add(Tie.stated(a.id(), b.id(), "knows"));
  }

  @Test
  void theUsualIsWhatASceneWearsByItself() {
    assertThat(dress(Appearance.USUAL)).isEqualTo(Dress.USUAL);
  }

  @Test
  void closenessHasFiveStepsAndThoseWhereNothingIsSaid() {
    Key key = key(By.CLOSENESS);

    assertThat(key.title()).isEqualTo("Closeness");
    assertThat(key.ranked()).isTrue();
    assertThat(key.categories()).extracting(Category::hue).containsExactly(12, 11, 10, 9, 8, 13);
    assertThat(of(key, ANA)).isEqualTo("among the closest");
    assertThat(of(key, BO)).isEqualTo("barely know each other");
    assertThat(of(key, CY)).isEqualTo("not said");
    assertThat(hue(key, CY)).isEqualTo(Look.HOLLOW);
  }

  @Test
  void lastContactIsTheNewestOneAndAPlanIsNone() {
    met(30, ANA);
    met(400, ANA, BO);
    met(-3, BO, CY);
    met(1096, DI);
    Key key = key(By.LAST_CONTACT);

    assertThat(of(key, ANA)).isEqualTo("in the last 30 days");
    assertThat(hue(key, ANA)).isEqualTo(Look.RAMP + Look.STEPS - 1);
    assertThat(of(key, BO)).isEqualTo("1 to 3 years ago");
    assertThat(of(key, CY)).isEqualTo("none known");
    assertThat(of(key, DI)).isEqualTo("over 3 years ago");
    assertThat(hue(key, DI)).isEqualTo(Look.RAMP);
  }

  @Test
  void whoBelongsToSeveralNetworksIsOfAKindOfTheirOwn() {
    facts.add(Person.named("Eve").withNetworks(Set.of(NetworkKind.PERSONAL)));
    Person eve = (Person) facts.getLast();
    facts.add(
        Person.named("Flo").withNetworks(Set.of(NetworkKind.STRATEGIC, NetworkKind.PERSONAL)));
    Person flo = (Person) facts.getLast();
    Key key = key(By.NETWORK_KIND);

    assertThat(of(key, eve)).isEqualTo("personal");
    assertThat(of(key, flo)).isEqualTo("in several");
    assertThat(of(key, CY)).isEqualTo("not said");
  }

  @Test
  void ofSeveralTagsTheOneOfMostPeopleColours() {
    Circle board = Circle.of("board", CircleKind.TAG);
    Circle choir = Circle.of("choir", CircleKind.TAG);
    Circle contoso = Circle.of("Contoso", CircleKind.COMPANY);
    facts.addAll(List.of(board, choir, contoso));
    facts.add(new Membership(board.id(), ANA.id()));
    facts.add(new Membership(choir.id(), ANA.id()));
    facts.add(new Membership(choir.id(), BO.id()));
    facts.add(new Membership(contoso.id(), CY.id()));
    Key key = key(By.TAG);

    assertThat(of(key, ANA)).isEqualTo("choir");
    assertThat(of(key, BO)).isEqualTo("choir");
    assertThat(of(key, CY)).isEqualTo("no tag");
    assertThat(key.ranked()).isFalse();
  }

  @Test
  void beyondEightTagsTheRestIsGrey() {
    for (int n = 0; n < 10; n++) {
      Circle tag = Circle.of("tag " + n, CircleKind.TAG);
      facts.add(tag);
      Person person = Person.named("Tagged " + n);
      facts.add(person);
      facts.add(new Membership(tag.id(), person.id()));
    }
    Key key = key(By.TAG);

    assertThat(key.categories()).hasSize(Look.COLOURS + 2);
    assertThat(key.categories().getLast()).isEqualTo(new Category(Key.OTHERS, "other tags", -1));
    assertThat(key.of().values().stream().filter(of -> of == Look.COLOURS + 1)).hasSize(2);
  }

  @Test
  void communitiesAreCalledAfterWhoHasMostTiesInThem() {
    List<Person> more = IntStream.range(0, 5).mapToObj(n -> Person.named("Member " + n)).toList();
    facts.addAll(more);
    tie(more.get(0), more.get(1));
    tie(more.get(0), more.get(2));
    tie(more.get(1), more.get(2));
    tie(more.get(0), more.get(3));
    tie(ANA, BO);
    tie(ME, CY);
    Key key = key(By.COMMUNITY);

    assertThat(of(key, more.get(3))).isEqualTo("around Member 0");
    assertThat(hue(key, more.get(3))).isZero();
    assertThat(of(key, ANA)).isEqualTo("others");
    assertThat(of(key, CY)).isEqualTo("no ties to others");
  }

  private void canvas(Person about, int daysAgo, String stage, Map<String, Answer> answers) {
    Worksheet sheet = Worksheet.begin("reach-out", about.id(), TODAY.minusDays(daysAgo));
    facts.add(sheet.withStage(stage).moved(sheet.created(), answers));
  }

  @Test
  void theNewestCanvasSaysHowFarOneIs() {
    canvas(ANA, 90, "let-go", Map.of());
    canvas(ANA, 3, "replied", Map.of());
    canvas(BO, 3, "", Map.of());
    Key key = key(new Colouring.Stage("reach-out"));

    assertThat(key.title()).isEqualTo("Reach out: how far");
    assertThat(of(key, ANA)).isEqualTo("Replied");
    assertThat(of(key, BO)).isEqualTo("Idea");
    assertThat(of(key, CY)).isEqualTo("none begun");
  }

  @Test
  void anAnswerColoursByItsChoiceByWhomItNamesOrThatItIsThere() {
    canvas(
        ANA,
        1,
        "idea",
        Map.of(
            "role", Answer.text("bridge"),
            "warm-path", Answer.people(List.of(BO.id())),
            "goal", Answer.text("A second opinion")));
    Key role = key(new Colouring.Answer("reach-out", "role"));
    Key door = key(new Colouring.Answer("reach-out", "warm-path"));
    Key goal = key(new Colouring.Answer("reach-out", "goal"));

    assertThat(role.title()).isEqualTo("Reach out: Who they are in this");
    assertThat(of(role, ANA)).isEqualTo("Bridge to people I do not reach");
    assertThat(of(role, BO)).isEqualTo("no answer");
    assertThat(of(door, BO)).isEqualTo("named there");
    assertThat(of(door, ANA)).isEqualTo("not named");
    assertThat(of(goal, ANA)).isEqualTo("answered");
    assertThat(of(goal, BO)).isEqualTo("no answer");
  }

  @Test
  void aTemplateThatIsGoneLeavesTheCircles() {
    assertThat(key(new Colouring.Answer("no-such", "role"))).isNull();
    assertThat(key(new Colouring.Stage("no-such"))).isNull();
  }

  private Map<UUID, Float> radii(Size size) {
    return dress(Appearance.USUAL.withSize(size)).sizes().radii();
  }

  @Test
  void sizesGrowWithOneThingOnly() {
    tie(ANA, BO);
    tie(BO, CY);
    tie(ME, DI);
    met(0, CY);
    met(5000, DI);

    Map<UUID, Float> ties = radii(Size.TIES);
    assertThat(ties.get(BO.id())).isGreaterThan(ties.get(ANA.id()));
    assertThat(ties.get(DI.id())).isEqualTo(Sizes.LEAST);
    Map<UUID, Float> between = radii(Size.BETWEENNESS);
    assertThat(between.get(BO.id())).isEqualTo(Sizes.MOST);
    assertThat(between.get(ANA.id())).isEqualTo(Sizes.LEAST);
    Map<UUID, Float> closeness = radii(Size.CLOSENESS);
    assertThat(closeness.get(ANA.id())).isEqualTo(Sizes.MOST);
    assertThat(closeness.get(BO.id())).isCloseTo(Sizes.radius(0.2), within(1e-5f));
    assertThat(closeness.get(CY.id())).isEqualTo(Sizes.LEAST);
    Map<UUID, Float> recency = radii(Size.RECENCY);
    assertThat(recency.get(CY.id())).isEqualTo(Sizes.MOST);
    assertThat(recency.get(DI.id())).isEqualTo(Sizes.LEAST);
    assertThat(recency.get(ANA.id())).isEqualTo(Sizes.LEAST);
  }

  @Test
  void whatIsLeftOutOrEstimatedIsSaid() {
    assertThat(dress(Appearance.USUAL.withCertainty(Certainty.KNOWN)).notes())
        .containsExactly("without guessed ties");
    assertThat(dress(Appearance.USUAL.withCertainty(Certainty.STATED)).notes())
        .containsExactly("only ties I stated");
    assertThat(dress(Appearance.USUAL.withLines(Lines.PLAIN)).plain()).isTrue();
    assertThat(dress(Appearance.USUAL.withSize(Size.BETWEENNESS)).notes()).isEmpty();
    IntStream.range(0, 3001).forEach(n -> facts.add(Person.named("Person " + n)));
    assertThat(dress(Appearance.USUAL.withSize(Size.BETWEENNESS)).notes())
        .containsExactly("in between: estimated from 400 people");
  }

  @Test
  void aShapeIsMeasuredOnce() {
    Network network = network();
    Topology shape = Shapes.of(network, false);
    Measures measures = new Measures();

    assertThat(measures.communities(shape, Progress.NONE))
        .isSameAs(measures.communities(shape, Progress.NONE));
    assertThat(measures.betweenness(shape, Progress.NONE))
        .isNotSameAs(measures.betweenness(Shapes.of(network, false), Progress.NONE));
  }

  @Test
  void aDayThatIsOverIsToldByWhatHeldThen() {
    met(400, ANA);
    met(10, ANA, BO);
    Tie later = Tie.stated(ANA.id(), BO.id(), "knows").withDates(TODAY.minusDays(50), null);
    Tie always = Tie.stated(ANA.id(), CY.id(), "knows");
    facts.addAll(List.of(later, always));
    LocalDate then = TODAY.minusDays(390);
    Moment moment =
        Moment.past(
            then,
            Visible.ties(tie -> tie.since() == null || !tie.since().isAfter(then)),
            Earlier.NOTHING);

    Appearance byContact = Appearance.USUAL.withColour(By.LAST_CONTACT);
    Key key = dress(byContact, moment).key();
    assertThat(of(key, ANA)).isEqualTo("in the last 30 days");
    assertThat(of(key, BO)).isEqualTo("none known");

    Sizes today = dress(Appearance.USUAL.withSize(Size.TIES)).sizes();
    Sizes sizes = dress(Appearance.USUAL.withSize(Size.TIES), moment).sizes();
    assertThat(sizes.radii().get(BO.id())).isEqualTo(Sizes.radius(0));
    assertThat(sizes.radii().get(ANA.id())).isLessThan(today.radii().get(ANA.id()));
    assertThat(sizes.radii().get(CY.id())).isEqualTo(today.radii().get(CY.id()));

    assertThat(dress(byContact.withLines(Lines.PLAIN).withSize(Size.RECENCY), moment).notes())
        .containsExactly("as of today, not of that day: circles");
    assertThat(dress(Appearance.USUAL.withColour(By.COMMUNITY), moment).notes())
        .containsExactly(
            "as of today, not of that day: circles, communities, sizes, widths of ties");
    assertThat(dress(byContact).notes()).isEmpty();
  }

  @Test
  void peopleAreAsCloseAsTheyWereOnADayThatIsOver() {
    Instant change = TODAY.minusDays(10).atTime(12, 0).toInstant(ZoneOffset.UTC);
    Earlier earlier =
        new Earlier(Map.of(ANA.id(), new TreeMap<>(Map.of(change, 2))), ZoneOffset.UTC);
    Appearance look = Appearance.USUAL.withColour(By.CLOSENESS).withSize(Size.CLOSENESS);
    Dress before = dress(look, Moment.past(TODAY.minusDays(11), Visible.ALL, earlier));
    assertThat(of(before.key(), ANA)).isEqualTo("acquainted");
    assertThat(before.sizes().radii().get(ANA.id())).isEqualTo(Sizes.radius(0.4));
    assertThat(of(before.key(), DI)).isEqualTo("among the closest");
    assertThat(before.notes())
        .containsExactly(
            "as of today, not of that day: circles, widths of ties",
            "closeness of then, or as first written down");
    Dress after = dress(look, Moment.past(TODAY.minusDays(10), Visible.ALL, earlier));
    assertThat(of(after.key(), ANA)).isEqualTo("among the closest");
  }

  @Test
  void tiesAreAsWideAsTheyWereAlive() {
    Tie mine = Tie.stated(ME.id(), ANA.id(), "friend");
    facts.add(mine);
    met(0, ANA);
    Appearance live = Appearance.USUAL.withLines(Lines.LIVE);
    assertThat(dress(live).live()).containsOnlyKeys(mine.id());
    assertThat(dress(live).live().get(mine.id())).isEqualTo(0.9f, within(1e-6f));
    Moment before = Moment.past(TODAY.minusDays(1), Visible.ALL, Earlier.NOTHING);
    assertThat(dress(live, before).live().get(mine.id())).isEqualTo(0.45f, within(1e-6f));
    assertThat(dress(Appearance.USUAL).live()).isNull();
  }
}
