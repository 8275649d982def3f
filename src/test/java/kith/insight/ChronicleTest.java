package kith.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.network.Fact;
import kith.network.Facts;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Tie;
import kith.network.Visible;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who and what was there on which day. */
class ChronicleTest {
  private static final LocalDate TODAY = Tied.TODAY;

  private static LocalDate on(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static Tied since(Tied tied, String a, String b, LocalDate since, LocalDate until) {
    return tied.tie(a, b, "knows", 0, Provenance.STATED, since, until);
  }

  private static Chronicle of(Tied tied) {
    return of(tied, Map.of());
  }

  private static Chronicle of(Tied tied, Map<String, LocalDate> recorded) {
    Map<UUID, LocalDate> days = new HashMap<>();
    recorded.forEach((name, day) -> days.put(Tied.id(name), day));
    return Chronicle.of(tied.facts(), days, TODAY);
  }

  private static Set<String> there(Tied tied, Chronicle chronicle, LocalDate day) {
    Visible then = chronicle.at(day);
    return people(tied.facts()).filter(then.people()).map(Person::name).collect(Collectors.toSet());
  }

  private static Stream<Person> people(List<Fact> facts) {
    return facts.stream().filter(Person.class::isInstance).map(Person.class::cast);
  }

  private static Stream<Tie> ties(List<Fact> facts) {
    return facts.stream().filter(Tie.class::isInstance).map(Tie.class::cast);
  }

  private static long tiesThen(Tied tied, LocalDate day) {
    return ties(tied.facts()).filter(of(tied).at(day).ties()).count();
  }

  @Test
  void theEarliestOfTieContactAndFileCounts() {
    Tied tied = since(new Tied(), "Me", "Ana", on(2021, 3, 14), null);
    since(tied, "Me", "Bo", on(2022, 5, 1), null).met(on(2021, 6, 2), "Bo", "Cy");
    tied.tie("Me", "Dee", "knows").tie("Me", "Eve", "knows");
    Chronicle chronicle =
        of(
            tied,
            Map.of(
                "Ana", on(2026, 1, 1),
                "Cy", on(2020, 2, 29),
                "Dee", on(2025, 1, 1),
                "Bo", on(2022, 1, 1)));
    assertThat(chronicle.since(Tied.id("Ana"))).contains(on(2021, 3, 14));
    assertThat(chronicle.since(Tied.id("Bo"))).contains(on(2021, 6, 2));
    assertThat(chronicle.since(Tied.id("Cy"))).contains(on(2020, 2, 29));
    assertThat(chronicle.since(Tied.id("Dee"))).contains(on(2025, 1, 1));
    assertThat(chronicle.since(Tied.id("Eve"))).isEmpty();
    assertThat(chronicle.start()).isEqualTo(on(2020, 2, 1));
    assertThat(chronicle.people()).isEqualTo(5);
    assertThat(chronicle.undated()).isEqualTo(1);
  }

  @Test
  void somebodyIsThereFromTheirDayOnAndWhomNothingDatesOnTheLastDayOnly() {
    Tied tied = since(new Tied(), "Me", "Ana", on(2021, 3, 14), null).tie("Me", "Eve", "knows");
    Chronicle chronicle = of(tied);
    assertThat(there(tied, chronicle, on(2021, 3, 13))).containsExactly("Me");
    assertThat(there(tied, chronicle, on(2021, 3, 14))).containsExactlyInAnyOrder("Me", "Ana");
    assertThat(there(tied, chronicle, TODAY.minusDays(1))).containsExactlyInAnyOrder("Me", "Ana");
    assertThat(there(tied, chronicle, TODAY)).containsExactlyInAnyOrder("Me", "Ana", "Eve");
    assertThat(chronicle.people(on(2021, 3, 13))).isZero();
    assertThat(chronicle.people(on(2021, 3, 14))).isEqualTo(1);
    assertThat(chronicle.people(TODAY)).isEqualTo(2);
    assertThat(chronicle.at(TODAY).isAll()).isTrue();
  }

  @Test
  void tiesAmongOthersCountOnlyWhereNothingOfTheOwnersDoes() {
    Tied tied = since(new Tied(), "Ana", "Bo", on(1998, 9, 1), null);
    since(tied, "Me", "Ana", on(2019, 4, 1), null);
    Chronicle chronicle = of(tied);
    assertThat(chronicle.since(Tied.id("Ana"))).contains(on(2019, 4, 1));
    assertThat(chronicle.since(Tied.id("Bo"))).contains(on(1998, 9, 1));
  }

  @Test
  void theEndOfATieIsADayTheyKnewEachOther() {
    Chronicle chronicle = of(since(new Tied(), "Me", "Ana", null, on(2018, 8, 31)));
    assertThat(chronicle.since(Tied.id("Ana"))).contains(on(2018, 8, 31));
  }

  @Test
  void familyWithoutADateHasAlwaysBeenThere() {
    Tied tied = since(new Tied(), "Me", "Ana", on(2021, 3, 14), null).tie("Pa", "Me", "family");
    tied.met(on(2024, 12, 24), "Pa");
    Chronicle chronicle = of(tied);
    assertThat(there(tied, chronicle, on(2021, 3, 1))).containsExactlyInAnyOrder("Me", "Pa");
    assertThat(chronicle.people(on(2021, 3, 1))).isEqualTo(1);
    assertThat(chronicle.undated()).isZero();
  }

  @Test
  void aTieIsThereFromItsFirstDayToItsLast() {
    Tied tied = since(new Tied(), "Ana", "Bo", on(2021, 3, 14), on(2022, 1, 31));
    tied.met(on(2020, 1, 1), "Ana", "Bo");
    assertThat(tiesThen(tied, on(2021, 3, 13))).isZero();
    assertThat(tiesThen(tied, on(2021, 3, 14))).isEqualTo(1);
    assertThat(tiesThen(tied, on(2022, 1, 31))).isEqualTo(1);
    assertThat(tiesThen(tied, on(2022, 2, 1))).isZero();
    assertThat(tiesThen(tied, TODAY)).isZero();
  }

  @Test
  void aTieThatEndedBeforeAnybodyCameIsNeverThere() {
    Tied tied = since(new Tied(), "Ana", "Bo", on(2001, 1, 1), on(2002, 1, 1));
    tied.met(on(2020, 1, 1), "Ana", "Bo");
    assertThat(tiesThen(tied, on(2020, 1, 1))).isZero();
    assertThat(tiesThen(tied, TODAY)).isZero();
  }

  @Test
  void countsByTheMonth() {
    Tied tied = since(new Tied(), "Me", "Ana", on(2026, 8, 31), null);
    since(tied, "Me", "Bo", on(2026, 10, 1), null).met(on(2026, 10, 31), "Ana", "Cy");
    tied.met(on(2026, 11, 23), "Ana").met(on(2026, 11, 24), "Ana").met(on(2026, 12, 24), "Dee");
    Chronicle chronicle = of(tied);
    assertThat(chronicle.months()).isEqualTo(4);
    assertThat(IntStream.range(0, 4).map(chronicle::newPeople)).containsExactly(1, 0, 2, 0);
    assertThat(IntStream.range(0, 4).map(chronicle::contacts)).containsExactly(0, 0, 1, 1);
    assertThat(chronicle.newcomers(on(2026, 10, 1), on(2026, 10, 31)))
        .containsExactly(Tied.id("Bo"), Tied.id("Cy"));
    assertThat(chronicle.newcomers(on(2026, 10, 2), on(2026, 10, 30))).isEmpty();
    assertThat(chronicle.newcomers(on(2026, 10, 30), on(2026, 10, 2))).isEmpty();
    assertThat(chronicle.undated()).isEqualTo(1);
  }

  @Test
  void thereIsNoPastWhereNothingIsDatedBeforeThisMonth() {
    assertThat(of(new Tied()).isEmpty()).isTrue();
    assertThat(of(new Tied().tie("Me", "Ana", "family")).isEmpty()).isTrue();
    assertThat(of(new Tied().met(on(2026, 11, 1), "Ana")).isEmpty()).isTrue();
    assertThat(of(new Tied().met(on(2026, 10, 31), "Ana")).isEmpty()).isFalse();
  }

  @Test
  void aSlipOfThePenLeavesRoomForAllOthers() {
    Tied tied = since(new Tied(), "Me", "Ana", on(201, 1, 1), null);
    Chronicle chronicle = of(since(tied, "Me", "Bo", on(2020, 1, 1), null));
    assertThat(chronicle.start()).isEqualTo(on(1926, 11, 1));
    assertThat(chronicle.people(chronicle.start())).isEqualTo(1);
  }

  /** Between two days of the same turn nobody and nothing comes or goes; the end is the whole. */
  @Property(tries = 60)
  void theTurnTellsWhetherAnythingIsDifferent(
      @ForAll @IntRange(max = 1000) int seed, @ForAll @IntRange(max = 6000) int back) {
    List<Fact> facts = Facts.some(seed, 12);
    Chronicle chronicle = Chronicle.of(facts, Map.of(), TODAY);
    LocalDate day = TODAY.minusDays(back);
    LocalDate before = day.minusDays(1);
    Set<UUID> now = ids(facts, chronicle.at(day));
    Set<UUID> then = ids(facts, chronicle.at(before));
    if (chronicle.turn(day) == chronicle.turn(before)) {
      assertThat(now).isEqualTo(then);
    }
    long others = people(facts).filter(p -> !p.me()).filter(chronicle.at(day).people()).count();
    assertThat(chronicle.people(day)).isEqualTo((int) others);
    assertThat(people(facts).allMatch(chronicle.at(TODAY).people())).isTrue();
    assertThat(chronicle.people(before) + chronicle.newcomers(day, day).size())
        .isEqualTo(chronicle.people(day) - (back == 0 ? chronicle.undated() : 0));
  }

  private static Set<UUID> ids(List<Fact> facts, Visible shown) {
    Set<UUID> people =
        people(facts).filter(shown.people()).map(Person::id).collect(Collectors.toSet());
    Stream<UUID> ties =
        ties(facts)
            .filter(shown.ties())
            .filter(tie -> people.contains(tie.from()) && people.contains(tie.to()))
            .map(Tie::id);
    return Stream.concat(people.stream(), ties).collect(Collectors.toSet());
  }
}
