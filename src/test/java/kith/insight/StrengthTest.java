package kith.insight;

import static kith.insight.Tied.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import kith.network.CircleKind;
import kith.network.Provenance;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StrengthTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static Tied me(int closeness, LocalDate last) {
    return new Tied().tie("Me", "Ana", "knows", closeness, Provenance.STATED).met(last, "Ana");
  }

  @Test
  void closenessCountsInEvenSteps() {
    assertThat(me(5, TODAY).strength("Me", "Ana")).isCloseTo(0.9, EXACT);
    assertThat(me(1, TODAY).strength("Me", "Ana")).isCloseTo(0.18, EXACT);
  }

  @Test
  void theInnerCircleFadesSlowerThanABridgeAndNothingBelowAFifth() {
    assertThat(me(4, TODAY.minusDays(180)).strength("Me", "Ana")).isCloseTo(0.36, EXACT);
    assertThat(me(3, TODAY.minusDays(110)).strength("Me", "Ana")).isCloseTo(0.27, EXACT);
    assertThat(me(3, TODAY.minusYears(9)).strength("Me", "Ana")).isCloseTo(0.108, EXACT);
  }

  @Test
  void aThirdWhoKnowsBothSlowsTheFading() {
    Tied tied = me(3, TODAY.minusDays(120)).tie("Ana", "Bo", "knows").tie("Me", "Bo", "knows");
    assertThat(tied.strength("Me", "Ana")).isCloseTo(0.27, EXACT);
  }

  @Test
  void familyDoesNotFade() {
    Tied tied = new Tied().tie("Me", "Ana", "family").met(TODAY.minusYears(9), "Ana");
    assertThat(tied.strength("Me", "Ana")).isCloseTo(0.72, EXACT);
  }

  @Test
  void withoutAKnownContactTimeCountsAHalfUnlessTheTieIsYoung() {
    Tied tied =
        new Tied()
            .tie("Ana", "Bo", "works with")
            .tie("Bo", "Cy", "knows", 2, Provenance.STATED, TODAY, null);
    assertThat(tied.strength("Ana", "Bo")).isCloseTo(0.27, EXACT);
    assertThat(tied.strength("Bo", "Cy")).isCloseTo(0.36, EXACT);
  }

  @Test
  void whatEndedWasAliveUntilThen() {
    Tied tied =
        new Tied()
            .tie("Ana", "Bo", "knows", 3, Provenance.STATED, null, TODAY.minusDays(110))
            .tie("Bo", "Cy", "knows", 3, Provenance.STATED, null, TODAY.plusDays(110));
    assertThat(tied.strength("Ana", "Bo")).isCloseTo(0.27, EXACT);
    assertThat(tied.strength("Bo", "Cy")).isCloseTo(0.27, EXACT);
  }

  @Test
  void aFileIsBelievedLessAndAGuessLeast() {
    Tied tied =
        new Tied()
            .tie("Ana", "Bo", "knows", 5, Provenance.IMPORTED)
            .tie("Bo", "Cy", "knows", 5, Provenance.INFERRED);
    assertThat(tied.strength("Ana", "Bo")).isCloseTo(0.36, EXACT);
    assertThat(tied.strength("Bo", "Cy")).isCloseTo(0.18, EXACT);
  }

  @Test
  void theStrongestOfSeveralTiesCounts() {
    Tied tied = new Tied().tie("Ana", "Bo", "knows").tie("Ana", "Bo", "friend");
    assertThat(tied.strength("Ana", "Bo")).isCloseTo(0.36, EXACT);
  }

  @Test
  void aPlanIsNoContact() {
    Tied tied = me(3, TODAY.plusDays(1));
    assertThat(tied.strength("Me", "Ana")).isCloseTo(0.27, EXACT);
  }

  @Test
  void aCircleIsNeverLouderThanTheFaintestTie() {
    double faintest =
        new Tied()
            .tie("Me", "Ana", "knows", 1, Provenance.INFERRED)
            .met(TODAY.minusYears(9), "Ana")
            .strength("Me", "Ana");
    Tied two = new Tied().circle("Contoso", CircleKind.COMPANY, "Bo", "Cy");
    assertThat(two.strength("Bo", "Cy")).isCloseTo(0.012, EXACT).isLessThan(faintest);
    Tied five = new Tied().circle("Contoso", CircleKind.COMPANY, "Bo", "Cy", "Di", "Ed", "Flo");
    assertThat(five.strength("Bo", "Cy")).isCloseTo(0.006, EXACT);
  }
}
