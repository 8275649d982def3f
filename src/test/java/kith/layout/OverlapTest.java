package kith.layout;

import static org.assertj.core.api.Assertions.assertThat;

import kith.network.Topology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two discs of a settled map touch, however large or odd the network is. */
class OverlapTest {
  private static final float RADIUS = 8;

  @ParameterizedTest
  @CsvSource({
    "FRIENDS, 300",
    "FRIENDS, 5000",
    "FRIENDS, 28000",
    "COMPANIES, 3000",
    "STRANGERS, 2000"
  })
  void discsNeverTouch(Kind kind, int people) {
    Topology topology = kind.network(people);
    float[] radius = Networks.discs(topology, RADIUS);
    Layout layout = Layout.afresh(topology, radius, 3);
    layout.settle();
    float[] x = new float[topology.size()];
    float[] y = new float[topology.size()];
    layout.copyTo(x, y);
    assertThat(new SampledQuality(topology, x, y).overlaps(RADIUS)).isZero();
  }

  enum Kind {
    FRIENDS {
      @Override
      Topology network(int people) {
        return Networks.of(people, Networks.friends(people, 31));
      }
    },
    COMPANIES {
      @Override
      Topology network(int people) {
        return Networks.companies(people, people / 25);
      }
    },
    /** Half of them knit, the other half without any tie. */
    STRANGERS {
      @Override
      Topology network(int people) {
        return Networks.of(people, Networks.friends(people / 2, 31));
      }
    };

    abstract Topology network(int people);
  }
}
