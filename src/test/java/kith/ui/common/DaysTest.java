package kith.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-14", "14 March 2026", "14 mar 2026", "March 14, 2026", " 14. March 2026"})
  void readsADayInAnyUsualForm(String text) {
    assertThat(Days.read(text)).contains(LocalDate.of(2026, 3, 14));
  }

  @Test
  void whatIsNoDayIsNotRead() {
    assertThat(Days.read("next week")).isEmpty();
    assertThat(Days.read("31 February 2026")).isEmpty();
    assertThat(Days.read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "14 March, --03-14",
    "--03-14, --03-14",
    "29 Feb, --02-29",
    "14 March 1980, 1980-03-14",
    "'', ''"
  })
  void readsABirthdayWithOrWithoutAYear(String text, String kept) {
    assertThat(Days.readBirthday(text)).contains(kept);
  }

  @Test
  void showsABirthdayAsItIsReadAgain() {
    assertThat(Days.showBirthday("--03-14")).isEqualTo("14 March");
    assertThat(Days.showBirthday("1980-03-14")).isEqualTo("14 March 1980");
    assertThat(Days.showBirthday("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, today",
    "1, yesterday",
    "13, 13 days ago",
    "14, 2 weeks ago",
    "62, 8 weeks ago",
    "63, 2 months ago",
    "700, 23 months ago",
    "800, 2 years ago"
  })
  void saysHowLongAgo(int days, String words) {
    assertThat(Days.ago(TODAY.minusDays(days), TODAY)).isEqualTo(words);
  }
}
