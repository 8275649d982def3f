package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {
  private static final Type TYPE = new Type();
  private static final Look LOOK = Look.light();
  private static final Margin MARGIN =
      new Margin("A rather long title of a network of friends", "1 May 2026", true);

  private final Picture picture = Maps.scattered(120, 3).picture();

  @ParameterizedTest
  @CsvSource({"1600,1000", "900,1400", "480,360", "260,200", "60,40", "1,1", "5000,300"})
  void nothingOverlapsOrLeavesTheSheetAndTheMapKeepsMost(double width, double height) {
    Furniture furniture = Furniture.of(picture, LOOK, TYPE, MARGIN, width, height, 1);
    assertThat(furniture.mapHeight()).isGreaterThanOrEqualTo(0.39 * height - 2);
    List<Rectangle2D> words = new ArrayList<>();
    for (Furniture.Mark mark : furniture.marks()) {
      if (mark instanceof Furniture.Word word) {
        double wide = TYPE.width(word.text(), word.style()) * word.size() / word.style().size();
        double high = word.size();
        words.add(new Rectangle2D.Double(word.x(), word.baseline() - high * 0.8, wide, high * 0.9));
      }
    }
    for (Rectangle2D word : words) {
      boolean above = word.getMaxY() <= furniture.header();
      boolean below = word.getMinY() >= furniture.header() + furniture.mapHeight();
      assertThat(above || below).isTrue();
      assertThat(word.getMinY()).isNotNegative();
      assertThat(word.getMaxY()).isLessThanOrEqualTo(height);
      assertThat(words).filteredOn(word::intersects).hasSize(1);
    }
  }

  @Test
  void theLegendExplainsWhatThePictureWears() {
    Maps map = Maps.scattered(120, 3);
    Key key =
        new Key(
            "Closeness",
            List.of(
                new Category("4", "among the closest", Look.RAMP + 4),
                new Category("0", "nobody is that", Look.RAMP),
                new Category("none", "not said", Look.HOLLOW),
                new Category(Key.OTHERS, "others", -1)),
            Map.of(map.scene().id(0), 0, map.scene().id(1), 2),
            true);
    Sizes sizes = new Sizes("larger: in touch more lately", Map.of());
    Dress dress = new Dress(key, sizes, true, List.of("without guessed ties"));
    Picture worn = Picture.of(map.scene().dressed(dress), map.x(), map.y(), Emphasis.NONE);
    Furniture furniture = Furniture.of(worn, LOOK, TYPE, MARGIN, 1600, 1000, 1);
    List<String> words = new ArrayList<>();
    for (Furniture.Mark mark : furniture.marks()) {
      if (mark instanceof Furniture.Word word) {
        words.add(word.text());
      }
    }
    assertThat(words)
        .containsSubsequence("Closeness", "among the closest", "1", "not said", "1", "others")
        .contains("118", "larger: in touch more lately", "without guessed ties")
        .doesNotContain("nobody is that", "thicker: closer");
    assertThat(furniture.marks())
        .contains(dot(furniture, look(Look.RAMP + 4)), dot(furniture, LOOK.rim(Look.HOLLOW)));
  }

  private static int look(int hue) {
    return LOOK.tone(hue);
  }

  private static Furniture.Mark dot(Furniture furniture, int colour) {
    return furniture.marks().stream()
        .filter(mark -> mark instanceof Furniture.Dot dot && dot.colour() == colour)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1600,1000", "900,1400"})
  void theLegendNamesCirclesWithTheirPeopleAndWhatLinesMean(double width, double height) {
    Furniture furniture = Furniture.of(picture, LOOK, TYPE, MARGIN, width, height, 1);
    List<String> words = new ArrayList<>();
    for (Furniture.Mark mark : furniture.marks()) {
      if (mark instanceof Furniture.Word word) {
        words.add(word.text());
        assertThat(word.x() + TYPE.width(word.text(), word.style())).isLessThan((float) width);
      }
    }
    assertThat(words)
        .startsWith(MARGIN.title(), MARGIN.date())
        .containsSubsequence("Company 1", "12")
        .containsSubsequence("others", "24")
        .containsSubsequence("larger: more ties, closer", "thicker: closer", "dotted: a guess");
  }
}
