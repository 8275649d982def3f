package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PickingTest {
  private static final Type TYPE = new Type();

  @Test
  void findsThePersonUnderThePointerAndABitBeside() {
    Maps.Draft draft = new Maps.Draft();
    UUID ana = draft.person("Ana", 0, 0);
    draft.person("Ben", 100, 0);
    Maps map = draft.made();
    Camera camera = new Camera(0, 0, 2, 400, 400);
    Picture picture = map.picture();
    assertThat(Picking.person(picture, Placement.NONE, camera, 205, 195)).isEqualTo(map.node(ana));
    assertThat(Picking.person(picture, Placement.NONE, camera, 200 + 2 * 9 + 3, 200))
        .isEqualTo(map.node(ana));
    assertThat(Picking.person(picture, Placement.NONE, camera, 240, 200)).isEqualTo(-1);
  }

  @Test
  void findsEachOfManyAtTheirMiddle() {
    Maps map = Maps.scattered(1000, 2);
    Picture picture = map.picture();
    Camera camera = Camera.fit(picture.bounds(), 1600, 1000, 20);
    for (int node = 0; node < picture.discs(); node++) {
      double x = camera.screenX(picture.x(node));
      double y = camera.screenY(picture.y(node));
      assertThat(Picking.person(picture, Placement.NONE, camera, x, y)).isEqualTo(node);
    }
  }

  @Test
  void findsAPersonByTheirNameAndACircleByItsCaptionOrHull() {
    Maps map = Maps.scattered(40, 6);
    Picture picture = map.picture();
    Camera camera = Camera.fit(picture.bounds(), 1600, 1000, 60);
    Placement labels = new Labels(map.scene(), TYPE).place(picture, camera.scale()).still();
    int captions = 0;
    for (int label = 0; label < labels.size(); label++) {
      double x = labels.centreX(label, camera);
      double y = labels.centreY(label, camera);
      if (labels.isCaption(label)) {
        captions++;
        int hub = map.scene().groups().get(labels.of(label)).hub();
        assertThat(Picking.caption(picture, labels, camera, x, y)).isEqualTo(hub);
      } else {
        assertThat(Picking.person(picture, labels, camera, x, y)).isEqualTo(labels.of(label));
      }
    }
    assertThat(captions).isPositive();
    int hub = map.scene().groups().getFirst().hub();
    double x = camera.screenX(picture.x(hub));
    double y = camera.screenY(picture.y(hub));
    assertThat(Picking.hull(picture, camera, x, y)).isEqualTo(hub);
  }

  @Test
  void findsNobodyOnAnEmptyMap() {
    Maps map = new Maps.Draft().made();
    Camera camera = Camera.fit(map.picture().bounds(), 400, 400, 20);
    assertThat(Picking.person(map.picture(), Placement.NONE, camera, 200, 200)).isEqualTo(-1);
  }
}
