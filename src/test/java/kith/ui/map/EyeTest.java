package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.picture.Camera;
import kith.picture.Emphasis;
import org.junit.jupiter.api.Test;

/** Flights and fades, moment by moment. */
class EyeTest {
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final Eye eye = new Eye(reducedMotion, new SimpleObjectProperty<>(Chart.empty()));

  private void seeFrom(double x, double y, double scale) {
    eye.resize(800, 600, null);
    eye.restore(x, y, scale);
  }

  @Test
  void aFlightTakesItsTimeAndArrivesExactly() {
    seeFrom(10, 20, 1);
    eye.zoomInMiddle(4);
    assertThat(eye.camera().scale()).isEqualTo(1);
    eye.pulse(5_000);
    assertThat(eye.camera().scale()).isEqualTo(1);
    eye.pulse(5_000 + Eye.FLIGHT_NANOS / 2);
    assertThat(eye.camera().scale()).isEqualTo(Math.pow(4, 0.875), within(1e-9));
    assertThat(eye.flying()).isTrue();
    eye.pulse(5_000 + Eye.FLIGHT_NANOS);
    assertThat(eye.camera()).isEqualTo(new Camera(10, 20, 4, 800, 600));
    assertThat(eye.flying()).isFalse();
  }

  @Test
  void noFlightIsLongerThanThreeTenthsOfASecond() {
    assertThat(Eye.FLIGHT_NANOS).isLessThanOrEqualTo(300_000_000);
    assertThat(Attention.FADE_NANOS).isLessThanOrEqualTo(300_000_000);
  }

  @Test
  void withReducedMotionOneArrivesAtOnce() {
    reducedMotion.set(true);
    seeFrom(0, 0, 1);
    eye.zoomInMiddle(2);
    assertThat(eye.camera()).isEqualTo(new Camera(0, 0, 2, 800, 600));
    assertThat(eye.flying()).isFalse();
  }

  @Test
  void severalStepsInARowAddUp() {
    seeFrom(0, 0, 1);
    eye.zoomInMiddle(2);
    eye.pulse(0);
    eye.zoomInMiddle(2);
    eye.pulse(0);
    eye.pulse(Eye.FLIGHT_NANOS);
    assertThat(eye.camera().scale()).isEqualTo(4);
  }

  @Test
  void inAViewOfAnotherSizeTheMiddleStaysInTheMiddle() {
    seeFrom(100, 50, 2);
    eye.resize(500, 700, null);
    assertThat(eye.camera()).isEqualTo(new Camera(100, 50, 2, 500, 700));
  }

  @Test
  void withoutAnybodyTheMiddleIsShown() {
    eye.resize(800, 600, null);
    assertThat(eye.camera()).isEqualTo(new Camera(0, 0, 1.5, 800, 600));
  }

  @Test
  void whatStandsOutFadesInAndOut() {
    Attention attention = new Attention(reducedMotion);
    Chart chart = Chart.empty();
    attention.on(chart, null, java.util.Set.of(), java.util.Set.of(), java.util.Set.of());
    assertThat(attention.emphasisProperty().get()).isEqualTo(Emphasis.NONE);
    assertThat(attention.fading()).isFalse();
  }
}
