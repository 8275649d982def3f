package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class HullsTest {
  private final Maps.Draft draft = new Maps.Draft();
  private final UUID ana = draft.person("Ana", 0, 0);
  private final UUID ben = draft.person("Ben", 80, 0);
  private final UUID cleo = draft.person("Cleo", 40, 60);

  @Test
  void outlineHoldsTheWholeDiscsOfItsMembers() {
    draft.circle("Choir", 40, 20, ana, ben, cleo);
    Maps map = draft.made();
    Hulls hulls = map.picture().hulls();
    assertThat(hulls.strength(0)).isEqualTo(1);
    for (UUID id : new UUID[] {ana, ben, cleo}) {
      int node = map.node(id);
      for (int turn = 0; turn < 16; turn++) {
        double angle = turn * Math.PI / 8;
        double x = map.x()[node] + map.scene().radius(node) * Math.cos(angle);
        double y = map.y()[node] + map.scene().radius(node) * Math.sin(angle);
        assertThat(hulls.contains(0, x, y)).isTrue();
      }
    }
    assertThat(hulls.contains(0, 200, 20)).isFalse();
  }

  @Test
  void memberFarAwayIsLeftOut() {
    UUID far = draft.person("Far", 5000, 0);
    draft.circle("Choir", 40, 20, ana, ben, cleo, far);
    Picture picture = draft.made().picture();
    assertThat(picture.hulls().strength(0)).isEqualTo(1);
    assertThat(picture.hulls().contains(0, 5000, 0)).isFalse();
    assertThat(picture.hulls().contains(0, 1000, 0)).isFalse();
  }

  @Test
  void scatteredCircleHasNoOutline() {
    UUID dan = draft.person("Dan", 3000, 3000);
    UUID eva = draft.person("Eva", -3000, 3000);
    UUID fay = draft.person("Fay", 0, -3000);
    draft.circle("Everywhere", 0, 1000, dan, eva, fay);
    assertThat(draft.made().picture().hulls().strength(0)).isZero();
  }

  @Test
  void pairHasNoOutline() {
    draft.circle("Pair", 40, 0, ana, ben);
    assertThat(draft.made().picture().hulls().strength(0)).isZero();
  }
}
