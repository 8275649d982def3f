package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Worksheet;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

  private static <F extends Fact> List<F> all(Class<F> type, LocalDate today) {
    return Sample.facts(today).stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static LocalDate newest(LocalDate today) {
    return all(Interaction.class, today).stream()
        .map(Interaction::on)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  @Test
  void isWholeWithItsCanvases() {
    Network network = Network.of(Sample.facts(WRITTEN));
    assertThat(network.people()).hasSize(121);
    assertThat(network.circles()).hasSize(8);
    assertThat(network.worksheets()).hasSize(13).allMatch(sheet -> sheet.answers().size() >= 2);
  }

  @Test
  void movesWithTheCalendarByWholeWeeks() {
    assertThat(newest(WRITTEN)).isEqualTo("2026-11-20");
    assertThat(newest(WRITTEN.plusDays(6))).isEqualTo("2026-11-20");
    assertThat(newest(WRITTEN.plusDays(371))).isEqualTo("2027-11-26");
    assertThat(newest(WRITTEN.plusDays(371)).getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
  }

  @Test
  void movesTheDaysInAnswersToo() {
    assertThat(followUps(WRITTEN.plusWeeks(2)))
        .isNotEmpty()
        .isEqualTo(followUps(WRITTEN).stream().map(day -> day.plusWeeks(2)).toList());
  }

  private static List<LocalDate> followUps(LocalDate today) {
    return all(Worksheet.class, today).stream()
        .map(sheet -> sheet.answer("follow-up").text())
        .flatMap(day -> day.isEmpty() ? Stream.of() : Stream.of(LocalDate.parse(day)))
        .toList();
  }
}
