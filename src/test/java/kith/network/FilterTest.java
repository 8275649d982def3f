package kith.network;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Condition.Close;
import kith.network.Condition.Due;
import kith.network.Condition.From;
import kith.network.Condition.InCircle;
import kith.network.Condition.InNetwork;
import kith.network.Condition.InNoNetwork;
import kith.network.Condition.InTouch;
import kith.network.Condition.NeverInTouch;
import kith.network.Condition.OfKind;
import kith.network.Condition.OfStrength;
import kith.network.Condition.OutOfTouch;
import kith.network.Condition.Says;
import kith.network.Condition.Tagged;
import kith.network.Condition.TiedToMe;
import kith.network.Condition.WithCadence;
import kith.network.Condition.WithoutCadence;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person ME = Person.named("Maren").withMe(true);
  private static final Person ANA =
      Person.named("Ana").withCloseness(5).withNotes("Knows the Grid in Łódź");
  private static final Person BO = Person.named("Bo").withCloseness(3).withRole("Grid director");
  private static final Person CY = Person.named("Cy");
  private static final Person DI = Person.named("Di").withCloseness(2);
  private static final Circle CONTOSO = Circle.of("Contoso", CircleKind.COMPANY);
  private static final Circle CHOIR = Circle.of("Choir", CircleKind.COMMUNITY);
  private static final Circle BOARD = Circle.of("board", CircleKind.TAG);
  private static final Tie ANA_BO = Tie.stated(ANA.id(), BO.id(), "trusts");
  private static final Tie BO_CY = Tie.stated(BO.id(), CY.id(), "knows");
  private static final Tie ME_DI =
      new Tie(
          UUID.randomUUID(),
          ME.id(),
          DI.id(),
          "knows",
          false,
          0,
          Provenance.IMPORTED,
          null,
          null,
          "");

  /** Whoever is close is strongly tied, and trust is. */
  private static final Strengths.Measure MEASURED =
      (facts, _) ->
          new Strengths() {
            @Override
            public double withMe(UUID person) {
              return facts.stream()
                  .filter(Person.class::isInstance)
                  .map(Person.class::cast)
                  .filter(known -> known.id().equals(person))
                  .mapToDouble(known -> known.closeness() * 0.15)
                  .sum();
            }

            @Override
            public double of(Tie tie) {
              return tie.kind().equals("trusts") ? 0.7 : 0.2;
            }
          };

  private final Network network =
      Network.of(
          List.of(
              ME,
              ANA,
              BO,
              CY,
              DI,
              CONTOSO,
              CHOIR,
              BOARD,
              new Membership(CONTOSO.id(), ANA.id()),
              new Membership(CONTOSO.id(), BO.id()),
              new Membership(CHOIR.id(), CY.id()),
              new Membership(BOARD.id(), BO.id()),
              new Membership(BOARD.id(), CY.id()),
              ANA_BO,
              BO_CY,
              ME_DI,
              met(ANA, 30),
              met(ANA, 400),
              met(BO, 31),
              met(CY, -1)));

  private static Interaction met(Person with, int daysAgo) {
    return new Interaction(
        UUID.randomUUID(),
        TODAY.minusDays(daysAgo),
        Interaction.Kind.CALL,
        List.of(with.id()),
        null,
        "",
        "",
        "");
  }

  private Filter filter(Condition... conditions) {
    return Filter.of(List.of(conditions), network, TODAY, MEASURED);
  }

  private List<String> left(Condition... conditions) {
    Set<UUID> people = filter(conditions).people();
    assertThat(people).contains(ME.id());
    return Stream.of(ANA, BO, CY, DI)
        .filter(person -> people.contains(person.id()))
        .map(Person::name)
        .toList();
  }

  @Test
  void nothingAskedLeavesEverybody() {
    assertThat(left()).containsExactly("Ana", "Bo", "Cy", "Di");
    assertThat(filter().ties()).containsExactlyInAnyOrder(ANA_BO.id(), BO_CY.id(), ME_DI.id());
  }

  @Test
  void circlesAreAlternativesAndATagNarrowsThem() {
    assertThat(left(new InCircle(CONTOSO.id()))).containsExactly("Ana", "Bo");
    assertThat(left(new InCircle(CONTOSO.id()), new InCircle(CHOIR.id())))
        .containsExactly("Ana", "Bo", "Cy");
    assertThat(left(new InCircle(CONTOSO.id()), new Tagged(BOARD.id()))).containsExactly("Bo");
    assertThat(left(new InCircle(CHOIR.id()), new Close(5, 5))).isEmpty();
    assertThat(filter(new InCircle(CONTOSO.id())).ties()).containsExactly(ANA_BO.id());
  }

  @Test
  void closenessIsARangeAndUnsaidIsItsOwn() {
    assertThat(left(new Close(3, 5))).containsExactly("Ana", "Bo");
    assertThat(left(new Close(1, 2))).containsExactly("Di");
    assertThat(left(new Close(0, 0))).containsExactly("Cy");
  }

  @Test
  void theLastContactCountsAndAPlanDoesNot() {
    assertThat(left(new InTouch(30))).containsExactly("Ana");
    assertThat(left(new OutOfTouch(30))).containsExactly("Bo");
    assertThat(left(new NeverInTouch())).containsExactly("Cy", "Di");
    assertThat(left(new OutOfTouch(30), new NeverInTouch())).containsExactly("Bo", "Cy", "Di");
  }

  @Test
  void aKindOfTieLeavesThoseItTies() {
    assertThat(left(new OfKind("trusts"))).containsExactly("Ana", "Bo");
    assertThat(left(new OfKind("knows"))).containsExactly("Bo", "Cy", "Di");
    assertThat(left(new From(Provenance.IMPORTED))).containsExactly("Di");
    assertThat(left(new OfKind("trusts"), new From(Provenance.IMPORTED))).isEmpty();
    assertThat(left(new OfKind("knows"), new InCircle(CONTOSO.id()))).isEmpty();
    assertThat(filter(new OfKind("knows")).visible().ties().test(BO_CY)).isTrue();
    assertThat(filter(new OfKind("knows")).visible().ties().test(ANA_BO)).isFalse();
  }

  @Test
  void theStrengthOfTiesIsInHundredthsRoundedUp() {
    assertThat(left(new TiedToMe(75, 75))).containsExactly("Ana");
    assertThat(left(new TiedToMe(30, 74))).containsExactly("Bo", "Di");
    assertThat(left(new TiedToMe(0, 0))).containsExactly("Cy");
    assertThat(left(new OfStrength(21, 100))).containsExactly("Ana", "Bo");
    assertThat(filter(new OfStrength(20, 20)).ties())
        .containsExactlyInAnyOrder(BO_CY.id(), ME_DI.id());
  }

  @Test
  void networksAreAlternativesAndNoneIsItsOwn() {
    edit(ANA, ANA.withNetworks(Set.of(NetworkKind.PERSONAL, NetworkKind.STRATEGIC)));
    edit(BO, BO.withNetworks(Set.of(NetworkKind.OPERATIONAL)));
    assertThat(left(new InNetwork(NetworkKind.STRATEGIC))).containsExactly("Ana");
    assertThat(left(new InNetwork(NetworkKind.STRATEGIC), new InNetwork(NetworkKind.OPERATIONAL)))
        .containsExactly("Ana", "Bo");
    assertThat(left(new InNoNetwork())).containsExactly("Cy", "Di");
  }

  @Test
  void whoIsDueIsToldByTheLastContactAndAPlanIsNone() {
    edit(ANA, ANA.withCadence(31));
    edit(BO, BO.withCadence(31));
    edit(CY, CY.withCadence(365));
    assertThat(left(new WithCadence())).containsExactly("Ana", "Bo", "Cy");
    assertThat(left(new Due())).containsExactly("Bo", "Cy");
    assertThat(left(new WithoutCadence())).containsExactly("Di");
  }

  private void edit(Person before, Person after) {
    network.apply(Changes.editPerson(before, after));
  }

  @Test
  void anywhereIsEveryFieldOfAPerson() {
    Person full =
        Person.named("Di Lind")
            .withRole("baker")
            .withOrganisation("Mill")
            .withEmails(List.of("a@example.org", "second@example.org"))
            .withPhones(List.of("+49 30 1"))
            .withLinks(List.of("https://example.org/page"))
            .withBirthday("1983-05-14")
            .withHowWeMet("On the ferry")
            .withNetworks(Set.of(NetworkKind.STRATEGIC))
            .withCadence(30)
            .withNotes("Sails");
    network.apply(Changes.addPerson(full));
    for (String words :
        List.of(
            "lind",
            "baker",
            "mill",
            "second@",
            "49 30",
            "/page",
            "1983",
            "05-14",
            "ferry",
            "strategic",
            "every month",
            "sails")) {
      assertThat(filter(new Says(Field.ANY, words)).people())
          .as(words)
          .containsExactlyInAnyOrder(ME.id(), full.id());
    }
    for (Field field : Field.values()) {
      assertThat(String.join("", field.of(full))).as(field.name()).isNotEmpty();
    }
  }

  @Test
  void wordsAreFoundWhateverCaseAndAccents() {
    assertThat(left(new Says(Field.ANY, "grid"))).containsExactly("Ana", "Bo");
    assertThat(left(new Says(Field.NOTES, "lodz GRID"))).containsExactly("Ana");
    assertThat(left(new Says(Field.ROLE, "grid"))).containsExactly("Bo");
    assertThat(left(new Says(Field.ROLE, "grid boss"))).isEmpty();
  }

  @Test
  void whoIsHiddenIsNotLeft() {
    network.apply(GroupChanges.hide(network, List.of(ANA.id())));
    assertThat(left(new InCircle(CONTOSO.id()))).containsExactly("Bo");
  }

  @Provide
  Arbitrary<List<Condition>> conditions() {
    Arbitrary<String> words = Arbitraries.of("role 1", "knows", "trusts", "operational", "week");
    return Conditions.any(words)
        .filter(condition -> !(condition instanceof InCircle || condition instanceof Tagged))
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 200)
  void anotherSortNarrowsAndAnotherOfTheSameSortWidens(
      @ForAll("conditions") List<Condition> conditions, @ForAll @IntRange(max = 5) int close) {
    Network some = Network.of(Facts.some(7, 40));
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Close(close, close));
    Set<UUID> before = Filter.of(conditions, some, TODAY, MEASURED).people();
    Set<UUID> after = Filter.of(more, some, TODAY, MEASURED).people();
    boolean alternative = conditions.stream().anyMatch(Close.class::isInstance);
    assertThat(alternative ? after : before).containsAll(alternative ? before : after);
  }

  @Property(tries = 200)
  void tiesThatAreLeftJoinPeopleWhoAreAndNobodyIsLeftAloneByAKindOfTie(
      @ForAll("conditions") List<Condition> conditions) {
    Network some = Network.of(Facts.some(9, 40));
    Filter filter = Filter.of(conditions, some, TODAY, MEASURED);
    Set<UUID> joined =
        filter.ties().stream()
            .map(some::tie)
            .flatMap(tie -> Stream.of(tie.from(), tie.to()))
            .collect(toSet());
    assertThat(filter.people()).containsAll(joined);
    if (filter.narrow()) {
      joined.add(some.me().orElseThrow().id());
      assertThat(joined).containsAll(filter.people());
    }
  }
}
