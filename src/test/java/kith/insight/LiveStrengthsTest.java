package kith.insight;

import static kith.insight.Tied.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Strengths;
import kith.network.Tie;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LiveStrengthsTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static double of(Strengths strengths, Tied tied, String kind) {
    return tied.facts().stream()
        .filter(Tie.class::isInstance)
        .map(Tie.class::cast)
        .filter(tie -> tie.kind().equals(kind))
        .mapToDouble(strengths::of)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachOfSeveralTiesHasItsOwn() {
    Tied tied =
        new Tied()
            .tie("Me", "Ana", "knows", 1, Provenance.STATED)
            .tie("Ana", "Me", "trusts", 5, Provenance.STATED)
            .met(TODAY, "Ana");
    Strengths strengths = LiveStrengths.of(tied.facts(), TODAY);
    assertThat(of(strengths, tied, "knows")).isCloseTo(0.18, EXACT);
    assertThat(of(strengths, tied, "trusts")).isCloseTo(0.9, EXACT);
    assertThat(strengths.withMe(Tied.id("Ana"))).isCloseTo(0.9, EXACT);
  }

  @Test
  void whoIsMetOrSaidToBeCloseIsTiedToMeAndWhoSharesACircleIsNot() {
    Tied tied =
        new Tied()
            .tie("Me", "Cy", "knows")
            .tie("Bo", "Cy", "trusts")
            .circle("Choir", CircleKind.COMMUNITY, "Me", "Bo")
            .met(TODAY, "Dora");
    Strengths strengths = LiveStrengths.of(tied.facts(), TODAY);
    assertThat(strengths.withMe(Tied.id("Bo"))).isZero();
    assertThat(strengths.withMe(Tied.id("Me"))).isZero();
    assertThat(strengths.withMe(Tied.id("Dora"))).isCloseTo(0.36, EXACT);
    assertThat(strengths.withMe(Tied.id("Cy"))).isCloseTo(0.18, EXACT);
    assertThat(of(strengths, tied, "trusts")).isCloseTo(0.36, EXACT);
  }

  @Test
  void withoutAnOwnerNobodyIsTiedToThem() {
    Person ana = Person.named("Ana");
    List<Fact> facts = List.of(ana);
    assertThat(LiveStrengths.of(facts, TODAY).withMe(ana.id())).isZero();
  }
}
