package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CameraTest {
  @Property
  void screenAndMapAreInverse(
      @ForAll @DoubleRange(min = -1e4, max = 1e4) double x,
      @ForAll @DoubleRange(min = -1e4, max = 1e4) double y,
      @ForAll @DoubleRange(min = 0.01, max = 10) double scale) {
    Camera camera = new Camera(12, -7, scale, 800, 600);
    assertThat(camera.mapX(camera.screenX(x))).isCloseTo(x, within(1e-6));
    assertThat(camera.mapY(camera.screenY(y))).isCloseTo(y, within(1e-6));
  }

  @Property
  void zoomKeepsWhatIsUnderThePointer(
      @ForAll @DoubleRange(min = 0, max = 800) double px,
      @ForAll @DoubleRange(min = 0, max = 600) double py,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    Camera camera = new Camera(40, 30, 0.8, 800, 600);
    Camera zoomed = camera.zoomAt(px, py, factor);
    assertThat(zoomed.mapX(px)).isCloseTo(camera.mapX(px), within(1e-6));
    assertThat(zoomed.mapY(py)).isCloseTo(camera.mapY(py), within(1e-6));
    assertThat(zoomed.scale()).isBetween(Camera.MIN_SCALE, Camera.MAX_SCALE);
  }

  @Test
  void pansAgainstTheDrag() {
    Camera camera = new Camera(0, 0, 2, 100, 100).panned(10, -20);
    assertThat(camera.x()).isEqualTo(-5);
    assertThat(camera.y()).isEqualTo(10);
  }

  @Test
  void fitsBoundsWithinTheMargin() {
    Camera camera = Camera.fit(new Bounds(0, 0, 1000, 100), 520, 400, 10);
    assertThat(camera.scale()).isEqualTo(0.5);
    assertThat(camera.screenX(0)).isEqualTo(10);
    assertThat(camera.screenX(1000)).isEqualTo(510);
    assertThat(camera.screenY(50)).isEqualTo(200);
  }

  @Test
  void fitDoesNotMagnifyAFewPeople() {
    assertThat(Camera.fit(new Bounds(0, 0, 1, 1), 500, 500, 10).scale()).isEqualTo(1.5);
  }

  @Test
  void leavesRoomForTheNamesOfThoseAtTheEdge() {
    Camera wide = Camera.fitNamed(new Bounds(0, 0, 2000, 100), 1000, 800);
    assertThat(wide.screenX(0)).isEqualTo(116, within(1e-9));
    assertThat(wide.screenX(2000)).isEqualTo(884, within(1e-9));
    Camera high = Camera.fitNamed(new Bounds(0, 0, 100, 2000), 1000, 800);
    assertThat(high.screenY(0)).isEqualTo(44, within(1e-9));
    assertThat(high.width()).isEqualTo(1000);
    Camera narrow = Camera.fitNamed(new Bounds(0, 0, 2000, 100), 600, 500);
    assertThat(narrow.screenX(0)).isEqualTo(92, within(1e-9));
    Camera small = Camera.fitNamed(new Bounds(0, 0, 2000, 100), 200, 100);
    assertThat(small.screenX(0)).isEqualTo(26, within(1e-9));
  }
}
