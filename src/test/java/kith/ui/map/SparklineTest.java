package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the years are divided so that one can see and read them. */
class SparklineTest {
  @Test
  void barsAreOfMonthsWhileThoseAreWideEnough() {
    assertThat(Sparkline.together(600, 200)).isEqualTo(1);
    assertThat(Sparkline.together(599, 200)).isEqualTo(3);
    assertThat(Sparkline.together(200, 200)).isEqualTo(3);
    assertThat(Sparkline.together(199, 200)).isEqualTo(12);
  }

  @Test
  void yearsAreNamedWhereTheirNamesHaveRoom() {
    assertThat(Sparkline.step(3, 600)).isEqualTo(1);
    assertThat(Sparkline.step(20, 600)).isEqualTo(2);
    assertThat(Sparkline.step(40, 600)).isEqualTo(5);
    assertThat(Sparkline.step(100, 600)).isEqualTo(10);
    assertThat(Sparkline.step(100, 400)).isEqualTo(20);
    assertThat(Sparkline.step(0, 400)).isEqualTo(1);
  }
}
