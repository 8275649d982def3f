package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.network.Appearance.Certainty;
import kith.network.Provenance;
import kith.network.Tie;
import kith.network.Visible;
import org.junit.jupiter.api.Test;

class SceneTest {
  @Test
  void tiesOfAPairAreOneStrandInTheStyleOfTheBestFounded() {
    Maps.Draft draft = new Maps.Draft();
    UUID ana = draft.person("Ana", 0, 0);
    UUID ben = draft.person("Ben", 100, 0);
    draft.tie(ana, ben, true, 2, Provenance.INFERRED);
    draft.tie(ben, ana, true, 5, Provenance.IMPORTED);
    Maps map = draft.made();
    Strands strands = map.scene().strands();
    assertThat(strands.count()).isEqualTo(1);
    assertThat(strands.provenance(0)).isEqualTo(Provenance.IMPORTED);
    assertThat(strands.width(0)).isEqualTo(1.75f * 1.2f);
    assertThat(strands.pointsTo(0)).isTrue();
    assertThat(strands.pointsFrom(0)).isTrue();
  }

  @Test
  void oneTieWithoutDirectionTakesTheArrowsAway() {
    Maps.Draft draft = new Maps.Draft();
    UUID ana = draft.person("Ana", 0, 0);
    UUID ben = draft.person("Ben", 100, 0);
    draft.tie(ana, ben, true, 0, Provenance.STATED).tie(ana, ben, false, 0, Provenance.STATED);
    assertThat(draft.made().scene().strands().pointsTo(0)).isFalse();
  }

  @Test
  void tiesToTheOwnerBelongButAreNotAlwaysDrawn() {
    Maps.Draft draft = new Maps.Draft();
    UUID me = draft.me("Helena", 0, 0);
    UUID ana = draft.person("Ana", 100, 0);
    UUID ben = draft.person("Ben", 200, 0);
    draft.tie(me, ana, false, 0, Provenance.STATED);
    Maps map = draft.made();
    assertThat(map.scene().strands().isMine(0)).isTrue();
    Picture hovered = map.picture().with(Emphasis.hover(map.node(ana)));
    assertThat(hovered.belongs(map.node(me))).isTrue();
    assertThat(hovered.visibility(map.node(ben))).isCloseTo(Look.RECEDED, within(1e-6f));
    assertThat(map.picture().visibility(map.node(ben))).isEqualTo(1);
  }

  @Test
  void inAnotherDressPeopleChangeColourAndSizeAndCirclesTurnGrey() {
    Maps map = Maps.scattered(24, 3);
    Scene usual = map.scene();
    UUID first = usual.id(0);
    Key key =
        new Key(
            "Closeness",
            List.of(new Category("5", "closest", 12), new Category(Key.OTHERS, "others", -1)),
            Map.of(first, 0),
            true);
    Sizes sizes = new Sizes("larger: closer", Map.of(first, 18f));
    Scene dressed = usual.dressed(new Dress(key, sizes, true, List.of()));

    assertThat(dressed.hue(0)).isEqualTo(12);
    assertThat(dressed.hue(1)).isEqualTo(-1);
    assertThat(dressed.counts()).containsExactly(1, 23);
    assertThat(dressed.radius(0)).isEqualTo(18);
    assertThat(dressed.radius(1)).isEqualTo(Sizes.LEAST);
    assertThat(dressed.ranked(0)).isZero();
    assertThat(dressed.groups()).extracting(Scene.Group::hue).containsOnly(-1);
    assertThat(dressed.strands().width(0)).isEqualTo(dressed.strands().width(1));
    assertThat(usual.groups()).extracting(Scene.Group::hue).doesNotContain(-1);
    Scene part = Excerpt.of(dressed, map.network(), Visible.only(Set.of(first))).scene();
    assertThat(part.hue(0)).isEqualTo(12);
    assertThat(part.counts()).containsExactly(1, 0);
    assertThat(part.key()).isSameAs(key);
    Scene sure = Excerpt.of(dressed, map.network(), Certainty.STATED.visible()).scene();
    assertThat(sure.strands().isPlain()).isTrue();
    assertThat(sure.strands().count()).isLessThan(dressed.strands().count());
  }

  @Test
  void aliveTiesAreThickerAlsoWhereSomeAreLeftOut() {
    Maps map = Maps.scattered(24, 3);
    List<Tie> ties = List.copyOf(map.network().ties());
    Map<UUID, Float> live =
        ties.stream().collect(Collectors.toMap(Tie::id, tie -> tie == ties.get(0) ? 1f : 0f));
    Scene dressed = map.scene().dressed(new Dress(null, null, false, live, List.of()));
    Scene shown = Excerpt.of(dressed, map.network(), Visible.ties(_ -> true)).scene();
    for (Scene scene : List.of(dressed, shown)) {
      Strands strands = scene.strands();
      for (int strand = 0; strand < strands.count(); strand++) {
        Set<UUID> ends = Set.of(scene.id(strands.from(strand)), scene.id(strands.to(strand)));
        boolean alive = ends.equals(Set.of(ties.get(0).from(), ties.get(0).to()));
        assertThat(strands.width(strand)).isCloseTo(alive ? 2.8f : 0.7f, within(1e-6f));
      }
    }
  }

  @Test
  void otherColoursKeepTheNamesAndWhatFollowsFromThePlaces() {
    Maps map = Maps.scattered(24, 3);
    Scene usual = map.scene();
    Key key = new Key("Tags", List.of(), Map.of(), false);
    Scene recoloured = usual.dressed(new Dress(key, null, false, List.of()));
    Picture picture = map.picture();

    assertThat(picture.with(recoloured).sameGeometry(picture)).isTrue();
    Sizes sizes = new Sizes("", Map.of());
    Scene resized = usual.dressed(new Dress(null, sizes, false, List.of()));
    assertThatThrownBy(() -> picture.with(resized)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void personTakesTheColourOfTheirLargestCircle() {
    Maps.Draft draft = new Maps.Draft();
    UUID ana = draft.person("Ana", 0, 0);
    UUID ben = draft.person("Ben", 50, 0);
    UUID cleo = draft.person("Cleo", 100, 0);
    UUID dan = draft.person("Dan", 150, 0);
    draft.circle("Small", 50, 0, ana, ben, cleo);
    draft.circle("Large", 75, 0, ana, ben, cleo, dan);
    Scene scene = draft.made().scene();
    assertThat(scene.groups()).extracting(Scene.Group::name).containsExactly("Large", "Small");
    assertThat(scene.groups()).extracting(Scene.Group::hue).containsExactly(0, 1);
    assertThat(scene.hue(0)).isZero();
  }

  @Test
  void ninthCircleHasNoColourOfItsOwn() {
    Maps.Draft draft = new Maps.Draft();
    for (int c = 0; c < 9; c++) {
      UUID a = draft.person("A" + c, 0, 60 * c);
      UUID b = draft.person("B" + c, 60, 60 * c);
      draft.circle("Circle " + c, 30, 60 * c, a, b, draft.person("C" + c, 120, 60 * c));
    }
    Scene scene = draft.made().scene();
    assertThat(scene.groups().get(7).hue()).isEqualTo(7);
    assertThat(scene.groups().get(8).hue()).isEqualTo(-1);
  }

  @Test
  void longNamesEndInAnEllipsis() {
    assertThat(Type.shortened("Ana Costa")).isEqualTo("Ana Costa");
    assertThat(Type.shortened("Maximiliana von Hohenstein-Wittgenstein"))
        .isEqualTo("Maximiliana von Hohenstein-…");
    assertThat(Type.shortened("x".repeat(28))).isEqualTo("x".repeat(28));
  }

  @Test
  void namesBreakAtTheSpaceNearestTheMiddle() {
    assertThat(Scene.split("Ana Costa")).isEqualTo(3);
    assertThat(Scene.split("Ana Maria da Costa")).isEqualTo(9);
    assertThat(Scene.split("Cher")).isEqualTo(-1);
  }

  @Test
  void discsGrowWithTiesAndCloseness() {
    Maps.Draft draft = new Maps.Draft();
    UUID me = draft.me("Helena", 0, 0);
    UUID ana = draft.person("Ana", 0, 0);
    UUID ben = draft.person("Ben", 0, 0);
    UUID cleo = draft.person("Cleo", 0, 0);
    draft.tie(ana, ben, false, 0, Provenance.STATED).tie(ana, cleo, false, 0, Provenance.STATED);
    Maps map = draft.made();
    Scene scene = map.scene();
    assertThat(scene.radius(map.node(me))).isEqualTo(Radii.ME);
    assertThat(scene.radius(map.node(ana))).isGreaterThan(scene.radius(map.node(ben)));
    assertThat(scene.radius(map.node(ben))).isBetween(9f, 18f);
  }
}
