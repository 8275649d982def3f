package kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "1, every day",
    "7, every week",
    "30, every month",
    "180, every half year",
    "365, every year",
    "14, every 14 days",
    "1000, every 1000 days"
  })
  void isSaidInWords(int days, String words) {
    assertThat(Cadence.words(days)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "' ', 0",
    "45, 45",
    "45 days, 45",
    "every 45 days, 45",
    "Month, 30",
    "every Month, 30",
    "2 weeks, 14",
    "half year, 180",
    "every 2 years, 730",
    "every day, 1"
  })
  void isReadAsPeopleWriteIt(String text, int days) {
    assertThat(Cadence.read(text)).hasValue(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"often", "0", "0 days", "-3", "11 years", "999999 years", "3.5 weeks", "every"})
  void isNotReadWhereThereIsNone(String text) {
    assertThat(Cadence.read(text)).isEmpty();
  }

  @Property
  void itsWordsAreRead(@ForAll @IntRange(max = Cadence.LONGEST) int days) {
    assertThat(Cadence.read(Cadence.words(days))).hasValue(days);
  }

  @Test
  void isDueOnceSoManyDaysWentBy() {
    assertThat(Cadence.isDue(30, TODAY.minusDays(29), TODAY)).isFalse();
    assertThat(Cadence.isDue(30, TODAY.minusDays(30), TODAY)).isTrue();
    assertThat(Cadence.isDue(30, null, TODAY)).isTrue();
    assertThat(Cadence.isDue(Cadence.NONE, null, TODAY)).isFalse();
  }

  @Test
  void aPersonHasNoOtherCadence() {
    Person ana = Person.named("Ana");
    assertThat(ana.withCadence(Cadence.LONGEST).cadence()).isEqualTo(Cadence.LONGEST);
    assertThatThrownBy(() -> ana.withCadence(-1)).hasMessage("A cadence is 0 to 3650 days, not -1");
    assertThatThrownBy(() -> ana.withCadence(Cadence.LONGEST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'strategic, operational', 'operational, strategic'",
    "'S', strategic",
    "'pers ,op', 'operational, personal'"
  })
  void networksAreReadByHowTheyBegin(String text, String words) {
    assertThat(NetworkKind.read(text).map(NetworkKind::words)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "operational secret", "strategic; personal"})
  void whatIsNoNetworkIsNotRead(String text) {
    assertThat(NetworkKind.read(text)).isEmpty();
  }

  @Test
  void networksAreInTheirOrderAndCannotBeChanged() {
    Set<NetworkKind> given = EnumSet.of(NetworkKind.STRATEGIC, NetworkKind.OPERATIONAL);
    Person ana = Person.named("Ana").withNetworks(given);
    given.clear();
    assertThat(ana.networks()).containsExactly(NetworkKind.OPERATIONAL, NetworkKind.STRATEGIC);
    assertThatThrownBy(() -> ana.networks().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(Person.named("Bo").networks()).isEmpty();
  }
}
