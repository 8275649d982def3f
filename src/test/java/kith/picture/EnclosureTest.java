package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EnclosureTest {
  private static final int MOST_STEPS = 8;
  private final Type type = new Type();

  @Property(tries = 20)
  void afterAFewStepsNoNameIsCut(
      @ForAll @IntRange(min = 2, max = 300) int people, @ForAll @IntRange(max = 1000) int seed) {
    Maps maps = Maps.scattered(people, seed);
    Labels labels = new Labels(maps.scene(), type);
    Camera camera = Camera.fitNamed(maps.picture().bounds(), 900, 600);
    for (int step = 0; step < MOST_STEPS; step++) {
      camera = Enclosure.of(labels.place(maps.picture(), camera), camera);
    }
    Placement names = labels.place(maps.picture(), camera);
    for (int name = 0; name < names.size(); name++) {
      assertThat(names.centreX(name, camera) - names.width(name) / 2).isGreaterThan(7.9);
      assertThat(names.centreX(name, camera) + names.width(name) / 2).isLessThan(892.1);
      assertThat(names.centreY(name, camera) - names.height(name) / 2).isGreaterThan(7.9);
      assertThat(names.centreY(name, camera) + names.height(name) / 2).isLessThan(592.1);
    }
  }

  @Test
  void whereNoneIsCutTheCameraStays() {
    Maps maps = Maps.scattered(4, 1);
    Camera camera = Camera.fit(maps.picture().bounds(), 900, 600, 280);
    Placement names = new Labels(maps.scene(), type).place(maps.picture(), camera);
    assertThat(names.size()).isPositive();
    assertThat(Enclosure.of(names, camera)).isSameAs(camera);
  }

  @Test
  void aNameWiderThanTheViewIsLeftCut() {
    Maps maps = Maps.scattered(4, 1);
    Camera camera = Camera.fitNamed(maps.picture().bounds(), 60, 600);
    Placement names = new Labels(maps.scene(), type).place(maps.picture(), 1);
    assertThat(Enclosure.of(names, camera).scale()).isGreaterThan(0.75 * camera.scale());
  }
}
