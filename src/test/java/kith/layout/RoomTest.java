package kith.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RoomTest {
  @Property
  void theNumberOfARankIsTheOneThatSortingFinds(
      @ForAll @Size(min = 1, max = 200) List<@FloatRange(min = 0, max = 1e6f) Float> any,
      @ForAll @IntRange(min = 0, max = 199) int rank) {
    float[] numbers = new float[any.size()];
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] = any.get(k);
    }
    float[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int within = rank % numbers.length;
    assertThat(Room.smallest(numbers, within)).isEqualTo(sorted[within]);
  }
}
