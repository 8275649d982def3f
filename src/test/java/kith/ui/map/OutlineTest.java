package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who is inside of a line. */
class OutlineTest {
  private static Point2D at(double x, double y) {
    return new Point2D(x, y);
  }

  @Test
  void aRectangleHoldsWhatIsBetweenItsCorners() {
    Outline rectangle = Outline.rectangle(at(30, 40), at(10, 20));
    assertThat(rectangle.contains(20, 30)).isTrue();
    assertThat(rectangle.contains(9, 30)).isFalse();
    assertThat(rectangle.contains(20, 41)).isFalse();
  }

  @Test
  void whatLiesInABayIsOutside() {
    Outline bay = new Outline(List.of(at(0, 0), at(40, 0), at(40, 40), at(20, 10), at(0, 40)));
    assertThat(bay.contains(20, 5)).isTrue();
    assertThat(bay.contains(20, 20)).isFalse();
    assertThat(bay.contains(35, 25)).isTrue();
  }

  @Test
  void aLineWithoutAnyRoomHoldsNobody() {
    assertThat(new Outline(List.of(at(1, 1), at(5, 1))).contains(3, 1)).isFalse();
    assertThat(new Outline(List.of(at(1, 1))).contains(1, 1)).isFalse();
  }

  @Provide
  Arbitrary<Point2D> points() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
    return Combinators.combine(number, number).as((x, y) -> at(x, y));
  }

  @Provide
  Arbitrary<List<Point2D>> lines() {
    return points().list().ofMinSize(3).ofMaxSize(12);
  }

  /** The even-odd rule without bands, at points that lie on no corner's row. */
  @Property(tries = 300)
  void bandsChangeNothing(@ForAll("lines") List<Point2D> corners, @ForAll("points") Point2D point) {
    double x = point.getX() + 0.43;
    double y = point.getY() + 0.37;
    boolean inside = false;
    for (int k = 0; k < corners.size(); k++) {
      Point2D a = corners.get(k);
      Point2D b = corners.get((k + 1) % corners.size());
      if (a.getY() > y != b.getY() > y) {
        double cut = a.getX() + (y - a.getY()) / (b.getY() - a.getY()) * (b.getX() - a.getX());
        inside ^= x < cut;
      }
    }
    assertThat(new Outline(corners).contains(x, y)).isEqualTo(inside);
  }
}
