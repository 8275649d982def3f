package kith.legend;

import java.util.function.BiFunction;
import kith.insight.Betweenness;
import kith.insight.Communities;
import kith.network.Progress;
import kith.network.Topology;

/** What was measured of a network, as long as its shape stays the same; for any thread. */
public final class Measures {
  private final Remembered<Communities> communities = new Remembered<>(Communities::of);
  private final Remembered<Betweenness> betweenness = new Remembered<>(Betweenness::of);

  /** Nothing is measured yet. */
  public Measures() {}

  Communities communities(Topology shape, Progress progress) {
    return communities.of(shape, progress);
  }

  Betweenness betweenness(Topology shape, Progress progress) {
    return betweenness.of(shape, progress);
  }

  private static final class Remembered<T> {
    private final BiFunction<Topology, Progress, T> measure;
    private Topology shape;
    private T value;

    Remembered(BiFunction<Topology, Progress, T> measure) {
      this.measure = measure;
    }

    /** Two who ask at once measure twice: waiting for the other would wait for its cancelling. */
    T of(Topology wanted, Progress progress) {
      T known = known(wanted);
      return known != null ? known : keep(wanted, measure.apply(wanted, progress));
    }

    private synchronized T known(Topology wanted) {
      return shape == wanted ? value : null;
    }

    private synchronized T keep(Topology wanted, T measured) {
      shape = wanted;
      value = measured;
      return measured;
    }
  }
}
