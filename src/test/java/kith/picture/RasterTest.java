package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class RasterTest {
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;

  private final Surface surface = Surface.of(100, 80, 1);
  private final Raster raster = new Raster(surface, 0, 80);

  @Test
  void discHasItsFillItsRimAndNothingAround() {
    raster.clear(WHITE);
    raster.disc(50, 40, 20, 0xFF336699, BLACK, 4);
    assertThat(surface.at(50, 40)).isEqualTo(0xFF336699);
    assertThat(surface.at(67, 40)).isEqualTo(BLACK);
    assertThat(surface.at(72, 40)).isEqualTo(WHITE);
    assertThat(surface.at(50, 15)).isEqualTo(WHITE);
  }

  @Property
  void discCoversItsArea(
      @ForAll @FloatRange(min = 30, max = 60) float x,
      @ForAll @FloatRange(min = 30, max = 50) float y,
      @ForAll @FloatRange(min = 2, max = 25) float r) {
    raster.clear(0);
    raster.disc(x, y, r, BLACK, 0, 0);
    assertThat(covered()).isCloseTo(Math.PI * r * r, within(1 + 0.02 * r * r));
  }

  @Test
  void aLineOfInkThatIsNotToBeSeenLeavesNothing() {
    raster.clear(WHITE);
    new Pen(raster, null).draw(10, 10, 90, 70, 2, 0);
    assertThat(surface.at(50, 40)).isEqualTo(WHITE);
  }

  @Property
  void lineCoversLengthTimesWidth(
      @ForAll @FloatRange(min = 10, max = 90) float ax,
      @ForAll @FloatRange(min = 10, max = 70) float ay,
      @ForAll @FloatRange(min = 10, max = 90) float bx,
      @ForAll @FloatRange(min = 10, max = 70) float by,
      @ForAll @FloatRange(min = 0.6f, max = 3) float width) {
    raster.clear(0);
    new Pen(raster, null).draw(ax, ay, bx, by, width, BLACK);
    double length = Math.hypot(bx - ax, by - ay);
    assertThat(covered()).isCloseTo(length * width, within(0.02 * length + 2 * width + 1));
  }

  @Property
  void addedLinesWeighAsMuchAsDrawnOnes(
      @ForAll @FloatRange(min = -50, max = 150) float ax,
      @ForAll @FloatRange(min = -50, max = 130) float ay,
      @ForAll @FloatRange(min = -50, max = 150) float bx,
      @ForAll @FloatRange(min = -50, max = 130) float by,
      @ForAll @FloatRange(min = 0.6f, max = 3) float width) {
    raster.clear(0);
    new Pen(raster, null).draw(ax, ay, bx, by, width, BLACK);
    int[] sums = new int[100 * 82];
    added(sums, line(ax, ay, bx, by, width, 255));
    for (int k = 0; k < 100 * 80; k++) {
      assertThat(surface.pixels()[k] >>> 24).isEqualTo(sums[k]);
    }
  }

  @Test
  void dashedLineIsHalfOfASolidOne() {
    int[] sums = new int[100 * 82];
    Line line = line(10, 40.5f, 90, 40.5f, 1, 1000);
    line.dashed(4, 4);
    added(sums, line);
    assertThat(java.util.Arrays.stream(sums).sum()).isEqualTo(40_000);
    assertThat(sums[40 * 100 + 12]).isEqualTo(1000);
    assertThat(sums[40 * 100 + 15]).isZero();
  }

  @Test
  void convexShapeIsExactOnWholePixels() {
    raster.clear(WHITE);
    raster.convex(new float[] {10, 30, 30, 10}, new float[] {5, 5, 25, 25}, 4, BLACK);
    assertThat(surface.at(10, 5)).isEqualTo(BLACK);
    assertThat(surface.at(29, 24)).isEqualTo(BLACK);
    assertThat(surface.at(9, 5)).isEqualTo(WHITE);
    assertThat(surface.at(30, 10)).isEqualTo(WHITE);
    assertThat(surface.at(15, 25)).isEqualTo(WHITE);
  }

  @Test
  void convexShapeCoversHalfOfAPixelItHalfCovers() {
    raster.clear(0);
    raster.convex(new float[] {10.5f, 30, 30, 10.5f}, new float[] {5, 5, 25, 25}, 4, BLACK);
    assertThat(surface.at(10, 10) >>> 24).isEqualTo(128);
  }

  @Test
  void blendingKeepsAnOpaqueGroundOpaque() {
    for (int alpha = 0; alpha < 256; alpha++) {
      int over = Raster.over(WHITE, Raster.premultiplied(0xFF204060, alpha / 255f), 200);
      assertThat(over >>> 24).isEqualTo(255);
    }
  }

  private static Line line(float ax, float ay, float bx, float by, float width, int amount) {
    Line line = new Line();
    return line.set(ax, ay, bx, by, width, amount) ? line : null;
  }

  private void added(int[] sums, Line line) {
    if (line != null) {
      new Pen(raster, sums).add(line);
    }
  }

  private double covered() {
    double sum = 0;
    for (int pixel : surface.pixels()) {
      sum += (pixel >>> 24) / 255.0;
    }
    return sum;
  }
}
