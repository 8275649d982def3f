package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kith.network.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {
  private static final Type TYPE = new Type();
  private static final Look LOOK = Look.light();

  private final Maps.Draft draft = new Maps.Draft();
  private final Camera camera = new Camera(0, 0, 0.5, 400, 300);

  private Surface painted(Picture picture, double density) {
    Surface surface = Surface.of((int) (400 * density), (int) (300 * density), density);
    new Painter(LOOK, TYPE).paint(picture, Placement.NONE, camera, surface);
    return surface;
  }

  @Test
  void discsAreWhereTheCameraPutsThemAndTheGroundIsElsewhere() {
    draft.person("Ana", -100, 0);
    draft.me("Helena", 100, 50);
    Surface surface = painted(draft.made().picture(), 1);
    assertThat(surface.at(150, 150)).isEqualTo(LOOK.neutral());
    assertThat(surface.at(242, 175)).as("beside her initials").isEqualTo(LOOK.accent());
    assertThat(surface.at(200, 40)).isEqualTo(LOOK.ground());
  }

  @Test
  void twiceTheDensityIsTwiceTheSize() {
    draft.person("Ana", -100, 0);
    Surface surface = painted(draft.made().picture(), 2);
    assertThat(surface.at(300, 300)).isEqualTo(LOOK.neutral());
    assertThat(surface.at(300 + 5, 300)).isEqualTo(LOOK.neutral());
    assertThat(surface.at(300 + 11, 300)).isEqualTo(LOOK.ground());
  }

  @Test
  void tieIsQuietInkBetweenTwoDiscs() {
    UUID ana = draft.person("Ana", -100, 0);
    UUID ben = draft.person("Ben", 100, 0);
    draft.tie(ana, ben, false, 5, Provenance.STATED);
    int tie = painted(draft.made().picture(), 1).at(200, 150);
    assertThat(Look.contrast(tie, LOOK.ground())).isBetween(1.05, 2.5);
  }

  @Test
  void tieToTheOwnerShowsOnlyWhenOneOfTheTwoStandsOut() {
    UUID me = draft.me("Helena", -100, 0);
    UUID ana = draft.person("Ana", 100, 0);
    draft.tie(me, ana, false, 5, Provenance.STATED);
    Maps map = draft.made();
    assertThat(painted(map.picture(), 1).at(200, 150)).isEqualTo(LOOK.ground());
    Picture hovered = map.picture().with(Emphasis.hover(map.node(ana)));
    assertThat(painted(hovered, 1).at(200, 150)).isNotEqualTo(LOOK.ground());
  }

  @Test
  void restRecedesToAThirdOfItsContrast() {
    UUID ana = draft.person("Ana", -100, 0);
    draft.person("Ben", 100, 0);
    Maps map = draft.made();
    Picture selected = map.picture().with(Emphasis.select(Set.of(map.node(ana))));
    Surface surface = painted(selected, 1);
    assertThat(surface.at(150, 150)).isEqualTo(LOOK.neutral());
    assertThat(surface.at(250, 150))
        .isEqualTo(Look.mix(LOOK.ground(), LOOK.neutral(), Look.RECEDED));
    Surface halfWay = painted(selected.with(selected.emphasis().at(0)), 1);
    assertThat(halfWay.at(250, 150)).isEqualTo(LOOK.neutral());
  }

  @Test
  void bentTieBowsAsideAndStillEndsAtItsDiscs() {
    UUID ana = draft.person("Ana", -200, 0);
    UUID ben = draft.person("Ben", 200, 0);
    draft.tie(ana, ben, false, 5, Provenance.STATED);
    Picture bent = draft.made().picture().bent(true);
    float aside = (bent.bowY(0) - bent.y(0)) / 2 * 0.5f;
    assertThat(Math.abs(aside)).isEqualTo(20);
    Surface surface = painted(bent, 1);
    assertThat(surface.at(200, 150)).isEqualTo(LOOK.ground());
    assertThat(surface.at(200, 150 + Math.round(aside))).isNotEqualTo(LOOK.ground());
  }

  @Test
  void whatIsNotStatedIsBrokenAndQuieterWhereOneCanFollowIt() {
    draft.tie(
        draft.person("A", -300, -150), draft.person("B", 300, -150), false, 3, Provenance.STATED);
    draft.tie(draft.person("C", -300, 0), draft.person("D", 300, 0), false, 3, Provenance.IMPORTED);
    draft.tie(
        draft.person("E", -300, 150), draft.person("F", 300, 150), false, 3, Provenance.INFERRED);
    Surface surface = painted(draft.made().picture(), 1);
    double stated = ink(surface, 75);
    double imported = ink(surface, 150);
    double inferred = ink(surface, 225);
    assertThat(imported).isBetween(0.4 * stated, 0.8 * stated);
    assertThat(inferred).isBetween(0.2 * stated, 0.9 * imported);
    assertThat(gaps(surface, 75)).isZero();
    assertThat(gaps(surface, 150)).isGreaterThan(15);
    assertThat(gaps(surface, 225)).isGreaterThan(gaps(surface, 150));
  }

  /** How much darker than the ground the rows of a level tie are, discs aside. */
  private static double ink(Surface surface, int row) {
    double sum = 0;
    for (int x = 70; x < 330; x++) {
      for (int y = row - 2; y <= row + 1; y++) {
        sum += (LOOK.ground() & 0xFF) - (surface.at(x, y) & 0xFF);
      }
    }
    return sum;
  }

  private static int gaps(Surface surface, int row) {
    int gaps = 0;
    for (int x = 71; x < 330; x++) {
      boolean before = surface.at(x - 1, row) == LOOK.ground();
      gaps += !before && surface.at(x, row) == LOOK.ground() ? 1 : 0;
    }
    return gaps;
  }

  @Test
  void arrowPointsAtWhomADirectedTieLeadsTo() {
    draft.tie(draft.person("Ana", -30, 0), draft.person("Ben", 30, 0), true, 3, Provenance.STATED);
    Surface surface = Surface.of(400, 300, 1);
    Camera near = new Camera(0, 0, 1, 400, 300);
    Picture picture = draft.made().picture();
    new Painter(LOOK, TYPE).paint(picture, Placement.NONE, near, surface);
    int head = (int) Math.floor(230 - picture.radius(0) - 6);
    int tail = 400 - head;
    assertThat(surface.at(head, 151))
        .as("the head is wider than the tie")
        .isNotEqualTo(LOOK.ground());
    assertThat(surface.at(tail, 151)).isEqualTo(LOOK.ground());
  }

  @Test
  void circleTintsItsGround() {
    UUID ana = draft.person("Ana", -60, -40);
    UUID ben = draft.person("Ben", 60, -40);
    draft.circle("Choir", 0, 0, ana, ben, draft.person("Cleo", 0, 60));
    Surface surface = painted(draft.made().picture(), 1);
    assertThat(surface.at(200, 150)).isNotEqualTo(LOOK.ground());
    assertThat(Look.contrast(surface.at(200, 150), LOOK.ground())).isBetween(1.02, 1.5);
    assertThat(surface.at(20, 20)).isEqualTo(LOOK.ground());
  }

  @Test
  void withoutGroundTheRestIsTransparent() {
    draft.person("Ana", 0, 0);
    Surface surface = Surface.of(400, 300, 1);
    Painter.withoutGround(LOOK, TYPE)
        .paint(draft.made().picture(), Placement.NONE, camera, surface);
    assertThat(surface.at(10, 10)).isZero();
    assertThat(surface.at(200, 150)).isEqualTo(LOOK.neutral());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void piecesMakeTheSameImageAsTheWhole(boolean bent) {
    Maps map = Maps.scattered(300, 11);
    Picture picture = map.picture().with(Emphasis.hover(5)).bent(bent);
    Camera view = Camera.fit(picture.bounds(), 640, 480, 20);
    Placement labels = new Labels(map.scene(), TYPE).place(picture, view.scale());
    Surface whole = Surface.of(960, 720, 1.5);
    new Painter(LOOK, TYPE).paint(picture, labels, view, whole);
    Painter painter = new Painter(LOOK, TYPE);
    for (int top = 0; top < 720; top += 97) {
      for (int left = 0; left < 960; left += 131) {
        int width = Math.min(131, 960 - left);
        int height = Math.min(97, 720 - top);
        Surface piece = new Surface(new int[width * height], left, top, width, height, 1.5);
        painter.paint(picture, labels, view, piece);
        for (int y = top; y < top + height; y++) {
          for (int x = left; x < left + width; x++) {
            assertThat(piece.at(x, y)).isEqualTo(whole.at(x, y));
          }
        }
      }
    }
  }
}
